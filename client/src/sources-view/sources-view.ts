import {
  type ClaimParams,
  notifications,
  requests,
  type SourceNode,
  type SourceSorting,
  sourceSortings,
  type TreeChange,
} from 'crosscheck-server/protocol';
import {
  type Disposable,
  EventEmitter,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import { setContextKey } from '../editor/context-key.ts';
import { revealNode } from '../editor/reveal-node.ts';
import { type ModelNode, TreeModel } from '../editor/tree-model.ts';
import { toSourceItem } from './source-item.ts';

/** A node of the Sources view. */
export type SourceItem = ModelNode<SourceNode>;

/** Under this key the workspace remembers the order of the view. */
const REMEMBERED = 'crosscheck.sourcesView.sorting';

/** The Sources view: every source, and beneath it what it shares with others. Keeps the context key of its order. */
export class SourcesView implements TreeDataProvider<SourceItem>, Disposable {
  readonly #client: ServerClient;
  readonly #memento: Memento;
  readonly #model: TreeModel<SourceNode>;
  readonly #changed = new EventEmitter<SourceItem | undefined>();
  readonly #view: TreeView<SourceItem>;
  readonly #listeners: readonly Disposable[];
  #sorting: SourceSorting;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: ServerClient, memento: Memento) {
    this.#client = client;
    this.#memento = memento;
    const remembered = memento.get(REMEMBERED);
    this.#sorting = sourceSortings.find((each: SourceSorting) => each === remembered) ?? 'place';
    this.#model = new TreeModel(
      (parent) => client.sendRequest<readonly SourceNode[]>(requests.sources, { parent, sorting: this.#sorting }),
      (node) => this.#changed.fire(node ?? undefined),
    );
    this.#view = window.createTreeView('crosscheck.sources', { treeDataProvider: this, showCollapseAll: true });
    this.#listeners = [
      this.#view,
      this.#changed,
      client.onNotification(notifications.sourcesChanged, (change: TreeChange) => this.#model.change(change)),
      // A server that stopped or was started anew has nothing of what was shown; one that began to read has more.
      client.onDidChangeState((state) => {
        if (state !== 'starting') {
          this.#model.forget();
        }
      }),
    ];
    this.#setContext();
  }

  get isVisible(): boolean {
    return this.#view.visible;
  }

  get selection(): readonly SourceItem[] {
    return this.#view.selection;
  }

  sort(sorting: SourceSorting): void {
    this.#sorting = sorting;
    this.#memento.update(REMEMBERED, sorting);
    this.#setContext();
    this.#model.forget();
  }

  get sorting(): SourceSorting {
    return this.#sorting;
  }

  /** The source at a place; null where there is none. */
  async find(place: ClaimParams): Promise<SourceItem | null> {
    const params = { ...place, sorting: this.#sorting };
    const ids = await this.#client.sendRequest<readonly string[] | null>(requests.sourcePath, params).catch(() => null);
    return ids === null ? null : ((await this.#model.follow(ids)).at(-1) ?? null);
  }

  /** Selects a source; brings the view to front and goes there where `focus` is set. */
  async reveal(source: SourceItem, focus: boolean): Promise<void> {
    await revealNode(this.#view, source, focus);
  }

  getTreeItem(node: SourceItem): TreeItem {
    return toSourceItem(node.shown);
  }

  getParent(node: SourceItem): SourceItem | null {
    return node.parent;
  }

  /** None while the server starts, so that an empty view says at once what goes on; it is told when there are more. */
  async getChildren(parent?: SourceItem): Promise<SourceItem[]> {
    const asked = this.#model.children(parent ?? null);
    return this.#client.isRunning() ? [...(await asked)] : [];
  }

  dispose(): void {
    for (const each of this.#listeners) {
      each.dispose();
    }
  }

  #setContext(): void {
    setContextKey('crosscheck.sourcesView.sorting', this.#sorting);
  }
}
