import { expect, it } from 'vitest';
import { candidatesOf, countsPeople } from '../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../told.ts';

it.each([
  ['None of the crew was hurt.', [0]],
  ['Nobody was hurt.', [0]],
  // Of some who were told of before, not of all.
  ['None of them were hurt.', []],
  ['Neither was hurt.', []],
])('%s: what may be compared is %j', (text, values) => {
  const [source] = sourcesOf([['2024-05-01', text]]);
  expect(candidatesOf(source!).map(({ claim }) => claim.figure.value)).toEqual(values);
});

it.each([
  ['person', true],
  ['soldier', true],
  ['villager', true],
  ['diplomat', true],
  ['boat', false],
  ['family', false],
  ['case', false],
  [null, false],
])('%s counts people: %j', (subject, expected) => {
  expect(countsPeople(subject)).toBe(expected);
});
