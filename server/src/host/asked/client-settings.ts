import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ClientSupport } from './capabilities.ts';
import { readSettings, type Settings } from './settings.ts';

/**
 * Takes up the client's settings whenever they, or the folders they are set for, change. A client that refuses to tell
 * them gets the defaults, since it waits for its first findings all the same.
 *
 * @param fail Told what a client refused.
 * @returns takes them up for the first time; to be called once the client is initialized
 */
export function followSettings(
  connection: Connection,
  client: () => ClientSupport,
  take: (settings: Settings) => Promise<void>,
  fail: (error: unknown) => void,
): () => Promise<void> {
  /** @param sent What came with a message, for clients that answer no questions for settings. */
  async function configure(sent: unknown): Promise<void> {
    const answer = client().configuration ? askFor(connection).catch(fail) : sent;
    await take(readSettings(await answer));
  }

  connection.onDidChangeConfiguration((params) => configure(params.settings?.crosscheck));
  return async () => {
    const { configurationRegistration, workspaceFolders } = client();
    if (configurationRegistration) await hearOfChanges(connection).catch(fail);
    if (workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(() => configure(undefined));
    await configure(undefined);
  };
}

async function askFor(connection: Connection): Promise<unknown> {
  return connection.workspace.getConfiguration('crosscheck');
}

async function hearOfChanges(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeConfigurationNotification.type, { section: 'crosscheck' });
}
