import { describe, expect, it } from 'vitest';
import { figureIn } from '../only.ts';

describe('what a number counts that stands apart from its noun', () => {
  const cases: readonly [sentence: string, text: string, unit: string | null][] = [
    // the subject
    ['The number of ferries rose to 44 in May.', '44', 'ferry'],
    ['It brings the number of sailors in custody to four.', 'four', 'sailor'],
    ['The number of injured was 14.', '14', 'person'],
    ['The number of fires (three) fell.', 'three', 'fire'],
    ['The number of ferries is a secret, and the price rose to 44.', '44', null],
    ['The number of ferries rose, which took the index to 44.', '44', null],
    // the predicate
    ['Of the sailors, five are men.', 'five', 'man'],
    ['All four were pupils there.', 'four', 'pupil'],
    ['The other two were wet.', 'two', null],
    // a label
    ['Property crime incidents: 31', '31', 'incident'],
    ['16-year-olds: 12', '12', 'person'],
    ['Ferry fire: 3', '3', null],
  ];
  it.each(cases)('%s: %s', (sentence, text, unit) => {
    expect(figureIn(sentence, text).unit).toBe(unit);
  });
});
