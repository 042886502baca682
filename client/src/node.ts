/** The extension where Node runs it. The language client is a file of its own, read when the server is needed. */
import { Uri } from 'vscode';
import { findMcpServers } from './agents/mcp-servers.ts';
import { createExtension } from './extension.ts';

export const { activate, deactivate } = createExtension(
  async (extensionUri, options) => {
    // Where a corpus is there already the server is asked for at once, and what is read before the editor goes on is part of
    // the activation: the next one waits for it.
    await new Promise((resolve) => setTimeout(resolve));
    const { createLanguageClient } = await import('./language-client-node.ts');
    return createLanguageClient(extensionUri, options);
  },
  (extensionUri) => findMcpServers(Uri.joinPath(extensionUri, 'dist', 'command-line.mjs')),
);
