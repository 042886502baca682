import { commands, l10n, Position, Uri, window } from 'vscode';
import type { Location } from 'vscode-languageclient';
import type { CommandContext } from '../editor/command-context.ts';
import { showPlace, toLocation } from '../editor/places.ts';
import { startOf } from '../editor/start.ts';

/**
 * Shows in a peek all claims on the question of a figure, of its own position and of all others, each in its text. Starts
 * at the cursor, at a menu's place or at a claim of the Claims view.
 */
export function peekPositions({ client }: CommandContext) {
  return async (from?: unknown): Promise<void> => {
    const start = startOf(from);
    if (start === null) {
      return;
    }
    const { uri, position } = start;
    const params = { textDocument: { uri }, position, context: { includeDeclaration: true } };
    const claims = await client.sendRequest<readonly Location[] | null>('textDocument/references', params);
    if (claims === null || claims.length < 2) {
      window.showInformationMessage(l10n.t('No other source answers the same question as the figure here.'));
      return;
    }
    // A peek opens in the editor of the figure, which need not be the active one.
    await showPlace({ uri, range: { start: position, end: position } });
    await commands.executeCommand(
      'editor.action.peekLocations',
      Uri.parse(uri),
      new Position(position.line, position.character),
      claims.map(toLocation),
      'peek',
    );
  };
}
