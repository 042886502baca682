import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../server/bin/crosscheck.mjs');

/** What came of a command. */
interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Only what hangs takes longer, in milliseconds. */
const timeout = 50_000;
const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };

/** Runs `crosscheck` in a process of its own, with words and perhaps a text on standard input. */
export function startCrosscheck(words: readonly string[], input: string | Buffer = '', folder?: string): Ran {
  const run = spawnSync(process.execPath, [PROGRAM, ...words], {
    input,
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout,
    env,
  });
  return { status: run.status, output: run.stdout, errors: run.stderr };
}

/** Who asks the process that runs the commands of this worker's tests. */
let asking: { readonly port: MessagePort; readonly answered: Int32Array } | null = null;

/**
 * Runs a command as `startCrosscheck` does, in a process that all of them share: most of what a process of its own takes is
 * reading the program. `usage.test.ts` holds each command to being the same in both.
 */
export function crosscheck(words: readonly string[], input: string | Buffer = '', folder?: string): Ran {
  asking ??= startAsking();
  const { port, answered } = asking;
  Atomics.store(answered, 0, 0);
  port.postMessage({ words, input: join(folderOf({ input }), 'input'), folder });
  if (Atomics.wait(answered, 0, 0, 2 * timeout) === 'timed-out') throw new Error('Nobody answers.');
  return receiveMessageOnPort(port)?.message;
}

function startAsking() {
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const { port1: port, port2 } = new MessageChannel();
  const workerData = {
    program: join(import.meta.dirname, 'running-commands.mjs'),
    env,
    port: port2,
    answered,
    timeout,
  };
  const thread = new Worker(join(import.meta.dirname, 'waiting-for-commands.mjs'), {
    workerData,
    transferList: [port2],
  });
  // Neither keeps the tests from ending.
  thread.unref();
  port.unref();
  return { port, answered };
}

/** A folder with these files (by path; texts or bytes), removed when the test ends. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A source of a corpus; all of one story, so that their figures are compared. */
export function source(name: string, body: string): string {
  return `<<<FILE>>> ${name}\n---\npublished: 2026-04-02\nstory: mill\n---\n${body}\n`;
}

export const SEVEN = source('courier.txt', 'Seven workers were injured in the fire at the paper mill.');
export const NINE = source(
  'herald.txt',
  '😀 Nine workers were injured in the fire at the paper mill, the fire brigade said.',
);
