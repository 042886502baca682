import { expect, it } from 'vitest';
import { digitSlip } from '../../../server/src/collation/values/digit-slips.ts';

it.each([
  [4237, 4327, 'transposed'],
  [8500, 5800, 'transposed'],
  [1240, 1420, 'transposed'],
  [4237, 423, 'dropped'],
  [4237, 437, 'dropped'],
  [4237, 42370, 'ten-times'],
  [12_500_000, 12_500_000_000, 'thousand-times'],
  [4_000_000, 4_000_000_000, null],
  // Nothing in common, nothing to tell, or too round to tell by.
  [4237, 5648, null],
  [4237, 4237, null],
  [12, 21, null],
  [1000, 10000, null],
  [4.5, 5.4, null],
  [-120, -210, null],
])('%d and %d: %s', (a, b, slip) => {
  expect(digitSlip(a, b)).toBe(slip);
  expect(digitSlip(b, a)).toBe(slip);
});
