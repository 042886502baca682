import type { Finding } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf } from './answers.ts';

/** By the id of a source, how many open contradictions (parts that do not add up among them) it takes part in. */
export function countContradictions(index: CorpusIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of index.findings()) {
    if (!isOpenContradiction(index, finding)) continue;
    for (const sourceId of new Set(claimsOf(finding).map((claim) => claim.sourceId))) {
      counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether a file takes part in an open contradiction. */
export function isContradicted(index: CorpusIndex, uri: string): boolean {
  for (const finding of index.findingsIn(uri)) if (isOpenContradiction(index, finding)) return true;
  return false;
}

function isOpenContradiction(index: CorpusIndex, { id, code }: Finding): boolean {
  return (code === 'contradiction' || code === 'arithmetic') && index.isOpen(id);
}
