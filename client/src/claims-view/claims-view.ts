import { notifications, requests, type TreeArrangement, type TreeCount } from 'crosscheck-server/protocol';
import {
  commands,
  type Disposable,
  type Event,
  l10n,
  type TreeView,
  type TreeViewSelectionChangeEvent,
  window,
} from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import type { ClaimNode } from '../editor/claim-node.ts';
import { revealNode } from '../editor/reveal-node.ts';
import { besideName } from '../editor/row-words.ts';
import { plural } from '../editor/wording.ts';
import type { IndexProgress } from '../progress/index-progress.ts';
import { type ClaimsArrangement, isNarrowed } from './arrangement.ts';
import { ClaimsTree } from './claims-tree.ts';

/**
 * The Claims view: its tree, its badge with the open contradictions, a word on what was read, and, where the tree is
 * narrowed, to what.
 */
export class ClaimsView implements Disposable {
  readonly tree: ClaimsTree;
  readonly #view: TreeView<ClaimNode>;
  readonly #client: ServerClient;
  readonly #progress: IndexProgress;
  readonly #arrangement: ClaimsArrangement;
  readonly #disposables: readonly Disposable[];
  readonly #expanded = new Set<string>();
  #said: Promise<void> = Promise.resolve();

  constructor(client: ServerClient, progress: IndexProgress, arrangement: ClaimsArrangement) {
    this.#client = client;
    this.#progress = progress;
    this.#arrangement = arrangement;
    this.tree = new ClaimsTree(client, arrangement);
    this.#view = window.createTreeView('crosscheck.claims', {
      treeDataProvider: this.tree,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#disposables = [
      this.#view,
      this.tree,
      progress.onDidChange(() => this.#describe()),
      client.onNotification(notifications.treeChanged, () => this.#describe()),
      arrangement.onDidChange(() => this.#describe()),
      this.#view.onDidExpandElement(({ element }) => this.#expanded.add(element.id)),
      this.#view.onDidCollapseElement(({ element }) => this.#expanded.delete(element.id)),
    ];
    this.#describe();
  }

  get isVisible(): boolean {
    return this.#view.visible;
  }

  get onDidChangeSelection(): Event<TreeViewSelectionChangeEvent<ClaimNode>> {
    return this.#view.onDidChangeSelection;
  }

  get selection(): readonly ClaimNode[] {
    return this.#view.selection;
  }

  /** How the tree is arranged at present. */
  get arrangement(): TreeArrangement {
    return this.#arrangement.current;
  }

  /** What stands above the tree, where it is narrowed. */
  get message(): string | undefined {
    return this.#view.message;
  }

  /** Settles once the message tells how much the present arrangement lets through. */
  get whenSaid(): Promise<void> {
    return this.#said;
  }

  /** Selects a node, opening what it stands beneath; brings the view to front and goes there where `focus` is set. */
  async reveal(node: ClaimNode, focus: boolean): Promise<void> {
    await revealNode(this.#view, node, focus);
  }

  /** Opens the view and gives the keyboard to a line of it: an editor leaves it nowhere while the view has none. */
  async focus(): Promise<void> {
    await commands.executeCommand('crosscheck.claims.focus');
    const [selected] = this.#view.selection;
    const still = selected === undefined ? null : await this.tree.stillThere(selected);
    if (still !== null && (await this.#goTo(still))) return;
    const [first] = await this.tree.getChildren();
    if (first !== undefined) await this.#goTo(first);
  }

  /** Gives the keyboard to a line; false where the view has let go of it meanwhile, as it does while it is drawn anew. */
  #goTo(line: ClaimNode): Promise<boolean> {
    return Promise.resolve(this.#view.reveal(line, { select: false, focus: true, expand: false })).then(
      () => true,
      () => false,
    );
  }

  /** Of a path from the root the nodes that are seen without opening any. */
  seenOf(path: readonly ClaimNode[]): readonly ClaimNode[] {
    const hidden = path.findIndex(({ parent }) => parent !== null && !this.#expanded.has(parent.id));
    return hidden === -1 ? path : path.slice(0, hidden);
  }

  dispose(): void {
    for (const each of this.#disposables) {
      each.dispose();
    }
  }

  #describe(): void {
    const { filesRead, filesFound, contradictions, sources } = this.#progress.status;
    this.#view.badge =
      contradictions > 0 ? { value: contradictions, tooltip: plural(contradictions, 'open contradiction') } : undefined;
    this.#view.description = besideName(
      filesRead < filesFound ? l10n.t('still reading…') : sources > 0 ? plural(sources, 'source') : '',
    );
    this.#said = this.#sayHowNarrow();
  }

  /**
   * What an empty view waits for. It stands above the tree, where it leaves the keyboard in the view once there are lines:
   * a welcome text would take it along when it goes, and be that of a view in which nothing is to come.
   */
  #waiting(): string | undefined {
    switch (this.#progress.state) {
      case 'starting':
        return l10n.t('Looking for corpora…');
      case 'reading':
        return l10n.t('Still reading the sources. Claims appear here as soon as two of them answer the same question.');
      default:
        return undefined;
    }
  }

  async #sayHowNarrow(): Promise<void> {
    const { current } = this.#arrangement;
    const filter = current.filter.trim();
    if (!isNarrowed(current)) {
      // Nobody is asked before there is something to be counted: the server starts when it is needed.
      const isRead = this.#progress.status.sources > 0;
      const coverage = isRead
        ? await this.#client.sendRequest<string | null>(requests.coverage, null).catch(() => null)
        : null;
      // An empty text would keep the welcome text away.
      if (this.#arrangement.current === current) {
        (this.#view as { message: string | undefined }).message = coverage ?? this.#waiting();
      }
      return;
    }
    const narrowed = [
      ...(filter === '' ? [] : [`“${filter}”`]),
      ...(current.openOnly ? [l10n.t('only open contradictions')] : []),
      ...(current.news === 'sinceYesterday' ? [l10n.t('new since yesterday')] : []),
      ...(current.news === 'newestSource' ? [l10n.t('answered by the newest source')] : []),
    ].join(' · ');
    this.#view.message ??= narrowed;
    const count = await this.#client.sendRequest<TreeCount>(requests.treeCount, current).catch(() => null);
    if (count !== null && this.#arrangement.current === current) {
      const { shown, total } = count;
      const numbers = [shown, total].map((number) => number.toLocaleString('en'));
      this.#view.message = l10n.t('{0}: {1} of {2} questions', narrowed, ...numbers);
    }
  }
}
