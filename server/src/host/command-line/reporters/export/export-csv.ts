import { csvCell, csvDay, csvInstant, csvPeriod } from '../../../../features/wording/csv-cell.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { collectDossier, type DossierClaim, type DossierQuestion } from './dossier.ts';

interface Row {
  readonly question: DossierQuestion;
  readonly claim: DossierClaim;
}

/** The columns, in the order in which they are written. */
const COLUMNS = {
  question: ({ question }) => question.phrase,
  value: ({ claim: { claim } }) => claim.figure.value,
  low: ({ claim: { claim } }) => claim.figure.low,
  high: ({ claim: { claim } }) => claim.figure.high,
  qualifier: ({ claim: { claim } }) => claim.figure.qualifier,
  unit: ({ claim: { claim } }) => claim.figure.unit,
  speaker: ({ claim }) => claim.speaker,
  via: ({ claim }) => claim.via,
  as_of: ({ claim }) => csvDay(claim.asOf),
  published: ({ claim }) => csvDay(claim.published),
  publisher: ({ claim }) => claim.publisher,
  title: ({ claim }) => claim.title,
  url: ({ claim }) => claim.address,
  source: ({ claim }) => claim.source.name,
  line: ({ claim }) => claim.line,
  quote: ({ claim }) => claim.quote,
  origin: ({ claim }) => claim.origin,
  verdict: ({ question }) => question.verdict,
  decision: (row) => decisionOf(row)?.decision,
  reason: (row) => decisionOf(row)?.reason,
  author: (row) => decisionOf(row)?.creator,
  published_at: ({ claim }) => csvInstant(claim.published),
  as_of_period: ({ claim }) => csvPeriod(claim.asOf),
  published_period: ({ claim }) => csvPeriod(claim.published),
} as const satisfies Record<string, (row: Row) => string | number | null | undefined>;

/** The decision on the gravest finding that the claim takes part in. */
function decisionOf({ question: { findings }, claim }: Row) {
  const own = findings.filter(({ finding }) =>
    finding.positions.some(({ claims }) => claims.some((each) => each.claim === claim.claim)),
  );
  return own.find(({ decision }) => decision !== null)?.decision;
}

/** Every claim on a question a row; a header row; lines end in CRLF (RFC 4180). */
export function* exportCsv(index: CorpusIndex, isAsked?: (uri: string) => boolean): Generator<string> {
  yield `${Object.keys(COLUMNS).join(',')}\r\n`;
  for (const question of collectDossier(index, isAsked)) {
    for (const claim of question.positions.flatMap(({ claims }) => claims)) {
      yield `${Object.values(COLUMNS)
        .map((column) => csvCell(column({ question, claim })))
        .join(',')}\r\n`;
    }
  }
}
