import type { Finding, Position, Question } from '../../collation/finding.ts';
import { differencesInWords } from '../../collation/quotations/quote-variants.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { ListedVerdict } from '../protocol/protocol.ts';
import { countSourcesOf, positionInWords } from '../wording/claim-wording.ts';
import { readable } from '../wording/readable-text.ts';
import { countOf, countSources, RELATION_SIGNS } from '../wording/wording.ts';
import { claimsOf, latestDateOf } from './answers.ts';
import { firstPairOf } from './relations.ts';

/** A chain of values is shown whole up to this length. */
const LONGEST_CHAIN = 4;

const LONGEST_DIFFERENCES = 120;

/** Sorts behind every date. */
const UNDATED = '\uffff';

/** What is asked, and how it came out. */
interface Asked extends Pick<Question, 'id' | 'positions' | 'pairs' | 'independent'> {
  readonly verdict: ListedVerdict;
}

/** All findings on a question, each once; of a quotation, what reports that it is worded differently. */
export function findingsOn(
  index: CorpusIndex,
  { id, positions }: Pick<Question, 'id' | 'positions'>,
): readonly Finding[] {
  const findings = new Set(positions.flatMap(({ claims }) => (claims[0] ? index.findingsOf(claims[0]) : [])));
  return [...findings].filter((finding) => finding.questionId === id || finding.id === id);
}

/**
 * The values on a question as they stand to each other: "3 ≠ 4", "1,200 ~ 1,219"; with more than two the gravest pair and
 * how many more, "31 ≠ 30, 3 more values"; in the order of time where each overtakes the one before, "12 → 20 → 33";
 * where all agree the value and who stands behind it, "6 weeks, 2 sources"; where parts miss their whole the reckoning,
 * "14 + 9 + 6 = 29, not 31"; of a quotation what differs, "“worked” – “been working”".
 */
export function valuesInWords(index: CorpusIndex, question: Asked, findings: readonly Finding[]): string {
  const { positions, verdict } = question;
  if (verdict === 'agreement') return agreementInWords(index, question);
  if (verdict === 'quote-variant') return wordingsInWords(positions);
  if (verdict === 'arithmetic') return reckoningInWords(findings);
  if (verdict === 'superseded') return chainInWords(index, positions);
  const [one, other] = gravestPair(index, question);
  const pair = [one, other].map((position) => positionInWords(index, position)).join(` ${RELATION_SIGNS[verdict]} `);
  return positions.length > 2 ? `${pair}, ${countOf(positions.length - 2, 'more value')}` : pair;
}

function wordingsInWords([one, other]: readonly Position[]): string {
  return readable(differencesInWords(String(one?.value ?? ''), String(other?.value ?? '')), LONGEST_DIFFERENCES);
}

function reckoningInWords(findings: readonly Finding[]): string {
  const reckoning = findings.find(({ code }) => code === 'arithmetic')?.explanation ?? '';
  return reckoning.replace(/\.$/, '');
}

function agreementInWords(index: CorpusIndex, question: Asked): string {
  const { positions, independent } = question;
  const sources = countSourcesOf(claimsOf(question));
  const value = positions[0] ? positionInWords(index, positions[0]) : '';
  return `${value}, ${independent < sources ? countSources(sources, independent) : countOf(sources, 'source')}`;
}

/**
 * The values in the order of their dates, of one day those first of which somebody tells that they held before; of a long
 * chain the first and the latest two.
 */
function chainInWords(index: CorpusIndex, positions: readonly Position[]): string {
  const values = positions
    .map((position) => ({
      value: positionInWords(index, position),
      date: latestDateOf(index, position) ?? UNDATED,
      place: heldBefore(position) ? 0 : 1,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.place - b.place))
    .map(({ value }) => value);
  const shown = values.length > LONGEST_CHAIN ? [values[0], '…', ...values.slice(-2)] : values;
  return shown.join(` ${RELATION_SIGNS.superseded} `);
}

/** Whether somebody tells that a value was the one before: the 12 of "rose to 15 from 12". */
function heldBefore({ claims }: Position): boolean {
  return claims.some(({ claim }) => claim.earlier !== undefined);
}

/** The first two positions between which the question's verdict holds, the older one first. */
function gravestPair(index: CorpusIndex, question: Asked): readonly [Position, Position] {
  const { positions, verdict } = question;
  const [one, other] = firstPairOf(question, verdict) ?? [positions[0]!, positions[1]!];
  const [date, otherDate] = [latestDateOf(index, one), latestDateOf(index, other)];
  return date !== null && otherDate !== null && otherDate < date ? [other, one] : [one, other];
}
