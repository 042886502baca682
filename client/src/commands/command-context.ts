import type { LogOutputChannel, Uri } from 'vscode';
import type { ServerClient } from '../server-client.ts';

/** What commands work with. */
export interface CommandContext {
  readonly client: ServerClient;
  readonly output: LogOutputChannel;
  readonly extensionUri: Uri;
}
