import type { ClaimParams } from 'crosscheck-server/protocol';
import {
  commands,
  Location,
  type Position,
  Range,
  type TextDocument,
  type TextDocumentShowOptions,
  type TextEditor,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Location as ProtocolLocation } from 'vscode-languageclient';

export function toRange({ start, end }: ProtocolLocation['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** A place of the editor as it is sent to the server. */
export function toPosition({ line, character }: Position): ProtocolLocation['range']['start'] {
  return { line, character };
}

export function toProtocolRange({ start, end }: Range): ProtocolLocation['range'] {
  return { start: toPosition(start), end: toPosition(end) };
}

export function toLocation({ uri, range }: ProtocolLocation): Location {
  return new Location(Uri.parse(uri), toRange(range));
}

/** Where the cursor is (where a selection begins), as the server wants to know it; null without a text editor. */
export function cursorPlace(editor: TextEditor | undefined = window.activeTextEditor): ClaimParams | null {
  if (editor === undefined) {
    return null;
  }
  return { uri: editor.document.uri.toString(), position: toPosition(editor.selection.start) };
}

/**
 * Shows a place with its text selected, in the middle of the editor where it was out of sight: in an editor that has the
 * file, else beside the other texts, so that it does not cover a timeline.
 */
export async function showPlace(place: ProtocolLocation): Promise<void> {
  const { uri, range } = toLocation(place);
  const isOfFile = ({ uri: other }: TextDocument) => other.toString() === uri.toString();
  const editor =
    window.visibleTextEditors.find(({ document, viewColumn }) => viewColumn !== undefined && isOfFile(document)) ??
    window.activeTextEditor ??
    window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined);
  const options: TextDocumentShowOptions = { selection: range, viewColumn: editor?.viewColumn ?? ViewColumn.Active };
  const shown = workspace.textDocuments.find(isOfFile);
  if (shown === undefined) {
    await openFile(uri, options);
  } else {
    await window.showTextDocument(shown, options);
  }
}

/**
 * Opens a file as a click in the explorer does. A document that an extension opens itself stays open for minutes after
 * its editor is closed, and so would the problems of a file that is deleted in that time.
 */
export async function openFile(uri: Uri, options: TextDocumentShowOptions): Promise<void> {
  await commands.executeCommand('vscode.open', uri, options);
}
