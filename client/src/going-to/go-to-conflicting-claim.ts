import { type ClaimParams, requests } from 'crosscheck-server/protocol';
import { commands, l10n, Position, Uri, window } from 'vscode';
import type { Location } from 'vscode-languageclient';
import type { CommandContext } from '../editor/command-context.ts';
import { showPlace, toLocation } from '../editor/places.ts';
import { startOf } from '../editor/start.ts';

/**
 * Goes from a figure to the claim that differs from it: straight there where there is one, with a peek at all where
 * there are several. Starts at the cursor, at the figure of a card, or at a claim of the Claims view.
 */
export function goToConflictingClaim({ client }: CommandContext) {
  return async (from?: unknown): Promise<void> => {
    const start = startOf(from);
    if (start === null) {
      return;
    }
    const claims = await client.sendRequest<readonly Location[]>(requests.conflictingClaims, start);
    if (claims.length === 0) {
      window.showInformationMessage(l10n.t('No other source disagrees with the figure here.'));
    } else if (claims.length === 1) {
      await showPlace(claims[0]!);
    } else {
      await peek(start, claims);
    }
  };
}

/** A peek opens in the editor of the figure, which need not be the active one. */
async function peek(start: ClaimParams, claims: readonly Location[]): Promise<void> {
  await showPlace({ uri: start.uri, range: { start: start.position, end: start.position } });
  const { line, character } = start.position;
  await commands.executeCommand(
    'editor.action.goToLocations',
    Uri.parse(start.uri),
    new Position(line, character),
    claims.map(toLocation),
    'peek',
  );
}
