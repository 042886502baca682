import { predicateClass } from '../../claims/lexicon/predicates.ts';
import type { Finding, Position, Verdict } from '../../collation/finding.ts';
import { intervalOf, meet } from '../../collation/values/interval.ts';
import { isRoundedFrom } from '../../collation/values/rounding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { latestDateOf, takes } from './answers.ts';

/** Two positions of one question. */
interface Pair {
  readonly index: CorpusIndex;
  readonly one: Position;
  readonly other: Position;
}

/**
 * What two positions must bear out to stand in a relation, in the order in which verdicts are tried: the first that holds
 * explains the difference.
 */
const TESTS = {
  arithmetic: () => true,
  rounding: isRounding,
  superseded: isOvertaken,
  undated: ({ index, one, other }: Pair) => latestDateOf(index, one) === null || latestDateOf(index, other) === null,
  contradiction: isApart,
} as const satisfies Record<Exclude<Verdict, 'agreement'>, (pair: Pair) => boolean>;

const TRIED = ['arithmetic', 'rounding', 'superseded', 'undated', 'contradiction'] as const;

/** The relations in which two different values can both be right. */
const EXPLANATIONS = ['rounding', 'superseded', 'undated'] as const;

/**
 * How two positions of a question relate: as the findings on both of them say; where none does, agreement if their values
 * can both be true, else what explains the difference. Null where they differ and nothing is made of it.
 */
export function relationBetween(
  index: CorpusIndex,
  findings: readonly Finding[],
  one: Position,
  other: Position,
): Verdict | null {
  const reported = reportedBetween(index, findings, one, other);
  if (reported !== null) return reported;
  const pair = { index, one, other };
  return isApart(pair) ? (EXPLANATIONS.find((verdict) => TESTS[verdict](pair)) ?? null) : 'agreement';
}

/**
 * What is reported on two positions. A finding names all positions that stand in a relation of its kind to any other; where
 * it has more than two, values and dates tell between which of them it holds. Null where no finding sets them apart.
 */
function reportedBetween(
  index: CorpusIndex,
  findings: readonly Finding[],
  one: Position,
  other: Position,
): Verdict | null {
  const codes = findings
    .filter((finding) => isAbout(finding, one) && isAbout(finding, other))
    .filter((finding) => holdsBetween(index, finding, one, other))
    .map(({ code }) => code);
  return TRIED.find((verdict) => codes.includes(verdict)) ?? null;
}

/**
 * The positions that a finding sets against one of its own: all others where nothing tells which. Of a superseded figure
 * they are the later ones alone, so that the latest has none.
 */
export function opposedPositions(index: CorpusIndex, finding: Finding, own: Position): readonly Position[] {
  const findings = own.claims[0] ? index.findingsOf(own.claims[0]) : [finding];
  const others = finding.positions.filter((other) => other !== own);
  const opposed = others.filter((other) => reportedBetween(index, findings, own, other) === finding.code);
  if (finding.code === 'superseded') return opposed.filter((other) => isLater(index, other, own));
  return opposed.length > 0 ? opposed : others;
}

/** Whether a finding's explanation is about one of its positions: it names two values, and a finding may have more. */
export function explains({ positions, explanation }: Finding, { text }: Position): boolean {
  if (positions.length === 2) return true;
  const at = explanation.indexOf(text);
  return (
    at !== -1 && !/[\d.,]$/.test(explanation.slice(0, at)) && !/^[.,]?\d/.test(explanation.slice(at + text.length))
  );
}

/** Whether a position is one of those that a finding names. */
function isAbout({ positions }: Finding, position: Position): boolean {
  const [first] = position.claims;
  return positions.includes(position) || (first !== undefined && positions.some((each) => takes(each, first)));
}

function holdsBetween(index: CorpusIndex, { code, positions }: Finding, one: Position, other: Position): boolean {
  if (code === 'quote-variant') return false;
  return positions.length === 2 || TESTS[code]({ index, one, other });
}

function isLater(index: CorpusIndex, one: Position, other: Position): boolean {
  const [date, otherDate] = [latestDateOf(index, one), latestDateOf(index, other)];
  return date !== null && otherDate !== null && date > otherDate;
}

function isRounding({ one, other }: Pair): boolean {
  const [a, b] = [one.claims[0]?.claim, other.claims[0]?.claim];
  return a !== undefined && b !== undefined && (isRoundedFrom(a, b) || isRoundedFrom(b, a));
}

/** Whether one is later and the quantity moved as it does: a death toll grows, the missing get fewer. */
function isOvertaken({ index, one, other }: Pair): boolean {
  if (isLater(index, one, other)) return isOvertaken({ index, one: other, other: one });
  const moves = predicateClass(one.claims[0]?.claim.predicate ?? null)?.moves;
  const [before, after] = [Number(one.value), Number(other.value)];
  const isExpected = moves === 'up' ? after >= before : moves === 'down' ? after <= before : moves !== null;
  return isLater(index, other, one) && isExpected;
}

/** Whether two values exclude each other. Dates and times have no interval: theirs are apart if they are not the same. */
function isApart({ one, other }: Pair): boolean {
  if (typeof one.value === 'string' || typeof other.value === 'string') return one.value !== other.value;
  const [a, b] = [one.claims[0]?.claim.figure, other.claims[0]?.claim.figure];
  return a === undefined || b === undefined || !meet(intervalOf(a), intervalOf(b));
}
