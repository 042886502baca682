// The language server as the editor starts it, for being measured. Argument: `at-once` shows what an edit changed without
// waiting for quiet, so that what is measured is work alone.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../../server/src/host/server.ts';

process.on('disconnect', () => process.exit(0));

startServer(createConnection(ProposedFeatures.all), {
  now: () => performance.now(),
  yieldToEvents: () => new Promise((resolve) => setImmediate(resolve)),
  ...(process.argv.includes('at-once') ? { quiet: 0 } : {}),
});
