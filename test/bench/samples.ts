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
