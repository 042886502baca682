import { annotationRequests, type ShownReading } from 'crosscheck-server/annotation-protocol';
import { commands, l10n, window } from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import { startOf } from '../editor/start.ts';

/** What the commands that correct the reading work with. */
export interface CorrectionContext {
  readonly client: ServerClient;
}

/** How the figure is read that a command was called on; says so where there is none. */
export async function readingOf({ client }: CorrectionContext, from: unknown): Promise<ShownReading | null> {
  const place = startOf(from);
  const reading = place && (await client.sendRequest<ShownReading | null>(annotationRequests.readingAt, place));
  if (reading === null) {
    const add = l10n.t('Add Claim by Hand…');
    void window.showInformationMessage(l10n.t('No figure is read here.'), add).then((pressed) => {
      if (pressed === add) void commands.executeCommand('crosscheck.addClaim', from);
    });
  }
  return reading;
}
