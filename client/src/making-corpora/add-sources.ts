import {
  type AddedSources,
  type AddSourcesParams,
  corpusRequests,
  type GivenText,
  type ImportAnswer,
  type ImportParams,
} from 'crosscheck-server/corpus-protocol';
import { isImported, isRecord } from 'crosscheck-server/file-kinds';
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
import { nameOf, pack, readText } from './corpus-texts.ts';

/** In bytes: no larger file is sent to the server. */
const LARGEST_FILE = 50 * 1024 * 1024;
/** So many faults are told in a message; the log has all. */
const MOST_TOLD = 3;

/** What reading files gave. */
interface Outcome {
  readonly texts: readonly GivenText[];
  /** What cannot be read, a line each that names the file. */
  readonly faults: readonly string[];
}

/**
 * Adds the sources that files hold (pages, documents, mail, archives, texts) to the corpus in the editor, or to a new one:
 * those chosen in the explorer, with the files of folders among them, else those that are asked for.
 */
export function addSources(context: CommandContext) {
  return async (clicked?: Uri, chosen?: readonly Uri[]): Promise<void> => {
    const uris = chosen?.length ? chosen : clicked ? [clicked] : await askForFiles();
    if (uris.length === 0) return;
    const editor = window.activeTextEditor;
    const { texts, faults } = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Adding sources'), cancellable: true },
      (progress, token) => readAll(context, uris, (message) => progress.report({ message }), token),
    );
    try {
      if (texts.length > 0) await put(context, editor, texts);
    } catch (error) {
      window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
    if (faults.length > 0) await tell(context, faults);
    else if (texts.length === 0) window.showInformationMessage(l10n.t('No source was found in these files.'));
  };
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
  uris: readonly Uri[],
  report: (message: string) => void,
  token: CancellationToken,
): Promise<Outcome> {
  const texts: GivenText[] = [];
  const faults: string[] = [];
  const files = await filesOf(uris);
  for (const [at, { uri, name }] of files.entries()) {
    if (token.isCancellationRequested) break;
    report(l10n.t('{0} of {1}: {2}', at + 1, files.length, nameOf(uri)));
    try {
      if (!isImported(uri.path) && !isRecord(uri.path)) {
        texts.push({ name: /\.corpus$/i.test(uri.path) ? null : name, text: await readText(uri) });
        continue;
      }
      const { size } = await workspace.fs.stat(uri);
      if (size > LARGEST_FILE) {
        faults.push(l10n.t('{0}: is larger than {1} MB', name, LARGEST_FILE / (1024 * 1024)));
        continue;
      }
      const params: ImportParams = { name, bytes: toBase64(await workspace.fs.readFile(uri)) };
      const answer = await client.sendRequest<ImportAnswer>(corpusRequests.importFile, params, token);
      if (answer.isAvailable) {
        texts.push(...answer.sources);
        faults.push(...answer.faults.map((fault) => `${name}: ${fault}`));
      } else {
        faults.push(l10n.t('{0}: in the browser texts alone can be added', name));
      }
    } catch (error) {
      if (!token.isCancellationRequested) faults.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { texts, faults };
}

/** Files, those in folders under their paths there. */
async function filesOf(uris: readonly Uri[]): Promise<readonly { readonly uri: Uri; readonly name: string }[]> {
  const files: { uri: Uri; name: string }[] = [];
  for (const uri of uris) {
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

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // Each piece a multiple of three bytes, so that none is padded but the last.
  for (let at = 0; at < bytes.length; at += 24_576) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576))));
  }
  return pieces.join('');
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
