import { expect, it } from 'vitest';
import { fnvOf } from '../../server/src/collation/fnv.ts';

it.each([
  // The vectors of draft-eastlake-fnv.
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of “%s” is that of its draft', (text, hash) => {
  expect(fnvOf(text)).toBe(hash);
});

it('goes on from what stands before', () => {
  expect(fnvOf('bar', fnvOf('foo'))).toBe(fnvOf('foobar'));
});
