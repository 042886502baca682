import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type FileChangeType,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import {
  clientRequests,
  type FindFilesParams,
  type IndexStatus,
  notifications,
  type TreeChange,
} from '../../server/src/features/protocol/protocol.ts';

const SERVER = join(import.meta.dirname, '../../dist/server/node.js');

type Settings = Readonly<Record<string, unknown>>;

/** Something that the server said, and how often it said such a thing before. */
type Listener = () => void;

/** An editor without a screen: files in memory, one server process, and everything that the server said. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly files: Map<string, string>;
  readonly diagnostics = new Map<string, Diagnostic[]>();
  /** Every publication in its order, as the URIs of the files. */
  readonly published: string[] = [];
  readonly statuses: IndexStatus[] = [];
  readonly treeChanges: TreeChange[] = [];
  readonly errors: string[] = [];
  readonly filesAskedFor: string[] = [];
  /** Null: it answers no question for settings. */
  settings: Settings | null;
  readonly exited: Promise<unknown>;
  readonly #listeners = new Set<Listener>();
  readonly #process;
  #version = 1;

  constructor(files: Readonly<Record<string, string>>, settings: Settings | null) {
    this.files = new Map(Object.entries(files));
    this.settings = settings;
    this.#process = fork(SERVER, ['--node-ipc'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
    this.exited = once(this.#process, 'exit');
    this.connection = createProtocolConnection(
      new IPCMessageReader(this.#process),
      new IPCMessageWriter(this.#process),
    );
    this.#listen();
  }

  #listen(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', () => {
      if (this.settings === null) throw new Error('no settings');
      return [this.settings];
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/semanticTokens/refresh', () => null);
    connection.onRequest(clientRequests.findFiles, ({ folders }: FindFilesParams) =>
      [...this.files.keys()].filter(
        (uri) => uri.endsWith('.corpus') || folders.some((folder) => uri.startsWith(`${folder}/`)),
      ),
    );
    connection.onRequest(clientRequests.readFile, ({ uri }: { uri: string }) => {
      this.filesAskedFor.push(uri);
      return this.files.get(uri) ?? null;
    });
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
      this.published.push(uri);
      this.#tell();
    });
    connection.onNotification(notifications.status, (status: IndexStatus) => {
      this.statuses.push(status);
      this.#tell();
    });
    connection.onNotification(notifications.treeChanged, (change: TreeChange) => {
      this.treeChanges.push(change);
      this.#tell();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.errors.push(message));
    connection.listen();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Settles as soon as a condition on what the server said holds; at once where it does. */
  until(condition: () => boolean): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve) => {
      const listener = () => {
        if (!condition()) return;
        this.#listeners.delete(listener);
        resolve();
      };
      this.#listeners.add(listener);
    });
  }

  /** Settles once the server says that everything is read and shown. */
  ready(): Promise<void> {
    return this.until(() => {
      const state = this.statuses.at(-1)?.state;
      return state === 'ready' || state === 'idle';
    });
  }

  /** The codes of the problems of a file. */
  codes(uri: string): (string | number | undefined)[] {
    return (this.diagnostics.get(uri) ?? []).map(({ code }) => code);
  }

  open(uri: string, text: string, languageId = 'crosscheck-corpus'): void {
    const textDocument = { uri, languageId, version: this.#version++, text };
    this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(uri: string, start: Position, end: Position, text: string): void {
    this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: this.#version++ },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  close(uri: string): void {
    this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Tells the server what happened to files on the disk. */
  watched(...changes: [uri: string, type: FileChangeType][]): void {
    this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: changes.map(([uri, type]) => ({ uri, type })),
    });
  }

  configure(settings: Settings): void {
    this.settings = settings;
    this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.sendNotification(ExitNotification.type);
    await this.exited;
    this.connection.dispose();
  }

  /** Goes without a word, as an editor that crashes. */
  vanish(): void {
    this.#process.disconnect();
  }
}

/** Starts a server over a workspace of these files (by URI); it is stopped when the test ends. */
export async function startClient(
  files: Readonly<Record<string, string>>,
  settings: Settings | null = {},
): Promise<Client> {
  const client = new Client(files, settings);
  onTestFinished(() => client.stop());
  await client.connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { hover: { contentFormat: ['markdown'] }, publishDiagnostics: { relatedInformation: true } },
    },
  });
  client.connection.sendNotification(InitializedNotification.type, {});
  return client;
}
