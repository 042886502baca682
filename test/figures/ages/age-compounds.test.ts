import { describe, expect, it } from 'vitest';
import { ageCompound } from '../../../server/src/figures/ages/age-compounds.ts';
import { figureIn } from '../only.ts';

describe('words that make a number an age', () => {
  it.each([
    ['year-old', 'year-person'],
    ['month-olds', 'month-person'],
    ['yo', 'year-person'],
    ['year-old-boy', 'year-person'],
    ['year-girl', 'year-person'],
    ['century-old', 'century'],
    ['year-veteran', null],
    ['year-long', null],
    ['boy', null],
    ['', null],
  ])('%s', (word, unit) => {
    expect(ageCompound(word)).toBe(unit);
  });

  it.each([
    ['A 14-, 15- and 17-year-old swam.', '14'],
    ['A 14-, 15-, and 17-year-old swam.', '15'],
    ['A 22-year-woman swam.', '22'],
  ])('%s', (sentence, text) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'age', unit: 'year-person' });
  });
});
