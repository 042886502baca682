import { expect, it } from 'vitest';
import { nameEndingAt } from '../../../../server/src/collation/frames/bearers/names.ts';
import { wordsOf } from '../sentence/words-of.ts';

it.each([
  ['The mayor Ida Holm | spoke.', ['ida', 'holm']],
  ['Ada van Holm | spoke.', ['ada', 'holm']],
  ['Ida Holm and Karl Roy | spoke.', ['ida', 'holm', 'karl', 'roy']],
  ['Mr Holm | spoke.', ['holm']],
  ['Halden | spoke.', ['halden']],
  // Words that have a capital only where they begin a sentence.
  ['Boats | sank.', null],
  ['It | sank.', null],
  ['The mayor | spoke.', null],
])('the name that ends at the stroke in “%s” is %j', (marked, expected) => {
  const [before, behind] = marked.split('| ') as [string, string];
  expect(nameEndingAt(wordsOf(before + behind), wordsOf(before).length)?.words ?? null).toEqual(expected);
});
