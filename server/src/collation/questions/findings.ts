import { FINDING_SEVERITIES, type Finding, type Position } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { alteredCitation, type CitableSource } from '../origins/citations.ts';
import { type Explained, explain } from '../verdicts/explanations.ts';
import type { Pair } from '../verdicts/pair.ts';
import type { Asked } from './asked.ts';

/**
 * What is reported on a question: one finding for each kind of relation between its positions other than agreement.
 *
 * @param sourceOf a source of the story by its id; null where there is none
 */
export function findingsOf(
  asked: Asked,
  sourceOf: (sourceId: string) => CitableSource | null = () => null,
): readonly Finding[] {
  const byVerdict = new Map<Explained, Pair[]>();
  for (const pair of asked.pairs) {
    const { verdict } = pair.relation;
    if (verdict === 'agreement') continue;
    const same = byVerdict.get(verdict);
    if (same === undefined) byVerdict.set(verdict, [pair]);
    else same.push(pair);
  }
  return [...byVerdict].map(([code, pairs]) => findingOf(asked, code, pairs, sourceOf));
}

function findingOf(
  { question, topic, origins }: Asked,
  code: Explained,
  pairs: readonly Pair[],
  sourceOf: (sourceId: string) => CitableSource | null,
): Finding {
  const part = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const positions: readonly Position[] = question.positions.filter((position) => part.has(position));
  const claims = positions.flatMap((position) => position.claims);
  const altered = code === 'rounding' ? null : alteredCitation(claims, sourceOf);
  const identity = positions.flatMap(({ text, claims: own }) => [text, ...own.map(({ sourceId }) => sourceId).sort()]);
  return {
    id: `${code}-${fingerprint([topic.kind, String(topic.predicate), String(topic.subject), ...identity])}`,
    code,
    severity: FINDING_SEVERITIES[code],
    confidence: Math.max(...pairs.map(({ relation }) => relation.confidence)),
    questionId: question.id,
    question: question.phrase,
    explanation: [explain(code, pairs, topic), ...(altered === null ? [] : [altered])].join(' '),
    positions,
    independent: origins.count(claims),
  };
}
