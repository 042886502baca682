import { expect, it } from 'vitest';
import { governingVerb } from '../../../../server/src/collation/frames/clause/governing-verb.ts';
import { endsClause } from '../../../../server/src/collation/frames/sentence/figure-place.ts';
import { wordsOf } from '../sentence/words-of.ts';

it.each([
  ['Twelve boats capsized off Halden.', 'capsize'],
  ['Twelve boats, among them a ferry with a crew of old men, capsized off Halden.', 'capsize'],
  ['Twelve boats, a ferry and a raft were there.', null],
])('%s: the verb %s', (text, verb) => {
  const words = wordsOf(text);
  const end = words.findIndex(endsClause);
  expect(governingVerb(words, { from: 0, at: 0, until: 2, to: end < 0 ? words.length : end })).toBe(verb);
});
