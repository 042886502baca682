import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { mayBeOne } from '../../../server/src/collation/evidence/may-be-one.ts';
import { sourcesOf } from '../told.ts';

describe('what two claims themselves part', () => {
  it.each([
    ['The storm killed 12 people.', 'The storm killed 19 people.', true],
    ['The storm killed 12 people.', 'The storm injured 19 people.', false],
    ['The storm killed 12 people.', 'The storm left 19 people dead or missing.', false],
    ['The gunman shot 12 people.', 'The gunman wounded 19 people.', true],
    ['The storm sank 12 boats.', 'The storm damaged 19 homes.', false],
    ['The storm sank 12 boats.', 'The storm sank 19 vessels.', true],
    ['Twelve people were killed on Friday.', 'Nineteen people have been killed since August.', false],
    ['The fire began at 7:30 p.m.', 'The fire began at 8:30 p.m. ET.', false],
    ['The fire began at 7:30 p.m.', 'The fire began at 8:10 p.m. ET.', true],
    // One source: its lead, two speakers.
    ['The storm killed 12 people and sank boats with 19 people.', '', false],
    ['The storm killed 12 people. The storm killed 19 people.', '', true],
    ['A 31-year-old woman was rescued. A 40-year-old woman was rescued.', '', false],
  ])('%s | %s: %s', (a, b, expected) => {
    const told = [a, b].filter((text) => text !== '').map((text) => ['2024-05-01', text] as const);
    const [one, other] = sourcesOf(told).flatMap(candidatesOf);
    expect(mayBeOne(one!, other!)).toBe(expected);
    expect(mayBeOne(other!, one!)).toBe(expected);
  });
});
