import { expect, it } from 'vitest';
import { SameThings } from '../../../../server/src/claims/same-things/same-things.ts';
import { toldIn } from '../../../../server/src/collation/frames/sentence/told-words.ts';
import { wordsOf } from './words-of.ts';

it('each word that tells something is met once, names by themselves, all in their order', () => {
  const { words, names, told } = toldIn(wordsOf('Boats of Halden rammed boats in Moss.'), SameThings.NONE);
  expect(words.list).toEqual(['boat', 'ram']);
  expect(names.list).toEqual(['halden', 'moss']);
  expect(told.map(({ isName, place }) => (isName ? names : words).list[place])).toEqual([
    'boat',
    'halden',
    'ram',
    'boat',
    'moss',
  ]);
});

it('what people said stands for a name tells in its place', () => {
  const sameThings = new SameThings([['Halden Timber', 'the sawmill']]);
  const { names } = toldIn(wordsOf('Divers of the sawmill found boats.'), sameThings);
  expect(names.list).toEqual(toldIn(wordsOf('Divers of Halden Timber found boats.'), sameThings).names.list);
  expect(names.list).toHaveLength(2);
});
