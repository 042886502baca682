import { DRAFT_STATUSES, type DraftStatus, draftRequests, type ShownPassage } from 'crosscheck-server/draft-protocol';
import { notifications } from 'crosscheck-server/protocol';
import {
  Disposable,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import { setContextKey } from '../editor/context-key.ts';
import { besideName } from '../editor/row-words.ts';
import { type DraftNode, statusInWords, toDraftItem } from './draft-item.ts';

const VIEW = 'crosscheck.draft';
/** Set while a draft is shown, and while some of it is left out. */
const SHOWN = 'crosscheck.draftView.shown';
const FILTERED = 'crosscheck.draftView.filtered';
/** Under this key the workspace remembers which statuses are shown. */
const REMEMBERED = 'crosscheck.draftView.statuses';

/** What has to be mended before a draft may be printed. */
const WRONG: ReadonlySet<DraftStatus> = new Set(['contested', 'outdated', 'misattributed']);

/**
 * The Draft view: the figures and quotations of a draft by how they stand, and beneath each the claims that it rests on. It
 * shows the draft of the active editor, and keeps it while another text is looked at.
 */
export class DraftView implements TreeDataProvider<DraftNode>, Disposable {
  readonly #client: ServerClient;
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<DraftNode>;
  readonly #listeners: Disposable;
  #uri: string | null = null;
  #passages: readonly ShownPassage[] = [];
  #statuses: ReadonlySet<DraftStatus>;
  /** The latest refresh: what an earlier one is told too late counts no more. */
  #refreshes = 0;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: ServerClient, memento: Memento) {
    this.#client = client;
    this.#memento = memento;
    const remembered = memento.get<readonly string[]>(REMEMBERED) ?? DRAFT_STATUSES;
    this.#statuses = new Set(DRAFT_STATUSES.filter((status) => remembered.includes(status)));
    this.#view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#listeners = Disposable.from(
      this.#view,
      this.#changed,
      client.onNotification(notifications.textsChanged, () => this.#refresh()),
      client.onDidChangeState(() => this.#refresh()),
      window.onDidChangeActiveTextEditor(() => this.#refresh()),
      workspace.onDidCloseTextDocument(() => this.#refresh()),
    );
    this.#show();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  /** The statuses that are shown. */
  get statuses(): ReadonlySet<DraftStatus> {
    return this.#statuses;
  }

  /** How many passages of the draft have a status. */
  count(status: DraftStatus): number {
    return this.#passages.filter((passage) => passage.status === status).length;
  }

  /** Shows passages of these statuses alone. */
  async filter(statuses: readonly DraftStatus[]): Promise<void> {
    this.#statuses = new Set(statuses);
    this.#show();
    await this.#memento.update(REMEMBERED, [...statuses]);
  }

  getTreeItem(node: DraftNode): TreeItem {
    return toDraftItem(node);
  }

  getChildren(parent?: DraftNode): DraftNode[] {
    if (this.#uri === null || parent?.kind === 'evidence') return [];
    const uri = this.#uri;
    if (parent?.kind === 'status') return parent.passages.map((passage) => ({ kind: 'passage', uri, passage }));
    if (parent?.kind === 'passage') {
      const { passage } = parent;
      return passage.evidence.map((evidence) => ({ kind: 'evidence', passage, evidence }));
    }
    return DRAFT_STATUSES.filter((status) => this.#statuses.has(status)).flatMap((status): DraftNode[] => {
      const passages = this.#passages.filter((passage) => passage.status === status);
      return passages.length === 0 ? [] : [{ kind: 'status', status, passages }];
    });
  }

  async #refresh(): Promise<void> {
    const refresh = ++this.#refreshes;
    const active = window.activeTextEditor?.document.uri.toString() ?? null;
    for (const uri of new Set([active, this.#uri])) {
      const passages = uri === null ? null : await this.#ask(uri);
      if (refresh !== this.#refreshes) return;
      if (uri === null || passages === null) continue;
      this.#uri = uri;
      this.#passages = passages;
      this.#show();
      return;
    }
    if (this.#uri === null) return;
    this.#uri = null;
    this.#passages = [];
    this.#show();
  }

  /** The passages of a draft; null of what is none, and where nobody can tell. */
  async #ask(uri: string): Promise<readonly ShownPassage[] | null> {
    if (!this.#client.isRunning()) return null;
    return this.#client.sendRequest<readonly ShownPassage[] | null>(draftRequests.passages, { uri }).catch(() => null);
  }

  #show(): void {
    const wrong = this.#passages.filter(({ status }) => WRONG.has(status)).length;
    const isFiltered = this.#statuses.size < DRAFT_STATUSES.length;
    const name = this.#uri === null ? null : Uri.parse(this.#uri).path.split('/').at(-1)!;
    this.#view.description = besideName(name ?? '');
    this.#view.badge =
      wrong === 0
        ? undefined
        : { value: wrong, tooltip: l10n.t('{0} figures and quotations of the draft to be mended', wrong) };
    this.#view.message = name === null ? '' : this.#message(isFiltered);
    setContextKey(SHOWN, name !== null);
    setContextKey(FILTERED, isFiltered);
    this.#changed.fire();
  }

  #message(isFiltered: boolean): string {
    if (this.#passages.length === 0) return l10n.t('This draft has no figures and no quotations.');
    if (!isFiltered) return '';
    return l10n.t('Only what is {0}', [...this.#statuses].map(statusInWords).join(', '));
  }
}
