import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from '../../server/src/collation/fingerprint.ts';

it('equal lists have one fingerprint, of 16 hexadecimal digits', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(fingerprint(parts)).toMatch(/^[0-9a-f]{16}$/);
      expect(fingerprint([...parts])).toBe(fingerprint(parts));
    }),
  );
});

it('where one text ends and the next begins makes a difference, and so does order', () => {
  const prints = [['ab', 'c'], ['a', 'bc'], ['abc'], ['c', 'ab'], ['', 'abc'], []].map(fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});
