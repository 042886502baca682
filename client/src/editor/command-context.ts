import type { Uri } from 'vscode';
import type { Log } from '../connection/log.ts';
import type { ServerClient } from '../connection/server-client.ts';
import type { ContradictionCounter } from '../progress/contradiction-counter.ts';

/** What commands work with. */
export interface CommandContext {
  readonly client: ServerClient;
  readonly log: Log;
  readonly extensionUri: Uri;
  readonly counter: ContradictionCounter;
}
