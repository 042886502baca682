import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { isOneHouse } from '../../../server/src/collation/frames/houses.ts';
import { sourcesOf } from '../told.ts';

describe('the name of the house whose address is told', () => {
  it.each([
    ['A fire broke out at the Corvane Tavern in the 1900 block of Mill Road.', ['corvane', 'tavern']],
    ['A fire broke out at Corvane tavern in the 1900 block of Mill Road.', ['corvane']],
    [
      'A fire broke out at the Corvane Inn & Tavern, which is located near 2140 Mill Road.',
      ['corvane', 'inn', 'tavern'],
    ],
    ["A fire broke out outside Ida's Tavern at 2140 Mill Road.", ['ida', 'tavern']],
    ['A fire broke out in Moss at 2140 Mill Road.', []],
    ['A fire broke out in the 1900 block of Mill Road.', []],
    ['Karl Holm lived at 2140 Mill Road.', []],
  ])('%s', (text, expected) => {
    expect([...candidatesOf(sourcesOf([[null, text]])[0]!)[0]!.frame.house]).toEqual(expected);
  });
});

it.each<[readonly string[], readonly string[], boolean]>([
  [['corvane'], ['corvane', 'inn', 'tavern'], true],
  [['corvane', 'tavern'], ['corvane', 'hotel'], false],
  [[], [], false],
])('%j and %j are of one house: %s', (one, other, expected) => {
  expect(isOneHouse(new Set(one), new Set(other))).toBe(expected);
});
