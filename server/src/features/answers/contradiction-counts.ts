import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf } from './answers.ts';

/** By the id of a source, how many open contradictions (parts that do not add up among them) it takes part in. */
export function countContradictions(index: CorpusIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of index.findings()) {
    if (finding.code !== 'contradiction' && finding.code !== 'arithmetic') continue;
    if (!index.isOpen(finding.id)) continue;
    for (const sourceId of new Set(claimsOf(finding).map((claim) => claim.sourceId))) {
      counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
    }
  }
  return counts;
}
