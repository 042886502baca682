import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../told.ts';

it.each([
  ['Roy owns 51% of Halden Timber.', ['halden', 'timber']],
  ['Roy owns 51 per cent of Halden Timber.', ['halden', 'timber']],
  ['Roy sold a 51% stake in the holding company Corvane Mills.', ['corvane', 'mills']],
  ['Roy sold a 51% stake in the mill.', null],
  ['Roy raised it by 51% in May.', null],
  ['It fell 51%', null],
])('of what a share is one: %s', (text, expected) => {
  expect(candidatesOf(sourcesOf([[null, text]])[0]!)[0]!.frame.whole).toEqual(expected);
});
