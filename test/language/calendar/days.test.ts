import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  daySpan,
  isoDay,
  shiftMonth,
  weekdayName,
  weekdayOf,
} from '../../../server/src/language/calendar/days.ts';

it('counts days from 1970 and back', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(isoDay(dayNumber(2024, 2, 29)!)).toBe('2024-02-29');
});

it.each([
  [2023, 2, 29],
  [2024, 13, 1],
  [2024, 4, 31],
  [2024, 0, 1],
])('knows no day %i-%i-%i', (year, month, day) => {
  expect(dayNumber(year, month, day)).toBeNull();
});

it('knows weekdays, also before 1970', () => {
  expect(weekdayOf(dayNumber(2024, 7, 9)!)).toBe(2);
  expect(weekdayOf(dayNumber(1969, 7, 20)!)).toBe(7);
  expect(weekdayName(dayNumber(2024, 7, 9)!)).toBe('tuesday');
});

it.each([
  ['2024-01', -1, '2023-12'],
  ['2024-12', 1, '2025-01'],
  ['2024-06', -18, '2022-12'],
])('moves %s by %i months to %s', (month, by, expected) => {
  expect(shiftMonth(month, by)).toBe(expected);
});

describe('the days that a date can mean', () => {
  it.each([
    ['2024-07-09', '2024-07-09', '2024-07-09'],
    ['2024-07-09T23:30:00+02:00', '2024-07-09', '2024-07-09'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('%s', (iso, first, last) => {
    const span = daySpan(iso)!;
    expect([isoDay(span.first), isoDay(span.last)]).toEqual([first, last]);
  });

  it('are none for anything else', () => {
    for (const text of ['', 'soon', '9 July', '2024-02-30', '2024-13']) expect(daySpan(text)).toBeNull();
  });
});

it('gives back every day that it numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
      expect(daySpan(isoDay(day))).toEqual({ first: day, last: day });
    }),
  );
});
