import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that start the built programs. */
const PROCESSES = [
  'test/command-line/**/*.test.ts',
  'test/server/**/*.test.ts',
  'test/webview/**/*.test.ts',
  'test/other-editors/**/*.test.ts',
];

export default defineConfig({
  test: {
    // Only what hangs takes longer, on a machine with twenty other things to do as well.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Vitest would leave one core to its own process, which has next to nothing to do.
    maxWorkers: availableParallelism(),
    // No test leaves anything behind: one registry of modules serves all of them, loaded once a worker.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'layers',
          include: ['test/**/*.test.ts'],
          // The editor's tests run inside a VS Code extension host, not in Vitest.
          exclude: ['test/editor/**', ...PROCESSES],
        },
      },
      {
        extends: true,
        test: { name: 'processes', include: PROCESSES, globalSetup: ['test/build.ts'] },
      },
    ],
  },
});
