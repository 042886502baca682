import { describe, expect, it } from 'vitest';
import { goalOf, nameBehind, namedBehind } from '../../../../server/src/collation/frames/bearers/names-behind.ts';
import { wordsOf } from '../sentence/words-of.ts';

describe('the name that ends a noun phrase', () => {
  it.each([
    ['the brewer Corvane Mills .', ['corvane', 'mills']],
    ['the long-time target Ida Holm and left .', ['ida', 'holm']],
    ["Corvane's mill .", null],
    ['Corvane shares .', null],
    ['the brewer of Corvane .', null],
    ['the old brewer near us .', null],
  ])('of “%s” is %j', (text, expected) => {
    const words = wordsOf(`They sought ${text}`);
    expect(nameBehind(words, 2)).toEqual(expected);
  });
});

it('a preposition names somebody close behind a figure, and not beyond another', () => {
  const leads = new Set(['by']);
  expect(namedBehind(wordsOf('It is a $4bn bid by Corvane .'), 5, leads)).toEqual(['corvane']);
  expect(namedBehind(wordsOf('It is a $4bn bid in a town by Corvane .'), 5, leads)).toBeNull();
});

it.each([
  ['They launched a 4 bid for Corvane .', ['corvane']],
  ['They bid for Corvane all of 4 crowns .', ['corvane']],
  ['They got 4 crowns of Corvane .', null],
])('what is sought in “%s” is %j', (text, expected) => {
  const words = wordsOf(text);
  const at = words.findIndex(({ lower }) => lower === '4');
  expect(goalOf(words, { from: 0, at, until: at + 1, to: words.length }, 1)).toEqual(expected);
});
