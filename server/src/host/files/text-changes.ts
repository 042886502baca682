import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { FileEdit } from '../../corpus/reparse.ts';
import { LineMap } from '../../indexing/line-map.ts';

/** What a client's changes make of a text. */
export interface ChangedText {
  readonly lines: LineMap;
  /** The change as one edit of the text before it, where it is known without comparing both texts. */
  readonly edit: FileEdit | null;
}

/** Applies the changes of a client, one upon the other. Positions outside the text are moved into it. */
export function applyChanges(before: LineMap, changes: readonly TextDocumentContentChangeEvent[]): ChangedText {
  let lines = before;
  let edit: FileEdit | null = null;
  for (const change of changes) {
    if ('range' in change) {
      const start = lines.offsetAt(change.range.start);
      const end = Math.max(start, lines.offsetAt(change.range.end));
      edit = { start, end, text: change.text };
      lines = lines.after(edit);
    } else {
      edit = null;
      lines = LineMap.of(change.text);
    }
  }
  return { lines, edit: changes.length === 1 ? edit : null };
}

/** The one edit that turns a text into another: what lies between their common beginning and their common end. */
export function editBetween(before: string, after: string): FileEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let behind = 0;
  const most = shorter - start;
  while (
    behind < most &&
    before.charCodeAt(before.length - 1 - behind) === after.charCodeAt(after.length - 1 - behind)
  ) {
    behind++;
  }
  return { start, end: before.length - behind, text: after.slice(start, after.length - behind) };
}
