/** The language server as a web worker; it ends when the client says `exit`. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.ts';

declare const self: DedicatedWorkerGlobalScope;

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
  yieldToEvents,
});
