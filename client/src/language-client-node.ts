/** The language client where Node runs it: the server is a process of its own, spoken to over Node's IPC. */
import type { Uri } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';

/** @param extensionUri The folder of the extension, on the disk. */
export function createLanguageClient(extensionUri: Uri, options: LanguageClientOptions): LanguageClient {
  const module = extensionUri.with({ path: `${extensionUri.path}/dist/server.mjs` }).fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return new LanguageClient('crosscheck', 'Crosscheck', server, options);
}
