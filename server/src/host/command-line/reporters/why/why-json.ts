import type { SourcedClaim } from '../../../../collation/finding.ts';
import { compareClaims } from '../../../../features/why/comparison.ts';
import { decisiveInWords } from '../../../../features/why/why-wording.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { placeOf } from '../check/problems.ts';

/**
 * Why two figures are, or are not, answers to one question, as one JSON document. `start` and `end` are UTF-16 offsets in
 * the source's body, line and column count from 1 in the file; weights are log-odds, above 0 for one question.
 */
export function* reportJson(index: CorpusIndex, a: SourcedClaim, b: SourcedClaim): Generator<string> {
  const { why, shared } = compareClaims(index, a, b);
  const { confidence, obstacle, evidence } = why;
  const document = {
    schemaVersion: 1,
    figures: [describe(index, a), describe(index, b)],
    confidence,
    obstacle,
    question: shared?.question.phrase ?? null,
    relation: shared?.relation ?? null,
    decided: decisiveInWords(why, a.sourceId === b.sourceId),
    evidence: evidence.map(({ name, words, weight }) => ({ name, words, weight })),
  };
  yield `${JSON.stringify(document, null, 2)}\n`;
}

function describe(index: CorpusIndex, { sourceId, claim: { figure } }: SourcedClaim) {
  const source = index.placed(sourceId)!.source;
  const { line, column } = placeOf(index, source.uri, index.locate(sourceId, figure)!);
  return {
    source: source.name,
    uri: source.uri,
    start: figure.start,
    end: figure.end,
    text: figure.text,
    line,
    column,
  };
}
