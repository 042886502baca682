import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
  createConnection,
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
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type ProblemsEdit, problemNotifications } from '../../server/src/features/protocol/problem-protocol.ts';
import {
  type ClientOptions,
  clientRequests,
  type FindFilesParams,
  type IndexStatus,
  notifications,
  type TreeChange,
} from '../../server/src/features/protocol/protocol.ts';
import { LOCAL_FILES } from '../../server/src/host/files/local-files.ts';
import { startServer } from '../../server/src/host/server.ts';
import { editedProblems } from '../features/problems/edited-problems.ts';

const SERVER = join(import.meta.dirname, '../../dist/server.mjs');

/** A server, and how its client ends it. */
interface Served {
  readonly connection: ProtocolConnection;
  stop(): Promise<void>;
}

/** A server in a process of its own, as editors start it. */
interface ServerProcess extends Served {
  readonly exited: Promise<unknown>;
  /** The client goes without a word, as an editor that crashes. */
  vanish(): void;
}

function startProcess(): ServerProcess {
  const process = fork(SERVER, ['--node-ipc'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
  const exited = once(process, 'exit');
  const connection = createProtocolConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  return {
    connection,
    exited,
    async stop() {
      if (process.exitCode !== null) return;
      await connection.sendRequest(ShutdownRequest.type);
      connection.sendNotification(ExitNotification.type);
      await exited;
      connection.dispose();
    },
    vanish: () => process.disconnect(),
  };
}

/** A server beside the test: most of what a process of its own takes is reading the program. */
function startHere(): Served {
  const [asked, told] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(asked), new StreamMessageWriter(told));
  startServer(server, {
    now: () => performance.now(),
    files: LOCAL_FILES,
    yieldToEvents: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const connection = createProtocolConnection(new StreamMessageReader(told), new StreamMessageWriter(asked));
  return {
    connection,
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      // The server may still have something to tell, which nobody reads.
      connection.dispose();
    },
  };
}

/** The text of a file, or one that comes when the test says so. */
type FileText = string | Promise<string>;

type Settings = Readonly<Record<string, unknown>>;

/** Something that the server said, and how often it said such a thing before. */
type Listener = () => void;

/** An editor without a screen: files in memory, one server, and everything that the server said. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly files: Map<string, FileText>;
  readonly diagnostics = new Map<string, Diagnostic[]>();
  /** Every publication in its order, as the URIs of the files. */
  readonly published: string[] = [];
  /** The same where the client takes edits of problems in their place. */
  readonly problemEdits: ProblemsEdit[] = [];
  readonly statuses: IndexStatus[] = [];
  readonly treeChanges: TreeChange[] = [];
  readonly errors: string[] = [];
  readonly filesAskedFor: string[] = [];
  /** Null: it answers no question for settings. */
  settings: Settings | null;
  readonly #listeners = new Set<Listener>();
  #version = 1;

  constructor({ connection }: Served, files: Readonly<Record<string, FileText>>, settings: Settings | null) {
    this.connection = connection;
    this.files = new Map(Object.entries(files));
    this.settings = settings;
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
    connection.onNotification(problemNotifications.edited, (edit: ProblemsEdit) => {
      this.diagnostics.set(edit.uri, editedProblems(this.diagnostics.get(edit.uri) ?? [], edit));
      this.problemEdits.push(edit);
      this.#tell();
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
}

/** Begins to speak to a server about a workspace of these files (by URI). */
async function introduce(
  server: Served,
  files: Readonly<Record<string, FileText>>,
  settings: Settings | null,
  options: ClientOptions | undefined,
): Promise<Client> {
  onTestFinished(() => server.stop());
  const client = new Client(server, files, settings);
  await client.connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    initializationOptions: options,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { hover: { contentFormat: ['markdown'] }, publishDiagnostics: { relatedInformation: true } },
    },
  });
  client.connection.sendNotification(InitializedNotification.type, {});
  return client;
}

/** Starts a server over a workspace of these files (by URI); it is stopped when the test ends. */
export function startClient(
  files: Readonly<Record<string, FileText>>,
  settings: Settings | null = {},
  options?: ClientOptions,
): Promise<Client> {
  return introduce(startHere(), files, settings, options);
}

/** The same with a server in a process of its own. */
export async function startClientOfProcess(files: Readonly<Record<string, FileText>>) {
  const server = startProcess();
  return { client: await introduce(server, files, {}, undefined), server };
}
