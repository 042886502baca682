import { Disposable, type FileSystemWatcher, FileType, RelativePattern, type Uri, workspace } from 'vscode';
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
    // Folders among the rest: with one of them, all files in it come or go.
    const folders = workspace.createFileSystemWatcher('**/*', false, true, false);
    folders.onDidCreate((uri) => isFile(uri) || void tellFilesIn(uri));
    folders.onDidDelete((uri) => tell(uri, DELETED));
    watchers.push(folders);
  }

  /** A folder that comes is one event, which need not be followed by others for the files that came with it. */
  async function tellFilesIn(uri: Uri): Promise<void> {
    const stat = await workspace.fs.stat(uri).then(undefined, () => undefined);
    if (((stat?.type ?? FileType.File) & FileType.Directory) === 0) return;
    for (const file of await corpusFilesIn(uri)) tell(file, CREATED);
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
    // A folder that got another name is one event, too.
    workspace.onDidRenameFiles(async ({ files }) => {
      for (const { newUri } of files) {
        for (const uri of await corpusFilesIn(newUri)) tell(uri, CREATED);
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
    ...corpusFolders().map((folder) => workspace.createFileSystemWatcher(new RelativePattern(folder, TEXT_FILES))),
  ];
}

async function corpusFilesIn(folder: Uri): Promise<readonly Uri[]> {
  return (await Promise.all([findCorpora(folder), findTexts(folder)])).flat();
}

/** Whether a path ends as files do; that of a folder seldom has an extension, and many files come at once. */
function isFile({ path }: Uri): boolean {
  return EXTENSION.test(path);
}

/** Behind the last full stop, and no number as in "2024.05". */
const EXTENSION = /\.[A-Za-z][A-Za-z0-9-]{0,11}$/;

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
