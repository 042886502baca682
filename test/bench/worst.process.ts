// What one byte of hard texts costs, by stage, beside one of prose. Arguments: path of the corpus, names of the texts.
// Prints one line of JSON for each text, stage and size as soon as it is known: whoever waits may give up in between.
import { readFileSync } from 'node:fs';
import { checkCorpus, countFigures, sourcesOf } from './contenders.ts';
import { cutCorpus, megabytesOf } from './corpus-cut.ts';
import { median, processorSeconds } from './processor-time.ts';
import { PROSE, worstCase } from './worst-cases.ts';

interface Stage {
  readonly run: (corpus: string) => unknown;
  /** In kB; the cost at the last counts, that at the first shows whether it grows. */
  readonly sizes: readonly [number, number];
}

const STAGES = {
  figures: { run: (corpus) => sourcesOf(corpus).map(countFigures), sizes: [250, 1000] },
  check: { run: checkCorpus, sizes: [50, 200] },
} as const satisfies Record<string, Stage>;

export type StageName = keyof typeof STAGES;

/** What a stage costs at one size. */
export interface Cost {
  readonly name: string;
  readonly stage: StageName;
  readonly kilobytes: number;
  readonly nanosecondsPerByte: number;
}

/** A sign of life while nothing is measured yet. */
export interface Warming {
  readonly warming: number;
}

/** Compiling is no part of reading: this much prose is read twice, and a little of each text, before anything counts. */
const WARMING = 2000;

/** How often each text is read at each size: the median counts, since a collection of garbage may fall into any of them. */
const RUNS = 3;

const [path, ...names] = process.argv.slice(2) as [string, ...string[]];
const text = readFileSync(path, 'utf8');
const prose = sourcesOf(cutCorpus(text, 1.2))
  .map(({ body }) => body)
  .join(' ');

function corpusOf(name: string, kilobytes: number): string {
  if (name === PROSE) return cutCorpus(text, kilobytes / 1000);
  return `<<<FILE>>> one\n${worstCase(name, kilobytes * 1000, prose)}\n`;
}

for (let round = 0; round < 2; round++) {
  for (const { run } of Object.values(STAGES)) {
    run(corpusOf(PROSE, WARMING));
    const warming: Warming = { warming: round };
    console.log(JSON.stringify(warming));
  }
}
for (const name of names) {
  for (const [stage, { run, sizes }] of Object.entries(STAGES)) {
    run(corpusOf(name, sizes[0]));
    for (const kilobytes of sizes) {
      const corpus = corpusOf(name, kilobytes);
      const seconds = median(Array.from({ length: RUNS }, () => processorSeconds(() => run(corpus))));
      const nanosecondsPerByte = (seconds * 1e3) / megabytesOf(corpus);
      console.log(JSON.stringify({ name, stage, kilobytes, nanosecondsPerByte }));
    }
  }
}
