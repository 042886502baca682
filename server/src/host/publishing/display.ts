import { CodeLensRefreshRequest, type Connection, type Diagnostic } from 'vscode-languageserver';
import { isContradicted } from '../../features/answers/contradiction-counts.ts';
import { listDraftProblems } from '../../features/drafts/draft-problems.ts';
import { listBrokenAnnotations } from '../../features/problems/diagnostics.ts';
import { problemNotifications } from '../../features/protocol/problem-protocol.ts';
import { notifications, type TreeChange } from '../../features/protocol/protocol.ts';
import { describeStatus, type ReadingProgress } from '../../features/status.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { IndexChange } from '../../indexing/index-change.ts';
import type { AnnotationStore } from '../annotations/annotation-store.ts';
import type { SameThingsStore } from '../annotations/same-things-store.ts';
import type { ClientSupport } from '../asked/capabilities.ts';
import type { Settings } from '../asked/settings.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { Display } from '../indexing-loop.ts';
import { DiagnosticsPublisher } from './diagnostics-publisher.ts';
import { ListedProblems } from './listed-problems.ts';
import { mostSevere } from './problem-limit.ts';
import { ShownSources } from './shown-sources.ts';
import { ShownTree } from './shown-tree.ts';
import { WorkDoneReport } from './work-done-report.ts';

/** What the display asks of the rest of the server. */
export interface DisplaySources {
  settings(): Settings;
  progress(): ReadingProgress;
  client(): ClientSupport;
  isOpen(uri: string): boolean;
  readonly annotations: Pick<AnnotationStore, 'note' | 'fault'>;
  readonly sameThings: Pick<SameThingsStore, 'note'>;
  readonly drafts: Pick<Drafts, 'uris' | 'check' | 'indexChanged' | 'allRead'>;
}

/** In milliseconds: how often the client hears of progress while nothing else about it changes. */
const PROGRESS_INTERVAL = 100;

/** Shows an index on a connection: problems, the Claims tree, semantic tokens, and how far the reading is. */
export class ConnectionDisplay implements Display {
  readonly tree: ShownTree;
  readonly sources: ShownSources;
  readonly #connection: Connection;
  readonly #index: CorpusIndex;
  readonly #server: DisplaySources;
  readonly #now: () => number;
  readonly #publisher: DiagnosticsPublisher;
  readonly #workDone: WorkDoneReport;
  readonly #problems: ListedProblems;
  #sentStatus = '';
  #nextProgress = 0;
  #changed = false;

  constructor(connection: Connection, index: CorpusIndex, server: DisplaySources, now: () => number) {
    this.#connection = connection;
    this.#index = index;
    this.#server = server;
    this.#now = now;
    this.tree = new ShownTree(index, () => server.settings().leastConfidence);
    this.sources = new ShownSources(index);
    this.#workDone = new WorkDoneReport(() => connection.window.createWorkDoneProgress(), now);
    this.#problems = new ListedProblems(index, () => server.settings());
    this.#publisher = new DiagnosticsPublisher(
      (uri) => {
        const others = [listBrokenAnnotations(server.annotations.fault(uri)), mostSevere(this.#draftProblems(uri))].map(
          (problems) => problems.map((each) => ({ diagnostic: () => each })),
        );
        const own = this.#problems.list(uri);
        return others.every(({ length }) => length === 0) ? own : [...others[0]!, ...own, ...others[1]!];
      },
      (uri, diagnostics, edit) => {
        if (server.client().problemEdits) void connection.sendNotification(problemNotifications.edited, edit);
        else void connection.sendDiagnostics({ uri, diagnostics });
      },
    );
  }

  note(change: IndexChange): void {
    const { added, removed, changed, questions, uris, moves } = change;
    this.#problems.note(change);
    for (const [uri, each] of moves) this.#publisher.move(uri, each);
    this.#publisher.markStale(uris);
    this.#server.annotations.note(uris);
    this.#server.sameThings.note(uris);
    if (added.size + removed.size + changed.size + questions.size + uris.size === 0) return;
    this.#changed = true;
    this.#server.drafts.indexChanged();
    this.#publisher.markStale(this.#server.drafts.uris);
  }

  /** Has the client ask again for what of the Claims tree is no longer as it was shown. */
  treeChanged(change: TreeChange | null): void {
    if (change) void this.#connection.sendNotification(notifications.treeChanged, change);
  }

  /** A file was opened: our own client keeps what it was told while that was closed, those of other editors may not. */
  opened(uri: string): void {
    if (!this.#server.client().markup.commands) this.#publisher.sendAgain(uri);
  }

  /** A draft has another text, or is one no more. */
  draftChanged(uri: string): void {
    this.#publisher.markStale([uri]);
    this.#changed = true;
  }

  #draftProblems(uri: string): readonly Diagnostic[] {
    const checked = this.#server.drafts.check(uri);
    return checked === null ? [] : listDraftProblems(this.#index, checked);
  }

  /** The settings changed: the problems of every file may read differently. */
  settingsChanged(): void {
    this.#problems.forget();
    this.#publisher.markStale(this.#index.files().map(({ uri }) => uri));
    this.#changed = true;
  }

  /** The problems of these files may read differently, for a reason outside the index. */
  problemsChanged(uris: readonly string[]): void {
    this.#publisher.markStale(uris);
  }

  show(isOver: () => boolean, isInterim: boolean): boolean {
    if (!isInterim && this.#server.drafts.allRead()) {
      this.#publisher.markStale(this.#server.drafts.uris);
      this.#changed = true;
    }
    const isDue = isInterim ? (uri: string) => this.#cannotWait(uri) : undefined;
    if (!this.#publisher.publish(isOver, isDue)) return false;
    if (this.#changed) {
      this.#changed = false;
      this.treeChanged(this.tree.refresh());
      const changedSources = this.sources.refresh();
      if (changedSources) void this.#connection.sendNotification(notifications.sourcesChanged, changedSources);
      this.#refresh(this.#server.client());
    }
    this.#sendStatus();
    return true;
  }

  /**
   * While files are read, what is seen of each changes again and again: until all are there, only those that somebody has
   * open, or in which something contradicts, are told of.
   */
  #cannotWait(uri: string): boolean {
    return this.#server.isOpen(uri) || isContradicted(this.#index, uri);
  }

  prepare(isOver: () => boolean): boolean {
    return this.tree.prepare(isOver) && this.sources.prepare(isOver);
  }

  progress(): void {
    if (this.#now() < this.#nextProgress) return;
    this.#nextProgress = this.#now() + PROGRESS_INTERVAL;
    const { filesRead, filesFound } = this.#server.progress();
    // That all is read is said when all is shown; an edit alone is no news.
    if (filesRead < filesFound || this.#index.pending > 0) this.#sendStatus();
  }

  fail(error: unknown): void {
    this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  /** Has the client ask again for what it shows in the texts. */
  #refresh({ tokenRefresh, lensRefresh, hintRefresh }: ClientSupport): void {
    void this.#connection.sendNotification(notifications.textsChanged);
    if (tokenRefresh) this.#connection.languages.semanticTokens.refresh();
    if (hintRefresh) this.#connection.languages.inlayHint.refresh();
    if (lensRefresh) void this.#connection.sendRequest(CodeLensRefreshRequest.type);
  }

  #sendStatus(): void {
    const status = describeStatus(this.#index, this.#server.progress());
    const words = JSON.stringify(status);
    if (words === this.#sentStatus) return;
    this.#sentStatus = words;
    void this.#connection.sendNotification(notifications.status, status);
    if (this.#server.client().workDoneProgress) this.#workDone.update(status);
  }
}
