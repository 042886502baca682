import type { Source } from '../../server/src/corpus/source.ts';

/** Two sources by their place in a list, the smaller first: `3 17`. */
export type Pair = string;

/** All pairs of sources that share `length` words or more in one run, found by comparing every run with every other. */
export function pairsSharingPassage(sources: readonly Source[], length: number): ReadonlySet<Pair> {
  const holders = new Map<string, number[]>();
  const pairs = new Set<Pair>();
  sources.forEach(({ body }, place) => {
    const words = body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.slice(at, at + length).join(' ');
      const before = holders.get(run);
      if (before === undefined) holders.set(run, [place]);
      else if (before.at(-1) !== place) {
        for (const other of before) pairs.add(`${other} ${place}`);
        before.push(place);
      }
    }
  });
  return pairs;
}

/** Numbers from 0 to below 1, the same for the same seed (a linear congruential generator, Numerical Recipes). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Members of a list, drawn as `runs` runs of `length` neighbours each that do not overlap, in their order: what stands
 * together in a corpus often tells of one event, and only such texts share passages.
 */
export function sampleRuns<T>(list: readonly T[], runs: number, length: number, random: () => number): readonly T[] {
  const blocks = Math.floor(list.length / length);
  let left = Math.min(runs, blocks);
  const drawn: T[] = [];
  for (let block = 0; block < blocks; block++) {
    if (random() * (blocks - block) >= left) continue;
    left--;
    drawn.push(...list.slice(block * length, (block + 1) * length));
  }
  return drawn;
}
