import { expect, it } from 'vitest';
import { woundsBehind } from '../../../server/src/collation/frames/wounds.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';
import { wordAt } from '../../../server/src/language/words.ts';

/** The parts of the body in which they were hurt whose age stands between ‹ and ›. */
function wounds(marked: string): readonly string[] {
  const until = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const { words } = new Sentence(text, { start: 0, end: text.length });
  return [...woundsBehind(words, wordAt(words, until))];
}

it.each([
  ['Ida Holm, ‹31›, was hit in the thigh and neck.', ['leg', 'neck']],
  ['A ‹31-year-old› woman had wounds to her face.', ['head']],
  ['Two men, ‹25› and 30, were bitten in the arm.', ['arm']],
  ['Ida Holm, ‹31›, was hit in the leg, and Karl Roy, 40, in the neck.', ['leg']],
  ['Ida Holm, ‹31›, broke her left wrist.', ['arm']],
  ['Ida Holm, ‹31›, the head of Corvane, was hurt.', []],
  ['Ida Holm, ‹31›, was hit in the back of the head.', ['head']],
  ['Ida Holm, ‹31›, came back on foot.', []],
  ['Ida Holm, ‹31›, heads Corvane.', []],
  ['She is ‹31›', []],
])('%s: %j', (marked, expected) => {
  expect(wounds(marked)).toEqual(expected);
});
