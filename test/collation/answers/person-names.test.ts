import { describe, expect, it } from 'vitest';
import { found } from '../told.ts';

const DAY = '2024-05-01';

describe('one person under any form of the name', () => {
  it.each([
    ['Ida Holm, 31, came.', 'Holm, 35, came.', 'age of Ida Holm'],
    ['Ida Holm, 31, came.', 'Ida M. Holm, 35, came.', 'age of Ida Holm'],
    ['Ida Maria Holm, 31, came.', 'Sgt. Ida Holm, 35, came.', 'age of Ida Holm'],
  ])('%s | %s', (a, b, question) => {
    expect(found([DAY, a], [DAY, b])).toEqual([`contradiction: ${question}: 31 / 35`]);
  });

  it.each([
    // A surname that two share, a first name alone, father and son.
    ['Ida Holm, 31, and Karl Holm, 33, came.', 'Holm, 35, came.'],
    ['Ida Holm, 31, came.', 'Ida, 35, came.'],
    ['Karl Holm, 31, came.', 'They met 35-year-old Karl Holm Jr.'],
    // A relative named by the surname beside the full name.
    ['Ida Holm, 31, came.', 'Ida Holm, 31, came. Holm, 35, is her sister.'],
  ])('not %s | %s', (a, b) => {
    expect(found([DAY, a], [DAY, b])).toEqual([]);
  });
});
