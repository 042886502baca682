import type { ClaimParams } from 'crosscheck-server/protocol';
import {
  commands,
  Location,
  type Position,
  Range,
  type TextDocumentShowOptions,
  type TextEditor,
  Uri,
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

/** Shows a place with its text selected, in the middle of the editor where it was out of sight. */
export async function showPlace(place: ProtocolLocation): Promise<void> {
  const { uri, range } = toLocation(place);
  const shown = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (shown === undefined) {
    await openFile(uri, { selection: range });
  } else {
    await window.showTextDocument(shown, { selection: range });
  }
}

/**
 * Opens a file as a click in the explorer does. A document that an extension opens itself stays open for minutes after
 * its editor is closed, and so would the problems of a file that is deleted in that time.
 */
export async function openFile(uri: Uri, options: TextDocumentShowOptions): Promise<void> {
  await commands.executeCommand('vscode.open', uri, options);
}
