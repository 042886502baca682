import type { Uri } from 'vscode';
import type { Log } from '../log.ts';
import type { ServerClient } from '../server-client.ts';

/** What commands work with. */
export interface CommandContext {
  readonly client: ServerClient;
  readonly log: Log;
  readonly extensionUri: Uri;
}
