import * as vscode from 'vscode';
import { Disposable, l10n, type Uri, workspace } from 'vscode';
import { corpusFolders } from '../corpora/corpus-folders.ts';
import { findCorpora } from '../corpora/find-files.ts';
import { MCP_PROVIDER } from './mcp-provider.ts';

/** So many corpora are handed to a server: a command line has an end. */
const MOST_CORPORA = 200;

/** A program that speaks the Model Context Protocol on its standard input and output. */
export interface McpServer {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What of the editor is used here; those before 1.101 do not have it. */
interface McpEditor {
  readonly McpStdioServerDefinition: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ) => McpServer;
  readonly lm: {
    registerMcpServerDefinitionProvider?(
      id: string,
      provider: { provideMcpServerDefinitions(): Promise<readonly McpServer[]> },
    ): Disposable;
  };
}

/**
 * Offers servers of the Model Context Protocol to the editor's agents, which run one where somebody allows it. Editors that
 * know no such servers have none.
 */
export function offerMcpServers(find: () => Promise<readonly McpServer[]>): Disposable {
  const { lm, McpStdioServerDefinition } = vscode as unknown as McpEditor;
  if (typeof lm?.registerMcpServerDefinitionProvider !== 'function') return Disposable.from();
  return lm.registerMcpServerDefinitionProvider(MCP_PROVIDER, {
    async provideMcpServerDefinitions() {
      const servers = await find();
      return servers.map(({ label, command, args, env }) => new McpStdioServerDefinition(label, command, args, env));
    },
  });
}

/**
 * The server for the corpora of the workspace, which reads alone; none where it has no corpus on this machine.
 *
 * @param program the bundled command line
 */
export async function findMcpServers(program: Uri): Promise<readonly McpServer[]> {
  const roots = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const found = (await Promise.all(roots.map(findCorpora))).flat();
  const local = [...found, ...corpusFolders()].filter(({ scheme }) => scheme === 'file' || scheme === program.scheme);
  const paths = [...new Set(local.map(({ fsPath }) => fsPath))].sort().slice(0, MOST_CORPORA);
  if (paths.length === 0) return [];
  return [
    {
      label: l10n.t('Crosscheck: the corpora of this workspace'),
      command: process.execPath,
      args: [program.fsPath, 'mcp', ...paths],
      // In the desktop editor the program that runs extensions is Electron, which is Node where it is told to be.
      env: { ELECTRON_RUN_AS_NODE: '1' },
    },
  ];
}
