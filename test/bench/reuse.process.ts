// Text reuse as the product finds it against a comparison of every run of words with every other.
// Argument: path of the corpus. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import { originsOf } from '../../server/src/collation/origins.ts';
import type { Source } from '../../server/src/corpus/source.ts';
import { sourcesOf } from './contenders.ts';
import { type Pair, pairsSharingPassage, sampleRuns, seededRandom } from './shared-passages.ts';

/** A passage is text that was copied, not chance, from this many words on. */
const PASSAGE = 40;
const DRAWS = 5;
const RUNS = 50;
const RUN = 6;

/** Pairs of sources over all draws. */
export interface Reuse {
  readonly sources: number;
  readonly draws: number;
  /** Pairs that share a passage. */
  readonly sharing: number;
  /** Pairs that the product takes for one origin. */
  readonly reported: number;
  readonly both: number;
}

const sources = sourcesOf(readFileSync(process.argv[2]!, 'utf8'));
const draws = Array.from({ length: DRAWS }, (_, seed) => {
  const drawn = sampleRuns(sources, RUNS, RUN, seededRandom(seed + 1));
  const sharing = pairsSharingPassage(drawn, PASSAGE);
  const reported = pairsOfOneOrigin(drawn);
  const both = [...sharing].filter((pair) => reported.has(pair)).length;
  return { sources: drawn.length, sharing: sharing.size, reported: reported.size, both };
});
const total = (key: 'sharing' | 'reported' | 'both') => draws.reduce((sum, draw) => sum + draw[key], 0);
const reuse: Reuse = {
  sources: draws[0]?.sources ?? 0,
  draws: DRAWS,
  sharing: total('sharing'),
  reported: total('reported'),
  both: total('both'),
};
console.log(JSON.stringify(reuse));

/** The pairs whose claims go back to one text: asked with a claim that credits nobody, so that only the texts tell. */
function pairsOfOneOrigin(drawn: readonly Source[]): ReadonlySet<Pair> {
  const collated = drawn.map((source) => ({ source, analysis: readClaims(source) }));
  const origins = originsOf(collated);
  const claim = readClaims({ ...drawn[0]!, body: 'Seven people died.' }).claims[0]!;
  const pairs = new Set<Pair>();
  for (const [place, { id }] of drawn.entries()) {
    for (let other = 0; other < place; other++) {
      if (origins.shared({ sourceId: drawn[other]!.id, claim }, { sourceId: id, claim }))
        pairs.add(`${other} ${place}`);
    }
  }
  return pairs;
}
