import { CORPUS_LANGUAGE } from 'crosscheck-server/protocol';
import { Disposable, workspace } from 'vscode';
import { CORPUS_FILES, corpusFolders } from '../corpora/corpus-folders.ts';
import { findCorpora } from '../corpora/find-files.ts';
import type { ServerClient } from './server-client.ts';

/**
 * Starts the server as soon as there is a corpus, in the workspace or in an editor. Any plain text that is opened
 * activates the extension, because it may lie in a folder that is a corpus; most do not, and need no server. Whoever
 * asks the server something starts it too: the Claims view when it is shown, and the commands.
 */
export function startWhenNeeded(client: ServerClient, onFailure: (error: unknown) => void): Disposable {
  const waiting: Disposable[] = [];

  function start(): void {
    stopWaiting();
    client.start().catch(onFailure);
  }

  function stopWaiting(): void {
    Disposable.from(...waiting.splice(0)).dispose();
  }

  if (corpusFolders().length > 0 || workspace.textDocuments.some(isCorpus)) {
    start();
    return new Disposable(stopWaiting);
  }
  const watcher = workspace.createFileSystemWatcher(CORPUS_FILES, false, true, true);
  waiting.push(
    watcher,
    watcher.onDidCreate(start),
    workspace.onDidOpenTextDocument((document) => isCorpus(document) && start()),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('crosscheck.folders') && start()),
    workspace.onDidChangeWorkspaceFolders(start),
  );
  const roots = workspace.workspaceFolders?.map((folder) => findCorpora(folder.uri)) ?? [];
  Promise.all(roots).then((found) => {
    if (waiting.length > 0 && found.flat().length > 0) {
      start();
    }
  }, onFailure);
  return new Disposable(stopWaiting);
}

function isCorpus(document: { readonly languageId: string }): boolean {
  return document.languageId === CORPUS_LANGUAGE;
}
