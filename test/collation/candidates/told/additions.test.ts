import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../../told.ts';

it.each([
  ['She stayed two more days.', true],
  ['She stayed for another three days.', true],
  ['The town paid a further $3 million.', true],
  ['She stayed more than two days.', false],
  ['She stayed two days, more than planned.', false],
])('%s', (text, expected) => {
  const [candidate] = sourcesOf([['2024-05-01', text]]).flatMap(candidatesOf);
  expect(candidate!.told.added).toBe(expected);
});
