import { expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { isUnitSlip } from '../../../server/src/collation/values/unit-slips.ts';

const figure = (body: string) =>
  readClaims({ id: 'a', uri: 'a', name: 'a', header: { known: {}, unknown: {} }, body }).claims[0]!.figure;

it.each([
  ['The fire burnt 430 acres.', 'The fire burnt 430 hectares.', true],
  ['The chip stores 640 MB.', 'The chip stores 640 GB.', true],
  ['The work took 12 hours.', 'The work took 12 days.', true],
  ['The work took 12 minutes.', 'The work took 12 days.', false],
  ['The fire burnt 430 acres.', 'The fire burnt 431 hectares.', false],
  ['The road is 4 km long.', 'The road is 4 miles long.', false],
  ['The road is 40 km long.', 'The work took 40 days.', false],
])('%s %s', (one, other, expected) => {
  expect(isUnitSlip(figure(one), figure(other))).toBe(expected);
  expect(isUnitSlip(figure(other), figure(one))).toBe(expected);
});
