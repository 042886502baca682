// Text reuse as the product finds it against a comparison of every run and every word of every two texts.
// Argument: path of the corpus. Prints a line of JSON for each way to draw sources.
import { readFileSync } from 'node:fs';
import { groupCopies } from '../../server/src/collation/origins/copies.ts';
import { SHORTEST_PASSAGE } from '../../server/src/collation/origins/passages.ts';
import type { Source } from '../../server/src/corpus/source.ts';
import { sourcesOf } from './contenders.ts';
import { PageFurniture } from './page-furniture.ts';
import { sampleRuns, seededRandom } from './samples.ts';
import { linkedPairs, type Pair, pairsSharingPassage, pairsSharingRun, WordNumbers } from './shared-passages.ts';

/** A passage that no reader takes for chance, in words. */
const LONG_PASSAGE = 40;
const SOURCES = 300;
const DRAWS = 5;
/** Sources are drawn one by one, and in runs of neighbours, which tell of one event more often. */
const RUNS = [1, 6];

/** Pairs of sources over all draws. */
export interface Reuse {
  readonly sources: number;
  readonly draws: number;
  /** How many neighbours were drawn together. */
  readonly run: number;
  /** Pairs with a long passage to the letter, and how many of them the product found. */
  readonly exact: number;
  readonly exactFound: number;
  /** Pairs with a long passage, lightly edited, and how many of them the product found. */
  readonly edited: number;
  readonly editedFound: number;
  /** Pairs that the product takes for one text, and how many of them share its shortest passage or a long one. */
  readonly reported: number;
  readonly confirmed: number;
  readonly confirmedLong: number;
}

const sources = sourcesOf(readFileSync(process.argv[2]!, 'utf8'));
const numbers = new WordNumbers();
const wordsOf = new Map(sources.map((source) => [source, numbers.read(source.body)]));
const furniture = new PageFurniture(
  sources.map((source) => ({ words: wordsOf.get(source)!, folder: source.name.replace(/[^/]*$/, '') })),
);
for (const run of RUNS) {
  const draws = Array.from({ length: DRAWS }, (_, seed) => {
    return measure(sampleRuns(sources, SOURCES / run, run, seededRandom(seed + 1)));
  });
  const total = (key: keyof Omit<Reuse, 'sources' | 'draws' | 'run'>) =>
    draws.reduce((sum, draw) => sum + draw[key], 0);
  const reuse: Reuse = {
    sources: SOURCES,
    draws: DRAWS,
    run,
    exact: total('exact'),
    exactFound: total('exactFound'),
    edited: total('edited'),
    editedFound: total('editedFound'),
    reported: total('reported'),
    confirmed: total('confirmed'),
    confirmedLong: total('confirmedLong'),
  };
  console.log(JSON.stringify(reuse));
}

function measure(drawn: readonly Source[]): Omit<Reuse, 'sources' | 'draws' | 'run'> {
  const texts = drawn.map((source) => wordsOf.get(source)!);
  const groups = groupCopies(drawn.map(({ body }) => body));
  const reported = new Set<Pair>();
  groups.forEach((group, place) => {
    for (let before = 0; before < place; before++) if (groups[before] === group) reported.add(`${before} ${place}`);
  });
  const exact = pairsSharingRun(texts, LONG_PASSAGE, furniture);
  const all = pairsSharingPassage(texts, SHORTEST_PASSAGE, furniture);
  const edited = new Set([...all.keys()].filter((pair) => all.get(pair)! >= LONG_PASSAGE));
  return {
    exact: exact.size,
    exactFound: common(exact, reported),
    edited: edited.size,
    editedFound: common(edited, reported),
    reported: reported.size,
    confirmed: common(reported, linkedPairs(all.keys(), texts.length)),
    confirmedLong: common(reported, linkedPairs(edited, texts.length)),
  };
}

function common(some: ReadonlySet<Pair>, others: ReadonlySet<Pair>): number {
  return [...some].filter((pair) => others.has(pair)).length;
}
