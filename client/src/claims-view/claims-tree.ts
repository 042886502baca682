import { notifications, requests, type TreeNode } from 'crosscheck-server/protocol';
import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { toTreeItem } from './claim-item.ts';
import { type ClaimNode, ClaimsModel } from './claims-model.ts';

export type { ClaimNode };

/** Gives the editor the Claims tree, and tells it what has to be drawn again. Ids are stable, so nothing collapses. */
export class ClaimsTree implements TreeDataProvider<ClaimNode>, Disposable {
  readonly #model: ClaimsModel;
  readonly #changed = new EventEmitter<ClaimNode | undefined>();
  readonly #listeners: Disposable[];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#model = new ClaimsModel(
      (parent) => client.sendRequest<readonly TreeNode[]>(requests.tree, { parent }),
      (node) => this.#changed.fire(node ?? undefined),
    );
    this.#listeners = [
      client.onNotification(notifications.treeChanged, (change) => this.#model.change(change)),
      // A server that stopped or was started anew has nothing of what was shown.
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Starting) {
          this.#model.forget();
        }
      }),
    ];
  }

  getTreeItem(node: ClaimNode): TreeItem {
    return toTreeItem(node.shown);
  }

  getParent(node: ClaimNode): ClaimNode | null {
    return node.parent;
  }

  async getChildren(parent?: ClaimNode): Promise<ClaimNode[]> {
    return [...(await this.#model.children(parent ?? null))];
  }

  dispose(): void {
    for (const each of [...this.#listeners, this.#changed]) {
      each.dispose();
    }
  }
}
