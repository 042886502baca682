import type { TreeChange } from 'crosscheck-server/protocol';

/** What the server tells of a node; the id is stable across refreshes. */
interface Shown {
  readonly id: string;
}

/** A node of a tree. The object stays the same until the roots change; what it shows may be renewed. */
export interface ModelNode<T extends Shown> {
  readonly id: string;
  readonly parent: ModelNode<T> | null;
  shown: T;
}

/** Asks the server for the children of a node, for the roots with null. */
export type AskForChildren<T> = (parent: string | null) => Promise<readonly T[]>;

/**
 * A tree as the server tells it, asked for only where somebody looks. Children are kept until the server says
 * that they changed; then only the nodes that did are asked for and reported again.
 */
export class TreeModel<T extends Shown> {
  readonly #ask: AskForChildren<T>;
  /** Told which node has to be drawn again, with all below it; null stands for the whole tree. */
  readonly #redraw: (node: ModelNode<T> | null) => void;
  readonly #nodes = new Map<string, ModelNode<T>>();
  /** The children of each node that was opened, those of the invisible root under null. */
  readonly #children = new Map<string | null, Promise<readonly ModelNode<T>[]>>();
  #lastChange: Promise<void> = Promise.resolve();

  constructor(ask: AskForChildren<T>, redraw: (node: ModelNode<T> | null) => void) {
    this.#ask = ask;
    this.#redraw = redraw;
  }

  /** The children of a node, the roots for null. None where the server cannot be asked; the next look asks again. */
  children(parent: ModelNode<T> | null): Promise<readonly ModelNode<T>[]> {
    const key = parent?.id ?? null;
    const known = this.#children.get(key);
    if (known !== undefined) {
      return known;
    }
    const asked = this.#askFor(parent).catch(() => {
      this.#children.delete(key);
      return [];
    });
    this.#children.set(key, asked);
    return asked;
  }

  /** The nodes of some ids, each beneath the one before; as many as there are once all changes are taken in. */
  async follow(ids: readonly string[]): Promise<readonly ModelNode<T>[]> {
    await this.#lastChange;
    const path: ModelNode<T>[] = [];
    for (const id of ids) {
      const node = (await this.children(path.at(-1) ?? null)).find((child) => child.id === id);
      if (node === undefined) {
        break;
      }
      path.push(node);
    }
    return path;
  }

  /** A node as the tree has it once all changes are taken in; null where it is none of its nodes any more. */
  async stillThere(node: ModelNode<T>): Promise<ModelNode<T> | null> {
    const path = pathTo(node);
    return (await this.follow(path))[path.length - 1] ?? null;
  }

  /** Takes in what the server says has changed, one message after the other, so that no old answer hides a newer one. */
  change({ ids }: TreeChange): Promise<void> {
    this.#lastChange = this.#lastChange.then(() => (ids === null ? this.forget() : this.#renew(ids)));
    return this.#lastChange;
  }

  /** Drops all that is known and has the whole tree drawn again. */
  forget(): void {
    this.#nodes.clear();
    this.#children.clear();
    this.#redraw(null);
  }

  async #askFor(parent: ModelNode<T> | null): Promise<readonly ModelNode<T>[]> {
    const answer = await this.#ask(parent?.id ?? null);
    return answer.map((shown) => this.#node(shown, parent));
  }

  #node(shown: T, parent: ModelNode<T> | null): ModelNode<T> {
    const known = this.#nodes.get(shown.id);
    if (known?.parent === parent) {
      known.shown = shown;
      return known;
    }
    const node = { id: shown.id, parent, shown };
    this.#nodes.set(shown.id, node);
    return node;
  }

  /** Asks again for the nodes of these ids that somebody has seen; the rest is asked for when somebody looks. */
  async #renew(ids: readonly string[]): Promise<void> {
    const changed = ids.map((id) => this.#nodes.get(id)).filter((node) => node !== undefined);
    for (const { id } of changed) {
      this.#children.delete(id);
    }
    for (const parent of new Set(changed.map((node) => node.parent))) {
      const before = await this.children(parent);
      this.#children.delete(parent?.id ?? null);
      const after = await this.children(parent);
      if (sameNodes(before, after)) {
        changed.filter((node) => node.parent === parent).forEach(this.#redraw);
      } else {
        this.#redraw(parent);
      }
    }
  }
}

/** The ids from the root to a node. */
function pathTo({ id, parent }: ModelNode<Shown>): readonly string[] {
  return parent === null ? [id] : [...pathTo(parent), id];
}

function sameNodes(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((node, index) => node === after[index]);
}
