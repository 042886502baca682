import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { barBetween, withoutBarred } from '../../../server/src/collation/evidence/bars.ts';
import { sourcesOf } from '../told.ts';

describe('what two claims themselves part', () => {
  it.each([
    ['The storm killed 12 people.', 'The storm killed 19 people.', null],
    ['The storm killed 12 people.', 'The storm injured 19 people.', 'other-fates'],
    ['The storm killed 12 people.', 'The storm left 19 people dead or missing.', 'other-fates'],
    ['The gunman shot 12 people.', 'The gunman wounded 19 people.', null],
    ['The storm sank 12 boats.', 'The storm damaged 19 homes.', 'other-noun'],
    ['The storm sank 12 boats.', 'The storm sank 19 vessels.', null],
    ['The maker will cut 1,200 jobs.', 'The maker will lay off 1,500 workers.', null],
    ['The maker will cut 1,200 jobs.', 'The maker will shut 15 plants.', 'other-noun'],
    ['The storm killed 12 people.', 'Among the dead are five women.', 'part-of-those'],
    ['The storm killed 12 people.', 'Among the dead were a guard and two boys.', 'part-of-those'],
    ['The storm injured 12 people.', 'Among the injured were three children.', 'part-of-those'],
    ['Twelve people were killed on Friday.', 'Nineteen people have been killed since August.', 'other-periods'],
    ['In the 1860s 400 miners worked at the pit.', '600 miners work at the pit.', 'long-ago'],
    ['A century ago the clinic had 40 nurses.', 'The clinic has 60 nurses.', 'long-ago'],
    ['In 1911 the pit was 300 metres deep.', 'In the 1990s the pit was 450 metres deep.', 'long-ago'],
    ['In the 1860s 400 miners worked at the pit.', '600 miners worked at the pit.', null],
    ['In 2023 400 miners worked at the pit.', '600 miners work at the pit.', null],
    ['The fire began at 7:30 p.m.', 'The fire began at 8:30 p.m. ET.', 'other-clocks'],
    ['The fire began at 7:30 p.m.', 'The fire began at 8:10 p.m. ET.', null],
    ['The fire began at 3:45 this afternoon.', 'The fire began at 4:30 p.m. on Monday.', 'other-days'],
    ['The fire began at 618 Mill Road.', 'He was caught at 841 Mill Road.', 'other-houses'],
    ['The fire began at 618 Mill Road.', 'The fire began at 841 Mill Road.', null],
    ['Ida Holm was pronounced dead at 3:45 a.m.', 'Karl Roy was pronounced dead at 3:47 a.m.', 'other-moments-of-life'],
    ['Ida Holm was pronounced dead at 3:45 a.m.', 'Ida Holm was declared dead at 3:55 a.m.', null],
    ['Ida Holm was pronounced dead at 3:45 a.m.', 'The shooting happened at 3:47 a.m.', 'other-moments-of-life'],
    ['Sales rose 4% on the month.', 'Sales rose 9% on the year.', 'other-bases'],
    ['Sales rose 4% on the year.', 'Sales rose 9%, compared with a year earlier.', null],
    [
      'Halden have lost eight of their last 13 matches.',
      'Halden have lost nine of their last 14 matches.',
      'other-runs',
    ],
    ['Nine pro-government fighters were killed.', '23 rebel fighters were killed.', 'other-sides'],
    ['Nine members of the pro-government forces were killed.', '23 rebels were killed.', 'other-sides'],
    ['Nine pro-government fighters were killed.', '23 fighters were killed.', null],
    ['Nine rebel fighters were killed.', 'The army killed 23 militants.', null],
    ['The deal is worth $6.8bn.', 'The deal is worth £6.75bn.', 'other-currencies'],
    ['The deal is worth $6.8bn.', 'The deal is worth £6.8bn.', null],
    ['The deal is worth $6.8bn.', 'The deal is worth $6.75bn.', null],
    ['Halden have lost eight matches.', 'Halden have lost nine matches.', null],
    // Days of what happened.
    ['The bombing took place on Saturday.', 'A bomb exploded on Friday night.', null],
    ['The bombing took place on Saturday.', 'The train crashed on Friday.', 'other-events'],
    ['The club signed Mara Dunn on Saturday.', 'Mara Dunn was signed on Friday.', null],
    ['The club signed Mara Dunn on Saturday.', 'The club signed Karl Holm on Friday.', 'other-parties'],
    ['He was convicted in 2007.', 'He was convicted in 2009.', 'other-parties'],
    ['The Marn Bridge was built in 1961.', 'The Marn Bridge, built in 1971, collapsed.', null],
    ['The old mill by the river was built in 1961.', 'The new mill was built in 1971.', 'other-parties'],
    ['Halden Timber won the prize in 1961.', 'The prize was won by Halden in 1971.', 'other-parties'],
    // One source: its lead, two speakers.
    ['The storm killed 12 people and sank boats with 19 people.', '', 'side-by-side'],
    ['The storm killed 12 people. The storm killed 19 people.', '', null],
    [
      'At 9 p.m. a fire began in the 400 block of Mill Road. At 9 Oak Street a fire began at 8 p.m.',
      '',
      'other-streets',
    ],
    ['Robert Holm, 31, was rescued. The other man was Rob Holm, 40.', '', 'nameless-in-one-source'],
    ['Robert Holm, 31, was rescued. Later Robert Holm, 40, was seen.', '', null],
    ['A 31-year-old woman was rescued. A 40-year-old woman was rescued.', '', 'nameless-in-one-source'],
  ])('%s | %s: %s', (a, b, expected) => {
    const told = [a, b].filter((text) => text !== '').map((text) => ['2024-05-01', text] as const);
    const candidates = sourcesOf(told).flatMap(candidatesOf);
    const [one, other] = [candidates[0], candidates.at(-1)];
    expect(barBetween(one!, other!)?.name ?? null).toBe(expected);
    expect(barBetween(other!, one!)?.name ?? null).toBe(expected);
  });
});

it('leaves out of several pairs those of which each is barred', () => {
  const texts = [
    'The storm killed 12 people and sank boats with 19 people. It killed 3 women.',
    'The storm killed 14 people.',
    'The storm injured 19 people and sank 40 boats.',
  ];
  const counts = sourcesOf(texts.map((text): [null, string] => [null, text]))
    .flatMap(candidatesOf)
    .filter(({ sort }) => sort === 'count');
  const pairs = counts.flatMap((a, at) => counts.slice(at + 1).map((b) => [a, b] as const));
  const open = pairs.filter(([a, b]) => barBetween(a, b) === null);
  expect(open.length).toBeGreaterThan(0);
  expect(open.length).toBeLessThan(pairs.length);
  expect(withoutBarred(pairs)).toEqual(open);
  expect(withoutBarred([])).toEqual([]);
});
