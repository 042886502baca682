import { expect, it } from 'vitest';
import { tenseOf } from '../../../../server/src/collation/frames/clause/tense.ts';
import { wordsOf } from '../sentence/words-of.ts';

it.each([
  ['600 people worked here.', 'past'],
  ['600 people were here.', 'past'],
  ['600 people are here.', 'present'],
  ['600 people who worked here are ill.', 'present'],
  ['600 people here.', null],
])('%s: %s', (text, tense) => {
  const words = wordsOf(text);
  expect(tenseOf(words, { from: 0, at: 0, until: 2, to: words.length })).toBe(tense);
});

it('another clause tells nothing of its tense', () => {
  const words = wordsOf('600 people worked here, and 40 are left.');
  const comma = words.findIndex(({ lower }) => lower === ',');
  expect(tenseOf(words, { from: 0, at: 0, until: 2, to: comma })).toBe('past');
  expect(tenseOf(words, { from: 0, at: 0, until: 2, to: words.length })).toBe('present');
});
