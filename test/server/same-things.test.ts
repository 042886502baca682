import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import type { AnnotationResult } from '../../server/src/features/protocol/annotation-protocol.ts';
import {
  type SaidNames,
  type ShownGroup,
  type ShownNames,
  sameThingRequests,
} from '../../server/src/features/protocol/same-thing-protocol.ts';
import { startClient } from './client.ts';

const TEXT =
  '<<<FILE>>> a.txt\n---\nstory: storm\npublished: 2026-04-02\n---\nThe storm sank 12 ketches in the harbour of Lunde.\n' +
  '<<<FILE>>> b.txt\n---\nstory: storm\npublished: 2026-04-02\n---\nIn the harbour of Lunde 15 boats were sunk by the storm.\n';

/** A client with a corpus in a folder of the disk, and with what stands beside it there. */
async function startIn(names: string | null) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-names-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'crosscheck.same-things.json');
  if (names !== null) writeFileSync(file, names);
  const uri = pathToFileURL(join(folder, 'storm.corpus')).href;
  const client = await startClient({ [uri]: TEXT });
  await client.ready();
  client.open(uri, TEXT);
  const say = (said: Omit<SaidNames, 'uri'>) =>
    client.connection.sendRequest<AnnotationResult>(sameThingRequests.sayNames, { uri, ...said });
  const contradictions = (count: number) =>
    client.until(() => client.codes(uri).filter((code) => code === 'contradiction').length === count);
  return { client, file, uri, say, contradictions };
}

describe('names of one thing', () => {
  it('are written beside the corpus, count at once, and are taken back', async () => {
    const { client, file, uri, say, contradictions } = await startIn(null);
    const at = { uri, position: { line: 5, character: 15 } };
    const shown = await client.connection.sendRequest<ShownNames>(sameThingRequests.namesAt, at);
    expect([shown.name, shown.others[0]!.name]).toEqual(['ketch', 'boat']);
    expect(await say({ name: 'ketch', standard: 'boat' })).toMatchObject({ ok: true });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ sameThings: [['boat', 'ketch']] });
    await contradictions(2);
    const groups = await client.connection.sendRequest<readonly ShownGroup[]>(sameThingRequests.sameThings, at);
    expect(groups).toEqual([{ names: ['boat', 'ketch'], here: 'ketch' }]);
    expect(await say({ name: 'ketch', standard: null })).toMatchObject({ ok: true });
    await contradictions(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ sameThings: [] });
    expect(await say({ name: 'ketch', standard: null })).toEqual({
      ok: false,
      message: '“ketch” stands for nothing else.',
    });
    expect(client.errors).toEqual([]);
  });

  it('are read from the file, anew when it changes, and stay where it breaks', async () => {
    const { client, file, say, contradictions } = await startIn('{"sameThings": [["boat", "ketch"]]}');
    await contradictions(2);
    writeFileSync(file, '{"sameThings": [["boat", "ketch"]');
    expect(await say({ name: 'skiff', standard: 'boat' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('crosscheck.same-things.json, line 1, column 34: This is not valid JSON'),
    });
    await contradictions(2);
    writeFileSync(file, '{"sameThings": []}');
    client.watched([pathToFileURL(file).href, FileChangeType.Changed]);
    await contradictions(0);
    expect(client.errors).toEqual([]);
  });
});
