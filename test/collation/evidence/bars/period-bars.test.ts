import { describe, expect, it } from 'vitest';
import { type Candidate, candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { barBetween } from '../../../../server/src/collation/evidence/bars.ts';
import { sourcesOf } from '../../told.ts';
import { barsBetween } from './bars-between.ts';

describe('over which time and since when', () => {
  it.each([
    ['Twelve people were killed on Friday.', 'Nineteen people have been killed since August.', 'other-periods'],
    ['The glacier shrank by 120 metres since 2010.', 'It shrank by 210 metres from 1980 to 2010.', 'other-periods'],
    ['In the 1860s 400 miners worked at the pit.', '600 miners work at the pit.', 'long-ago'],
    ['A century ago the clinic had 40 nurses.', 'The clinic has 60 nurses.', 'long-ago'],
    ['In 1911 the pit was 300 metres deep.', 'In the 1990s the pit was 450 metres deep.', 'long-ago'],
    ['In the 1860s 400 miners worked at the pit.', '600 miners worked at the pit.', null],
    ['In 2023 400 miners worked at the pit.', '600 miners work at the pit.', null],
    ['Sales rose 4% on the month.', 'Sales rose 9% on the year.', 'other-bases'],
    ['The shooting comes one day after the fair.', 'The shooting comes two days before the fair.', 'other-bases'],
    ['The shooting comes one day after the fair.', 'The shooting comes two days after the fair.', null],
    ['The shooting comes one day after the fair.', 'The shooting comes two days later.', null],
    ['Sales rose 4% on the year.', 'Sales rose 9%, compared with a year earlier.', null],
    // When something was is no length of it.
    ['The pit was closed ten days ago.', 'The pit was closed for two weeks.', 'when-and-how-long'],
    ['The pit was closed ten days ago.', 'The pit was closed two weeks ago.', null],
    ['The comet will be seen for nine nights.', 'The comet was found 14 nights ago.', 'when-and-how-long'],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(barsBetween(a, b)).toEqual([expected, expected]);
  });
});

it('amounts that came about in two lengths of time', () => {
  const barOf = (one: string, other: string) => {
    const [[a], [b]] = sourcesOf([one, other].map((text) => ['2024-05-01', text] as const)).map(candidatesOf) as [
      Candidate[],
      Candidate[],
    ];
    return barBetween(a!, b!)?.name ?? null;
  };
  const hour = 'Rain of 40 millimetres fell in one hour.';
  expect(barOf(hour, 'Rain of 90 millimetres fell in two days.')).toBe('other-spans');
  expect(barOf(hour, 'Rain of 90 millimetres fell in one hour.')).toBe(null);
  expect(barOf(hour, 'Rain of 90 millimetres fell.')).toBe(null);
});

it('holds the dead of one year long ago against each other, whatever form their verb has', () => {
  const [one, other] = sourcesOf(
    ['In 1974 fire killed 23 people at the pit.', 'A fire in 1974 cost 31 lives at the pit.'].map(
      (text) => ['2024-05-01', text] as const,
    ),
  ).map((source) => candidatesOf(source).find(({ sort }) => sort === 'count')!);
  expect(barBetween(one!, other!)).toBeNull();
  expect(barBetween(other!, one!)).toBeNull();
});
