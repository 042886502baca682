// Type-checks every part of the project under its own settings: the pure layers without Node or DOM types.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root, run } from './project.mjs';

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
/** The largest first, so that none of the others is left to be waited for. */
const parts = ['test', 'client', 'server/src/host', 'server/src/importing', 'server', 'client/webview'];
const waiting = [...parts];
/** The compiler ends before it would need the memory again that it clears up for a tenth of its time (Go's own switch). */
const env = { ...process.env, GOGC: process.env.GOGC ?? 'off' };
const failed = [];

await Promise.all(Array.from({ length: availableParallelism() }, checkNext));
if (failed.length > 0) {
  console.error(`Type errors in: ${failed.join(', ')}`);
  process.exit(1);
}

/** One part after the other, until none waits; a part's errors are told together. Each takes one core, as there are others. */
async function checkNext() {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    if ((await run(process.execPath, [compiler, '-p', part, '--singleThreaded'], { quiet: true, env })) !== 0)
      failed.push(part);
  }
}
