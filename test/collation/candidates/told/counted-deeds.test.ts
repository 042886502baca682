import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { countOneDeed, nameOfDeed } from '../../../../server/src/collation/candidates/told/counted-deeds.ts';
import { sourcesOf } from '../../told.ts';

const candidateOf = (text: string) => sourcesOf([['2024-05-01', text]]).flatMap(candidatesOf)[0]!;

it.each([
  ['The bank told of 22 closures.', 'closure'],
  ['The bank will close 22 branches.', 'closure'],
  ['The bank closed 22 branches.', 'closure'],
  ['The bank has 22 branches.', null],
])('%s: counts %s', (text, expected) => {
  expect(nameOfDeed(candidateOf(text))).toBe(expected);
});

it.each([
  ['The bank told of 22 closures.', 'The bank will close 28 branches.', true],
  ['The number of planned closures fell to 17.', 'The bank will close 28 branches.', true],
  ['There were 14 evictions.', '18 families were evicted.', true],
  ['There were 14 evictions.', '18 families were married.', false],
  ['There were 14 resignations.', '18 councillors resigned.', true],
  ['There were ten road closures.', 'The bank will close 28 branches.', false],
  ['There were ten shop closures.', 'The bank will close 28 shops.', true],
  ['The bank told of 22 closures.', 'The bank told of 28 closures.', false],
])('%s ~ %s: one counts the deed, the other to what it was done: %s', (one, other, expected) => {
  expect(countOneDeed(candidateOf(one), candidateOf(other))).toBe(expected);
  expect(countOneDeed(candidateOf(other), candidateOf(one))).toBe(expected);
});
