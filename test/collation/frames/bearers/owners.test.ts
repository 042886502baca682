import { expect, it } from 'vitest';
import { ownerBefore, ownerBeside } from '../../../../server/src/collation/frames/bearers/owners.ts';
import { wordsOf } from '../sentence/words-of.ts';

it.each([
  ["Last year Corvane's annual net profit", ['corvane']],
  ['Last year its profit', ['back', '2']],
  ['Last year its $', ['back', '2']],
  ["Corvane's mill has a profit", null],
  ["Corvane's mill, profit", null],
  ['Last year the profit', null],
])('whose “%s” is: %j', (text, expected) => {
  const words = wordsOf(text);
  expect(ownerBefore(words, words.length, (at) => ['back', String(at)])).toEqual(expected);
});

it('nobody owns a figure that begins its clause', () => {
  const words = wordsOf("It is Corvane's 12 hours .");
  const at = words.findIndex(({ lower }) => lower === '12');
  const place = { at, until: at + 1, to: words.length };
  expect(ownerBeside(words, { from: 0, ...place }, () => null)).toEqual(['corvane']);
  expect(ownerBeside(words, { from: at, ...place }, () => null)).toBeNull();
});
