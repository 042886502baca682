import type { MarkupContent } from 'vscode-languageserver-types';
import type { SourcedClaim } from '../../collation/finding.ts';
import { citeNodes } from '../../features/citing/cite-nodes.ts';
import {
  type CitationStyle,
  DEFAULT_ARRANGEMENT,
  type TreeArrangement,
  type TreeChange,
  type TreeCount,
  type TreeNode,
} from '../../features/protocol/protocol.ts';
import { type ClaimsTree, findTreeChange, growClaimsTree } from '../../features/tree/claims-tree.ts';
import { type KnownOfQuestions, QuestionList } from '../../features/tree/question-list.ts';
import type { MarkupSupport } from '../../features/wording/markdown.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';

/** The tree as it stands, and the list that it shows. */
interface Grown {
  readonly list: QuestionList;
  tree: ClaimsTree;
}

/** The Claims tree together with what the client was shown of it, so that only what differs is asked for again. */
export class ShownTree {
  readonly #index: CorpusIndex;
  readonly #shown = new Map<string | null, readonly TreeNode[]>();
  readonly #known: KnownOfQuestions = new WeakMap();
  readonly #leastConfidence: () => number;
  #arrangement = DEFAULT_ARRANGEMENT;
  /** The ids of the questions that there were before today; null where nobody knows. */
  #before: ReadonlySet<string> | null = null;
  /** Null until somebody asks: whoever has the view closed pays nothing for it. */
  #grown: Grown | null = null;

  /** @param leastConfidence from which probability on what may differ is shown, as it is chosen at the time */
  constructor(index: CorpusIndex, leastConfidence: () => number = () => 0) {
    this.#index = index;
    this.#leastConfidence = leastConfidence;
  }

  /** The children of a node, the roots for null, as the tree is arranged. */
  children(parent: string | null, arrangement: TreeArrangement = DEFAULT_ARRANGEMENT): readonly TreeNode[] {
    const children = this.#arranged(arrangement).children(parent);
    this.#shown.set(parent, children);
    return children;
  }

  /** What a node shows when somebody rests on it; null where it has no more to show. */
  card(id: string, arrangement: TreeArrangement | undefined, support: MarkupSupport): MarkupContent | null {
    return this.#arranged(arrangement).card(id, support);
  }

  /** The ids from the root to a claim; null where the tree does not show it. */
  path(claim: SourcedClaim, arrangement: TreeArrangement | undefined): readonly string[] | null {
    return this.#arranged(arrangement).path(claim);
  }

  /** Nodes as citations. */
  cite(ids: readonly string[], style: CitationStyle, arrangement: TreeArrangement | undefined): Promise<string> {
    return citeNodes(this.#index, this.#arranged(arrangement), ids, style);
  }

  /** How many questions an arrangement lets through. */
  count(arrangement: TreeArrangement): TreeCount {
    return this.#grow().list.count(arrangement);
  }

  /** The ids of all questions that are listed. */
  questionIds(): readonly string[] {
    return this.#grow().list.ids();
  }

  /** Takes in which questions there were before today. Gives what the client must ask for again, null where nothing. */
  setBefore(ids: readonly string[] | null): TreeChange | null {
    this.#before = ids && new Set(ids);
    return this.#arrangement.news === 'sinceYesterday' ? this.refresh() : this.#forget();
  }

  #forget(): null {
    this.#grown = null;
    return null;
  }

  /** Where the tree is shown, makes ready for a filter until `isOver` says so; true where there is no more to do. */
  prepare(isOver: () => boolean): boolean {
    return !this.#shown.has(null) || this.#grow().list.prepareSearch(isOver);
  }

  /** Grows the tree anew. Gives what the client must ask for again, null where nothing it was shown changed. */
  refresh(): TreeChange | null {
    this.#grown = null;
    if (this.#shown.size === 0) return null;
    const { tree } = this.#grow();
    const now = new Map([...this.#shown.keys()].map((parent) => [parent, tree.children(parent)]));
    const change = findTreeChange(this.#shown, now);
    for (const [parent, children] of now) {
      if (children.length === 0 && parent !== null) this.#shown.delete(parent);
      else this.#shown.set(parent, children);
    }
    return change;
  }

  /** The tree in an arrangement. What was shown in another one is shown no more: the client asks for all of it again. */
  #arranged(arrangement: TreeArrangement = DEFAULT_ARRANGEMENT): ClaimsTree {
    const grown = this.#grow();
    if (JSON.stringify(arrangement) !== JSON.stringify(this.#arrangement)) {
      this.#arrangement = arrangement;
      grown.tree = growClaimsTree(this.#index, arrangement, grown.list);
      this.#shown.clear();
    }
    return grown.tree;
  }

  #grow(): Grown {
    if (this.#grown === null) {
      const list = new QuestionList(this.#index, this.#known, this.#leastConfidence(), this.#before);
      this.#grown = { list, tree: growClaimsTree(this.#index, this.#arrangement, list) };
    }
    return this.#grown;
  }
}
