import {
  type Connection,
  DocumentFormattingRequest,
  FileChangeType,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { ANNOTATIONS_EXTENSION } from '../annotations/beside.ts';
import type { JsonFault } from '../annotations/json/json-fault.ts';
import { isSameAsked, onlyAsked } from '../claims/asked-claims.ts';
import {
  type AddNote,
  type AnnotationsChange,
  annotationNotifications,
} from '../features/protocol/annotation-protocol.ts';
import { CORPUS_LANGUAGE, clientRequests, type FindFilesParams } from '../features/protocol/protocol.ts';
import { describeStatus, type ReadingProgress } from '../features/status.ts';
import { CorpusIndex } from '../indexing/corpus-index.ts';
import { callTool } from './agents/tools.ts';
import { accessAnnotations, type PlatformFiles } from './annotations/annotation-access.ts';
import { AnnotationStore, describeFault } from './annotations/annotation-store.ts';
import { SameThingsStore } from './annotations/same-things-store.ts';
import { type ClientSupport, FOLLOWED, readClientSupport } from './asked/capabilities.ts';
import { followSettings } from './asked/client-settings.ts';
import { answerAboutImports, type LoadImporter } from './asked/import-requests.ts';
import { answerRequests } from './asked/requests.ts';
import { serve } from './asked/serving.ts';
import { DEFAULT_SETTINGS, type Settings } from './asked/settings.ts';
import { Drafts } from './drafts/drafts.ts';
import type { FileAccess } from './files/closed-files.ts';
import type { Disk } from './files/disk.ts';
import { CorpusFiles } from './files/files.ts';
import { renameSource } from './files/rename.ts';
import { resolveFolder, rootsOf } from './files/workspace-roots.ts';
import { IndexingLoop, type Platform } from './indexing-loop.ts';
import { ConnectionDisplay } from './publishing/display.ts';
import { Lenses } from './publishing/lenses.ts';
import { latestDate, localDate } from './today.ts';

/** In milliseconds: how long a request may bring the index up to date before it is answered. */
const CATCH_UP = 100;

/** Files through the client. One that cannot answer has none: open buffers are compared all the same. */
function accessThrough(connection: Connection): FileAccess {
  return {
    async find(folders) {
      const params: FindFilesParams = { folders };
      return connection.sendRequest<string[]>(clientRequests.findFiles, params).catch(() => null);
    },
    async read(uri) {
      return connection.sendRequest<string | null>(clientRequests.readFile, { uri }).catch(() => null);
    },
  };
}

/** What some platforms have beside. */
export interface ServerPlatform {
  readonly files?: PlatformFiles;
  /** Left out where the client finds and follows the files of the workspace. */
  readonly disk?: Disk;
  readonly loadImporter?: LoadImporter;
}

/** Files on the disk, for clients that do not find them. */
function accessOn(disk: Disk, roots: () => readonly string[]): FileAccess {
  return { find: (folders) => disk.find(roots(), folders), read: (uri) => disk.read(uri) };
}

/** Settings whose folders are relative to the client's. */
function withRoots(settings: Settings, roots: readonly string[]): Settings {
  return { ...settings, folders: settings.folders.flatMap((folder) => resolveFolder(folder, roots)) };
}

/** Runs the language server on a connection, until that is closed. Knows nothing of the platform beyond what is passed in. */
export function startServer(connection: Connection, platform: Platform & ServerPlatform): void {
  const now = () => platform.now();
  const index = new CorpusIndex();
  let settings: Settings = DEFAULT_SETTINGS;
  index.narrow((analysis, source) => onlyAsked(analysis, source, settings.asked));
  let client: ClientSupport;
  let roots: readonly string[] = [];

  const annotationAccess = accessAnnotations(connection, platform.files);
  const annotations = new AnnotationStore(index, annotationAccess, {
    changed(uris) {
      const change: AnnotationsChange = { uris };
      void connection.sendNotification(annotationNotifications.changed, change);
      loop.wake({ edited: false });
    },
    broken: (uri, fault) => void reportBroken(connection, client, uri, fault),
    problems(uri) {
      display.problemsChanged([uri]);
      loop.wake({ edited: false });
    },
  });
  const sameThings = new SameThingsStore(index, annotationAccess, () => roots, {
    changed: () => loop.wake({ edited: false }),
    broken: (uri, fault) => void reportBroken(connection, client, uri, fault),
  });
  const drafts = new Drafts(index, () => latestDate(new Date()));
  const display = new ConnectionDisplay(
    connection,
    index,
    {
      settings: () => settings,
      progress: () => files.progress,
      client: () => client,
      isOpen: (uri) => files.isOpen(uri),
      annotations,
      sameThings,
      drafts,
    },
    now,
  );
  const loop = new IndexingLoop(index, platform, display);
  const files = new CorpusFiles(
    index,
    platform.disk ? accessOn(platform.disk, () => roots) : accessThrough(connection),
    settings,
    {
      today: () => latestDate(new Date()),
      onChange: () => loop.wake({ edited: false }),
      drafts: {
        isDraft: (uri, languageId, text) => drafts.isDraft(uri, languageId, text),
        set(uri, lines) {
          const was = drafts.uris.includes(uri);
          drafts.set(uri, lines);
          if (was || lines !== null) display.draftChanged(uri);
        },
      },
    },
  );

  connection.onInitialize((params) => {
    client = readClientSupport(params);
    roots = rootsOf(params);
    return { capabilities: { ...FOLLOWED, ...serving.capabilities }, serverInfo: { name: 'Crosscheck' } };
  });
  const takeSettings = (taken: Settings) => {
    if (!isSameAsked(settings.asked, taken.asked)) {
      index.narrow((analysis, source) => onlyAsked(analysis, source, taken.asked));
    }
    settings = platform.disk ? withRoots(taken, roots) : taken;
    drafts.configure(settings);
    display.settingsChanged();
    return files.configure(settings);
  };
  const takeFromDisk = (uri: string, isThere: boolean) => {
    if (uri.endsWith(ANNOTATIONS_EXTENSION)) void annotations.read(uri);
    else if (SameThingsStore.isFile(uri)) void sameThings.read(uri);
    else if (isThere) files.changedOnDisk(uri);
    else files.deletedOnDisk(uri);
  };
  const fail = (error: unknown) => display.fail(error);
  const takeFirstSettings = followSettings(connection, () => client, takeSettings, fail);
  connection.onInitialized(async () => {
    if (client.formattingRegistration) await offerFormatting(connection).catch(fail);
    void sameThings.readRoots();
    await takeFirstSettings();
    platform.disk?.watch(roots, takeFromDisk);
  });
  listenToBuffers(connection, files, { drafts, loop, display });
  listenToDisk(connection, files, takeFromDisk);
  const serving = serve(connection, () => {
    const end = now() + CATCH_UP;
    if (!index.isCurrent) index.work(() => index.isCurrent || now() >= end);
  });
  answerRequests(serving, index, {
    tree: display.tree,
    sources: display.sources,
    annotate: (edit) => annotations.edit(edit),
    sayNames: (said) => sameThings.say(said),
    rename: (params) => renameSource(index, annotationAccess, params),
    client: () => client,
    today: () => localDate(new Date()),
    lenses: new Lenses(index, platform),
    settings: () => settings,
    status: () => describeStatus(index, files.progress),
    drafts,
    checkAsDraft({ uri, isDraft }) {
      drafts.say(uri, isDraft ?? !drafts.uris.includes(uri));
      return files.reconsider(uri) ? drafts.uris.includes(uri) : null;
    },
    async callTool({ name, input }, token) {
      while ((!index.isSettled || isReading(files.progress)) && !token.isCancellationRequested) {
        await platform.yieldToEvents();
      }
      const moment = new Date();
      const context = {
        index,
        today: latestDate(moment),
        now: moment.toISOString(),
        annotate: (edit: AddNote) => annotations.edit(edit),
      };
      return callTool(name, input, async () => context, { allowAnnotations: false });
    },
    treeChanged: (change) => display.treeChanged(change),
    prepareViews: () => loop.prepare(),
    async untilRead(uri, token) {
      while (!index.isRead(uri) && !token.isCancellationRequested) await platform.yieldToEvents();
    },
  });
  const { loadImporter } = platform;
  answerAboutImports(serving, loadImporter ? () => loadImporter(client.importer) : null, () => latestDate(new Date()));
  connection.listen();
}

/** Files are still to be found or read. */
function isReading({ filesFound, filesRead }: ReadingProgress): boolean {
  return filesRead < filesFound;
}

/** Formats corpora alone: for texts and Markdown there are others, and an editor would ask which one is meant. */
async function offerFormatting(connection: Connection): Promise<void> {
  const documentSelector = [{ language: CORPUS_LANGUAGE }];
  await connection.client.register(DocumentFormattingRequest.type, { documentSelector });
}

/** Tells of a file of annotations that cannot be read, and opens it at the place for whoever wants that. Never rejects. */
async function reportBroken(
  connection: Connection,
  client: ClientSupport,
  uri: string,
  fault: JsonFault,
): Promise<void> {
  const message = describeFault(uri, fault);
  if (!client.showDocument) {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
    return;
  }
  const start = { line: fault.line, character: fault.column };
  const answer = await connection.window.showErrorMessage(message, { title: 'Open the File' }).catch(() => undefined);
  if (answer === undefined) return;
  const shown = { uri, takeFocus: true, selection: { start, end: start } };
  await connection.window.showDocument(shown).catch((error) => connection.console.error(String(error)));
}

function listenToBuffers(
  connection: Connection,
  files: CorpusFiles,
  {
    drafts,
    loop,
    display,
  }: { readonly drafts: Drafts; readonly loop: IndexingLoop; readonly display: ConnectionDisplay },
): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, text } }) => {
    files.open(uri, languageId, text);
    display.opened(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    files.change(textDocument.uri, contentChanges);
    // Of drafts the index knows nothing: any edit may leave half a figure.
    loop.wake({ edited: true, figures: drafts.uris.includes(textDocument.uri) });
  });
  connection.onDidCloseTextDocument(({ textDocument }) => files.close(textDocument.uri));
}

function listenToDisk(connection: Connection, files: CorpusFiles, take: (uri: string, isThere: boolean) => void): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) take(uri, type !== FileChangeType.Deleted);
  });
  connection.workspace.onDidDeleteFiles(({ files: deleted }) => {
    for (const { uri } of deleted) files.deletedOnDisk(uri);
  });
  connection.workspace.onDidRenameFiles(({ files: renamed }) => {
    for (const { oldUri } of renamed) files.deletedOnDisk(oldUri);
    // A folder that moved brings files of which nobody tells.
    void files.search();
  });
}
