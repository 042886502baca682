import type { Claim } from '../../../../claims/claim.ts';
import { explainClaims } from '../../../../claims/explain-claims.ts';
import { csvCell, csvDay, csvPeriod } from '../../../../features/wording/csv-cell.ts';
import { typicalValue } from '../../../../figures/numerals/vague-numerals.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';

/** The columns, in the order in which they are written. Offsets are UTF-16 code units in the source's body. */
const COLUMNS = {
  start: ({ figure }) => figure.start,
  end: ({ figure }) => figure.end,
  text: ({ figure }) => figure.text,
  kind: ({ figure }) => figure.kind,
  value: ({ figure }) => typicalValue(figure),
  low: ({ figure }) => figure.low,
  high: ({ figure }) => figure.high,
  range: ({ figure }) => String(figure.range),
  qualifier: ({ figure }) => figure.qualifier,
  trend: ({ figure }) => figure.trend,
  unit: ({ figure }) => figure.unit,
  unitText: ({ figure }) => figure.unitText,
  concept: ({ figure }) => figure.concept.join(' '),
  speaker: ({ attribution }) => attribution?.speaker.text,
  via: ({ attribution }) => attribution?.via?.text,
  quoted: ({ attribution }) => String(attribution?.quoted ?? false),
  asOf: ({ asOf }) => csvDay(asOf?.date),
  asOfPeriod: ({ asOf }) => csvPeriod(asOf?.date),
} as const satisfies Record<string, (claim: Claim) => string | number | null | undefined>;

/** Every figure a row, with its source first and its rules last, if asked; a header row; lines end in CRLF (RFC 4180). */
export function* reportCsv(index: CorpusIndex, { explain }: { readonly explain: boolean }): Generator<string> {
  yield `${['source', 'uri', ...Object.keys(COLUMNS), ...(explain ? ['rules'] : [])].join(',')}\r\n`;
  for (const file of index.files()) {
    for (const { source } of file.placed) {
      const rulesOf = explain ? explainClaims(source) : null;
      for (const claim of index.claims(source.id)) {
        const cells = Object.values(COLUMNS).map((column) => csvCell(column(claim)));
        if (rulesOf) cells.push(csvCell(rulesOf(claim.figure).join(' ')));
        yield `${[csvCell(source.name), csvCell(source.uri), ...cells].join(',')}\r\n`;
      }
    }
  }
}
