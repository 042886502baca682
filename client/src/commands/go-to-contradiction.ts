import { type ClaimParams, type NextParams, requests } from 'crosscheck-server/protocol';
import { l10n, window } from 'vscode';
import type { Location } from 'vscode-languageclient';
import { showPlace } from '../places.ts';
import { showCard } from '../show-card.ts';
import type { CommandContext } from './command-context.ts';
import { startOf } from './start.ts';

/** Before the first figure of any file: the server then starts with the first contradiction there is. */
const BEFORE_ALL: ClaimParams = { uri: '', position: { line: 0, character: 0 } };

/**
 * Goes to the next (or previous) claim that takes part in a contradiction, from the cursor or from where a card was,
 * in whatever file it stands, and shows its card.
 */
export function goToContradiction({ client }: CommandContext, direction: NextParams['direction']) {
  return async (from?: unknown): Promise<void> => {
    const place = startOf(from) ?? BEFORE_ALL;
    const next = await client.sendRequest<Location | null>(requests.nextContradiction, { ...place, direction });
    if (next === null) {
      window.showInformationMessage(l10n.t('No contradiction was found.'));
    } else {
      await showPlace(next);
      await showCard();
    }
  };
}
