import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { barBetween } from '../../../server/src/collation/evidence/bars.ts';
import { sourcesOf } from '../told.ts';

describe('what two claims themselves part', () => {
  it.each([
    ['The storm killed 12 people.', 'The storm killed 19 people.', null],
    ['The storm killed 12 people.', 'The storm injured 19 people.', 'other-fates'],
    ['The storm killed 12 people.', 'The storm left 19 people dead or missing.', 'other-fates'],
    ['The gunman shot 12 people.', 'The gunman wounded 19 people.', null],
    ['The storm sank 12 boats.', 'The storm damaged 19 homes.', 'other-noun'],
    ['The storm sank 12 boats.', 'The storm sank 19 vessels.', null],
    ['Twelve people were killed on Friday.', 'Nineteen people have been killed since August.', 'other-periods'],
    ['The fire began at 7:30 p.m.', 'The fire began at 8:30 p.m. ET.', 'other-clocks'],
    ['The fire began at 7:30 p.m.', 'The fire began at 8:10 p.m. ET.', null],
    ['The fire began at 618 Mill Road.', 'He was caught at 841 Mill Road.', 'other-houses'],
    ['The fire began at 618 Mill Road.', 'The fire began at 841 Mill Road.', null],
    // One source: its lead, two speakers.
    ['The storm killed 12 people and sank boats with 19 people.', '', 'side-by-side'],
    ['The storm killed 12 people. The storm killed 19 people.', '', null],
    ['A 31-year-old woman was rescued. A 40-year-old woman was rescued.', '', 'nameless-in-one-source'],
  ])('%s | %s: %s', (a, b, expected) => {
    const told = [a, b].filter((text) => text !== '').map((text) => ['2024-05-01', text] as const);
    const [one, other] = sourcesOf(told).flatMap(candidatesOf);
    expect(barBetween(one!, other!)?.name ?? null).toBe(expected);
    expect(barBetween(other!, one!)?.name ?? null).toBe(expected);
  });
});
