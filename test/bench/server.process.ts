// The language server as the editor starts it, for being measured. Whoever measures may have it show what an edit changed
// without waiting for quiet, so that what is measured is work alone.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../../server/src/host/server.ts';
import { SHOW_AT_ONCE } from './served.ts';

process.on('disconnect', () => process.exit(0));

const connection = createConnection(ProposedFeatures.all);
let quiet: number | undefined;
connection.onNotification(SHOW_AT_ONCE, (atOnce: boolean) => {
  quiet = atOnce ? 0 : undefined;
});
startServer(connection, {
  now: () => performance.now(),
  yieldToEvents: () => new Promise((resolve) => setImmediate(resolve)),
  get quiet() {
    return quiet;
  },
});
