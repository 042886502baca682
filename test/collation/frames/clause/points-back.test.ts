import { expect, it } from 'vitest';
import { pointsBack } from '../../../../server/src/collation/frames/clause/points-back.ts';
import { Sentence } from '../../../../server/src/language/sentence.ts';
import { wordAt } from '../../../../server/src/language/words.ts';

/** Whether the age between ‹ and › is that of somebody of whom was told before. */
function isKnown(marked: string): boolean {
  const at = marked.indexOf('‹');
  const text = marked.replace(/[‹›]/g, '');
  const { words } = new Sentence(text, { start: 0, end: text.length });
  return pointsBack(words, wordAt(words, at));
}

it.each([
  ['The ‹35›-year-old signed for Corvane.', true],
  ['Police said the ‹35›-year-old was held.', true],
  ['The ‹39›-year-old mother of two wept.', true],
  ['The coach, a ‹41›-year-old Dane, smiled.', true],
  ['The ‹35›-year-old brother of Karl Roy signed.', false],
  ['He met the ‹14›-year-old daughter.', false],
  ['A ‹35›-year-old signed for Corvane.', false],
  ['Ida Holm, a ‹41›-year-old Dane, smiled.', false],
  ['The coach of Corvane, a ‹41›-year-old, smiled.', false],
  ['‹35›', false],
])('%s: %s', (marked, expected) => {
  expect(isKnown(marked)).toBe(expected);
});
