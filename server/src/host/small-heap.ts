import { setFlagsFromString } from 'node:v8';

/** By how many hundredths what is kept may grow before the engine clears up. */
const GROWTH = 40;

/**
 * Has the engine clear up before it has taken twice what is needed: a corpus is read once, and most of what reading and
 * comparing make is of no use a moment later. To be called before anything is read.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
