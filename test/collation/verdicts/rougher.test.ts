import { expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { isRougher } from '../../../server/src/collation/verdicts/rougher.ts';

const claim = (body: string) =>
  readClaims({ id: 'a', uri: 'a', name: 'a', header: { known: {}, unknown: {} }, body }).claims[0]!;

it.each([
  ['Between 50 and 70 people died.', '64 people died.', true],
  ['Between 50 and 70 people died.', '90 people died.', false],
  ['Between 50 and 70 people died.', 'Fewer than 50 people died.', false],
  ['Between 50 and 70 people died.', 'Fewer than 60 people died.', true],
  ['Between 50 and 70 people died.', 'More than 70 people died.', false],
  ['Between 50 and 70 people died.', 'At most 50 people died.', false],
  ['Between 50 and 70 people died.', 'At least 70 people died.', false],
  ['Between 50 and 70 people died.', 'At least 61 people died.', true],
  ['Between 50 and 70 people died.', 'More than 60 people died.', true],
])('whether “%s” is a rougher form of “%s”', (rough, exact, expected) => {
  expect(isRougher(claim(rough), claim(exact))).toBe(expected);
});
