import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import {
  areBoundsApart,
  areBoundsFarApart,
  areLimitsApart,
  areRangesApart,
} from '../../../server/src/collation/values/far-apart.ts';
import { sourcesOf } from '../told.ts';

const claimsOf = (...texts: readonly string[]) =>
  sourcesOf(texts.map((text) => [null, text]))
    .flatMap(candidatesOf)
    .map(({ claim }) => claim);

it.each([
  ['The storm sank at least 640 boats.', 'The storm sank at least 1,300 boats.', true],
  ['The storm sank at least 640 boats.', 'The storm sank 1,300 boats.', true],
  ['The storm sank at least 640 boats.', 'The storm sank 650 boats.', false],
  ['The storm sank up to nine boats.', 'The storm sank up to 19 boats.', true],
  ['The storm sank up to nine boats.', 'The storm sank up to 11 boats.', false],
  ['The storm sank up to 60 boats.', 'The storm sank 30 boats.', false],
  ['The storm sank at least three boats.', 'The storm sank four boats.', false],
])('bounds: %s | %s: %s', (a, b, expected) => {
  const [one, other] = claimsOf(a, b);
  expect(areBoundsApart(one!, other!)).toBe(expected);
});

it.each([
  ['The storm sank at least 15 boats.', 'The storm sank 20 boats.', true, false],
  ['The storm sank at least 15 boats.', 'The storm sank 16 boats.', false, false],
  ['The storm sank at least 15 boats.', 'The storm sank 31 boats.', true, true],
  // A fraction of a million is as rough as it is.
  ['The storm sank more than half a million boats.', 'The storm sank 580,000 boats.', true, false],
  ['The storm sank more than half a million boats.', 'The storm sank 640,000 boats.', true, true],
  ['The storm sank more than 500,000 boats.', 'The storm sank 580,000 boats.', true, true],
])('bounds: %s | %s: apart %s, far apart %s', (a, b, apart, far) => {
  const [one, other] = claimsOf(a, b);
  expect(areBoundsApart(one!, other!)).toBe(apart);
  expect(areBoundsFarApart(one!, other!)).toBe(far);
});

it.each([
  ['The storm sank 50 to 70 boats.', 'The storm sank 60 to 70 boats.', true],
  ['The storm sank 50 to 70 boats.', 'The storm sank 50 to 70 boats.', false],
  ['The storm sank 50 to 70 boats.', 'The storm sank 60 boats.', false],
])('ranges: %s | %s: %s', (a, b, expected) => {
  const [one, other] = claimsOf(a, b);
  expect(areRangesApart(one!, other!)).toBe(expected);
});

it.each([
  ['A ferry may carry at most 8 cars.', 'A ferry may carry at most 5 cars.', true],
  ['A ferry needs at least 18 men.', 'A ferry needs at least 21 men.', true],
  ['A ferry may carry at most 8 cars.', 'A ferry may carry at least 5 cars.', false],
  ['A ferry may carry at most 8 cars.', 'A ferry may carry 5 cars.', false],
  ['A ferry may carry up to 1,000 cars.', 'A ferry may carry up to 1,016 cars.', false],
])('limits: %s | %s: %s', (a, b, expected) => {
  const [one, other] = claimsOf(a, b);
  expect(areLimitsApart(one!, other!)).toBe(expected);
});
