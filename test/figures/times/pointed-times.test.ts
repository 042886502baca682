import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';

describe('times of day with a point', () => {
  it.each([
    ['It ended at 23.45.', '23:45'],
    ['The train left on Friday at 09.30.', '09:30'],
    ['The match kicks off at 19.45 in Moss.', '19:45'],
    ['They arrived at 7.15 and slept.', '07:15'],
    ['The siren woke them at 4.05, she said.', '04:05'],
  ])('%s', (sentence, iso) => {
    expect(readFigures(sentence).find(({ kind }) => kind === 'time')?.value ?? null).toBe(iso);
  });

  it.each([
    'The shares ended at 23.45.',
    'The index started at 9.30 that day.',
    'It ended at 23.45 dollars.',
    'It was sold at 23.45.',
    'It began at 23.75 degrees.',
  ])('no time: %s', (sentence) => {
    expect(readFigures(sentence).filter(({ kind }) => kind === 'time')).toEqual([]);
  });
});
