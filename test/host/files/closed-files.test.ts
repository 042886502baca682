import { expect, it } from 'vitest';
import { FileReader } from '../../../server/src/host/files/closed-files.ts';

/** A reader whose reads end when a test says so. */
function slowReader() {
  const running: { uri: string; end: (text: string | null) => Promise<void> }[] = [];
  const received: [uri: string, text: string | null][] = [];
  const read = (uri: string) =>
    new Promise<string | null>((resolve) => {
      const end = async (text: string | null) => {
        resolve(text);
        await new Promise((settled) => setImmediate(settled));
      };
      running.push({ uri, end });
    });
  const reader = new FileReader(read, (uri, text) => void received.push([uri, text]));
  return { reader, running, received };
}

it('hands out what it read, and counts what is left', async () => {
  const { reader, running, received } = slowReader();
  reader.request('a');
  reader.request('b');
  expect(reader.pending).toBe(2);
  await running[0]!.end('text');
  await running[1]!.end(null);
  expect(received).toEqual([
    ['a', 'text'],
    ['b', null],
  ]);
  expect(reader.pending).toBe(0);
});

it('hands out nothing old: only the last of two reads of a file counts, in whichever order they end', async () => {
  const { reader, running, received } = slowReader();
  reader.request('a');
  reader.request('a');
  expect(reader.pending).toBe(1);
  await running[1]!.end('new');
  await running[0]!.end('old');
  expect(received).toEqual([['a', 'new']]);
});

it('hands out nothing that was called off', async () => {
  const { reader, running, received } = slowReader();
  reader.request('a');
  reader.callOff('a');
  await running[0]!.end('text');
  expect(received).toEqual([]);
  expect(reader.pending).toBe(0);
});

it('reads a few files at once and the others in their turn', async () => {
  const { reader, running } = slowReader();
  const uris = Array.from({ length: 10 }, (_, at) => `${at}`);
  for (const uri of uris) reader.request(uri);
  expect(running.length).toBeLessThan(10);
  for (let at = 0; at < uris.length; at++) await running[at]!.end('');
  expect(running.map(({ uri }) => uri)).toEqual(uris);
});
