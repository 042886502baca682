import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { nounsApart } from '../../../../server/src/collation/frames/clause/clause-nouns.ts';
import { sourcesOf } from '../../told.ts';

/** The nouns of the clause of the last claim of a text. */
function nouns(text: string) {
  return candidatesOf(sourcesOf([['2024-05-01', text]])[0]!).at(-1)!.frame.clauseNouns;
}

describe('the nouns of a clause by their places', () => {
  it.each([
    ['The lion weighs 190 kilos.', { subject: 'lion' }],
    ['Ida Holm sold the violin for 500 euros.', { object: 'violin' }],
    ['The zoo paid 500 euros for the tiger.', { subject: 'zoo', for: 'tiger' }],
    ['The tax on beer rose to 9 per cent.', { subject: 'tax', on: 'beer' }],
    ['The price of butter rose by 9 per cent.', { subject: 'price', 'price of': 'butter' }],
    ['Copper rose to 9,100 dollars.', { subject: 'copper' }],
    // Where something is tells less of what it is.
    ['The mill in the valley cost 500 euros.', { subject: 'mill' }],
    // Another clause has its own.
    ['The mill burned down, and the barn cost 500 euros.', { subject: 'barn' }],
  ])('%s', (text, expected) => {
    expect(Object.fromEntries(nouns(text))).toEqual(expected);
  });

  it.each([
    ['Ida Holm sold the violin for 500 euros.', 'Ida Holm sold the cello for 900 euros.', [['violin', 'cello']]],
    ['The lion weighs 190 kilos.', 'The tiger weighs 240 kilos.', [['lion', 'tiger']]],
    ['The lion weighs 190 kilos.', 'The animal weighs 240 kilos.', []],
    ['The zoo paid 500 euros for the tiger.', 'The lion cost the zoo 900 euros.', []],
  ])('%s | %s', (a, b, expected) => {
    expect(nounsApart(nouns(a), nouns(b))).toEqual(expected);
  });
});
