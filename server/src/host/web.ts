/** The language server as a web worker; it ends when the client says `exit`. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Importer } from './asked/import-requests.ts';
import { startServer } from './server.ts';

/** `crosscheckImporter` is what the bundle of the readers calls itself. */
declare const self: DedicatedWorkerGlobalScope & {
  readonly crosscheckImporter?: Importer;
};

/** A worker of the editor knows scripts alone, and not where it came from itself. */
async function loadImporter(address: string | undefined): Promise<Importer> {
  if (!self.crosscheckImporter && address !== undefined) importScripts(address);
  if (!self.crosscheckImporter) throw new Error('the readers of files are not where the client says');
  return self.crosscheckImporter;
}

/** A message to oneself stands behind all that came before it, and unlike a timer it is never held back. */
function yieldToEvents(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
// Nobody else ends the worker: the client holds its channels alone, and a restart would leave it behind with all it read.
connection.onExit(() => self.close());

startServer(connection, {
  now: () => performance.now(),
  loadImporter,
  yieldToEvents,
});
