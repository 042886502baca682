import { type ClaimsTree, findTreeChange, growClaimsTree } from '../features/claims-tree.ts';
import type { TreeChange, TreeNode } from '../features/protocol.ts';
import type { CorpusIndex } from '../indexing/corpus-index.ts';

/** The Claims tree together with what the client was shown of it, so that only what differs is asked for again. */
export class ShownTree {
  readonly #index: CorpusIndex;
  readonly #shown = new Map<string | null, readonly TreeNode[]>();
  #tree: ClaimsTree;

  constructor(index: CorpusIndex) {
    this.#index = index;
    this.#tree = growClaimsTree(index);
  }

  /** The children of a node, the roots for null. */
  children(parent: string | null): readonly TreeNode[] {
    const children = this.#tree.children(parent);
    this.#shown.set(parent, children);
    return children;
  }

  /** Grows the tree anew. Gives what the client must ask for again, null where nothing it was shown changed. */
  refresh(): TreeChange | null {
    this.#tree = growClaimsTree(this.#index);
    const change = findTreeChange(this.#shown, this.#tree);
    for (const parent of [...this.#shown.keys()]) {
      const children = this.#tree.children(parent);
      if (children.length === 0 && parent !== null) this.#shown.delete(parent);
      else this.#shown.set(parent, children);
    }
    return change;
  }
}
