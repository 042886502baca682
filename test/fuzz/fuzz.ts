/**
 * `npm run fuzz -- [--minutes N] [--seed S] [--only TARGET] [--inputs N]`: gives every part of the program texts that
 * nobody would write, round after round, until the time is over or enough inputs were tried. Prints its seed, with which
 * the same inputs come again. What a part fails on is made as short as can be and kept in `found`, which the tests read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { runCommand } from './commands.ts';
import { keepFound } from './found.ts';
import { TARGETS, type Target } from './targets.ts';
import { texts } from './texts.ts';

interface Settings {
  readonly root: string;
  readonly seed: number;
  readonly minutes: number;
  readonly only: string | null;
  readonly inputs: number;
}

/** What the thread that works tells the one that watches. */
type Message =
  | { readonly kind: 'begins'; readonly target: string; readonly seed: number }
  | { readonly kind: 'done'; readonly target: string; readonly inputs: number }
  | { readonly kind: 'found'; readonly target: string; readonly fault: string; readonly input: string };

/** Inputs in a row for a target of cost 1. */
const BATCH = 600;
/** A batch in which nothing comes back for so long hangs; an input that takes so much of a processor is a fault. In milliseconds. */
const HANGS = 300_000;
const SLOW = 5000;
/** Milliseconds after which an input is not made shorter any more. */
const SHRINKING = 30_000;
const LONGEST_STRETCH = 1200;
/** How much longer a process takes than a plain reading. */
const PROCESS_COST = 600;

/** Works until the time is over; runs in a thread of its own, so that a hang can be told. */
async function work({ root, seed, minutes, only, inputs }: Settings, tell: (message: Message) => void): Promise<void> {
  const samples = ['flood.corpus', 'ceasefire.corpus'].map((name) => readFileSync(join(root, 'samples', name), 'utf8'));
  const input = texts(samples, LONGEST_STRETCH);
  const program = join(root, 'server', 'bin', 'crosscheck.mjs');
  const commands: Target = { name: 'commands', cost: PROCESS_COST, check: (text) => runCommand(program, text) };
  const targets = [...TARGETS, commands].filter(({ name }) => only === null || name === only);
  if (targets.length === 0)
    throw new Error(`No target is called ${only}: ${TARGETS.map(({ name }) => name).join(', ')}`);
  const end = performance.now() + minutes * 60_000;
  const known = new Set<string>();
  for (let round = 0, tried = 0; performance.now() < end && tried < inputs; round++) {
    for (const target of targets) {
      const numRuns = Math.ceil(BATCH / target.cost);
      tell({ kind: 'begins', target: target.name, seed: seed + round });
      const found = await tryOut(target, target.input ?? input, { seed: seed + round, numRuns });
      tell({ kind: 'done', target: target.name, inputs: numRuns });
      tried += numRuns;
      const sort = found === null ? '' : `${target.name} ${found.fault.replace(/\d+/g, '0').slice(0, 80)}`;
      if (found === null || known.has(sort)) continue;
      known.add(sort);
      tell({ kind: 'found', target: target.name, ...found });
    }
  }
}

/** The shortest input of a batch that a target fails on, with what went wrong; null where all is well. */
async function tryOut(
  { check }: Target,
  input: fc.Arbitrary<string>,
  { seed, numRuns }: { readonly seed: number; readonly numRuns: number },
): Promise<{ readonly fault: string; readonly input: string } | null> {
  const property = fc.asyncProperty(input, async (text) => {
    const before = process.cpuUsage();
    await check(text);
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 > SLOW) throw new Error('takes too long');
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    seed,
    numRuns,
    interruptAfterTimeLimit: SHRINKING,
  });
  if (!failed || counterexample === null) return null;
  const fault = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { fault: fault.split('\n').slice(0, 4).join('\n'), input: counterexample[0] };
}

/** Prints what the thread tells, and ends it where it hangs. Gives the exit status: 1 where something was found. */
async function watch(settings: Settings): Promise<number> {
  console.log(`seed ${settings.seed}, ${settings.minutes} min`);
  const worker = new Worker(new URL(import.meta.url), { workerData: settings });
  const counts = new Map<string, number>();
  let last: { readonly target: string; readonly seed: number } | null = null;
  let begun = performance.now();
  let status = 0;
  worker.on('message', (message: Message) => {
    if (message.kind === 'begins') {
      last = message;
      begun = performance.now();
    } else if (message.kind === 'done') {
      counts.set(message.target, (counts.get(message.target) ?? 0) + message.inputs);
    } else {
      status = 1;
      const { target, fault, input } = message;
      const path = keepFound(join(settings.root, 'test', 'fuzz', 'found'), {
        target,
        fault: fault.split('\n')[0]!,
        input,
      });
      console.log(`\n${target}: ${fault}\n${JSON.stringify(input).slice(0, 600)}\nkept in ${path}\n`);
    }
  });
  const watchdog = setInterval(() => {
    if (performance.now() - begun < HANGS) return;
    console.log(`\n${last?.target} hangs: npm run fuzz -- --only "${last?.target}" --seed ${last?.seed}`);
    status = 1;
    void worker.terminate();
  }, 1000);
  await new Promise<void>((resolve, reject) => worker.on('exit', () => resolve()).on('error', reject));
  clearInterval(watchdog);
  console.table([...counts].map(([target, inputs]) => ({ target, inputs })));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total} inputs, ${status === 0 ? 'nothing found' : 'faults found'}`);
  return status;
}

function readSettings(root: string): Settings {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string' },
      only: { type: 'string' },
      inputs: { type: 'string' },
    },
  });
  return {
    root,
    seed: values.seed === undefined ? Date.now() & 0x3fffffff : Number(values.seed),
    minutes: Number(values.minutes),
    only: values.only ?? null,
    inputs: values.inputs === undefined ? Number.POSITIVE_INFINITY : Number(values.inputs),
  };
}

if (isMainThread) process.exitCode = await watch(readSettings(join(import.meta.dirname, '..', '..', '..')));
else await work(workerData as Settings, (message) => parentPort!.postMessage(message));
