import type { CorpusIndex } from '../../indexing/corpus-index.ts';

/** Milliseconds before the first progress line, and between two. */
const PATIENCE = 1000;
const INTERVAL = 200;

/** Does all the work of an index; on a terminal, a line on standard error tells how far it is once it takes long. */
export function workWithProgress(index: CorpusIndex): void {
  if (!process.stderr.isTTY) {
    index.work();
    return;
  }
  const start = performance.now();
  let next = start + PATIENCE;
  let shown = false;
  while (!index.isSettled) {
    index.work(() => performance.now() >= next);
    if (index.isSettled) break;
    const { sources, pending } = index.counts();
    process.stderr.write(`\r\u001b[K${sources - pending} of ${sources} sources read`);
    shown = true;
    next = performance.now() + INTERVAL;
  }
  if (shown) process.stderr.write('\r\u001b[K');
}
