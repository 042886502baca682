import { expect, it } from 'vitest';
import { answersOf, dayRange } from '../../../server/src/collation/answers/answers.ts';
import { sourcesOf } from '../told.ts';

const DAY = 86_400_000;
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / DAY;

it.each([
  ['2024-05-06', { first: day(2024, 5, 6), last: day(2024, 5, 6) }],
  ['2024-05-06T10:00:00Z', { first: day(2024, 5, 6), last: day(2024, 5, 6) }],
  ['2024-02', { first: day(2024, 2, 1), last: day(2024, 2, 29) }],
  ['2024', { first: day(2024, 1, 1), last: day(2024, 12, 31) }],
  ['soon', null],
  [null, null],
])('the days of %s', (iso, range) => {
  expect(dayRange(iso)).toEqual(range);
});

it.each([
  ['Ida Holm was 17 when the fire broke out.', null],
  ['Ida Holm, 17, was there when the fire broke out.', day(2024, 5, 10)],
])('an age of a time that is over has no day: %s', (text, expected) => {
  const [source] = sourcesOf([['2024-05-10', text]]);
  expect(answersOf(source!)[0]?.asOf?.first ?? null).toBe(expected);
});

it('a claim holds as of its own day, else as of the day of its source', () => {
  const [source] = sourcesOf([['2024-05-10', 'As of Monday, six people were dead. Nine people were hurt.']]);
  expect(answersOf(source!).map(({ asOf }) => asOf?.first)).toEqual([day(2024, 5, 6), day(2024, 5, 10)]);
});
