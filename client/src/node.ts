/** The extension where Node runs it. The language client is a file of its own, read when the server is needed. */
import { Uri } from 'vscode';
import { findMcpServers } from './agents/mcp-servers.ts';
import { createExtension } from './extension.ts';

export const { activate, deactivate } = createExtension(
  async (extensionUri, options) => {
    const { createLanguageClient } = await import('./language-client-node.ts');
    return createLanguageClient(extensionUri, options);
  },
  (extensionUri) => findMcpServers(Uri.joinPath(extensionUri, 'dist', 'command-line.mjs')),
);
