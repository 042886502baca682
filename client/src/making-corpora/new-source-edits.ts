import {
  type AddedSources,
  type AddSourcesParams,
  corpusRequests,
  type GivenText,
  type PastedParams,
} from 'crosscheck-server/corpus-protocol';
import { CORPUS_LANGUAGE } from 'crosscheck-server/protocol';
import {
  type CancellationToken,
  type DataTransfer,
  type DataTransferFile,
  Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  DocumentPasteTriggerKind,
  l10n,
  languages,
  type Position,
  type Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import { toPosition, toRange } from '../editor/places.ts';
import { nameOf } from './corpus-texts.ts';
import { holdsSources, type ReadSources, readBytes, readSources } from './read-sources.ts';

const KIND = DocumentDropOrPasteEditKind.Text.append('crosscheck', 'newSource');
const PLAIN = 'text/plain';
const RICH = 'text/html';
/** The address of the page, from browsers that put it into the clipboard. */
const ADDRESS = 'text/x-moz-url-priv';
/** The editor's own mark: its HTML is coloured text. */
const COPIED_IN_EDITOR = 'vscode-editor-data';
/** In characters. */
const LONGEST_PIECE = 10_000_000;
const FILES = 'text/uri-list';
/** Files that have no address here: those that are dropped on a page of a browser. */
const ANY_FILES = 'files';
/** Only what may be a report of its own is offered as one unasked: several lines, and as many characters as this. */
const SHORTEST_REPORT = 120;

/**
 * Offers to make what is pasted or dropped into a corpus a source of its own: beside the plain text, which stays the
 * first choice, and for files from the explorer.
 */
export function offerNewSources(client: ServerClient): Disposable {
  const selector = { language: CORPUS_LANGUAGE };

  async function plan(
    document: TextDocument,
    position: Position,
    texts: readonly GivenText[],
    token: CancellationToken,
  ) {
    const params: AddSourcesParams = { uri: document.uri.toString(), position: toPosition(position), texts };
    const added = await client.sendRequest<AddedSources | null>(corpusRequests.addSources, params, token);
    if (added === null) {
      return null;
    }
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, toRange(added.range), added.newText);
    return edit;
  }

  async function paste(
    document: TextDocument,
    [range]: readonly Range[],
    data: DataTransfer,
    { triggerKind }: DocumentPasteEditContext,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[]> {
    const plain = (await data.get(PLAIN)?.asString()) ?? '';
    const isReport = plain.trim().includes('\n') && plain.length >= SHORTEST_REPORT;
    if (range === undefined || (!isReport && triggerKind === DocumentPasteTriggerKind.Automatic)) {
      return [];
    }
    const text = (await readRich(client, data, token)) ?? plain;
    const edit = await plan(document, range.start, [{ name: null, text }], token);
    if (edit === null) {
      return [];
    }
    const offer = new DocumentPasteEdit('', l10n.t('Paste as New Source'), KIND);
    offer.additionalEdit = edit;
    offer.yieldTo = [DocumentDropOrPasteEditKind.Text];
    return [offer];
  }

  async function drop(
    document: TextDocument,
    position: Position,
    data: DataTransfer,
    token: CancellationToken,
  ): Promise<DocumentDropEdit[]> {
    const texts = await readDropped(client, data, token);
    const edit = texts.length === 0 ? null : await plan(document, position, texts, token);
    if (edit === null) {
      return [];
    }
    const offer = new DocumentDropEdit('', l10n.t('Add as New Source'), KIND);
    offer.additionalEdit = edit;
    return [offer];
  }

  return Disposable.from(
    languages.registerDocumentPasteEditProvider(
      selector,
      { provideDocumentPasteEdits: paste },
      { providedPasteEditKinds: [KIND], pasteMimeTypes: [PLAIN, RICH] },
    ),
    languages.registerDocumentDropEditProvider(
      selector,
      { provideDocumentDropEdits: drop },
      { providedDropEditKinds: [KIND], dropMimeTypes: [FILES, ANY_FILES, RICH, PLAIN] },
    ),
  );
}

/** A piece of a page as a source, with what it says of itself; null for plain text, and what was copied in an editor. */
async function readRich(client: ServerClient, data: DataTransfer, token: CancellationToken): Promise<string | null> {
  const html = (await data.get(RICH)?.asString()) ?? '';
  if (html === '' || html.length > LONGEST_PIECE || data.get(COPIED_IN_EDITOR) !== undefined) return null;
  const [address = ''] = ((await data.get(ADDRESS)?.asString()) ?? '').split(/\r?\n/);
  const params: PastedParams = { html, address: /^https?:/.test(address) ? address : null };
  return client.sendRequest<string | null>(corpusRequests.pastedSource, params, token);
}

/** The sources of files that are dropped, or the piece of a page, or the text itself. What cannot be read is said. */
async function readDropped(
  client: ServerClient,
  data: DataTransfer,
  token: CancellationToken,
): Promise<readonly GivenText[]> {
  const files = await filesIn(data);
  if (files.length > 0) {
    const read = await Promise.all(files.map((file) => readFile(client, file, token)));
    const faults = read.flatMap((each) => each.faults);
    if (faults.length > 0) void window.showWarningMessage(l10n.t('Not all could be read: {0}', faults.join('; ')));
    return read.flatMap(({ texts }) => texts);
  }
  const text = (await readRich(client, data, token)) ?? (await data.get(PLAIN)?.asString()) ?? '';
  return text.trim() === '' ? [] : [{ name: null, text }];
}

/** The files of a transfer that may hold sources: by their addresses, or else by their bytes. */
async function filesIn(data: DataTransfer): Promise<readonly DroppedFile[]> {
  const list = (await data.get(FILES)?.asString()) ?? '';
  const listed = list
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => Uri.parse(line))
    // A page that is dropped by its address is somewhere in the web, which nobody asks.
    .filter((uri) => workspace.fs.isWritableFileSystem(uri.scheme) !== undefined && holdsSources(uri.path));
  if (listed.length > 0) return listed.map((uri) => ({ name: nameOf(uri), uri }));
  return Array.from(data).flatMap(([, item]) => {
    const file = item.asFile();
    return file && holdsSources(file.name) ? [{ name: file.name, file }] : [];
  });
}

type DroppedFile = { readonly name: string } & ({ readonly uri: Uri } | { readonly file: DataTransferFile });

async function readFile(client: ServerClient, dropped: DroppedFile, token: CancellationToken): Promise<ReadSources> {
  const { name } = dropped;
  try {
    if ('uri' in dropped) return await readSources(client, dropped.uri, name, token);
    return await readBytes(client, await dropped.file.data(), name, token);
  } catch (error) {
    return { texts: [], faults: [`${name}: ${error instanceof Error ? error.message : error}`] };
  }
}
