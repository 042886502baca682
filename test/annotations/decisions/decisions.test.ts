import { expect, it } from 'vitest';
import { describeTarget } from '../../../server/src/annotations/anchoring.ts';
import type { DecisionAnnotation } from '../../../server/src/annotations/annotation.ts';
import { claimFingerprint } from '../../../server/src/annotations/claim-fingerprint.ts';
import { decidedClaims, judgeDecisions } from '../../../server/src/annotations/decisions/decisions.ts';
import { claimsOf } from '../../../server/src/features/answers/answers.ts';
import type { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { indexOf, source, URI } from '../../features/fixture.ts';

/** An index in which so many stories have one contradiction each, and a decision on each of them. */
function decidedIndex(stories: number) {
  const text = Array.from({ length: stories }, (_, story) => {
    const header = { story: `fire ${story}`, published: '2026-03-02' };
    const told = (name: string, dead: number) =>
      source(`${name}-${story}.txt`, header, `The fire killed ${dead} people.`);
    return told('a', 11) + told('b', 27);
  }).join('');
  const index = indexOf({ [URI]: text });
  const decisions = index.findings().map(
    (finding, at): DecisionAnnotation => ({
      id: `urn:uuid:${at}`,
      kind: 'decision',
      decision: 'dismissed',
      ground: null,
      position: null,
      code: finding.code,
      targets: claimsOf(finding).map(({ sourceId, claim }) => {
        const placed = index.placed(sourceId)!.source;
        return { ...describeTarget(placed, claim.figure), claimFingerprint: claimFingerprint(placed, claim) };
      }),
      body: 'A slip.',
      creator: 'Ada',
      created: '2026-03-30T10:00:00Z',
      modified: `2026-03-30T10:00:${String(at % 60).padStart(2, '0')}Z`,
      history: [],
    }),
  );
  return { index, decisions };
}

/** Judges, and counts how often a source was looked up. */
function judge(index: CorpusIndex, decisions: readonly DecisionAnnotation[], decided = decidedClaims(decisions)) {
  let lookups = 0;
  const judged = judgeDecisions(index.findings(), decided, {
    source: (sourceId) => {
      lookups++;
      return index.placed(sourceId)?.source ?? null;
    },
    claimsNamed: () => [],
  });
  return { judged, lookups };
}

it('are judged with work that grows with the findings, however many decisions there are', () => {
  const { index, decisions } = decidedIndex(60);
  expect(decisions).toHaveLength(60);
  const { judged, lookups } = judge(index, decisions);
  expect(judged.size).toBe(60);
  expect(lookups).toBeLessThanOrEqual(2 * 60);
});

it('are judged once while findings and decisions stay as they are, those that were decided and the others', () => {
  const { index, decisions } = decidedIndex(3);
  const decided = decidedClaims(decisions.slice(0, 2));
  const first = judge(index, decisions, decided);
  let asked = 0;
  const findings = [...index.findings()].map((finding) => ({
    ...finding,
    get positions() {
      asked++;
      return finding.positions;
    },
  }));
  const sources = { source: (id: string) => index.placed(id)?.source ?? null, claimsNamed: () => [] };
  expect(judgeDecisions(findings, decided, sources)).toEqual(first.judged);
  const once = asked;
  expect(judgeDecisions(findings, decided, sources)).toEqual(first.judged);
  expect(asked).toBe(once);
  expect(once).toBeGreaterThan(0);
});

it('are the same objects where nothing changed, so that nobody takes them for others', () => {
  const { index, decisions } = decidedIndex(2);
  const [one, again] = [judge(index, decisions).judged, judge(index, decisions).judged];
  const [id] = one.keys();
  expect(again.get(id!)).toBe(one.get(id!));
});

it('the latest of two on one finding counts', () => {
  const { index, decisions } = decidedIndex(1);
  const [decision] = decisions;
  const later = { ...decision!, id: 'urn:uuid:later', body: 'Counted again.', modified: '2026-04-01T10:00:00Z' };
  const reasons = [
    [decision!, later],
    [later, decision!],
  ].map((both) => [...judge(index, both).judged.values()][0]!.reason);
  expect(reasons).toEqual(['Counted again.', 'Counted again.']);
});
