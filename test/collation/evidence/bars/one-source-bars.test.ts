import { describe, expect, it } from 'vitest';
import { barsBetween } from './bars-between.ts';

describe('within one source', () => {
  it.each([
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
    expect(barsBetween(a, b)).toEqual([expected, expected]);
  });
});
