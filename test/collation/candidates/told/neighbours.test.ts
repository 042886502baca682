import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../../told.ts';

it.each([
  ['It burned at the neighbouring shop at 48 Mill Road.', true],
  ['It burned next door, at 48 Mill Road.', true],
  ['It burned at 48 Mill Road, and the neighbours saw it.', false],
])('%s', (text, expected) => {
  const [candidate] = sourcesOf([['2024-05-01', text]]).flatMap(candidatesOf);
  expect(candidate!.told.neighbours).toBe(expected);
});
