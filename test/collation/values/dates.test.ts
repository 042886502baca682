import { expect, it } from 'vitest';
import { areNeighbours, areOneDate, isRounderDate } from '../../../server/src/collation/values/dates.ts';

it.each([
  ['2024-05-03', '2024-05-03', true],
  ['2024-05-03', '2024-05-04', false],
  ['2024-05', '2024-05-03', true],
  ['2024', '2024-05-03', true],
  ['2023', '2024-05-03', false],
  // A decade.
  ['1930s', '1935', true],
  ['1930s', '1935-06-01', true],
  ['1930s', '1941', false],
  ['1930s', '1920s', false],
  // A day or a month without its year.
  ['--05-03', '2024-05-03', true],
  ['--05-04', '2024-05-03', false],
  ['--05', '2024-05-03', true],
  ['--05', '--06', false],
  ['--05', '--05-03', true],
  // A weekday tells nothing of a day whose year is not known; 3 May 2024 was a Friday.
  ['-W-5', '-W-6', false],
  ['-W-5', '2024-05-03', true],
  ['-W-6', '2024-05-03', false],
  ['-W-5', '--05-03', null],
  ['-W-5', '2024-05', null],
  ['2024', '--05', null],
  // No date at all.
  ['1990s', 'spring', false],
])('%s and %s', (a, b, expected) => {
  expect(areOneDate(a, b)).toBe(expected);
  expect(areOneDate(b, a)).toBe(expected);
});

it.each([
  ['2024-05', '2024-05-03', true],
  ['--05', '2024-05-03', true],
  ['2024', '2024-05', true],
  ['1930s', '1935', true],
  ['1935', '1930s', false],
  ['2024-05-03', '2024-05', false],
  ['2024-06', '2024-05-03', false],
  ['-W-5', '2024-05-03', false],
])('%s is %s in a rounder form: %s', (rough, exact, expected) => {
  expect(isRounderDate(rough, exact)).toBe(expected);
});

it.each([
  ['2024-05-03', '2024-05-04', true],
  ['2024-04-30', '2024-05-01', true],
  ['2024-05-03', '2024-05-03', false],
  ['2024-05-03', '2024-05-05', false],
  ['-W-5', '-W-6', true],
  ['-W-7', '-W-1', true],
  ['-W-5', '-W-7', false],
  // 3 May 2024 was a Friday.
  ['-W-6', '2024-05-03', true],
  ['-W-5', '2024-05-03', false],
  // A month or a day whose year is not told is no day.
  ['2024-05', '2024-05-03', false],
  ['--05-03', '--05-04', false],
  ['soon', '2024-05-03', false],
])('%s and %s follow on one another: %s', (one, other, expected) => {
  expect(areNeighbours(one, other)).toBe(expected);
  expect(areNeighbours(other, one)).toBe(expected);
});
