import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver/node';
import { type IndexStatus, notifications } from '../../server/src/features/protocol/protocol.ts';
import { cutCorpus, megabytesOf } from './corpus-cut.ts';
import { median } from './processor-time.ts';
import { short, table } from './table.ts';

/** Keystrokes that warm the engine up, and those that are measured. */
const WARMING = 40;
const MEASURED = 200;
const URI = 'file:///bench.corpus';

/** What typing into one corpus took, in milliseconds from a keystroke to the problems that it made. */
interface Typed {
  readonly megabytes: number;
  readonly waits: boolean;
  readonly milliseconds: readonly number[];
  /** Of the server, in MB: once all is read, and behind the last keystroke. */
  readonly memory: readonly [number, number];
}

/** Says how long somebody who types waits for problems, on corpora of several sizes, with the wait for quiet and without. */
export async function reportTyping(path: string, sizes: readonly number[]): Promise<string> {
  const text = readFileSync(path, 'utf8');
  const rows: Typed[] = [];
  for (const size of sizes) {
    const cut = cutCorpus(text, size);
    for (const waits of [false, true]) rows.push(await typeInto(cut, waits));
  }
  return table(
    ['a keystroke', 'MB', 'median ms', 'p99 ms', 'memory MB', 'after'],
    rows.map(({ megabytes, waits, milliseconds, memory }) => [
      waits ? 'to its problems' : '  of that, work',
      short(megabytes),
      short(median(milliseconds)),
      short(percentile(milliseconds, 0.99)),
      ...memory.map((each) => each.toFixed(0)),
    ]),
  );
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

async function typeInto(text: string, waits: boolean): Promise<Typed> {
  const path = fileURLToPath(new URL('server.process.mjs', import.meta.url));
  const server = fork(path, ['--node-ipc', ...(waits ? [] : ['at-once'])], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
  const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
  try {
    const listener = new Listener(connection);
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: URI, languageId: 'crosscheck-corpus', version: 1, text },
    });
    const problems = await listener.untilReady();
    const before = memoryOf(server.pid!);
    const milliseconds = await typeAt(connection, listener, middleProblem(problems));
    return { megabytes: megabytesOf(text), waits, milliseconds, memory: [before, memoryOf(server.pid!)] };
  } finally {
    connection.dispose();
    server.kill();
  }
}

/** Hears what the server says of the one file. */
class Listener {
  #problems: readonly Diagnostic[] = [];
  #status: IndexStatus | null = null;
  #heard: () => void = () => {};
  published = 0;

  constructor(connection: ProtocolConnection) {
    connection.onRequest('workspace/configuration', () => [{}]);
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('crosscheck/findFiles', () => []);
    connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
      this.#problems = diagnostics;
      this.published++;
      this.#heard();
    });
    connection.onNotification(notifications.status, (status: IndexStatus) => {
      this.#status = status;
      this.#heard();
    });
  }

  /** The problems, when all is read and compared. */
  async untilReady(): Promise<readonly Diagnostic[]> {
    await this.until(() => this.#status?.state === 'ready' && this.published > 0);
    return this.#problems;
  }

  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#heard = () => {
        if (condition()) resolve();
      };
      this.#heard();
    });
  }
}

const FIGURES: ReadonlySet<unknown> = new Set(['contradiction', 'differs', 'superseded', 'rounding']);

/** A problem on a figure in the middle of the file: the gravest there are. */
function middleProblem(problems: readonly Diagnostic[]): Diagnostic {
  const onFigures = problems.filter(({ code }) => FIGURES.has(code));
  const gravest = Math.min(...onFigures.map(({ severity }) => severity!));
  const same = onFigures.filter(({ severity }) => severity === gravest);
  const found = same[same.length >> 1];
  if (found === undefined) throw new Error('typing needs a corpus in which sources differ on a figure');
  return found;
}

/** Puts a digit before a figure that others contradict, and takes it away again: each stroke changes what is a problem. */
async function typeAt(
  connection: ProtocolConnection,
  listener: Listener,
  { range: { start } }: Diagnostic,
): Promise<readonly number[]> {
  const milliseconds: number[] = [];
  const behind = { line: start.line, character: start.character + 1 };
  for (let stroke = 0; stroke < WARMING + MEASURED; stroke++) {
    const change =
      stroke % 2 === 0 ? { range: { start, end: start }, text: '1' } : { range: { start, end: behind }, text: '' };
    const published = listener.published;
    const begun = performance.now();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: URI, version: stroke + 2 },
      contentChanges: [change],
    });
    await listener.until(() => listener.published > published);
    if (stroke >= WARMING) milliseconds.push(performance.now() - begun);
    // What comes behind the problems (views, marks) is no part of the next stroke.
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return milliseconds;
}

/** In milliseconds: as long as a fast typist takes from one stroke to the next. */
const PAUSE = 80;

/** What a process holds in memory, in MB; NaN where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
