// How the lines of the tests are told from everything else that an extension host prints.

/** Begins every line that the reporter in test/editor/ writes. */
const mark = '[test] ';
const summary = /^\[test\] (\d+) passed, (\d+) failed/m;

/** @param {string} line */
export function isTestOutput(line) {
  return line.startsWith(mark);
}

/**
 * Reads the summary out of the output of a run.
 * @param {string} output
 * @returns {{ passed: number, failed: number } | undefined} undefined where the run did not come so far
 */
export function readSummary(output) {
  const found = summary.exec(output);
  return found ? { passed: Number(found[1]), failed: Number(found[2]) } : undefined;
}

/**
 * Reads the tests that failed out of the output of a run.
 * @param {string} output
 * @returns {readonly string[]} of each its name and the first line of what was wrong
 */
export function readFailures(output) {
  return [...output.matchAll(/^\[test\] +✗ (.*)(?:\n\[test\] +(.*))?$/gm)].map(([, name, why]) =>
    why ? `${name}: ${why}` : name,
  );
}
