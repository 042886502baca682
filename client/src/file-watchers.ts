import { Disposable, type FileSystemWatcher, RelativePattern, type Uri, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageclient';
import { ANNOTATION_FILES, CORPUS_FILES, corpusFolders, TEXT_FILES } from './corpus-folders.ts';
import { findCorpora, findTexts } from './find-files.ts';

/**
 * Tells the server about files that come, change and go: corpus files, the texts of folders that are corpora,
 * and the annotations beside both.
 * Follows the setting that names these folders.
 */
export function watchFiles(client: BaseLanguageClient): Disposable {
  const tell = changesInOneGo(client);
  let watchers: FileSystemWatcher[] = [];

  function watch(): void {
    unwatch();
    watchers = createWatchers();
    for (const watcher of watchers) {
      watcher.onDidCreate((uri) => tell(uri, FileChangeType.Created));
      watcher.onDidChange((uri) => tell(uri, FileChangeType.Changed));
      watcher.onDidDelete((uri) => tell(uri, FileChangeType.Deleted));
    }
  }

  function unwatch(): void {
    Disposable.from(...watchers).dispose();
  }

  watch();
  return Disposable.from(
    new Disposable(unwatch),
    workspace.onDidChangeWorkspaceFolders(watch),
    // A folder that got another name is one event, which says nothing of the files in it.
    workspace.onDidRenameFiles(async ({ files }) => {
      for (const { newUri } of files) {
        const moved = await Promise.all([findCorpora(newUri), findTexts(newUri)]);
        for (const uri of moved.flat()) {
          tell(uri, FileChangeType.Created);
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
    // Folders among the rest: with one of them, all files in it are gone.
    workspace.createFileSystemWatcher('**/*', true, true, false),
    ...corpusFolders().map((folder) => workspace.createFileSystemWatcher(new RelativePattern(folder, TEXT_FILES))),
  ];
}

/** Events that come in one burst (a branch switched, an archive unpacked) reach the server as one message. */
function changesInOneGo(client: BaseLanguageClient): (uri: Uri, type: FileChangeType) => void {
  let changes: FileEvent[] = [];

  function send(): void {
    const burst = changes;
    changes = [];
    // A server that does not run reads everything anew when it starts.
    if (client.isRunning()) {
      client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: burst });
    }
  }

  return (uri, type) => {
    changes.push({ uri: client.code2ProtocolConverter.asUri(uri), type });
    if (changes.length === 1) {
      setTimeout(send, 0);
    }
  };
}
