import { describeTarget } from '../../server/src/annotations/anchoring.ts';
import type { DecisionAnnotation } from '../../server/src/annotations/annotation.ts';
import { claimFingerprint } from '../../server/src/annotations/claim-fingerprint.ts';
import type { Finding } from '../../server/src/collation/finding.ts';
import { claimsOf } from '../../server/src/features/answers/answers.ts';
import { DEFAULT_ARRANGEMENT, type TreeArrangement } from '../../server/src/features/protocol/protocol.ts';
import type { ClaimsTree } from '../../server/src/features/tree/claims-tree.ts';
import type { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';

/** An arrangement that differs from the default one in some things. */
export function arranged(part: Partial<TreeArrangement>): TreeArrangement {
  return { ...DEFAULT_ARRANGEMENT, ...part };
}

/** The tree as somebody sees it with all groups opened and nothing else: a group's label, its questions indented. */
export function outline(tree: ClaimsTree): readonly string[] {
  return tree.children(null).flatMap((node) => {
    if (node.kind === 'alone') return [];
    if (node.kind === 'question' || node.kind === 'more') return [node.label];
    return [node.label, ...tree.children(node.id).map(({ label }) => `  ${label}`)];
  });
}

const DIFFERENT_DAYS = { body: 'Counted on different days.', creator: 'Ada' };

/** Decides the first finding of an index, or the first of a code, as no contradiction, in words of which a test may choose others. */
export function decideFirst(
  index: CorpusIndex,
  uri: string,
  {
    history = [],
    ...said
  }: Pick<DecisionAnnotation, 'body' | 'creator'> & Partial<DecisionAnnotation> = DIFFERENT_DAYS,
  chosen?: Finding['code'],
): void {
  const finding = index.findings().find(({ code }) => chosen === undefined || code === chosen)!;
  const annotation: DecisionAnnotation = {
    id: 'urn:uuid:decision',
    kind: 'decision',
    decision: 'explained',
    ground: 'date',
    position: null,
    targets: claimsOf(finding).map(({ sourceId, claim }) => {
      const { source } = index.placed(sourceId)!;
      return { ...describeTarget(source, claim.figure), claimFingerprint: claimFingerprint(source, claim) };
    }),
    created: '2026-03-30T10:00:00Z',
    modified: '2026-03-30T10:00:00Z',
    ...said,
    code: finding.code,
    history,
  };
  index.setAnnotations(index.annotationsUri(uri)!, [annotation]);
  index.work();
}
