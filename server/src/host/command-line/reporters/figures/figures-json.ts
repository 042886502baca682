import type { Claim } from '../../../../claims/claim.ts';
import { explainClaims } from '../../../../claims/explain-claims.ts';
import { typicalValue } from '../../../../figures/numerals/vague-numerals.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { jsonDocument } from '../json-document.ts';
import { describeSource } from '../sources.ts';

/** A figure as scripts get it. `start` and `end` are UTF-16 offsets in the source's body; open ends of an interval are null. */
function describeFigure({ figure, attribution, asOf, ruling }: Claim) {
  return {
    start: figure.start,
    end: figure.end,
    text: figure.text,
    kind: figure.kind,
    value: typicalValue(figure),
    low: figure.low,
    high: figure.high,
    range: figure.range,
    qualifier: figure.qualifier,
    trend: figure.trend,
    unit: figure.unit,
    unitText: figure.unitText,
    concept: figure.concept,
    attribution: attribution && { speaker: attribution.speaker, via: attribution.via, quoted: attribution.quoted },
    asOf: asOf?.date ?? null,
    // Only where a person outranked the reading.
    ...(ruling && ruling.corrected.length > 0 ? { corrected: ruling.corrected, correctedBy: ruling.by } : {}),
  };
}

/** Every source with its figures as one JSON document. */
export function* reportJson(index: CorpusIndex, { explain }: { readonly explain: boolean }): Generator<string> {
  const sources = function* () {
    for (const file of index.files()) {
      for (const { source } of file.placed) {
        const rulesOf = explain ? explainClaims(source) : null;
        const figures = index
          .claims(source.id)
          .map((claim) => ({ ...describeFigure(claim), ...(rulesOf && { rules: rulesOf(claim.figure) }) }));
        yield { ...describeSource(index, source), figures };
      }
    }
  };
  yield* jsonDocument({ schemaVersion: 1 }, { sources: sources() });
}
