import { expect, it } from 'vitest';
import { compared, type Told } from '../told.ts';

const DAY = '2024-05-01';

const CASES: readonly (readonly [string, string, Told, Told])[] = [
  [
    'rounding',
    '1,200 is 1,219 rounded to the nearest hundred.',
    [DAY, 'It killed 1,200 people.'],
    [DAY, 'It killed 1,219 people.'],
  ],
  [
    'rounding',
    '≈ 85 miles and ≈ 135 km are one value in two units, but for rounding.',
    [DAY, 'The lake is about 85 miles long.'],
    [DAY, 'The lake is about 135 km long.'],
  ],
  ['rounding', '≈ 100 is 91 in a rounder form.', [DAY, 'It killed about 100 people.'], [DAY, 'It killed 91 people.']],
  ['rounding', '100 is 96 rounded to the nearest ten.', [DAY, 'It killed 100 people.'], [DAY, 'It killed 96 people.']],
  [
    'block',
    'Number 618 stands in the 600 block.',
    [DAY, 'It burned at 618 Mill Road.'],
    [DAY, 'It burned in the 600 block of Mill Road.'],
  ],
  [
    'time',
    '4 p.m. is hedged and leaves room for 4:15 p.m.',
    [DAY, 'The shooting happened about 4 p.m.'],
    [DAY, 'The shooting happened at 4:15 p.m.'],
  ],
  [
    'later',
    '12 as of 1 May 2024, 27 as of 3 May 2024: the later figure replaces the earlier.',
    [DAY, 'It killed 12 people.'],
    ['2024-05-03', 'It killed 27 people.'],
  ],
  [
    'birthday',
    '31 as of 1 May 2024, 32 as of 1 June 2025: a birthday lies between.',
    [DAY, 'Ida Holm, 31, came.'],
    ['2025-06-01', 'Ida Holm, 32, came.'],
  ],
  [
    'limits',
    '≤ 80 and ≤ 120 are two limits, and one thing has one.',
    [DAY, 'The lifts of the Halden mill may carry at most 80 miners.'],
    [DAY, 'The lifts of the Halden mill may carry at most 120 miners.'],
  ],
  [
    'bounds',
    '≥ 58 and ≥ 100 may both hold, but lie so far apart that one leaves out much of what the other counts.',
    [DAY, 'It killed at least 58 people.'],
    [DAY, 'It killed at least 100 people.'],
  ],
  [
    'undated',
    '12 and 27 may be of different days: not all are dated.',
    [DAY, 'It killed 12 people.'],
    [null, 'It killed 27 people.'],
  ],
  [
    'fall',
    '31 as of 1 May 2024, 30 as of 3 May 2024: a count that only grows has fallen. Revised down?',
    [DAY, 'It killed 31 people.'],
    ['2024-05-03', 'It killed 30 people.'],
  ],
  [
    'in words',
    '31 as of 1 May 2024, thirty as of 3 May 2024: a count that only grows has fallen. Revised down?',
    [DAY, 'It killed 31 people.'],
    ['2024-05-03', 'Thirty people were killed.'],
  ],
  [
    'slip',
    '1,240 and 1,420 are the same digits with two of them swapped: a slip?',
    [DAY, 'It killed 1,240 people.'],
    [DAY, 'It killed 1,420 people.'],
  ],
  ['age', '31 and 35 are given as the age of one person.', [DAY, 'Ida Holm, 31, came.'], [DAY, 'Ida Holm, 35, came.']],
  [
    'headline',
    'One source gives both: first six, then nine.',
    [DAY, 'Six killed in Halden\n\nThe flood killed nine people in Halden.'],
    [DAY, 'The flood was in May.'],
  ],
  ['plain', 'six and nine cannot both be true.', [DAY, 'It killed six people.'], [DAY, 'It killed nine people.']],
];

it.each(CASES)('%s: %s', (_, expected, a, b) => {
  const [finding] = compared(a, b).findings;
  expect(finding?.explanation).toBe(expected);
});
