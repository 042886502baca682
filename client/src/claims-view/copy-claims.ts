import type { TreeNode } from 'crosscheck-server/protocol';

/** A node as far as it is written down: what it shows, and what it stands beneath. */
interface WrittenNode {
  readonly shown: Pick<TreeNode, 'label' | 'description' | 'kind' | 'verdict' | 'state'>;
  readonly parent: WrittenNode | null;
}

const INDENT = '  ';

/**
 * Nodes of the tree as lines of text, each beneath the selected node that holds it: a question with its verdict, the rest
 * as it is shown. Nodes that only stand for more of a list are left out.
 */
export function writeAsText(nodes: readonly WrittenNode[]): string {
  const chosen = new Set(nodes);
  return nodes
    .filter(({ shown }) => shown.kind !== 'more')
    .map((node) => `${INDENT.repeat(countAncestors(node, chosen))}${lineOf(node)}`)
    .join('\n');
}

function lineOf({ shown, parent }: WrittenNode): string {
  const { kind, label, description, verdict, state } = shown;
  const question = kind === 'position' && parent !== null ? `${parent.shown.label}: ` : '';
  const marks = kind === 'question' ? [verdict, ...(state === 'decided' ? ['decided'] : [])].join(', ') : '';
  return `${question}${label}${description === '' ? '' : ` · ${description}`}${marks === '' ? '' : ` (${marks})`}`;
}

function countAncestors({ parent }: WrittenNode, chosen: ReadonlySet<WrittenNode>): number {
  return parent === null ? 0 : countAncestors(parent, chosen) + (chosen.has(parent) ? 1 : 0);
}
