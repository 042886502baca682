import { type ClientOptions, CORPUS_LANGUAGE } from 'crosscheck-server/protocol';
import { Disposable, type ExtensionContext, type Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerLanguageModelTools } from './agents/language-model-tools.ts';
import { type McpServer, offerMcpServers } from './agents/mcp-servers.ts';
import { NoteThreads } from './annotations/notes/note-threads.ts';
import { registerNotes } from './annotations/notes/notes.ts';
import { OrphansView } from './annotations/orphans-view.ts';
import { ClaimsArrangement } from './claims-view/arrangement.ts';
import { registerClaimsCommands } from './claims-view/claims-commands.ts';
import type { ClaimsTree } from './claims-view/claims-tree.ts';
import { ClaimsView } from './claims-view/claims-view.ts';
import { followCursor } from './claims-view/follow-cursor.ts';
import { KnownQuestions } from './claims-view/known-questions.ts';
import { registerCommands } from './commands/commands.ts';
import { watchFiles } from './connection/file-watchers.ts';
import { closeLingeringDocuments } from './connection/lingering-documents.ts';
import { Log } from './connection/log.ts';
import { keepProblems } from './connection/problem-edits.ts';
import { ServerClient } from './connection/server-client.ts';
import { answerFileRequests } from './connection/server-files.ts';
import { startWhenNeeded } from './connection/start-when-needed.ts';
import { CORPUS_DOCUMENTS } from './corpora/corpus-documents.ts';
import { resolveFolderSettings } from './corpora/corpus-folders.ts';
import { offerBundles } from './corpora/offer-bundles.ts';
import { recognizeCorpora } from './corpora/recognize-corpora.ts';
import { registerDraftCommands } from './draft-view/draft-commands.ts';
import { DraftView } from './draft-view/draft-view.ts';
import { CARD_COMMANDS } from './editor/card-commands.ts';
import { noteFirstCard } from './editor/first-card.ts';
import { keepHintsUnbroken } from './editor/unbroken-hints.ts';
import { offerNewSources } from './making-corpora/new-source-edits.ts';
import { ContradictionCounter } from './progress/contradiction-counter.ts';
import { IndexProgress } from './progress/index-progress.ts';
import { showReadingProgress } from './progress/reading-progress.ts';
import { createStatusItem } from './progress/status-item.ts';
import { registerSourcesCommands } from './sources-view/sources-commands.ts';
import { SourcesView } from './sources-view/sources-view.ts';
import { registerTimeline } from './timeline/timeline-panels.ts';
import { VerdictDecorations } from './verdict-decorations.ts';

/** Loads and makes the language client for one kind of host; it differs only in how the server starts. */
export type CreateLanguageClient = (extensionUri: Uri, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What `activate` gives to other extensions and to tests. */
export interface CrosscheckApi {
  readonly client: ServerClient;
  /** What the server has read by now, and an event for every change of it. */
  readonly progress: IndexProgress;
  /** The model behind the Claims view. */
  readonly claims: ClaimsTree;
  readonly claimsView: ClaimsView;
  readonly sourcesView: SourcesView;
  readonly draftView: DraftView;
  readonly noteThreads: NoteThreads;
  readonly orphansView: OrphansView;
  readonly counter: ContradictionCounter;
  /** The servers of the Model Context Protocol that are offered to the editor's agents; null where it knows none. */
  readonly mcpServers: (() => Promise<readonly McpServer[]>) | null;
  /** Settles once all that was found has been read (at once where it already is). */
  whenReady(): Promise<void>;
}

/**
 * The two entry points that VS Code calls, alike in every host.
 *
 * @param findMcpServers what is offered to the editor's agents, by the extension's folder; null where nothing can run
 */
export function createExtension(
  createLanguageClient: CreateLanguageClient,
  findMcpServers: ((extensionUri: Uri) => Promise<readonly McpServer[]>) | null = null,
) {
  let client: ServerClient | undefined;

  function activate(context: ExtensionContext): CrosscheckApi {
    const log = new Log();
    const mcpServers = findMcpServers && (() => findMcpServers(context.extensionUri));
    const started = new ServerClient(() => createLanguageClient(context.extensionUri, clientOptions(log)));
    client = started;

    const progress = new IndexProgress(started);
    const counter = new ContradictionCounter(progress);
    const arrangement = new ClaimsArrangement(context.workspaceState);
    const known = new KnownQuestions(started, progress, context.workspaceState, () => dayOf(new Date()));
    const claimsView = new ClaimsView(started, progress, arrangement);
    const sourcesView = new SourcesView(started, context.workspaceState);
    const draftView = new DraftView(started, context.workspaceState);
    const noteThreads = new NoteThreads(started, progress);
    const orphansView = new OrphansView(started, noteThreads);
    context.subscriptions.push(
      log,
      progress,
      arrangement,
      known,
      claimsView,
      followCursor(claimsView),
      registerClaimsCommands(started, claimsView, arrangement),
      sourcesView,
      registerSourcesCommands(sourcesView),
      draftView,
      registerDraftCommands(draftView),
      noteThreads,
      orphansView,
      registerNotes({ client: started, threads: noteThreads }),
      registerTimeline({ client: started, progress, extensionUri: context.extensionUri }),
      recognizeCorpora(firstLineOf(context)),
      offerBundles(),
      started.attach(keepProblems),
      answerFileRequests(started, log),
      closeLingeringDocuments(started),
      watchFiles(started),
      new VerdictDecorations(started),
      offerNewSources(started),
      registerLanguageModelTools(started, toolsOf(context)),
      mcpServers === null ? Disposable.from() : offerMcpServers(mcpServers),
      createStatusItem(progress),
      showReadingProgress(progress),
      counter,
      registerCommands(
        { client: started, log, extensionUri: context.extensionUri, counter },
        () => import('./commands/handlers.ts'),
      ),
      // A failure to start is shown by the client itself, and by the views.
      startWhenNeeded(started, (error) => log.channel.error(String(error))),
    );
    return {
      client: started,
      progress,
      claims: claimsView.tree,
      claimsView,
      sourcesView,
      draftView,
      noteThreads,
      orphansView,
      counter,
      mcpServers,
      whenReady: () => progress.whenReady(),
    };
  }

  async function deactivate(): Promise<void> {
    await client?.dispose();
  }

  return { activate, deactivate };
}

/** The day on this machine's calendar, `YYYY-MM-DD`. */
function dayOf(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function clientOptions(log: Log): LanguageClientOptions {
  return {
    documentSelector: [...CORPUS_DOCUMENTS],
    outputChannel: log.channel,
    // Cards offer commands as links. Whatever else a text contains, nothing but these can be run from one.
    initializationOptions: { cardCommands: true, problemEdits: true } satisfies ClientOptions,
    markdown: { isTrusted: { enabledCommands: CARD_COMMANDS }, supportHtml: false },
    middleware: {
      provideHover: noteFirstCard(),
      provideInlayHints: keepHintsUnbroken(),
      workspace: { configuration: resolveFolderSettings },
    },
  };
}

/** The tools for language models that the manifest declares. */
function toolsOf({ extension }: ExtensionContext): readonly string[] {
  const { contributes } = extension.packageJSON as {
    readonly contributes: { readonly languageModelTools?: readonly { readonly name: string }[] };
  };
  return contributes.languageModelTools?.map(({ name }) => name) ?? [];
}

/** The manifest says what a corpus begins with; the editor reads it there too. */
function firstLineOf({ extension }: ExtensionContext): RegExp {
  const { contributes } = extension.packageJSON as {
    readonly contributes: { readonly languages: readonly { readonly id: string; readonly firstLine: string }[] };
  };
  return new RegExp(contributes.languages.find(({ id }) => id === CORPUS_LANGUAGE)!.firstLine);
}
