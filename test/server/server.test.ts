import { describe, expect, it } from 'vitest';
import {
  DefinitionRequest,
  type Diagnostic,
  DidRenameFilesNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
} from 'vscode-languageserver/node';
import { requests, type TreeNode } from '../../server/src/features/protocol/protocol.ts';
import { startClient, startClientOfProcess } from './client.ts';

function source(name: string, body: string): string {
  return `<<<FILE>>> ${name}\n---\npublished: 2026-04-02\nstory: mill\n---\n${body}\n`;
}

const SEVEN = source('courier.txt', '😀 Seven workers were injured in the fire at the paper mill.');
const NINE = source('herald.txt', 'Nine workers were injured in the fire at the paper mill.');
const one = 'file:///work/one.corpus';
const two = 'file:///work/two.corpus';

/** Where the figures stand: line 5 is the first of a source's body. */
const SEVEN_AT = { start: { line: 5, character: 3 }, end: { line: 5, character: 8 } };
const NINE_AT = { start: { line: 11, character: 0 }, end: { line: 11, character: 4 } };

const contradictions = (diagnostics: readonly Diagnostic[] = []) =>
  diagnostics.filter(({ code }) => code === 'contradiction');

describe('problems', () => {
  it('stand on both sides of a contradiction, each linked to the other, in files that nobody opened', async () => {
    const client = await startClient({ [one]: SEVEN + NINE });
    await client.ready();
    const [first, second] = contradictions(client.diagnostics.get(one));
    expect(first!.range).toEqual(SEVEN_AT);
    expect(second!.range).toEqual(NINE_AT);
    expect(first!.relatedInformation?.map(({ location }) => location)).toEqual([{ uri: one, range: NINE_AT }]);
    expect(second!.relatedInformation?.map(({ location }) => location)).toEqual([{ uri: one, range: SEVEN_AT }]);
    expect(client.errors).toEqual([]);
  });

  it('are found with the defaults where the client gives no settings', async () => {
    const client = await startClient({ [one]: SEVEN + NINE }, null);
    await client.ready();
    expect(contradictions(client.diagnostics.get(one))).toHaveLength(2);
    expect(client.errors).toHaveLength(1);
  });

  it('vanish with the edit that settles them, and come back with it undone', async () => {
    const client = await startClient({ [one]: SEVEN + NINE });
    client.open(one, SEVEN + NINE);
    await client.until(() => client.codes(one).includes('contradiction'));
    client.change(one, NINE_AT.start, NINE_AT.end, 'Seven');
    await client.until(() => !client.codes(one).includes('contradiction'));
    client.change(one, NINE_AT.start, { line: 11, character: 5 }, 'Nine');
    await client.until(() => client.codes(one).includes('contradiction'));
  });

  it('are not sent again while nothing about them changes', async () => {
    const client = await startClient({ [one]: SEVEN + NINE, [two]: SEVEN });
    client.open(one, SEVEN + NINE);
    await client.ready();
    await client.until(() => client.codes(one).includes('contradiction'));
    const before = client.published.length;
    // Behind all problems: it moves none.
    client.change(one, { line: 12, character: 0 }, { line: 12, character: 0 }, 'The mill stands by the river.\n');
    client.change(one, NINE_AT.start, NINE_AT.end, 'Eleven');
    await client.until(() => client.published.length > before);
    expect(client.published.slice(before)).toEqual([one]);
  });

  it('are told as edits of what there was to a client that takes them', async () => {
    const client = await startClient({}, {}, { problemEdits: true });
    client.open(one, SEVEN + NINE);
    await client.until(() => client.codes(one).includes('contradiction'));
    const told = client.problemEdits.length;
    client.change(one, SEVEN_AT.end, SEVEN_AT.end, '\n');
    await client.until(() => client.problemEdits.length > told);
    expect(contradictions(client.diagnostics.get(one))[1]!.range.start).toEqual({ line: 12, character: 0 });
    expect(client.published).toEqual([]);
  });

  it('of a file go with the file, and those of its neighbours that it caused', async () => {
    const settings = { comparisonScope: 'workspace' };
    const client = await startClient({ [one]: SEVEN, [two]: NINE }, settings);
    await client.until(
      () => client.codes(one).includes('contradiction') && client.codes(two).includes('contradiction'),
    );
    client.files.delete(two);
    client.watched([two, FileChangeType.Deleted]);
    await client.until(() => client.codes(one).length === 0 && client.diagnostics.get(two)?.length === 0);
  });

  it('follow a file that is renamed', async () => {
    const client = await startClient({ [one]: SEVEN + NINE });
    await client.until(() => client.codes(one).includes('contradiction'));
    client.files.set(two, client.files.get(one)!);
    client.files.delete(one);
    client.watched([one, FileChangeType.Deleted], [two, FileChangeType.Created]);
    await client.until(() => client.codes(one).length === 0 && client.codes(two).includes('contradiction'));
  });

  it('follow a folder that is renamed, though nobody names its files', async () => {
    const moved = 'file:///moved/one.corpus';
    const client = await startClient({ [one]: SEVEN + NINE });
    await client.until(() => client.codes(one).includes('contradiction'));
    client.files.set(moved, client.files.get(one)!);
    client.files.delete(one);
    client.connection.sendNotification(DidRenameFilesNotification.type, {
      files: [{ oldUri: 'file:///work', newUri: 'file:///moved' }],
    });
    await client.until(() => client.codes(one).length === 0 && client.codes(moved).includes('contradiction'));
  });
});

it('a flood of faults drowns no contradiction, and is cut to what an editor shows', async () => {
  const client = await startClient({ [one]: `${'<<<FILE>>> x\n'.repeat(2000)}${SEVEN}${NINE}` });
  await client.ready();
  const shown = client.diagnostics.get(one)!;
  expect(shown.length).toBe(1000);
  expect(contradictions(shown)).toHaveLength(2);
  expect(client.statuses.at(-1)).toMatchObject({ sources: 2002, contradictions: 1 });
  expect(client.errors).toEqual([]);
});

describe('an open buffer', () => {
  it('wins over the disk, whatever happens there', async () => {
    const client = await startClient({ [one]: SEVEN + NINE });
    client.open(one, SEVEN + SEVEN.replace('courier', 'copy'));
    await client.ready();
    expect(client.codes(one)).not.toContain('contradiction');
    client.files.set(one, SEVEN + NINE);
    client.watched([one, FileChangeType.Changed]);
    await client.connection.sendRequest(requests.status, null);
    await client.ready();
    expect(client.codes(one)).not.toContain('contradiction');
  });

  it('gives way to the disk when it is closed', async () => {
    const client = await startClient({ [one]: SEVEN + NINE });
    client.open(one, SEVEN);
    await client.ready();
    expect(client.codes(one)).not.toContain('contradiction');
    client.close(one);
    await client.until(() => client.codes(one).includes('contradiction'));
  });

  it('of no file leaves nothing behind', async () => {
    const client = await startClient({});
    client.open('untitled:Untitled-1', SEVEN + NINE);
    await client.until(() => client.codes('untitled:Untitled-1').includes('contradiction'));
    client.close('untitled:Untitled-1');
    await client.until(() => client.codes('untitled:Untitled-1').length === 0);
  });

  it('is a corpus as soon as it begins with a delimiter, and none before', async () => {
    const notes = 'file:///work/notes.txt';
    const client = await startClient({});
    client.open(notes, `x${SEVEN}${NINE}`, 'plaintext');
    await client.ready();
    expect(client.codes(notes)).toEqual([]);
    client.change(notes, { line: 0, character: 0 }, { line: 0, character: 1 }, '');
    await client.until(() => client.codes(notes).includes('contradiction'));
  });
});

describe('settings are taken up without a restart', () => {
  it('severities, and what is off', async () => {
    const client = await startClient({ [one]: SEVEN + NINE });
    await client.until(() => client.codes(one).includes('contradiction'));
    client.configure({ severity: { contradiction: 'information' } });
    await client.until(() => contradictions(client.diagnostics.get(one))[0]?.severity === 3);
    client.configure({ severity: { contradiction: 'off' } });
    await client.until(() => client.codes(one).length === 0);
  });

  it('the scope of comparison', async () => {
    const client = await startClient({ [one]: SEVEN, [two]: NINE });
    await client.ready();
    expect([...client.codes(one), ...client.codes(two)]).toEqual([]);
    client.configure({ comparisonScope: 'workspace' });
    await client.until(
      () => client.codes(one).includes('contradiction') && client.codes(two).includes('contradiction'),
    );
    client.configure({});
    await client.until(() => client.codes(one).length + client.codes(two).length === 0);
  });

  it('folders that are corpora', async () => {
    const header = '---\npublished: 2026-04-02\nstory: mill\n---\n';
    const texts = {
      'file:///work/texts/a.txt': `${header}Seven workers were injured in the fire at the paper mill.`,
      'file:///work/texts/deep/b.md': `${header}Nine workers were injured in the fire at the paper mill.`,
      'file:///work/other/c.txt': `${header}Eleven workers were injured in the fire at the paper mill.`,
    };
    const client = await startClient(texts);
    await client.ready();
    expect(client.filesAskedFor).toEqual([]);
    client.configure({ folders: ['file:///work/texts'] });
    await client.until(() => client.codes('file:///work/texts/deep/b.md').includes('contradiction'));
    expect(client.filesAskedFor.sort()).toEqual(Object.keys(texts).slice(0, 2));
    client.configure({ folders: [] });
    await client.until(() => client.codes('file:///work/texts/deep/b.md').length === 0);
  });
});

describe('requests', () => {
  it('are answered from the text as it stands right behind an edit', async () => {
    const client = await startClient({});
    client.open(one, SEVEN + NINE);
    client.change(one, NINE_AT.start, NINE_AT.end, 'Eleven');
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: one },
      position: NINE_AT.start,
    });
    expect(JSON.stringify(hover)).toContain('11');
    const places = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: one },
      position: NINE_AT.start,
    });
    expect(places).toEqual([{ uri: one, range: SEVEN_AT }]);
  });

  it('are answered while a file is on its way, and the findings of the others come without it', async () => {
    let tell = (_text: string) => {};
    const awaited = new Promise<string>((resolve) => {
      tell = resolve;
    });
    const client = await startClient({ [two]: awaited });
    client.open(one, SEVEN + NINE);
    expect(await client.connection.sendRequest(requests.status, null)).toMatchObject({ state: 'reading' });
    await client.until(() => client.codes(one).includes('contradiction'));
    expect(await client.connection.sendRequest(requests.status, null)).toMatchObject({ state: 'reading' });
    tell(SEVEN);
    await client.ready();
    expect(client.statuses.at(-1)).toMatchObject({ state: 'ready', sources: 3, filesRead: 2, filesFound: 2 });
  });
});

describe('the outline', () => {
  it('waits until all of a long file is read, for an editor keeps what it was told', async () => {
    const names = Array.from({ length: 400 }, (_, number) => `courier-${number}.txt`);
    const text = names
      .map((name) => source(name, 'Seven workers were injured in the fire at the paper mill.'))
      .join('');
    const client = await startClient({});
    client.open(one, text);
    const params = { textDocument: { uri: one } };
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, params)) as DocumentSymbol[];
    expect(symbols.map(({ children }) => children?.length)).toEqual(names.map(() => 1));
  });
});

describe('the Claims tree', () => {
  it('is announced as changed where what was shown of it is different', async () => {
    const client = await startClient({});
    const roots = () => client.connection.sendRequest<TreeNode[]>(requests.tree, { parent: null });
    expect(await roots()).toEqual([]);
    client.open(one, SEVEN + NINE);
    await client.until(() => client.treeChanges.length > 0);
    expect(client.treeChanges).toEqual([{ ids: null }]);
    const [question] = await roots();
    expect(question).toMatchObject({ kind: 'question', verdict: 'contradiction' });
    const positions = await client.connection.sendRequest<TreeNode[]>(requests.tree, { parent: question!.id });
    expect(positions.map(({ kind }) => kind)).toEqual(['position', 'position']);
  });
});

describe('the process', () => {
  it('tells what it finds, and ends when the client says so', async () => {
    const { client, server } = await startClientOfProcess({ [one]: SEVEN, [two]: NINE });
    client.configure({ comparisonScope: 'workspace' });
    await client.until(() => client.codes(one).includes('contradiction'));
    await server.stop();
    expect(await server.exited).toEqual([0, null]);
    expect(client.errors).toEqual([]);
  });

  it('ends when the client is gone without a word', async () => {
    const { server } = await startClientOfProcess({ [one]: SEVEN });
    server.vanish();
    await server.exited;
  });
});
