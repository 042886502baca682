import { Disposable, type FileSystemWatcher, RelativePattern, type Uri, workspace } from 'vscode';
import type { DidChangeWatchedFilesParams, FileChangeType, FileEvent } from 'vscode-languageclient';
import {
  ANNOTATION_FILES,
  CORPUS_FILES,
  corpusFolders,
  SAME_THINGS_FILES,
  TEXT_FILES,
} from '../corpora/corpus-folders.ts';
import { findCorpora, findTexts } from '../corpora/find-files.ts';
import type { ServerClient } from './server-client.ts';

/** What became of a file, as the Language Server Protocol numbers it. */
const CREATED: typeof FileChangeType.Created = 1;
const CHANGED: typeof FileChangeType.Changed = 2;
const DELETED: typeof FileChangeType.Deleted = 3;

/**
 * Tells the server about files that come, change and go: corpus files, the texts of folders that are corpora,
 * and the annotations beside both.
 * Follows the setting that names these folders.
 */
export function watchFiles(client: ServerClient): Disposable {
  const tell = changesInOneGo(client);
  let watchers: FileSystemWatcher[] = [];

  function watch(): void {
    unwatch();
    watchers = createWatchers();
    for (const watcher of watchers) {
      watcher.onDidCreate((uri) => tell(uri, CREATED));
      watcher.onDidChange((uri) => tell(uri, CHANGED));
      watcher.onDidDelete((uri) => tell(uri, DELETED));
    }
  }

  function unwatch(): void {
    Disposable.from(...watchers).dispose();
  }

  watch();
  return Disposable.from(
    new Disposable(unwatch),
    workspace.onDidChangeWorkspaceFolders(watch),
    // What is deleted in the editor is known at once; a watcher tells nothing of what came and went between its two looks.
    workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) tell(uri, DELETED);
    }),
    // A folder that got another name is one event, which says nothing of the files in it.
    workspace.onDidRenameFiles(async ({ files }) => {
      for (const { newUri } of files) {
        const moved = await Promise.all([findCorpora(newUri), findTexts(newUri)]);
        for (const uri of moved.flat()) {
          tell(uri, CREATED);
        }
      }
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('crosscheck.folders')) {
        watch();
      }
    }),
  );
}

function createWatchers(): FileSystemWatcher[] {
  return [
    workspace.createFileSystemWatcher(CORPUS_FILES),
    workspace.createFileSystemWatcher(ANNOTATION_FILES),
    workspace.createFileSystemWatcher(SAME_THINGS_FILES),
    // Folders among the rest: with one of them, all files in it are gone.
    workspace.createFileSystemWatcher('**/*', true, true, false),
    ...corpusFolders().map((folder) => workspace.createFileSystemWatcher(new RelativePattern(folder, TEXT_FILES))),
  ];
}

/** Events that come in one burst (a branch switched, an archive unpacked) reach the server as one message. */
function changesInOneGo(client: ServerClient): (uri: Uri, type: FileChangeType) => void {
  let changes: FileEvent[] = [];

  function send(): void {
    const burst = changes;
    changes = [];
    // A server that does not run reads everything anew when it starts.
    if (client.isRunning()) {
      void client.sendNotification('workspace/didChangeWatchedFiles', {
        changes: burst,
      } satisfies DidChangeWatchedFilesParams);
    }
  }

  return (uri, type) => {
    changes.push({ uri: uri.toString(), type });
    if (changes.length === 1) {
      setTimeout(send, 0);
    }
  };
}
