import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  NotificationType,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver/node';
import { type ProblemsEdit, problemNotifications } from '../../server/src/features/protocol/problem-protocol.ts';
import {
  type ClientOptions,
  clientRequests,
  type FindFilesParams,
  type IndexStatus,
  notifications,
} from '../../server/src/features/protocol/protocol.ts';
import { editedProblems } from '../features/problems/edited-problems.ts';

/** The one file of most measurements. */
export const URI = 'file:///bench.corpus';

/** Has the server show what an edit changed without waiting for quiet, or wait again. */
export const SHOW_AT_ONCE = new NotificationType<boolean>('bench/showAtOnce');

/** How a server is started for being measured. */
export interface ServedOptions {
  /** What stands on the disk of its client: texts by URI. */
  readonly files?: ReadonlyMap<string, string>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A language server in a process of its own, and what it said. */
export class Served {
  readonly connection: ProtocolConnection;
  readonly #process: ChildProcess;
  #status: IndexStatus | null = null;
  #heard: () => void = () => {};
  #version = 1;
  /** How often problems were published, and which were last, by the URI of their file. */
  published = 0;
  readonly problems = new Map<string, readonly Diagnostic[]>();

  private constructor({ files = new Map(), settings = {} }: ServedOptions) {
    const path = fileURLToPath(new URL('server.process.mjs', import.meta.url));
    this.#process = fork(path, ['--node-ipc'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [],
    });
    this.connection = createProtocolConnection(
      new IPCMessageReader(this.#process),
      new IPCMessageWriter(this.#process),
    );
    this.#listen(files, settings);
  }

  /** Starts a server on which nothing is open yet. */
  static async start(options: ServedOptions = {}): Promise<Served> {
    const served = new Served(options);
    await served.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: { workspace: { configuration: true } },
      // As our own client: elsewhere less is offered, and all problems of a file are told each time.
      initializationOptions: { cardCommands: true, problemEdits: true } satisfies ClientOptions,
    });
    await served.connection.sendNotification(InitializedNotification.type, {});
    return served;
  }

  #listen(files: ReadonlyMap<string, string>, settings: Readonly<Record<string, unknown>>): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', () => [settings]);
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest(clientRequests.findFiles, ({ folders }: FindFilesParams) =>
      [...files.keys()].filter((uri) => folders.some((folder) => uri.startsWith(`${folder}/`))),
    );
    connection.onRequest(clientRequests.readFile, ({ uri }: { readonly uri: string }) => files.get(uri) ?? null);
    connection.onNotification(problemNotifications.edited, (edit: ProblemsEdit) => {
      this.problems.set(edit.uri, editedProblems(this.problems.get(edit.uri) ?? [], edit));
      this.published++;
      this.#heard();
    });
    connection.onNotification(notifications.status, (status: IndexStatus) => {
      this.#status = status;
      this.#heard();
    });
    connection.listen();
  }

  /** Opens the one file, and settles when all is read and compared. */
  async open(text: string): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: URI, languageId: 'crosscheck-corpus', version: this.#version++, text },
    });
    await this.until(() => this.#status?.state === 'ready' && this.published > 0);
  }

  /** Shows what an edit changed without waiting for quiet, so that what is measured is work alone, or waits again. */
  async showAtOnce(atOnce: boolean): Promise<void> {
    await this.connection.sendNotification(SHOW_AT_ONCE, atOnce);
  }

  /** Changes the one file. */
  async change(range: Range, text: string): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: URI, version: this.#version++ },
      contentChanges: [{ range, text }],
    });
  }

  /** Settles as soon as a condition on what the server said holds. One waits at a time. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#heard = () => {
        if (condition()) resolve();
      };
      this.#heard();
    });
  }

  /** Settles when all files are read and compared. */
  ready(): Promise<void> {
    return this.until(() => this.#status?.state === 'ready');
  }

  /** Settles when all that was sent is taken in: a card is shown of the text as it stands. */
  async settled(): Promise<void> {
    await this.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: URI },
      position: { line: 0, character: 0 },
    });
  }

  /** What the server holds in memory, in MB; NaN where the system does not tell. */
  memory(): number {
    return Number(/VmRSS:\s+(\d+)/.exec(this.#told('status'))?.[1]) / 1024;
  }

  /** Seconds of processor time that all threads of the server took by now; NaN where the system does not tell. */
  processorSeconds(): number {
    // Behind the name in brackets, which may hold anything, the 12th and 13th number are ticks of a hundredth of a second.
    const fields = this.#told('stat')
      .replace(/^.*\)\s/s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  #told(file: 'stat' | 'status'): string {
    try {
      return readFileSync(`/proc/${this.#process.pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  }

  end(): void {
    this.connection.dispose();
    this.#process.kill();
  }
}
