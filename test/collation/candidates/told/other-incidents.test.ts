import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../../told.ts';

it.each([
  ['A fire began at 9 p.m. in the harbour.', false],
  ['Another fire began at 9 p.m. in the harbour.', true],
  ['The third incident was in the harbour. A boat was hit at 9 p.m. there.', true],
  ['The third incident was in the harbour.\nA boat was hit at 9 p.m. there.', false],
  ['Another boat was hit at 9 p.m. there.', false],
])('%s: %s', (text, expected) => {
  const [candidate] = sourcesOf([[null, text]])
    .flatMap(candidatesOf)
    .filter(({ sort }) => sort === 'time');
  expect(candidate?.told.otherIncident).toBe(expected);
});
