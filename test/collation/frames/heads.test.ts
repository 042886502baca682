import { expect, it } from 'vitest';
import { SameThings } from '../../../server/src/claims/same-things/same-things.ts';
import { headOf, TOLD_OF_HEAD } from '../../../server/src/collation/frames/heads.ts';
import { lastClaimOf, wordsOf } from './sentence/words-of.ts';

it.each([
  ['The storm sank 12 boats.', ['boat']],
  ['The bakery sells 700 cakes a week.', ['cake']],
  ['The skull is 23 cm long.', ['cm', 'skull']],
  ['The number of planned closures fell to 17.', ['closure']],
  ['A crew of 21 sailed.', ['crew']],
])('%s: what is counted or measured is told by %j', (text, expected) => {
  expect([...headOf(lastClaimOf(text), SameThings.NONE)]).toEqual(expect.arrayContaining(expected));
  expect(headOf(lastClaimOf(text), SameThings.NONE).has('a')).toBe(false);
});

it('a rate is no head, and what people said stands for a name tells in its place', () => {
  expect(headOf(lastClaimOf('The bakery sells 700 cakes a week.'), SameThings.NONE).has('week')).toBe(false);
  const head = headOf(lastClaimOf('The storm sank 12 ketches.'), new SameThings([['boat', 'ketch']]));
  expect([...head]).toEqual(['boat']);
});

it.each([
  ['The skull is 23 cm long.', true],
  ['A 23 cm skull was found.', false],
  ['The skull of 23 cm was found.', false],
])('%s: told of its noun as of a subject %s', (text, expected) => {
  const words = wordsOf(text);
  const at = words.findIndex(({ lower }) => lower === '23');
  const place = { from: 0, at, until: at + 2, to: words.length };
  expect(TOLD_OF_HEAD.test(lastClaimOf(text), words, place, new Set(['skull']))).toBe(expected);
});
