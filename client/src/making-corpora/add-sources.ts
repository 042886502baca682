import {
  type AddedSources,
  type AddSourcesParams,
  corpusRequests,
  type GivenText,
} from 'crosscheck-server/corpus-protocol';
import { CORPUS_LANGUAGE } from 'crosscheck-server/protocol';
import {
  type CancellationToken,
  FileType,
  l10n,
  ProgressLocation,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { findAddable } from '../corpora/find-files.ts';
import type { CommandContext } from '../editor/command-context.ts';
import { toPosition, toRange } from '../editor/places.ts';
import { nameOf, pack } from './corpus-texts.ts';
import { isTable, type ReadSources, readSources } from './read-sources.ts';

/** So many faults are told in a message; the log has all. */
const MOST_TOLD = 3;

/**
 * Adds the sources that files hold (pages, documents, mail, archives, texts) to the corpus in the editor, or to a new one:
 * those chosen in the explorer, with the files of folders among them, else those that are asked for.
 */
export function addSources(context: CommandContext) {
  return async (clicked?: Uri, chosen?: readonly Uri[]): Promise<void> => {
    const uris = chosen?.length ? chosen : clicked ? [clicked] : await askForFiles();
    if (uris.length === 0) return;
    const editor = window.activeTextEditor;
    const files = await whileShown((_, token) => filesOf(uris, token));
    if (files === null) return;
    const tables = files.filter(({ uri }) => isTable(uri));
    const series = tables.length === 0 ? undefined : await askForSeries(tables.map(({ name }) => name));
    const { texts, faults } = await whileShown((report, token) => readAll(context, files, series, report, token));
    try {
      if (texts.length > 0) await put(context, editor, texts);
    } catch (error) {
      window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
    // Nobody waits until somebody has read it.
    if (faults.length > 0) void tell(context, faults);
    else if (texts.length === 0) window.showInformationMessage(l10n.t('No source was found in these files.'));
  };
}

/** Does something that may take long: how far it is can be seen, and whoever waits may cancel it. */
async function whileShown<T>(
  work: (report: (message: string) => void, token: CancellationToken) => Promise<T>,
): Promise<T> {
  const options = { location: ProgressLocation.Notification, title: l10n.t('Adding sources'), cancellable: true };
  return window.withProgress(options, (progress, token) => work((message) => progress.report({ message }), token));
}

async function askForFiles(): Promise<readonly Uri[]> {
  const root = workspace.workspaceFolders?.[0]?.uri;
  const answer = await window.showOpenDialog({
    canSelectMany: true,
    openLabel: l10n.t('Add'),
    title: l10n.t('Add Sources'),
    ...(root && { defaultUri: root }),
  });
  return answer ?? [];
}

/** What was read when somebody cancels is given. */
async function readAll(
  { client }: CommandContext,
  files: readonly NamedFile[],
  series: string | undefined,
  report: (message: string) => void,
  token: CancellationToken,
): Promise<ReadSources> {
  const texts: GivenText[] = [];
  const faults: string[] = [];
  for (const [at, { uri, name }] of files.entries()) {
    if (token.isCancellationRequested) break;
    report(l10n.t('{0} of {1}: {2}', at + 1, files.length, nameOf(uri)));
    try {
      const read = await readSources(client, uri, name, token, series);
      texts.push(...read.texts);
      faults.push(...read.faults);
    } catch (error) {
      if (!token.isCancellationRequested) faults.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { texts, faults };
}

/** A table of known values is a source once somebody says what they are; it is left out where nobody does. */
async function askForSeries(names: readonly string[]): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('What do the values in {0} answer?', names.join(', ')),
    placeHolder: l10n.t('people killed by the flood'),
    prompt: l10n.t('Each row, a day and a number, becomes a claim: “As of 4 May 2026: 12 people killed by the flood.”'),
    ignoreFocusOut: true,
  });
  return answer?.trim() || undefined;
}

/** A file, and its path in the folder that was given. */
interface NamedFile {
  readonly uri: Uri;
  readonly name: string;
}

/** Files, those in folders under their paths there; null where somebody cancels. */
async function filesOf(uris: readonly Uri[], token: CancellationToken): Promise<readonly NamedFile[] | null> {
  const files: NamedFile[] = [];
  for (const uri of uris) {
    if (token.isCancellationRequested) return null;
    const { type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) === 0) {
      files.push({ uri, name: nameOf(uri) });
      continue;
    }
    const start = uri.path.replace(/\/$/, '').length + 1;
    const found = (await findAddable(uri)).sort((a, b) => (a.path < b.path ? -1 : 1));
    files.push(...found.map((each) => ({ uri: each, name: each.path.slice(start) })));
  }
  return files;
}

/** Behind the source at the cursor of a corpus; else into a new one. */
async function put({ client }: CommandContext, editor: TextEditor | undefined, texts: readonly GivenText[]) {
  if (editor?.document.languageId === CORPUS_LANGUAGE) {
    const position = toPosition(editor.selection.active);
    const params: AddSourcesParams = { uri: editor.document.uri.toString(), position, texts };
    const added = await client.sendRequest<AddedSources | null>(corpusRequests.addSources, params);
    if (added !== null) {
      await editor.edit((edit) => edit.insert(toRange(added.range).start, added.newText));
      return;
    }
  }
  const content = await pack(client, texts);
  await window.showTextDocument(await workspace.openTextDocument({ language: CORPUS_LANGUAGE, content }));
}

async function tell({ log }: CommandContext, faults: readonly string[]): Promise<void> {
  for (const fault of faults) log.channel.warn(fault);
  const shown = faults.slice(0, MOST_TOLD).join('; ');
  const all = l10n.t('Show All');
  const more = faults.length > MOST_TOLD ? [all] : [];
  const answer = await window.showWarningMessage(l10n.t('Not all could be read: {0}', shown), ...more);
  if (answer === all) log.channel.show();
}
