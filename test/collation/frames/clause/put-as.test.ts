import { expect, it } from 'vitest';
import { putAs } from '../../../../server/src/collation/frames/clause/put-as.ts';
import { Sentence } from '../../../../server/src/language/sentence.ts';
import { wordAt } from '../../../../server/src/language/words.ts';

/** What the number between ‹ and › is given for as somebody's own. */
function givenFor(marked: string): string | null {
  const [from, to] = [marked.indexOf('‹'), marked.indexOf('›') - 1];
  const text = marked.replace(/[‹›]/g, '');
  const { words } = new Sentence(text, { start: 0, end: text.length });
  return putAs(words, { at: wordAt(words, from), until: wordAt(words, to) })?.join(' ') ?? null;
}

it.each([
  ['The army put the death toll at ‹12›.', 'the death toll'],
  ['The union puts it at more than ‹12›.', 'it'],
  ['The union estimates the cost of the strike at at least ‹12› million crowns.', 'the cost'],
  ['Experts gave the speed as ‹240› knots.', 'the speed'],
  ['The institute put the quake’s strength at magnitude-‹5.4›.', 'the quake strength'],
  ['Some 14 homes burned, or more than ‹21› by the estimate of the mayor.', 'it'],
  ['Some 14 homes burned, or ‹21› by the end of May.', null],
  ['The army put its guns at ‹12› bridges, and more.', 'its gun'],
  ['The army lost at least ‹12› tanks.', null],
  ['The office, put up in May, opened at ‹12›.', null],
  ['‹12›', null],
])('%s: %s', (marked, expected) => {
  expect(givenFor(marked)).toBe(expected);
});
