import { expect, it } from 'vitest';
import { verbBefore } from '../../../../server/src/collation/frames/bearers/verbs.ts';
import { endsClause } from '../../../../server/src/collation/frames/sentence/figure-place.ts';
import { wordsOf } from '../sentence/words-of.ts';

it.each([
  ['Corvane offered 4 crowns.', 'offered', 'offer', false],
  ['Ida Holm was also banned for 4 years.', 'was also banned', 'ban', true],
  ['Corvane has cut 4 jobs.', 'has cut', 'cut', false],
  ['Corvane holds 4 mills.', 'holds', 'hold', false],
  ['They are 4 mills.', 'are', null, false],
  // What a list goes on with.
  ['Ida Holm scored goals and 4 tries.', 'scored', 'score', false],
])('the verb of “%s” is “%s”', (text, written, base, isPassive) => {
  const words = wordsOf(text);
  const at = words.findIndex(({ lower }) => lower === '4');
  const from = words.slice(0, at).findLastIndex(endsClause) + 1;
  const verb = verbBefore(words, { from, at, until: at + 1, to: words.length })!;
  const toldBy = words.slice(verb.begins, verb.at + 1).map((word) => word.text);
  expect([toldBy.join(' '), verb.base, verb.isPassive]).toEqual([written, base, isPassive]);
});

it('no verb takes a figure before which there is none', () => {
  const words = wordsOf('4 mills of Corvane burned.');
  expect(verbBefore(words, { from: 0, at: 0, until: 2, to: words.length })).toBeNull();
});
