import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  type Event,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { crosscheck, until } from './crosscheck.ts';

/** A source for `corpusOf`. */
interface Written {
  readonly name: string;
  readonly published?: string;
  readonly text: string;
}

/** The text of a corpus that holds these sources. */
export function corpusOf(...sources: readonly Written[]): string {
  return sources
    .map(({ name, published, text }) => {
      const header = published === undefined ? '' : `---\npublished: ${published}\n---\n`;
      return `<<<FILE>>> ${name}\n${header}${text}\n`;
    })
    .join('\n');
}

/** The URI of a file of the test's workspace, which is a fresh copy for each run. */
export function fileOf(path: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, path);
}

/** Writes a file of the workspace, past any editor. */
export async function write(path: string, content: string | Uint8Array): Promise<Uri> {
  const uri = fileOf(path);
  await workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

/**
 * Deletes files or folders, as somebody does in the Explorer; what is not there is no error. A watcher alone would not do:
 * of a file that was made a moment before it tells neither that it came nor that it went.
 */
export async function remove(...uris: readonly Uri[]): Promise<void> {
  for (const uri of uris) {
    const edit = new WorkspaceEdit();
    edit.deleteFile(uri, { recursive: true, ignoreIfNotExists: true });
    await workspace.applyEdit(edit);
  }
}

/**
 * Opens a file in an editor of its own. Not by way of `openTextDocument` or `showTextDocument`, which keep a document
 * open for minutes after its editor was closed.
 */
export async function open(uri: Uri): Promise<TextEditor> {
  await commands.executeCommand('vscode.open', uri, { preview: false });
  return until(window.onDidChangeActiveTextEditor, () => {
    const editor = window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  });
}

/**
 * Closes all editors; what was changed in them is lost. The side bar too, for a view that is shown is drawn anew with
 * each corpus that a test writes: whoever needs one shows it.
 */
export async function closeEditors(): Promise<void> {
  for (const { isDirty, uri } of workspace.textDocuments) {
    if (!isDirty) continue;
    await open(uri);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
  await commands.executeCommand('workbench.action.closeSidebar');
}

/** Where words stand in a document, counted from its top: the first time, or behind other words. */
export function rangeOf(document: TextDocument, words: string, behind = ''): Range {
  const text = document.getText();
  const from = text.indexOf(behind);
  const start = text.indexOf(words, from + behind.length);
  if (from < 0 || start < 0) throw new Error(`“${behind} … ${words}” does not stand in ${document.uri.path}.`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Replaces words in an editor, as typing would. */
export async function replace(editor: TextEditor, words: string, by: string, behind = ''): Promise<void> {
  const range = rangeOf(editor.document, words, behind);
  if (!(await editor.edit((edit) => edit.replace(range, by)))) throw new Error('The edit was not applied.');
}

/** Waits until the problems of a file are as wanted, and gives them. */
export function problemsOf(uri: Uri, wanted: (problems: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
  const look = () => {
    const problems = languages.getDiagnostics(uri);
    return wanted(problems) ? problems : undefined;
  };
  return until(languages.onDidChangeDiagnostics, look, wanted);
}

/** How many contradictions the problems of all files list, each once. */
function listedContradictions(): number {
  return languages
    .getDiagnostics()
    .flatMap(([, all]) => [...ofCode(all, 'contradiction'), ...ofCode(all, 'arithmetic')])
    .filter(({ severity }) => severity === DiagnosticSeverity.Warning).length;
}

/** Waits until the extension counts as many contradictions as the problems list: the one is told after the other. */
export async function countedAsListed(): Promise<number> {
  const { progress } = await crosscheck();
  const eitherTold: Event<unknown> = (listener) =>
    Disposable.from(languages.onDidChangeDiagnostics(listener), progress.onDidChange(listener));
  return until(eitherTold, () => {
    const listed = listedContradictions();
    return progress.status.contradictions === listed ? listed : undefined;
  });
}

/** The problems of one kind. */
export function ofCode(problems: readonly Diagnostic[], code: string): Diagnostic[] {
  return problems.filter((problem) => codeOf(problem) === code);
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
