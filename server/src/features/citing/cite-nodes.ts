import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { CitationStyle, TreeNode } from '../protocol/protocol.ts';
import type { ClaimsTree } from '../tree/claims-tree.ts';
import { isBeneath } from '../tree/tree-names.ts';
import { citationOf } from './citation.ts';
import { CITATION_WRITERS, toCslItem } from './citation-styles.ts';

/** Something to be cited: a claim, or a line that heads others. */
type Cited =
  | { readonly claim: SourcedClaim; readonly depth: number }
  | { readonly heading: string; readonly depth: number };

/**
 * Lines of the Claims tree as citations: a claim with what it is cited with, a position with its claims, a question with
 * its positions, a group with its questions. A line beneath another one that is cited as well is not told twice.
 */
export function citeNodes(index: CorpusIndex, tree: ClaimsTree, ids: readonly string[], style: CitationStyle): string {
  const asked = new Set(ids);
  const roots = ids.filter((id) => ![...asked].some((other) => other !== id && isBeneath(id, other)));
  return write(
    index,
    roots.flatMap((id) => collect(tree, id, 0)),
    style,
  );
}

/** One claim as a citation. */
export function citeClaim(index: CorpusIndex, claim: SourcedClaim, style: CitationStyle): string {
  return write(index, [{ claim, depth: 0 }], style);
}

function collect(tree: ClaimsTree, id: string, depth: number): readonly Cited[] {
  const claim = tree.claimAt(id);
  if (claim) return [{ claim, depth }];
  const node = tree.node(id);
  if (!node) return [];
  const beneath = tree.allChildren(id).flatMap((child) => collect(tree, child.id, depth + 1));
  return [{ heading: headingOf(node), depth }, ...beneath];
}

/** "People killed: 12 ≠ 31 (contradiction)"; other lines as they are shown. */
function headingOf({ kind, label, description, verdict, state }: TreeNode): string {
  if (kind !== 'question') return description === '' ? label : `${label} · ${description}`;
  return `${label}: ${description} (${verdict}${state === 'decided' ? ', decided' : ''})`;
}

function write(index: CorpusIndex, cited: readonly Cited[], style: CitationStyle): string {
  if (style === 'csl-json') {
    const claims = cited.flatMap((each) => ('claim' in each ? (citationOf(index, each.claim) ?? []) : []));
    return JSON.stringify(claims.map(toCslItem), null, 2);
  }
  const writer = CITATION_WRITERS[style];
  const lines = cited.flatMap((each) => {
    if ('heading' in each) return [writer.heading(each.heading, each.depth)];
    const citation = citationOf(index, each.claim);
    return citation ? [writer.claim(citation, each.depth)] : [];
  });
  return lines.join('\n');
}
