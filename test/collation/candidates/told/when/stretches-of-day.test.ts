import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../../server/src/collation/candidates/candidate.ts';
import {
  isNearerToOther,
  isWithin,
} from '../../../../../server/src/collation/candidates/told/when/stretches-of-day.ts';
import { sourcesOf } from '../../../told.ts';

describe('the stretch of the day of which a time is one end', () => {
  it.each<[text: string, expected: readonly (readonly [isBetween: boolean, isEnd: boolean] | null)[]]>([
    [
      'Power failed between 8 p.m. and 10 p.m.',
      [
        [true, false],
        [true, true],
      ],
    ],
    [
      'Power failed between about 8 p.m. and 10 p.m.',
      [
        [true, false],
        [true, true],
      ],
    ],
    [
      'Power failed between 2000 and 2200 GMT.',
      [
        [true, false],
        [true, true],
      ],
    ],
    [
      'Power failed from 9 a.m. to 5 p.m.',
      [
        [false, false],
        [false, true],
      ],
    ],
    [
      'Power failed from 4 a.m. until 6 a.m.',
      [
        [false, false],
        [false, true],
      ],
    ],
    [
      'The road was shut 9 a.m.–5 p.m. on Sunday.',
      [
        [false, false],
        [false, true],
      ],
    ],
    ['Power failed at 8 p.m. and at 10 p.m.', [null, null]],
    ['Power failed at 8 p.m. and 10 p.m.', [null, null]],
    ['Power failed at 8 p.m.', [null]],
  ])('%s', (text, expected) => {
    const told = sourcesOf([['2024-05-01', text]])
      .flatMap(candidatesOf)
      .map(({ told: { stretch } }) => stretch && [stretch.isBetween, stretch.isEnd]);
    expect(told).toEqual(expected);
  });
});

const EVENING = { isBetween: true, isEnd: false, from: 20 * 60, until: 22 * 60 };
const NIGHT = { isBetween: true, isEnd: true, from: 23 * 60, until: 60 };

describe('what lies within a stretch', () => {
  it.each([
    [EVENING, 20 * 60, true],
    [EVENING, 21 * 60, true],
    [EVENING, 22 * 60 + 1, false],
    [NIGHT, 30, true],
    [NIGHT, 23 * 60 + 30, true],
    [NIGHT, 12 * 60, false],
  ])('%o: %i', (stretch, minute, expected) => {
    expect(isWithin(stretch, minute)).toBe(expected);
  });
});

describe('what lies outside a stretch, nearer to its other end', () => {
  it.each([
    [EVENING, 19 * 60, false],
    [EVENING, 23 * 60, true],
    [NIGHT, 2 * 60, false],
    [NIGHT, 22 * 60, true],
  ])('%o: %i', (stretch, minute, expected) => {
    expect(isNearerToOther(stretch, minute)).toBe(expected);
  });
});
