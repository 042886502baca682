import type { Uri } from 'vscode';
import type { Log } from '../connection/log.ts';
import type { ServerClient } from '../connection/server-client.ts';

/** What commands work with. */
export interface CommandContext {
  readonly client: ServerClient;
  readonly log: Log;
  readonly extensionUri: Uri;
}
