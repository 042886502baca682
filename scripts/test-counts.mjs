// What came of a part of the tests. Where nothing ran, nothing was shown to work: that counts as a failure.
import { stripVTControlCharacters } from 'node:util';

/**
 * Counts the tests of a run.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: readonly any[] }} results Vitest's JSON report
 * @param {readonly string[]} files the absolute paths of all files that hold tests
 * @returns {{ passed: number, failed: number, failures: readonly string[] }} `failures`: what failed, each in a line
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }, files) {
  const ran = new Set(testResults.filter((file) => file.assertionResults.some(didRun)).map((file) => file.name));
  const failed = testResults.flatMap((file) => file.assertionResults).filter((test) => test.status === 'failed');
  const messages = new Map(testResults.map((file) => [file.name, file.message ?? '']));
  // A file that could not be loaded, that nobody looks for, or whose tests are all left out fails by itself.
  const idle = files.filter((file) => !ran.has(file));
  return {
    passed: numPassedTests,
    failed: numFailedTests + idle.length,
    failures: [
      ...failed.map((test) => `${test.fullName}: ${plain(test.failureMessages[0] ?? '').split('\n')[0]}`),
      ...idle.map((file) => `${file}: ${plain(messages.get(file) || 'none of its tests ran')}`),
    ],
  };
}

/**
 * What a part of the tests counts for: one that ends with an error although no test of it failed has failed all the
 * same, and so has one in which no test ran.
 * @template {{ passed: number, failed: number }} Count
 * @param {number} status the exit status
 * @param {Count} count
 * @returns {Count}
 */
export function failAtLeastOnce(status, count) {
  return status === 0 && count.passed + count.failed > 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
}

function didRun({ status }) {
  return status === 'passed' || status === 'failed';
}

function plain(message) {
  return stripVTControlCharacters(message);
}
