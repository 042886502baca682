import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine clear up before several times what is needed has piled up, as it does by itself. To be called before
 * anything is read.
 *
 * @param percent by how many hundredths what is kept may grow before the engine clears up
 */
export function keepHeapSmall(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
