import type { FindingPlace, FindingsParams } from 'crosscheck-server/annotation-protocol';
import type { CommentThread, Position } from 'vscode';
import type { ClaimNode } from './claim-node.ts';
import { cursorPlace, toPosition } from './places.ts';

/**
 * The place at which a command on one figure starts: the place a card or a quick fix names, the claim of the Claims view
 * or the thread of notes it was called on, else (menus pass a file, keys pass nothing) the cursor. Null where there is
 * none of these.
 */
export function startOf(from: unknown): FindingsParams | FindingPlace | null {
  if (isPlace(from)) {
    // An extension may give the editor's own position, of which a web worker passes no more on than its private fields.
    return { ...from, position: toPosition(from.position as Position) };
  }
  if (isThread(from)) {
    const { uri, range } = from;
    return range ? { uri: uri.toString(), position: toPosition(range.start), end: toPosition(range.end) } : null;
  }
  if (isNode(from)) {
    const { location } = from.shown;
    return location && { uri: location.uri, position: location.range.start };
  }
  return cursorPlace();
}

function isPlace(from: unknown): from is FindingsParams | FindingPlace {
  return typeof from === 'object' && from !== null && 'position' in from && 'uri' in from;
}

function isThread(from: unknown): from is CommentThread {
  return typeof from === 'object' && from !== null && 'comments' in from && 'uri' in from && 'range' in from;
}

/** Whether a command was called on a line of the Claims view. */
export function isNode(from: unknown): from is ClaimNode {
  return typeof from === 'object' && from !== null && 'shown' in from;
}
