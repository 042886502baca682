import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ClientSupport } from './capabilities.ts';
import { readSettings, type Settings } from './settings.ts';

/**
 * Takes up the client's settings as soon as it is initialized, and again whenever they, or the folders they are set for,
 * change. A client that refuses to tell them gets the defaults, since it waits for its first findings all the same.
 *
 * @param fail Told what a client refused.
 */
export function followSettings(
  connection: Connection,
  client: () => ClientSupport,
  take: (settings: Settings) => Promise<void>,
  fail: (error: unknown) => void,
): void {
  /** @param sent What came with a message, for clients that answer no questions for settings. */
  async function configure(sent: unknown): Promise<void> {
    const answer = client().configuration ? askFor(connection).catch(fail) : sent;
    await take(readSettings(await answer));
  }

  connection.onInitialized(async () => {
    const { configurationRegistration, workspaceFolders } = client();
    if (configurationRegistration) await hearOfChanges(connection).catch(fail);
    if (workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(() => configure(undefined));
    await configure(undefined);
  });
  connection.onDidChangeConfiguration((params) => configure(params.settings?.crosscheck));
}

async function askFor(connection: Connection): Promise<unknown> {
  return connection.workspace.getConfiguration('crosscheck');
}

async function hearOfChanges(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeConfigurationNotification.type, { section: 'crosscheck' });
}
