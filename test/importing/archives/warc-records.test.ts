import { expect, it } from 'vitest';
import { archivedDocuments } from '../../../server/src/importing/archives/warc-records.ts';
import { warc } from '../made-files.ts';

it('gives what stands before the record with which an archive holds more than it may', async () => {
  const page = (name: string) => ({ url: `https://x.example/${name}`, body: 'x'.repeat(600) });
  const found: string[] = [];
  const all = async () => {
    for await (const { url } of archivedDocuments(warc([page('a'), page('b')]), () => {}, 1000)) found.push(url);
  };
  await expect(all()).rejects.toThrow('holds more than 1 MB: record 2 and what stands behind it are left out');
  expect(found).toEqual(['https://x.example/a']);
});
