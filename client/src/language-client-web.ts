/** The language client in a browser: the server is a web worker. */
import type { ClientOptions } from 'crosscheck-server/protocol';
import { Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient/browser';

/** @param extensionUri The folder of the extension, wherever it is served from. */
export function createLanguageClient(extensionUri: Uri, options: LanguageClientOptions): LanguageClient {
  const script = Uri.joinPath(extensionUri, 'dist/server-web.js');
  let worker: Worker | undefined;
  const startWorker = async () => {
    // One that did not answer when it was to end is still there.
    worker?.terminate();
    worker = new Worker(script.toString(true));
    // Not the worker itself: the editor's own `Worker` makes objects that the client does not know as such.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const importer = Uri.joinPath(extensionUri, 'dist/importing.js').toString(true);
  const initializationOptions = {
    ...(options.initializationOptions as ClientOptions),
    importer,
  } satisfies ClientOptions;
  return new LanguageClient('crosscheck', 'Crosscheck', startWorker, { ...options, initializationOptions });
}
