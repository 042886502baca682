import { annotationRequests, type ShownAnnotation } from 'crosscheck-server/annotation-protocol';
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';
import type { ServerClient } from '../connection/server-client.ts';
import { setContextKey } from '../editor/context-key.ts';
import { cursorPlace, toProtocolRange, toRange } from '../editor/places.ts';
import { setWords } from '../editor/row-words.ts';
import { annotate, annotateWithUndo, signature } from './annotate.ts';
import type { NoteThreads } from './notes/note-threads.ts';

const VIEW = 'crosscheck.orphans';
/** The view is there while this context key is set. */
const HAS_ORPHANS = 'crosscheck.hasOrphans';

const ICONS = {
  note: new ThemeIcon('comment'),
  decision: new ThemeIcon('pass'),
  correction: new ThemeIcon('edit'),
  question: new ThemeIcon('link'),
  claim: new ThemeIcon('quote'),
} as const satisfies Record<ShownAnnotation['kind'], ThemeIcon>;

/** The annotations whose words are no longer found, each with its old words: to be put on other words, or deleted. */
export class OrphansView implements TreeDataProvider<ShownAnnotation>, Disposable {
  readonly #client: ServerClient;
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<ShownAnnotation>;
  readonly #listeners: Disposable;
  #orphans: readonly ShownAnnotation[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  /** @param threads Tell when annotations, or where they stand, are others. */
  constructor(client: ServerClient, threads: NoteThreads) {
    this.#client = client;
    this.#view = window.createTreeView(VIEW, { treeDataProvider: this });
    this.#view.message = l10n.t('The words of these annotations have changed. Select the right ones, then link anew.');
    this.#listeners = Disposable.from(
      this.#view,
      this.#changed,
      threads.onDidChange(() => this.#refresh()),
      commands.registerCommand('crosscheck.relinkAnnotation', (orphan?: ShownAnnotation) => this.#relink(orphan)),
      commands.registerCommand('crosscheck.deleteOrphan', (orphan?: ShownAnnotation) => this.#delete(orphan)),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  getTreeItem(orphan: ShownAnnotation): TreeItem {
    const { id, kind, quote, source, summary, body, creator, created, uri } = orphan;
    const item = new TreeItem(quote === '' ? source : `“${quote}”`);
    item.id = id;
    setWords(item, [source, summary].filter((part) => part !== '').join(' · '));
    item.tooltip = [summary, body, [creator, created.slice(0, 10)].join(', ')].filter((part) => part !== '').join('\n');
    item.iconPath = ICONS[kind];
    item.contextValue = kind;
    item.command = { command: 'vscode.open', title: l10n.t('Show File'), arguments: [Uri.parse(uri)] };
    return item;
  }

  getChildren(parent?: ShownAnnotation): ShownAnnotation[] {
    return parent === undefined ? [...this.#orphans] : [];
  }

  async #refresh(): Promise<void> {
    const orphans = this.#client.isRunning()
      ? await this.#client.sendRequest<readonly ShownAnnotation[]>(annotationRequests.orphans, null).catch(() => null)
      : [];
    if (orphans === null || JSON.stringify(orphans) === JSON.stringify(this.#orphans)) return;
    this.#orphans = orphans;
    setContextKey(HAS_ORPHANS, orphans.length > 0);
    this.#changed.fire();
  }

  /** Puts an orphan on what is selected, else on the figure or the sentence at the cursor. */
  async #relink(given?: ShownAnnotation): Promise<void> {
    const orphan = given ?? (await this.#choose(l10n.t('Link which annotation to the words here?')));
    if (!orphan) return;
    const editor = window.activeTextEditor;
    const range = editor && (editor.selection.isEmpty ? await this.#wordsAtCursor() : editor.selection);
    if (!range) {
      window.showInformationMessage(l10n.t('Select the words first that the annotation is about.'));
      return;
    }
    const uri = editor.document.uri.toString();
    const signed = await signature({ uri, position: range.start });
    const edit = { action: 'relink', id: orphan.id, uri, range: toProtocolRange(range), ...signed } as const;
    await annotate({ client: this.#client }, edit);
  }

  async #delete(given?: ShownAnnotation): Promise<void> {
    const orphan = given ?? (await this.#choose(l10n.t('Delete which annotation?')));
    if (!orphan) return;
    const signed = await signature({ uri: orphan.uri, position: { line: 0, character: 0 } });
    const edit = { action: 'delete', id: orphan.id, ...signed } as const;
    await annotateWithUndo({ client: this.#client }, edit, l10n.t('Deleted: {0}', orphan.summary));
  }

  async #wordsAtCursor(): Promise<Range | null> {
    const words = await this.#client.sendRequest<ProtocolRange | null>(annotationRequests.wordsAt, cursorPlace());
    return words && toRange(words);
  }

  async #choose(title: string): Promise<ShownAnnotation | undefined> {
    const items = this.#orphans.map((orphan) => {
      const { label, description } = this.getTreeItem(orphan);
      return { label: String(label), description: String(description), orphan };
    });
    return (await window.showQuickPick(items, { title }))?.orphan;
  }
}
