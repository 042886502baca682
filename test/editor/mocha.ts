/**
 * Mocha, in the build that needs neither Node nor a page. Importing this file makes `describe` and `it` known, so it
 * comes before the files of tests.
 */
import 'mocha/mocha.js';
import { config } from 'chai';
import type MochaClass from 'mocha';
import { MarkedLines } from './reporter.ts';

/** What the titles of the tests to be run match; empty for all of them. Set when the tests are bundled. */
declare const TEST_FILTER: string;

const { Mocha } = globalThis as unknown as { Mocha: typeof MochaClass };

/** Collects the tests of all files that are imported after this one. */
export const mocha = new Mocha({
  ui: 'bdd',
  reporter: MarkedLines as never,
  timeout: 30_000,
  // Several editors share the processor: what one of them was late for is asked again.
  retries: 2,
  grep: new RegExp(TEST_FILTER),
});
mocha.suite.emit('pre-require', globalThis, '', mocha);

// A failure shows both values in full.
config.truncateThreshold = 0;
