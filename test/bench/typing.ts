import { readFileSync } from 'node:fs';
import type { Diagnostic, Position } from 'vscode-languageserver/node';
import { cutCorpus, megabytesOf } from './corpus-cut.ts';
import { median } from './processor-time.ts';
import { Served, URI } from './served.ts';
import { short, table } from './table.ts';

/** Keystrokes that warm the engine up, and those that are measured. */
const WARMING = 40;
const MEASURED = 200;
/** In milliseconds: where strokes take long, no more of them are struck, for warming up and for measuring; the table tells. */
const WARMING_FOR = 4000;
const MEASURED_FOR = 12_000;
/** So many are measured whatever they take. */
const LEAST_MEASURED = 20;

/** What typing into one corpus took, in milliseconds from a keystroke to the problems that it made. */
interface Typed {
  readonly megabytes: number;
  readonly what: string;
  readonly milliseconds: readonly number[];
  /** Of the processor for a stroke, of all threads of the server, what comes behind the problems included. */
  readonly processor: number;
  /** Of the server, in MB: once all is read, and behind the last keystroke. */
  readonly memory: readonly [number, number];
}

const TO_PROBLEMS = 'to its problems';
const WORK = '  of that, work';
const WORK_IN_MIDDLE = '  work, mid-corpus';

/**
 * Says how long somebody who types waits for problems, on corpora of several sizes, with the wait for quiet and without. One
 * figure of the smallest is typed at in all of them, so that what grows is the corpus around it; in the others one in their
 * middle as well, whose story is another.
 */
export async function reportTyping(path: string, sizes: readonly number[]): Promise<string> {
  const text = readFileSync(path, 'utf8');
  const rows: Typed[] = [];
  let place: Position | null = null;
  for (const size of sizes) {
    const typed = await typeInto(cutCorpus(text, size), place);
    place ??= typed.place;
    rows.push(...typed.rows);
  }
  return table(
    ['a keystroke', 'MB', 'strokes', 'median ms', 'p99 ms', 'processor ms', 'memory MB', 'after'],
    rows.map(({ megabytes, what, milliseconds, processor, memory }) => [
      what,
      short(megabytes),
      strokesOf(milliseconds.length),
      short(median(milliseconds)),
      short(percentile(milliseconds, 0.99)),
      short(processor),
      ...memory.map((each) => each.toFixed(0)),
    ]),
  );
}

/** Of fewer strokes than were meant the table says so. */
function strokesOf(count: number): string {
  return count < MEASURED ? `only ${count}` : String(count);
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

/** Reads a corpus once, which takes longer than all the rest, and types into it: at a place, or else in its middle. */
async function typeInto(
  text: string,
  place: Position | null,
): Promise<{ readonly place: Position; readonly rows: readonly Typed[] }> {
  const served = await Served.start();
  try {
    await served.open(text);
    const problems = served.problems.get(URI) ?? [];
    const middle = middleProblem(problems).range.start;
    const at = place === null ? middle : problemNear(problems, place).range.start;
    const rows: Typed[] = [];
    const type = async (what: string, where: Position) => {
      await served.showAtOnce(what !== TO_PROBLEMS);
      const before = served.memory();
      const typed = await typeAt(served, where);
      rows.push({ megabytes: megabytesOf(text), what, ...typed, memory: [before, served.memory()] });
    };
    await type(WORK, at);
    await type(TO_PROBLEMS, at);
    if (place !== null) await type(WORK_IN_MIDDLE, middle);
    return { place: at, rows };
  } finally {
    served.end();
  }
}

/** The problem on a figure nearest to a place, behind it rather than before it: of too many not every one is shown. */
function problemNear(problems: readonly Diagnostic[], { line, character }: Position): Diagnostic {
  const onFigures = problems.filter(({ code }) => FIGURES.has(code));
  const behind = onFigures.find(
    ({ range: { start } }) => start.line > line || (start.line === line && start.character >= character),
  );
  const found = behind ?? onFigures.at(-1);
  if (found === undefined) throw new Error('typing needs a corpus in which sources differ on a figure');
  return found;
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
async function typeAt(served: Served, start: Position): Promise<Pick<Typed, 'milliseconds' | 'processor'>> {
  const behind = { line: start.line, character: start.character + 1 };
  const milliseconds: number[] = [];
  let strokes = 0;
  const strike = async () => {
    const { published } = served;
    const begun = performance.now();
    if (strokes++ % 2 === 0) await served.change({ start, end: start }, '1');
    else await served.change({ start, end: behind }, '');
    await served.until(() => served.published > published);
    const took = performance.now() - begun;
    // What comes behind the problems (views, marks) is no part of the next stroke.
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return took;
  };
  const warm = performance.now() + WARMING_FOR;
  while (strokes < WARMING && performance.now() < warm) await strike();
  const begun = served.processorSeconds();
  const end = performance.now() + MEASURED_FOR;
  while (milliseconds.length < MEASURED && (milliseconds.length < LEAST_MEASURED || performance.now() < end)) {
    milliseconds.push(await strike());
  }
  const processor = ((served.processorSeconds() - begun) * 1000) / milliseconds.length;
  // The digit goes again, so that the next who types finds the text as it was.
  if (strokes % 2 === 1) await strike();
  return { milliseconds, processor };
}

/** In milliseconds: as long as a fast typist takes from one stroke to the next. */
const PAUSE = 80;
