import { readFileSync } from 'node:fs';
import type { Diagnostic } from 'vscode-languageserver/node';
import { cutCorpus, megabytesOf } from './corpus-cut.ts';
import { median } from './processor-time.ts';
import { Served, URI } from './served.ts';
import { short, table } from './table.ts';

/** Keystrokes that warm the engine up, and those that are measured. */
const WARMING = 40;
const MEASURED = 200;

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
  const served = await Served.start({ atOnce: !waits });
  try {
    await served.open(text);
    const before = served.memory();
    const milliseconds = await typeAt(served, middleProblem(served.problems.get(URI) ?? []));
    return { megabytes: megabytesOf(text), waits, milliseconds, memory: [before, served.memory()] };
  } finally {
    served.end();
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
async function typeAt(served: Served, { range: { start } }: Diagnostic): Promise<readonly number[]> {
  const milliseconds: number[] = [];
  const behind = { line: start.line, character: start.character + 1 };
  for (let stroke = 0; stroke < WARMING + MEASURED; stroke++) {
    const { published } = served;
    const begun = performance.now();
    if (stroke % 2 === 0) await served.change({ start, end: start }, '1');
    else await served.change({ start, end: behind }, '');
    await served.until(() => served.published > published);
    if (stroke >= WARMING) milliseconds.push(performance.now() - begun);
    // What comes behind the problems (views, marks) is no part of the next stroke.
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return milliseconds;
}

/** In milliseconds: as long as a fast typist takes from one stroke to the next. */
const PAUSE = 80;
