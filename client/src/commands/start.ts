import type { FindingPlace } from 'crosscheck-server/annotation-protocol';
import type { ClaimParams } from 'crosscheck-server/protocol';
import type { ClaimNode } from '../claims-view/claims-tree.ts';
import { cursorPlace } from '../places.ts';

/**
 * The place at which a command on one figure starts: the place a card or a quick fix names, the claim of the Claims view
 * it was called on, else (menus pass a file, keys pass nothing) the cursor. Null where there is none of these.
 */
export function startOf(from: unknown): ClaimParams | FindingPlace | null {
  if (isPlace(from)) {
    return from;
  }
  if (isNode(from)) {
    const { location } = from.shown;
    return location && { uri: location.uri, position: location.range.start };
  }
  return cursorPlace();
}

function isPlace(from: unknown): from is ClaimParams | FindingPlace {
  return typeof from === 'object' && from !== null && 'position' in from && 'uri' in from;
}

function isNode(from: unknown): from is ClaimNode {
  return typeof from === 'object' && from !== null && 'shown' in from;
}
