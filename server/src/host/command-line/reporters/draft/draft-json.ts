import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { describeClaim } from '../check/check-json.ts';
import { jsonDocument } from '../json-document.ts';
import { claimsIn, type DraftReport, type ReportedPassage } from './draft-report.ts';

/**
 * The figures and quotations of a draft with how they stand, as one JSON document. `start` and `end` are UTF-16 offsets
 * in the draft's file, in claims those in their source's body; lines and columns count from 1.
 */
export function* reportJson(index: CorpusIndex, { draft, passages }: DraftReport): Generator<string> {
  const { name, uri } = draft;
  const figures = passages.map((passage) => describePassage(index, passage));
  yield* jsonDocument({ schemaVersion: 1, draft: { name, uri } }, { figures });
}

function describePassage(index: CorpusIndex, { passage, place, id }: ReportedPassage) {
  const { kind, span, text, status, question, explanation, suggestion, evidence, independent } = passage;
  const positions = evidence.map((each) => ({
    text: each.text,
    support: each.support,
    asOf: each.date,
    independent: each.independent,
    claims: claimsIn(index, each).map(describeClaim),
  }));
  return {
    id,
    kind,
    start: span.start,
    end: span.end,
    line: place.line,
    column: place.column,
    text,
    status,
    question,
    explanation,
    suggestion,
    claims: positions.flatMap(({ claims }) => claims),
    independent,
    positions,
  };
}
