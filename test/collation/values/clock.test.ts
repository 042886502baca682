import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import {
  areHalvesOfOneDay,
  isOnOpenSide,
  minuteOfDay,
  minutesApart,
  minutesLater,
  weekdayOf,
} from '../../../server/src/collation/values/clock.ts';

it.each([
  ['04:15', 255],
  ['00:00', 0],
  ['2024-05-01T23:59', 1439],
  ['2024-05-01', null],
  [42, null],
])('the minute of %s is %s', (value, minute) => {
  expect(minuteOfDay(value)).toBe(minute);
});

it('times are never further apart than half a day, whichever comes first', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(minute, minute, (a, b) => {
      expect(minutesApart(a, b)).toBe(minutesApart(b, a));
      expect(minutesApart(a, b)).toBeLessThanOrEqual(720);
    }),
  );
  expect(minutesApart(1430, 10)).toBe(20);
});

it.each([
  [1430, 10, 20],
  [10, 1430, -20],
  [600, 660, 60],
  [600, 540, -60],
])('from minute %d to minute %d it is %d minutes later', (from, to, later) => {
  expect(minutesLater(from, to)).toBe(later);
});

it.each([
  ['1970-01-01', 'thursday'],
  ['2024-05-06', 'monday'],
  ['1969-12-28', 'sunday'],
])('%s was a %s', (date, weekday) => {
  expect(weekdayOf(Date.parse(date) / 86_400_000)).toBe(weekday);
});

it.each([
  ['The fire began at 4:20 a.m.', 'The fire began at 4:20 p.m.', true],
  ['The fire began at 4:20 a.m.', 'The fire began at 5:20 p.m.', false],
  ['The fire began at noon.', 'The fire began at midnight.', false],
  ['The fire began at 07:00.', 'The fire began at 19:00.', false],
])('%s %s', (one, other, expected) => {
  const [a, b] = [one, other].map(
    (body) => readClaims({ id: 'a', uri: 'a', name: 'a', header: { known: {}, unknown: {} }, body }).claims[0]!.figure,
  );
  expect(areHalvesOfOneDay(a!, b!)).toBe(expected);
});

it.each([
  ['The fire began before 4 a.m.', 'The fire began at 2:30 a.m.', true],
  ['The fire began before 4 a.m.', 'The fire began at 5:30 a.m.', false],
  ['The fire began after 6 p.m.', 'The fire began at 7:30 p.m.', true],
  ['The fire began after 6 p.m.', 'The fire began at 5:30 p.m.', false],
  ['The fire began just before 4 a.m.', 'The fire began at 2:30 a.m.', false],
  ['The fire began at 4 a.m.', 'The fire began at 2:30 a.m.', false],
])('the side that a bound leaves open: %s | %s', (a, b, expected) => {
  const [bound, other] = [a, b].map((body) => timeIn(body));
  expect(isOnOpenSide(bound!, other!)).toBe(expected);
});

function timeIn(body: string) {
  const header = { known: {}, unknown: {} };
  return readClaims({ id: 'a', uri: 'file:///a', name: 'a', header, body }).claims.find(
    ({ figure }) => figure.kind === 'time',
  );
}
