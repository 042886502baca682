import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import {
  type AnnotationEdit,
  type AnnotationResult,
  type AnnotationsChange,
  annotationClientRequests,
  annotationNotifications,
  annotationRequests,
  type ShownAnnotation,
  type ShownFinding,
  type WriteFileParams,
} from '../../server/src/features/protocol/annotation-protocol.ts';
import { type Client, startClient } from './client.ts';

function source(name: string, body: string): string {
  return `<<<FILE>>> ${name}\n---\npublished: 2026-04-02\nstory: mill\n---\n${body}\n`;
}

const SEVEN = source('courier.txt', '😀 Seven workers were injured in the fire at the paper mill.');
const NINE = source('herald.txt', 'Nine workers were injured in the fire at the paper mill.');
const EIGHT = source('radio.txt', 'Twelve workers were injured in the fire at the paper mill.');
const SEVEN_AT = { start: { line: 5, character: 3 }, end: { line: 5, character: 8 } };
const signed = { creator: 'Ada Brook', created: '2026-04-03T10:00:00Z' };

/** A folder on the disk whose corpus the server is told of. */
function corpusOnDisk(): { readonly uri: string; readonly annotations: string; readonly annotationsUri: string } {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-annotations-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const annotations = join(folder, 'mill.annotations.jsonld');
  const uri = pathToFileURL(join(folder, 'mill.corpus')).href;
  return { uri, annotations, annotationsUri: pathToFileURL(annotations).href };
}

function annotate(client: Client, edit: AnnotationEdit): Promise<AnnotationResult> {
  return client.connection.sendRequest(annotationRequests.annotate, edit);
}

function findingsAt(client: Client, uri: string): Promise<ShownFinding[]> {
  return client.connection.sendRequest(annotationRequests.findingsAt, { uri, position: SEVEN_AT.start });
}

function shown(client: Client, uri: string): Promise<ShownAnnotation[]> {
  return client.connection.sendRequest(annotationRequests.annotations, { uri });
}

describe('a decision', () => {
  it('takes the finding off the problems, is on the disk, and dies with a new position', async () => {
    const { uri, annotations } = corpusOnDisk();
    const client = await startClient({ [uri]: SEVEN + NINE });
    client.open(uri, SEVEN + NINE);
    await client.until(() => client.codes(uri).includes('contradiction'));
    const [finding] = await findingsAt(client, uri);
    const edit = {
      ...signed,
      action: 'decide',
      findingId: finding!.id,
      decision: 'settled',
      reason: 'The brigade counted.',
    };
    expect(await annotate(client, { ...edit, position: 'Nine' } as AnnotationEdit)).toMatchObject({ ok: true });
    await client.until(() => !client.codes(uri).includes('contradiction'));
    expect(JSON.parse(readFileSync(annotations, 'utf8')).first.items).toHaveLength(1);

    client.change(uri, { line: 0, character: 0 }, { line: 0, character: 0 }, EIGHT);
    await client.until(() => client.codes(uri).includes('contradiction'));
    const position = { line: SEVEN_AT.start.line + 6, character: SEVEN_AT.start.character };
    const [reopened] = await client.connection.sendRequest<ShownFinding[]>(annotationRequests.findingsAt, {
      uri,
      position,
    });
    expect(reopened!.decision).toMatchObject({
      decision: 'settled',
      position: 'Nine',
      reason: 'The brigade counted.',
      reopened: 'A new position came: Twelve (radio.txt).',
    });
  });
});

describe('what was done to annotations', () => {
  it('is taken back, the latest first, and a decision that is reopened stays in the file', async () => {
    const { uri, annotations } = corpusOnDisk();
    const client = await startClient({ [uri]: SEVEN + NINE });
    client.open(uri, SEVEN + NINE);
    await client.until(() => client.codes(uri).includes('contradiction'));
    const [finding] = await findingsAt(client, uri);
    const findingId = finding!.id;
    await annotate(client, { ...signed, action: 'decide', findingId, decision: 'dismissed', reason: 'A slip.' });
    await client.until(() => !client.codes(uri).includes('contradiction'));
    const reopened = await annotate(client, { ...signed, action: 'reopen', findingId });
    await client.until(() => client.codes(uri).includes('contradiction'));
    expect(readFileSync(annotations, 'utf8')).toContain('A slip.');

    const edit = reopened.ok ? reopened.edit! : 0;
    expect(await annotate(client, { action: 'undo', edit })).toMatchObject({
      ok: true,
      message: 'Taken back: Reopened',
    });
    await client.until(() => !client.codes(uri).includes('contradiction'));
    expect(await annotate(client, { action: 'undo' })).toMatchObject({ message: 'Taken back: Dismissed: A slip.' });
    await client.until(() => client.codes(uri).includes('contradiction'));
    expect(await shown(client, uri)).toEqual([]);
    expect(await annotate(client, { action: 'undo' })).toMatchObject({ ok: false });
  });
});

describe('a note', () => {
  it('is made, changed, resolved, deleted, and stays on its words', async () => {
    const { uri } = corpusOnDisk();
    const client = await startClient({ [uri]: SEVEN + NINE });
    client.open(uri, SEVEN + NINE);
    await client.ready();
    const made = await annotate(client, { ...signed, action: 'addNote', uri, range: SEVEN_AT, body: '*Call* them.' });
    if (!made.ok) throw new Error(made.message);
    expect(await shown(client, uri)).toMatchObject([
      { id: made.id, kind: 'note', range: SEVEN_AT, quote: 'Seven', body: '*Call* them.', creator: 'Ada Brook' },
    ]);

    client.change(uri, { line: 0, character: 0 }, { line: 0, character: 0 }, EIGHT);
    await client.ready();
    const [moved] = await shown(client, uri);
    expect(moved!.range!.start).toEqual({ line: SEVEN_AT.start.line + 6, character: 3 });

    await annotate(client, { ...signed, action: 'editNote', id: made.id, body: 'Called.' });
    await annotate(client, { ...signed, action: 'resolve', id: made.id, resolved: true });
    expect(await shown(client, uri)).toMatchObject([{ body: 'Called.', resolved: true }]);
    await annotate(client, { ...signed, action: 'delete', id: made.id });
    expect(await shown(client, uri)).toEqual([]);
  });

  it('goes with its file, of which the editor is told', async () => {
    const { uri } = corpusOnDisk();
    const client = await startClient({ [uri]: SEVEN + NINE });
    const told: string[] = [];
    client.connection.onNotification(annotationNotifications.changed, ({ uris }: AnnotationsChange) => {
      told.push(...uris);
    });
    await client.ready();
    await annotate(client, { ...signed, action: 'addNote', uri, range: SEVEN_AT, body: 'Call them.' });
    const params = { uris: [uri] };
    expect(await client.connection.sendRequest(annotationRequests.annotationsIn, params)).toHaveLength(1);
    told.length = 0;
    client.files.delete(uri);
    client.watched([uri, FileChangeType.Deleted]);
    await client.until(() => client.statuses.at(-1)!.sources === 0);
    expect(told).toContain(uri);
    expect(await client.connection.sendRequest(annotationRequests.annotationsIn, params)).toEqual([]);
  });

  it('goes through the editor where the server reaches no disk', async () => {
    const uri = 'memfs:/mill.corpus';
    const client = await startClient({ [uri]: SEVEN + NINE });
    client.connection.onRequest(annotationClientRequests.writeFile, (params: WriteFileParams) => {
      client.files.set(params.uri, params.text);
      return true;
    });
    await client.ready();
    await annotate(client, { ...signed, action: 'addNote', uri, range: SEVEN_AT, body: 'Call them.' });
    await annotate(client, { ...signed, action: 'addNote', uri, range: SEVEN_AT, body: 'And again.' });
    expect(JSON.parse(await client.files.get('memfs:/mill.annotations.jsonld')!).first.items).toHaveLength(2);
  });
});

describe('a correction', () => {
  it('outranks the reading', async () => {
    const { uri } = corpusOnDisk();
    const client = await startClient({ [uri]: SEVEN + NINE });
    client.open(uri, SEVEN + NINE);
    await client.until(() => client.codes(uri).includes('contradiction'));
    await annotate(client, { ...signed, action: 'correct', uri, range: SEVEN_AT, correction: { value: 9 } });
    await client.until(() => !client.codes(uri).includes('contradiction'));
    await annotate(client, { ...signed, action: 'correct', uri, range: SEVEN_AT, correction: { noFigure: true } });
    expect(await findingsAt(client, uri)).toEqual([]);
  });
});

describe('a broken file of annotations', () => {
  it('is reported at its place and never overwritten', async () => {
    const { uri, annotations, annotationsUri } = corpusOnDisk();
    const broken = '{\n  "items": [\n    {"id": }\n  ]\n}\n';
    writeFileSync(annotations, broken);
    const client = await startClient({ [uri]: SEVEN + NINE });
    await client.ready();
    await client.until(() => (client.diagnostics.get(annotationsUri) ?? []).length === 1);
    expect(client.diagnostics.get(annotationsUri)![0]!.range.start).toEqual({ line: 2, character: 11 });
    const result = await annotate(client, { ...signed, action: 'addNote', uri, range: SEVEN_AT, body: 'Lost?' });
    expect(result).toMatchObject({
      ok: false,
      message: expect.stringMatching(
        /^mill\.annotations\.jsonld, line 3, column 12: .* left as it is until that is mended\.$/,
      ),
      at: { uri: annotationsUri, position: { line: 2, character: 11 } },
    });
    expect(readFileSync(annotations, 'utf8')).toBe(broken);

    writeFileSync(annotations, '{"items": []}');
    client.watched([annotationsUri, FileChangeType.Changed]);
    await client.until(() => client.diagnostics.get(annotationsUri)?.length === 0);
  });
});
