import { describe, expect, it } from 'vitest';
import { source } from '../fixture.ts';
import { judged } from './judging/checked.ts';

const DEAD = source(
  'dead.txt',
  { published: '2026-03-16' },
  'Among the 31 dead of the flood in Karsova are 14 women, nine men and six children, the governor said.',
);

describe('women, men and children by their noun alone', () => {
  it.each([
    [
      'Fourteen of those who died in the flood in Karsova were women, seven were men. Six were children.',
      ['Fourteen supported', 'seven contested', 'Six supported'],
    ],
    ['The flood in Karsova killed 31 people. Nine were men.', ['31 supported', 'Nine supported']],
  ])('are of whom was told before: %s', (text, statuses) => {
    expect(judged(DEAD, text)).toEqual(statuses);
  });

  it('are of whom their own sentence tells', () => {
    const text = 'In Karsova 12 people are missing in the flood. Of the dead nine were men.';
    expect(judged(DEAD, text).at(-1)).toBe('nine supported');
  });
});
