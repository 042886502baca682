import {
  type ClaimParams,
  type NextContradiction,
  type NextParams,
  requests,
  type SourceContradictionParams,
} from 'crosscheck-server/protocol';
import { l10n, window } from 'vscode';
import type { Location } from 'vscode-languageclient';
import type { CommandContext } from '../editor/command-context.ts';
import { cursorPlace, showPlace } from '../editor/places.ts';
import { showCard } from '../editor/show-card.ts';
import { startOf } from '../editor/start.ts';

/** Before the first figure of any file: the server then starts with the first contradiction there is. */
const BEFORE_ALL: ClaimParams = { uri: '', position: { line: 0, character: 0 } };

/**
 * Goes to the next (or previous) contradiction, or claim of one, from the cursor or from where a card was, in whatever
 * file it stands, and shows its card; the status bar says which of them it is.
 */
export function goToContradiction({ client, counter }: CommandContext, way: Pick<NextParams, 'direction' | 'by'>) {
  return async (from?: unknown): Promise<void> => {
    const { uri, position } = startOf(from) ?? BEFORE_ALL;
    const params: NextParams = { uri, position, ...way };
    const next = await client.sendRequest<NextContradiction | null>(requests.nextContradiction, params);
    if (next === null) {
      window.showInformationMessage(l10n.t('No contradiction was found.'));
    } else {
      await showPlace(next.location);
      counter.goTo(next);
      await showCard();
    }
  };
}

/**
 * Goes to the next claim that takes part in a contradiction in the source at the cursor, or in the one whose line above it
 * was clicked, and shows its card. Again and again it visits all of that source.
 */
export function goToContradictionInSource({ client }: CommandContext) {
  return async (from?: unknown): Promise<void> => {
    const place = startOf(from);
    if (place === null) {
      return;
    }
    const params: SourceContradictionParams = { ...place, cursor: cursorPlace() };
    const next = await client.sendRequest<Location | null>(requests.nextContradictionInSource, params);
    if (next === null) {
      window.showInformationMessage(l10n.t('This source takes part in no open contradiction.'));
    } else {
      await showPlace(next);
      await showCard();
    }
  };
}
