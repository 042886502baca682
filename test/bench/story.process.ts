// What one story of many sources costs. Arguments: numbers of sources. Prints one line of JSON for each, in seconds of
// processor time.
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';
import { processorSeconds } from './processor-time.ts';

/** What a story costs. */
export interface StoryCost {
  readonly sources: number;
  readonly seconds: number;
}

const OUTLETS = ['Courier', 'Herald', 'Tribune', 'Monitor', 'Gazette', 'Standard', 'Observer'] as const;

const sizes = process.argv.slice(2).map(Number);
// Compiling is no part of comparing.
compare(sizes[0]!);
for (const sources of sizes) {
  const seconds = processorSeconds(() => compare(sources));
  console.log(JSON.stringify({ sources, seconds } satisfies StoryCost));
}

function compare(sources: number): number {
  const index = new CorpusIndex();
  index.setFile(parseCorpus('file:///bench.corpus', writeStory(sources), { today: '2100-01-01' }));
  index.work();
  return index.counts().contradictions;
}

/** Reports of one flood, each crediting another; they give a few tolls, and places of their own. */
function writeStory(sources: number): string {
  const reports = Array.from({ length: sources }, (_, at) => {
    const [own, other] = [OUTLETS[at % OUTLETS.length], OUTLETS[(at + 3) % OUTLETS.length]];
    const day = String(1 + (at % 28)).padStart(2, '0');
    const header = `---\npublisher: ${own} ${at % 97}\npublished: 2026-03-${day}\nstory: Karsova flood\n---`;
    const toll = `At least ${20 + (at % 9)} people were killed by the flood in Karsova, the ${other} ${at % 89} reported.`;
    return `<<<FILE>>> report-${at}\n${header}\n${toll} In district ${at}, ${40 + (at % 50)} homes were destroyed.\n\n`;
  });
  return reports.join('');
}
