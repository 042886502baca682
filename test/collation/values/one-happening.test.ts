import { expect, it } from 'vitest';
import type { Predicate } from '../../../server/src/claims/claim.ts';
import { areOneHappening } from '../../../server/src/collation/values/one-happening.ts';

it.each<[Predicate | null, Predicate | null, boolean | null]>([
  ['verb:launched', 'verb:launched', true],
  ['verb:bought', 'verb:purchased', true],
  ['verb:stepped down', 'verb:resigned', true],
  ['verb:burned', 'fire', true],
  ['verb:signed', 'verb:acquired', true],
  ['incident', 'explosion', true],
  ['verb:launched', 'verb:sunk', false],
  ['verb:signed', 'fire', false],
  [null, 'fire', null],
])('%s, %s: %s', (one, other, expected) => {
  expect(areOneHappening({ predicate: one }, { predicate: other })).toBe(expected);
  expect(areOneHappening({ predicate: other }, { predicate: one })).toBe(expected);
});
