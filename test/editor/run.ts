import { mocha } from './mocha.ts';

/**
 * What VS Code calls in an extension host of any kind, once the files of tests are loaded: `scripts/editor/run-tests.mjs`
 * bundles this with all that lie in this folder. Rejects where a test fails, and where none is run.
 */
export async function run(): Promise<void> {
  let end: (failures: number) => void = () => {};
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const { total } = mocha.run(end);
  const failures = await ended;
  if (failures > 0) throw new Error(`${failures} tests failed.`);
  if (total === 0) throw new Error('No test was run.');
}
