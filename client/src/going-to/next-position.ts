import { type ClaimParams, requests } from 'crosscheck-server/protocol';
import { l10n, window } from 'vscode';
import type { Location } from 'vscode-languageclient';
import type { CommandContext } from '../editor/command-context.ts';
import { cursorPlace, showPlace } from '../editor/places.ts';
import { showCard } from '../editor/show-card.ts';
import { startOf } from '../editor/start.ts';

/**
 * Goes from a figure to the next claim in the text that takes another position on the same question, from the last
 * round to the first, and shows its card. Called again and again it visits every position, also from one and the same line
 * of the Claims view: from there it goes on behind the cursor where that stands on one of the claims.
 */
export function nextPosition({ client }: CommandContext) {
  return async (from?: unknown): Promise<void> => {
    const start = startOf(from);
    if (start === null) {
      return;
    }
    const claims = await client.sendRequest<readonly Location[]>(requests.conflictingClaims, start);
    const inOrder = [...claims].sort(byPlace);
    const cursor = cursorPlace();
    const isOnOne = cursor !== null && inOrder.some((claim) => byPlace(claim, asLocation(cursor)) === 0);
    const origin = asLocation(isOnOne ? cursor : start);
    const next = inOrder.find((claim) => byPlace(claim, origin) > 0) ?? inOrder[0];
    if (next === undefined) {
      window.showInformationMessage(l10n.t('There is no other position on the figure here.'));
    } else {
      await showPlace(next);
      await showCard();
    }
  };
}

function asLocation({ uri, position }: ClaimParams): Location {
  return { uri, range: { start: position, end: position } };
}

function byPlace(a: Location, b: Location): number {
  if (a.uri !== b.uri) {
    return a.uri < b.uri ? -1 : 1;
  }
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}
