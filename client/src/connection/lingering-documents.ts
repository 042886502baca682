import {
  Disposable,
  languages,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { DidCloseTextDocumentParams, DidOpenTextDocumentParams } from 'vscode-languageclient';
import { CORPUS_DOCUMENTS } from '../corpora/corpus-documents.ts';
import type { ServerClient } from './server-client.ts';

/**
 * Tells the server that a document is closed when its last tab is. The editor keeps one that an extension asked for (as
 * those are that could be commented on) open for minutes, and all that time its text would win over the disk: the
 * problems of a file that is deleted would stay. One that is shown or changed again is open again.
 */
export function closeLingeringDocuments(client: ServerClient): Disposable {
  const closed = new Set<TextDocument>();

  function closeLeft(uris: readonly Uri[]): void {
    const left = new Set(uris.map(String).filter((uri) => !isInTab(uri)));
    for (const document of workspace.textDocuments) {
      if (!left.has(document.uri.toString()) || document.isDirty || closed.has(document) || !isSent(client, document))
        continue;
      closed.add(document);
      const params: DidCloseTextDocumentParams = { textDocument: { uri: document.uri.toString() } };
      void client.sendNotification('textDocument/didClose', params);
    }
  }

  function openAgain(document: TextDocument): void {
    if (!closed.delete(document) || !client.isRunning()) return;
    const { uri, languageId, version } = document;
    const textDocument = { uri: uri.toString(), languageId, version, text: document.getText() };
    void client.sendNotification('textDocument/didOpen', { textDocument } satisfies DidOpenTextDocumentParams);
  }

  const listen = () =>
    Disposable.from(
      window.tabGroups.onDidChangeTabs(({ closed: tabs }) => closeLeft(tabs.flatMap(({ input }) => urisOf(input)))),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) openAgain(document);
      }),
      // Behind the news of the change itself, which the server passes over: it must not make the same change twice.
      workspace.onDidChangeTextDocument(({ document }) => {
        if (closed.has(document) && document.isDirty) setTimeout(() => openAgain(document), 0);
      }),
      workspace.onDidCloseTextDocument((document) => closed.delete(document)),
    );

  // A server that never ran was told of no document.
  let listeners: Disposable | undefined;
  return Disposable.from(
    new Disposable(() => listeners?.dispose()),
    client.onDidChangeState((state) => {
      // A server started anew is told of all documents.
      if (state === 'stopped') closed.clear();
      else listeners ??= listen();
    }),
  );
}

/** Whether the client tells the server of a document. */
function isSent(client: ServerClient, document: TextDocument): boolean {
  return client.isRunning() && languages.match(CORPUS_DOCUMENTS, document) > 0;
}

function isInTab(uri: string): boolean {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => urisOf(input).some((shown) => shown.toString() === uri));
}

function urisOf(input: unknown): readonly Uri[] {
  if (input instanceof TabInputText) return [input.uri];
  return input instanceof TabInputTextDiff ? [input.original, input.modified] : [];
}
