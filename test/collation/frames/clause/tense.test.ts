import { expect, it } from 'vitest';
import { isPastTold, tellsOfPresent } from '../../../../server/src/collation/frames/clause/tense.ts';
import { wordsOf } from '../sentence/words-of.ts';

it.each([
  ['600 people worked here.', true, false],
  ['600 people were here.', true, false],
  ['600 people are here.', false, true],
  ['600 people who worked here are ill.', false, true],
  ['600 people here.', false, false],
])('%s: of what was %s, of what is %s', (text, isPast, isPresent) => {
  const words = wordsOf(text);
  const place = { from: 0, at: 0, until: 2, to: words.length };
  expect(isPastTold(words, place)).toBe(isPast);
  expect(tellsOfPresent(words, place)).toBe(isPresent);
});

it('another clause tells nothing of its tense', () => {
  const words = wordsOf('600 people worked here, and 40 are left.');
  const comma = words.findIndex(({ lower }) => lower === ',');
  expect(isPastTold(words, { from: 0, at: 0, until: 2, to: comma })).toBe(true);
  expect(isPastTold(words, { from: 0, at: 0, until: 2, to: words.length })).toBe(false);
});
