import {
  type AnnotationsChange,
  annotationNotifications,
  annotationRequests,
  type ShownAnnotation,
} from 'crosscheck-server/annotation-protocol';
import { CORPUS_LANGUAGE } from 'crosscheck-server/protocol';
import {
  type CommentController,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  comments,
  Disposable,
  EventEmitter,
  l10n,
  Range,
  type TextDocument,
  Uri,
} from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';
import type { ServerClient } from '../../connection/server-client.ts';
import { toRange } from '../../editor/places.ts';
import type { IndexProgress } from '../../progress/index-progress.ts';
import { NoteComment } from './note-comment.ts';
import { groupByPlace, type Standing, standingOf, stateOf, type ThreadGroup } from './thread-groups.ts';

/** The controller's id, which the menus of the manifest ask for. */
const CONTROLLER = 'crosscheck.notes';

/** In milliseconds: at least so long from one refresh that the server asks for to the next. */
const PAUSE = 200;

/**
 * What people add, as threads of the editor's own comments: one for all annotations of the same words. Follows the server;
 * an open thread, and what is being typed in it, stays while its annotations do.
 */
export class NoteThreads implements Disposable {
  readonly #client: ServerClient;
  readonly #progress: IndexProgress;
  readonly #controller: CommentController;
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: Disposable;
  /** By the URI of a file, as the server has it. */
  readonly #threads = new Map<string, readonly CommentThread[]>();
  readonly #stale = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<void> = Promise.resolve();

  /** Fires when the threads of some file are others, or read differently. */
  readonly onDidChange = this.#changed.event;

  constructor(client: ServerClient, progress: IndexProgress) {
    this.#client = client;
    this.#progress = progress;
    this.#controller = comments.createCommentController(CONTROLLER, l10n.t('Crosscheck Notes'));
    this.#controller.options = { prompt: l10n.t('Add a note…'), placeHolder: l10n.t('A note, in Markdown') };
    this.#offerRanges();
    let sources: number | null = 0;
    this.#listeners = Disposable.from(
      this.#controller,
      this.#changed,
      client.onNotification(annotationNotifications.changed, ({ uris }: AnnotationsChange) => this.#refreshSoon(uris)),
      progress.onDidChange(({ state, sources: now }) => {
        const read = state === 'ready' ? now : null;
        if (read !== null && read !== sources) this.#offerRanges();
        sources = read;
      }),
      client.onDidChangeState((state) => {
        // A server started anew may know of fewer files; it tells of each one that it finds.
        if (state === 'stopped') this.#forget();
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.dispose();
  }

  /** The threads in a file, in the order of its text. */
  threadsIn(uri: string): readonly CommentThread[] {
    return this.#threads.get(uri) ?? [];
  }

  /** The annotations of a thread. */
  annotationsOf(thread: CommentThread): readonly ShownAnnotation[] {
    return thread.comments.filter((comment) => comment instanceof NoteComment).map(({ annotation }) => annotation);
  }

  /** Opens the thread that an annotation is in. */
  expand(uri: string, id: string): void {
    const thread = this.threadsIn(uri).find((each) => this.annotationsOf(each).some((each) => each.id === id));
    if (thread) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  /** The same, at most a few times in a second: while somebody types, the editor itself moves the threads. */
  #refreshSoon(uris: readonly string[]): void {
    for (const uri of uris) this.#stale.add(uri);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.refresh([]);
    }, PAUSE);
  }

  /** Asks for the annotations of some files again; settles when they are shown. Never rejects. */
  refresh(uris: Iterable<string>): Promise<void> {
    for (const uri of uris) this.#stale.add(uri);
    this.#last = this.#last.then(() => this.#showStale());
    return this.#last;
  }

  async #showStale(): Promise<void> {
    if (this.#stale.size === 0 || !this.#client.isRunning()) return;
    const uris = [...this.#stale];
    this.#stale.clear();
    const shown = await this.#client
      .sendRequest<readonly ShownAnnotation[]>(annotationRequests.annotationsIn, { uris })
      .catch(() => null);
    if (shown === null) return;
    const groups = groupByPlace(shown);
    for (const uri of uris) {
      this.#show(
        uri,
        groups.filter((group) => group.uri === uri),
      );
    }
    this.#changed.fire();
  }

  #show(uri: string, groups: readonly ThreadGroup[]): void {
    const left = new Set(this.threadsIn(uri));
    const threads = groups.map((group) => {
      const ids = new Set(group.annotations.map(({ id }) => id));
      const known = [...left].find((thread) => this.annotationsOf(thread).some(({ id }) => ids.has(id)));
      if (known) left.delete(known);
      return this.#draw(group, known);
    });
    for (const thread of left) thread.dispose();
    if (threads.length > 0) this.#threads.set(uri, threads);
    else this.#threads.delete(uri);
  }

  /** Shows a group as a new thread or as one that there is. Comments that say what they said are left alone. */
  #draw({ uri, range, annotations }: ThreadGroup, known: CommentThread | undefined): CommentThread {
    const drawn = new Map(
      (known?.comments ?? []).flatMap((each) => (each instanceof NoteComment ? [[said(each.annotation), each]] : [])),
    );
    const shown = annotations.map((annotation) => drawn.get(said(annotation)) ?? new NoteComment(annotation));
    const place = toRange(range);
    const thread = known ?? this.#controller.createCommentThread(Uri.parse(uri), place, shown);
    if (!thread.range?.isEqual(place)) thread.range = place;
    if (shown.length !== thread.comments.length || shown.some((each, at) => each !== thread.comments[at])) {
      thread.comments = shown;
    }
    const standing = standingOf(annotations);
    const isLeftToDo = standing === 'active' || standing === 'reopened';
    thread.state = isLeftToDo ? CommentThreadState.Unresolved : CommentThreadState.Resolved;
    thread.contextValue = stateOf(annotations);
    thread.label = labelOf(annotations[0]!.quote, standing);
    return thread;
  }

  /** Has the editor ask where notes can be made: what it was told before the server had read a file would stay. */
  #offerRanges(): void {
    this.#controller.commentingRangeProvider = { provideCommentingRanges: (document) => this.#rangesIn(document) };
  }

  async #rangesIn(document: TextDocument): Promise<Range[]> {
    // An editor makes room beside a text where notes can be made: made later, it would move what somebody reads.
    const isYetToCome = this.#progress.state !== 'ready' && document.languageId === CORPUS_LANGUAGE;
    if (isYetToCome) return [new Range(0, 0, document.lineCount, 0)];
    if (!this.#client.isRunning()) return [];
    const params = { uri: document.uri.toString() };
    const ranges = await this.#client
      .sendRequest<readonly ProtocolRange[]>(annotationRequests.noteRanges, params)
      .catch(() => []);
    return ranges.map(toRange);
  }

  #forget(): void {
    for (const thread of [...this.#threads.values()].flat()) thread.dispose();
    this.#threads.clear();
    this.#changed.fire();
  }
}

/** The words that a thread is about, and how it stands. */
function labelOf(quote: string, standing: Standing | null): string {
  switch (standing) {
    case 'resolved':
      return l10n.t('“{0}”: resolved', quote);
    case 'decided':
      return l10n.t('“{0}”: decided', quote);
    case 'reopened':
      return l10n.t('“{0}”: open again', quote);
    default:
      return `“${quote}”`;
  }
}

/** All that is seen of an annotation. */
function said({ id, body, summary, creator, created, modified, reopened }: ShownAnnotation): string {
  return JSON.stringify([id, body, summary, creator, created, modified, reopened]);
}
