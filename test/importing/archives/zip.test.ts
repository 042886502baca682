import { expect, it } from 'vitest';
import { openZip } from '../../../server/src/importing/archives/zip.ts';
import { zip } from '../made-files.ts';

it('unpacks no entry, and not all entries together, to more than they may hold', () => {
  const bytes = zip({ a: 'x'.repeat(60), b: 'y'.repeat(60), c: 'z'.repeat(200) });
  const opened = openZip(bytes, 100, 100);
  expect(opened.names).toEqual(['a', 'b', 'c']);
  expect(opened.read('a')).toHaveLength(60);
  expect(() => opened.read('b')).toThrow('“b” is left out: unpacked it holds more than 1 MB');
  expect(() => opened.read('c')).toThrow('holds “c”, which is larger than 1 MB');
  expect(opened.read('d')).toBeNull();
});

it('is told to be protected where its entries are encrypted', () => {
  const bytes = zip({ a: 'x' });
  bytes[6] = 1;
  expect(() => openZip(bytes)).toThrow('is protected by a password');
});
