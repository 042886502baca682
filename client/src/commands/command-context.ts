import type { LogOutputChannel, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What commands work with. */
export interface CommandContext {
  readonly client: BaseLanguageClient;
  readonly output: LogOutputChannel;
  readonly extensionUri: Uri;
}
