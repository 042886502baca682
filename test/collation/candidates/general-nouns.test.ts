import { expect, it } from 'vitest';
import { generalNoun, generalNounsOf } from '../../../server/src/collation/candidates/general-nouns.ts';

it.each([
  ['gun', 'rifle', 'gun'],
  ['wolf', 'animal', 'animal'],
  ['vehicle', 'lorry', 'vehicle'],
  ['building', 'hotel', 'building'],
  ['charge', 'count', 'charge'],
  ['raid', 'strike', 'raid'],
  ['strike', 'walkout', null],
  ['rifle', 'pistol', null],
  ['gun', 'shot', null],
  ['animal', 'tree', null],
])('%s and %s are both counted as %s', (one, other, expected) => {
  expect(generalNoun(one, other)).toBe(expected);
  expect(generalNoun(other, one)).toBe(expected);
});

it('what is counted together with others says so, whichever of them is named', () => {
  expect(generalNounsOf('rifle')).toEqual(['gun']);
  expect(generalNounsOf('tree')).toEqual([]);
});
