/** The extension in a browser: the server is a web worker. */
import { Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { createExtension } from './extension.ts';

export const { activate, deactivate } = createExtension((extensionUri, options) => {
  const script = Uri.joinPath(extensionUri, 'dist/server/web.js');
  const startWorker = async () => {
    const worker = new Worker(script.toString(true));
    // Not the worker itself: the editor's own `Worker` makes objects that the client does not know as such.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient('crosscheck', 'Crosscheck', startWorker, options);
});
