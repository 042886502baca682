import type { Position } from 'vscode-languageserver-types';
import { type KeptMarks, prepareMarks } from '../../features/answers/shared-texts.ts';
import type { SourceNode, SourceSorting, TreeChange } from '../../features/protocol/protocol.ts';
import { SourcesTree } from '../../features/tree/sources-tree.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';

/** The Sources view together with what the client was shown of it, so that it hears only of what differs. */
export class ShownSources {
  readonly #index: CorpusIndex;
  readonly #shown = new Map<string | null, string>();
  readonly #marks: KeptMarks = new WeakMap();
  #sorting: SourceSorting = 'place';
  #tree: SourcesTree;

  constructor(index: CorpusIndex) {
    this.#index = index;
    this.#tree = new SourcesTree(index, this.#sorting, this.#marks);
  }

  /** The children of a node, the roots for null. */
  children(parent: string | null, sorting: SourceSorting = 'place'): readonly SourceNode[] {
    const children = this.#sorted(sorting).children(parent);
    this.#shown.set(parent, JSON.stringify(children));
    return children;
  }

  /** The ids from the root to the source at a place; null where there is none. */
  path(uri: string, position: Position, sorting: SourceSorting = 'place'): readonly string[] | null {
    return this.#sorted(sorting).path(uri, position);
  }

  /** Where the view is shown, makes ready to open a source until `isOver` says so; true where there is no more to do. */
  prepare(isOver: () => boolean): boolean {
    return !this.#shown.has(null) || prepareMarks(this.#index, this.#marks, isOver);
  }

  /** Lists the sources anew. Gives what the client must ask for again, null where nothing it was shown changed. */
  refresh(): TreeChange | null {
    this.#tree = new SourcesTree(this.#index, this.#sorting, this.#marks);
    const differs = [...this.#shown].some(([parent, shown]) => JSON.stringify(this.#tree.children(parent)) !== shown);
    if (!differs) return null;
    this.#shown.clear();
    return { ids: null };
  }

  #sorted(sorting: SourceSorting): SourcesTree {
    if (sorting !== this.#sorting) {
      this.#sorting = sorting;
      this.#tree = new SourcesTree(this.#index, sorting, this.#marks);
      this.#shown.clear();
    }
    return this.#tree;
  }
}
