import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { CitationStyle, TreeNode } from '../protocol/protocol.ts';
import type { ClaimsTree } from '../tree/claims-tree.ts';
import { isBeneath } from '../tree/tree-names.ts';
import { citationOf } from './citation.ts';
import { CITATION_WRITERS, toCslItem, type WordedStyle } from './citation-styles.ts';

/** Something to be cited: a claim, or a line that heads others. */
type Cited =
  | { readonly claim: SourcedClaim; readonly depth: number }
  | { readonly heading: string; readonly depth: number };

/**
 * Lines of the Claims tree as citations: a claim with what it is cited with, a position with its claims, a question with
 * its positions, a group with its questions. A line beneath another one that is cited as well is not told twice.
 */
export function citeNodes(
  index: CorpusIndex,
  tree: ClaimsTree,
  ids: readonly string[],
  style: CitationStyle,
): Promise<string> {
  const asked = new Set(ids);
  const roots = ids.filter((id) => ![...asked].some((other) => other !== id && isBeneath(id, other)));
  return write(
    index,
    roots.flatMap((id) => collect(tree, id, 0)),
    style,
  );
}

/** One claim as a citation. */
export function citeClaim(index: CorpusIndex, claim: SourcedClaim, style: CitationStyle): Promise<string> {
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

async function write(index: CorpusIndex, cited: readonly Cited[], style: CitationStyle): Promise<string> {
  if (style === 'csl-json') return JSON.stringify(toItems(index, cited), null, 2);
  if (style !== 'bibtex') return inWords(index, cited, style);
  const items = toItems(index, cited);
  // Code that few ever need.
  const { toBibtex } = await import('./bibtex.ts');
  return toBibtex(items);
}

/** The claims as items of CSL-JSON; of several on one line each has an id of its own. */
function toItems(index: CorpusIndex, cited: readonly Cited[]) {
  const seen = new Map<string, number>();
  return cited.flatMap((each) => {
    const citation = 'claim' in each ? citationOf(index, each.claim) : null;
    if (citation === null) return [];
    const item = toCslItem(citation);
    const before = seen.get(item.id) ?? 0;
    seen.set(item.id, before + 1);
    return [before === 0 ? item : { ...item, id: `${item.id}.${before + 1}` }];
  });
}

function inWords(index: CorpusIndex, cited: readonly Cited[], style: WordedStyle): string {
  const writer = CITATION_WRITERS[style];
  const lines = cited.flatMap((each) => {
    if ('heading' in each) return [writer.heading(each.heading, each.depth)];
    const citation = citationOf(index, each.claim);
    return citation ? [writer.claim(citation, each.depth)] : [];
  });
  return lines.join('\n');
}
