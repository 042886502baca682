/** The extension where Node runs it: the server is a process of its own, spoken to over Node's IPC. */
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { createExtension } from './extension.ts';

export const { activate, deactivate } = createExtension((extensionUri, options) => {
  const module = extensionUri.with({ path: `${extensionUri.path}/dist/server/node.js` }).fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return new LanguageClient('crosscheck', 'Crosscheck', server, options);
});
