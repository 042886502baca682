import { expect, it } from 'vitest';
import { sexNear } from '../../../server/src/collation/frames/sexes.ts';
import { wordsOf } from './sentence/words-of.ts';

it.each([
  ['A 31-year-old woman was rescued.', 'female'],
  ['His brother, 31, was rescued.', 'male'],
  ['Her lodger, 31, was rescued.', null],
  ['The 31-year-old was rescued.', null],
  ['The man, 31, saw her.', 'male'],
])('%s: %s', (text, sex) => {
  const words = wordsOf(text);
  const at = words.findIndex(({ lower }) => lower.startsWith('31'));
  expect(sexNear(words, at)).toBe(sex);
});
