#!/usr/bin/env node
// The `crosscheck` command of a checkout: starts the bundled command line, or says how to build it.
import { existsSync } from 'node:fs';

const bundle = new URL('../../dist/command-line.mjs', import.meta.url);
if (!existsSync(bundle)) {
  console.error('crosscheck: not built yet; run "npm run build" in the project folder first.');
  process.exit(2);
}
await import(bundle.href);
