import { expect, it } from 'vitest';
import { pairsOf } from '../../../../server/src/collation/frames/sentence/word-pairs.ts';
import { wordsOf } from './words-of.ts';

it('a sentence that was copied with another number has the same pairs', () => {
  const pairs = pairsOf(wordsOf('The storm sank 12 boats, they said.'));
  expect(pairs).toEqual(pairsOf(wordsOf('The storm sank 19 boats they said.')));
  expect(pairs.has('storm sank')).toBe(true);
  expect(pairs).not.toEqual(pairsOf(wordsOf('They said the storm sank 12 boats.')));
});
