import { type ClaimParams, notifications, requests, type TreeChange, type TreeNode } from 'crosscheck-server/protocol';
import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  MarkdownString,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import type { MarkupContent } from 'vscode-languageclient';
import type { ServerClient } from '../connection/server-client.ts';
import { CARD_COMMANDS } from '../editor/card-commands.ts';
import type { ClaimNode } from '../editor/claim-node.ts';
import { TreeModel } from '../editor/tree-model.ts';
import type { ClaimsArrangement } from './arrangement.ts';
import { toTreeItem } from './claim-item.ts';

/** Gives the editor the Claims tree, and tells it what has to be drawn again. Ids are stable, so nothing collapses. */
export class ClaimsTree implements TreeDataProvider<ClaimNode>, Disposable {
  readonly #client: ServerClient;
  readonly #arrangement: ClaimsArrangement;
  readonly #model: TreeModel<TreeNode>;
  readonly #changed = new EventEmitter<ClaimNode | undefined>();
  readonly #listeners: Disposable[];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: ServerClient, arrangement: ClaimsArrangement) {
    this.#client = client;
    this.#arrangement = arrangement;
    this.#model = new TreeModel(
      (parent) =>
        client.sendRequest<readonly TreeNode[]>(requests.tree, { parent, arrangement: this.#arrangement.current }),
      (node) => this.#changed.fire(node ?? undefined),
    );
    this.#listeners = [
      client.onNotification(notifications.treeChanged, (change: TreeChange) => this.#model.change(change)),
      // A server that stopped or was started anew has nothing of what was shown.
      client.onDidChangeState((state) => {
        if (state !== 'starting') {
          this.#model.forget();
        }
      }),
      arrangement.onDidChange(() => this.#model.forget()),
    ];
  }

  getTreeItem(node: ClaimNode): TreeItem {
    return toTreeItem(node.shown);
  }

  /** Adds the card to what is shown of a node, once somebody rests on it. */
  async resolveTreeItem(item: TreeItem, node: ClaimNode, token: CancellationToken): Promise<TreeItem> {
    const params = { id: node.id, arrangement: this.#arrangement.current };
    const card = await this.#client
      .sendRequest<MarkupContent | null>(requests.treeCard, params, token)
      .catch(() => null);
    if (card !== null) {
      item.tooltip = card.kind === 'markdown' ? trusted(card.value) : card.value;
    }
    return item;
  }

  getParent(node: ClaimNode): ClaimNode | null {
    return node.parent;
  }

  /** None while the server starts, so that an empty view says at once what goes on; it is told when there are more. */
  async getChildren(parent?: ClaimNode): Promise<ClaimNode[]> {
    const asked = this.#model.children(parent ?? null);
    return this.#client.isRunning() ? [...(await asked)] : [];
  }

  /** A node as the tree has it now; null where that shows it no more. */
  stillThere(node: ClaimNode): Promise<ClaimNode | null> {
    return this.#model.stillThere(node);
  }

  /** The nodes from the root to the claim of the figure at a place; none where the tree does not show it. */
  async pathTo(place: ClaimParams): Promise<readonly ClaimNode[]> {
    const params = { ...place, arrangement: this.#arrangement.current };
    const ids = await this.#client.sendRequest<readonly string[] | null>(requests.treePath, params).catch(() => null);
    return ids === null ? [] : this.#model.follow(ids);
  }

  dispose(): void {
    for (const each of [...this.#listeners, this.#changed]) {
      each.dispose();
    }
  }
}

/** The server escapes all that comes from a text; nothing but the commands of cards can be run from it. */
function trusted(markdown: string): MarkdownString {
  const shown = new MarkdownString(markdown);
  shown.isTrusted = { enabledCommands: CARD_COMMANDS };
  return shown;
}
