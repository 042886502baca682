import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished, vi } from 'vitest';
import { archivedDocuments } from '../../../server/src/importing/archives/warc-records.ts';
import { warc } from '../made-files.ts';

const MEGABYTE = 1024 * 1024;

/** How many bytes are copied from here on: joining what was read anew with each piece copies far more than there is. */
function countCopied(): () => number {
  const set = Uint8Array.prototype.set;
  let count = 0;
  const spy = vi.spyOn(Uint8Array.prototype, 'set').mockImplementation(function (this: Uint8Array, from, at) {
    count += from.length;
    set.call(this, from, at);
  });
  onTestFinished(() => spy.mockRestore());
  return () => count;
}

it('gives what stands before the record with which an archive holds more than it may', async () => {
  const page = (name: string) => ({ url: `https://x.example/${name}`, body: 'x'.repeat(600) });
  const found: string[] = [];
  const all = async () => {
    for await (const { url } of archivedDocuments(warc([page('a'), page('b')]), () => {}, 1000)) found.push(url);
  };
  await expect(all()).rejects.toThrow('holds more than 1 MB: record 2 and what stands behind it are left out');
  expect(found).toEqual(['https://x.example/a']);
});

it('stops looking for the end of a head that has none, and tells that once', async () => {
  const endless = { url: 'https://x.example/a', body: 'x', headers: `x: ${'x'.repeat(16 * MEGABYTE)}` };
  // The empty line is taken out, and its four bytes are put behind.
  const text = Buffer.from(warc([endless]))
    .toString('latin1')
    .replace(/x\r\n\r\nx\r\n\r\n$/, 'xxxxxxx\r\n\r\n');
  const bytes = gzipSync(
    Buffer.concat([Buffer.from(text, 'latin1'), warc([{ url: 'https://x.example/b', body: 'b' }])]),
  );
  const copied = countCopied();
  const faults: string[] = [];
  const found: string[] = [];
  for await (const { url } of archivedDocuments(bytes, (fault) => faults.push(fault))) found.push(url);
  expect([faults, found]).toEqual([['https://x.example/a: its head does not end'], ['https://x.example/b']]);
  expect(copied()).toBeLessThan(4 * 16 * MEGABYTE);
});

it.each([
  ['packed', (text: string) => gzipSync(text)],
  ['unpacked', (text: string) => Buffer.from(text)],
])('reads no further than a head may reach where the head of a record does not end: %s', async (_, made) => {
  const bytes = made(`WARC/1.1\r\nWARC-Type: response\r\nx: ${'x'.repeat(16 * MEGABYTE)}`);
  const copied = countCopied();
  await expect(archivedDocuments(bytes, () => {}).next()).rejects.toThrow(
    'is a web archive that is broken or cut off behind record 0 (its head does not end)',
  );
  expect(copied()).toBeLessThan(8 * MEGABYTE);
});

it('unpacks no more than was asked for', async () => {
  const large = { url: 'https://x.example/b', body: 'x'.repeat(32 * MEGABYTE) };
  const bytes = gzipSync(warc([{ url: 'https://x.example/a', body: 'a' }, large]));
  const copied = countCopied();
  const documents = archivedDocuments(bytes, () => {});
  expect((await documents.next()).value).toMatchObject({ url: 'https://x.example/a' });
  await documents.return(undefined);
  expect(copied()).toBeLessThan(16 * MEGABYTE);
});
