import type { Runner, Test } from 'mocha';
import { stillAwaited } from './crosscheck.ts';

/** Begins every line, so that scripts can tell them from what the extension host prints otherwise. */
const MARK = '[test] ';

/** Prints each test as it ends, one that is run again with the reason, a failure in full, and `N passed, N failed` as the last line. */
export class MarkedLines {
  #passed = 0;
  #failed = 0;

  constructor(runner: Runner) {
    runner.on('suite', (suite) => suite.title && print(suite.title));
    runner.on('pass', (test) => {
      this.#passed += 1;
      print(`  ✓ ${test.title} (${test.duration} ms)`);
    });
    runner.on('pending', (test) => print(`  - ${test.title} (not in this host)`));
    runner.on('retry', (test: Test, error: Error) => {
      print(`  ↻ ${test.title}: ${error.message}`);
      printAwaited();
    });
    // A hook that fails comes here as well, instead of the tests that it would have prepared.
    runner.on('fail', (test: Test, error: Error) => {
      this.#failed += 1;
      print(`  ✗ ${test.title}`);
      print(indented(error.stack ?? error.message));
      printAwaited();
    });
    runner.on('end', () => print(`${this.#passed} passed, ${this.#failed} failed`));
  }
}

/** What a test hung on, and its hooks. */
function printAwaited(): void {
  for (const look of stillAwaited()) print(`      still waiting for ${look.replaceAll(/\s+/g, ' ')}`);
}

/** Mocha's own frames say nothing about the test. */
function indented(stack: string): string {
  const lines = stack
    .split('\n')
    .filter((line) => !/\bat (?:callFn|Runner\.|Runnable|next|Timeout|listOn|process\.)/.test(line));
  return lines.map((line) => `      ${line.trim()}`).join('\n');
}

function print(text: string): void {
  for (const line of text.split('\n')) {
    console.log(MARK + line);
  }
}
