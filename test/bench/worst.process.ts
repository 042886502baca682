// What one byte of a hard text costs, by stage. Arguments: case (or "prose"), path of the corpus, sizes in kB.
// Prints one line of JSON for each stage and size as soon as it is known: whoever waits may give up in between.
import { readFileSync } from 'node:fs';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import { checkCorpus, countFigures, sourcesOf } from './contenders.ts';
import { cutCorpus, megabytesOf } from './corpus-cut.ts';
import { processorSeconds } from './processor-time.ts';
import { worstCase } from './worst-cases.ts';

const STAGES = {
  figures: (corpus: string) => sourcesOf(corpus).map(countFigures),
  claims: (corpus: string) => sourcesOf(corpus).map(readClaims),
  check: checkCorpus,
} as const;

/** What a stage costs at one size. */
export interface Cost {
  readonly stage: keyof typeof STAGES;
  readonly kilobytes: number;
  readonly nanosecondsPerByte: number;
}

const [name, path, sizes] = process.argv.slice(2) as [string, string, string];
const text = readFileSync(path, 'utf8');
const kilobyteSizes = sizes.split(',').map(Number);

function corpusOf(kilobytes: number): string {
  if (name === 'prose') return cutCorpus(text, kilobytes / 1000);
  const prose = sourcesOf(cutCorpus(text, 1.2))
    .map(({ body }) => body)
    .join(' ');
  return `<<<FILE>>> one\n${worstCase(name, kilobytes * 1000, prose)}\n`;
}

for (const [stage, run] of Object.entries(STAGES)) {
  // Compiling is no part of reading: all is read once before it counts, and prose has more in it than its first pages.
  run(corpusOf(kilobyteSizes.at(-1)!));
  for (const kilobytes of kilobyteSizes) {
    const corpus = corpusOf(kilobytes);
    const nanosecondsPerByte = (processorSeconds(() => run(corpus)) * 1e3) / megabytesOf(corpus);
    console.log(JSON.stringify({ stage, kilobytes, nanosecondsPerByte }));
  }
}
