import type { Question } from '../collation/finding.ts';
import type { CorpusIndex } from '../indexing/corpus-index.ts';
import { claimsOf, VERDICTS_BY_WEIGHT } from './answers.ts';
import { countSourcesOf } from './claim-wording.ts';
import { whyFewerOrigins } from './origin-reasons.ts';
import type { TreeChange, TreeNode } from './protocol.ts';
import { joinNames, nameEach, splitNames } from './tree-names.ts';
import {
  describeClaim,
  describeOrigin,
  describePosition,
  describeQuestion,
  describeRest,
  frameOf,
} from './tree-nodes.ts';

/** What begins the ids of the nodes that say what makes sources one origin. */
const ORIGIN = 'origin';

/** How many roots are shown at first. */
const FIRST_PAGE = 200;

/** Each page is so many times as long as the one before: few steps lead to any end. */
const PAGE_GROWTH = 4;

/** What begins the ids of the nodes that stand for the rest of a list. */
const REST = 'more';

/**
 * The Claims tree as an index stands at one moment. Only the order of the roots is worked out before somebody looks.
 * A node's id stays the same while the story and phrase of its question (and its value and source) do.
 */
export interface ClaimsTree {
  /** The children of a node, the roots for null; nothing for an id that the tree does not have. */
  children(parent: string | null): readonly TreeNode[];
}

/** What somebody was shown of a tree: the children of each node that was opened, the roots under null. */
export type ShownChildren = ReadonlyMap<string | null, readonly TreeNode[]>;

/**
 * The tree of all questions on which sources differ, the gravest verdict first, then of those on which two sources or
 * more agree; beneath each question its positions, beneath each position its claims.
 */
export function growClaimsTree(index: CorpusIndex): ClaimsTree {
  const roots = rootsInOrder(index);
  return {
    children(parent) {
      if (parent === null) return pageOf(index, roots, 0, FIRST_PAGE);
      const [first = '', ...names] = splitNames(parent);
      if (first !== REST) return childrenOf(index, roots, [first, ...names]);
      const [from, length] = names.map(Number);
      return from !== undefined && length !== undefined && from >= 0 && length > 0
        ? pageOf(index, roots, from, length)
        : [];
    },
  };
}

/** What must be shown again of what was shown, now that the tree is another; null where nothing must. */
export function findTreeChange(shown: ShownChildren, tree: ClaimsTree): TreeChange | null {
  const ids = new Set<string>();
  for (const [parent, before] of shown) {
    const after = tree.children(parent);
    const isSameList = before.length === after.length && before.every(({ id }, at) => id === after[at]?.id);
    if (isSameList) {
      for (const [at, node] of after.entries()) if (!isSameNode(node, before[at]!)) ids.add(node.id);
    } else if (parent === null) {
      return { ids: null };
    } else {
      ids.add(parent);
    }
  }
  return ids.size > 0 ? { ids: [...ids] } : null;
}

function isSameNode(a: TreeNode, b: TreeNode): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The roots by name, in the order in which they are shown. Names are given in the order of the text, which an edited
 * figure does not change; the order of the verdicts it may.
 */
function rootsInOrder(index: CorpusIndex): ReadonlyMap<string, Question> {
  const weight = ({ verdict }: Question) => VERDICTS_BY_WEIGHT.indexOf(verdict);
  const roots = [...nameEach(index.questions(), (question) => nameOf(index, question))]
    .map(([name, question]) => ({ name, question, sources: countSourcesOf(claimsOf(question)) }))
    .filter(({ question, sources }) => question.verdict !== 'agreement' || sources > 1)
    .sort((a, b) => weight(a.question) - weight(b.question) || b.sources - a.sources);
  return new Map(roots.map(({ name, question }) => [name, question]));
}

/** The same while a question's corpus, story and phrase are; seldom do two questions share all three. */
function nameOf(index: CorpusIndex, { storyId, phrase, positions }: Question): string {
  const sourceId = positions[0]?.claims[0]?.sourceId;
  const uri = sourceId === undefined ? undefined : index.placed(sourceId)?.source.uri;
  return [uri === undefined ? '' : index.corpusOf(uri), storyId, phrase].join(' ');
}

function pageOf(
  index: CorpusIndex,
  roots: ReadonlyMap<string, Question>,
  from: number,
  length: number,
): readonly TreeNode[] {
  const page = [...roots].slice(from, from + length);
  const nodes = page.map(([name, question]) => describeQuestion(index, name, question));
  const next = from + length;
  if (next >= roots.size) return nodes;
  const id = joinNames([REST, String(next), String(length * PAGE_GROWTH)]);
  return [...nodes, describeRest(id, roots.size - next)];
}

/** The children of a question (its positions, then why it has fewer origins than sources), or of one of its positions. */
function childrenOf(
  index: CorpusIndex,
  roots: ReadonlyMap<string, Question>,
  [rootName = '', positionName, ...deeper]: readonly string[],
): readonly TreeNode[] {
  const question = roots.get(rootName);
  if (!question || deeper.length > 0) return [];
  const frame = frameOf(index, question);
  const positions = nameEach(question.positions, ({ text }) => text);
  if (positionName === undefined) {
    return [
      ...[...positions].map(([name, position]) =>
        describePosition(index, joinNames([rootName, name]), frame, position),
      ),
      ...whyFewerOrigins(index, question).map((reason, at) =>
        describeOrigin(index, joinNames([ORIGIN, rootName, String(at)]), question.verdict, reason),
      ),
    ];
  }
  const claims = nameEach(positions.get(positionName)?.claims ?? [], ({ sourceId }) => sourceId);
  return [...claims].map(([name, claim]) =>
    describeClaim(index, joinNames([rootName, positionName, name]), frame, claim),
  );
}
