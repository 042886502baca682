import type { Finding, Position, Question, RelatedPositions, Verdict } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { ListedVerdict } from '../protocol/protocol.ts';
import { dateOf, VERDICTS_BY_WEIGHT } from './answers.ts';

/** By position, how it relates to others of its question: where two are related twice, the gravest. */
type Relations = ReadonlyMap<Position, ReadonlyMap<Position, RelatedPositions>>;

/** Questions never change, so that what is worked out of one holds as long as it is there. */
const KNOWN = new WeakMap<Question, Relations>();

/**
 * How two positions of a question relate, as it was found when they were compared. Null where they differ and nothing is
 * made of it.
 */
export function relationBetween(question: Question, one: Position, other: Position): Verdict | null {
  if (question.verdict === 'arithmetic') return 'arithmetic';
  return relationsOf(question).get(one)?.get(other)?.verdict ?? null;
}

/** The first two positions of a question, those with most support, between which a verdict holds; null where none does. */
export function firstPairOf(
  { pairs }: Pick<Question, 'pairs'>,
  verdict: ListedVerdict,
): readonly [Position, Position] | null {
  const pair = pairs.find((each) => each.verdict === verdict);
  return pair ? [pair.a, pair.b] : null;
}

/** Whether two positions of a question cannot both be right, surely or in all likelihood: nothing of it is agreed on. */
export function isDisputed({ pairs, verdict }: Question): boolean {
  return (
    verdict === 'arithmetic' || pairs.some((pair) => pair.verdict === 'contradiction' || pair.verdict === 'differs')
  );
}

/**
 * The positions that a finding sets against one of its own. Of a superseded figure they are the later ones alone, so that
 * the latest has none; of parts that do not add up, and of a quotation, all others.
 */
export function opposedPositions(index: CorpusIndex, finding: Finding, own: Position): readonly Position[] {
  const question = index.question(finding.questionId);
  const others = finding.positions.filter((other) => other !== own);
  if (finding.code === 'quote-variant' || finding.code === 'arithmetic' || question === null) return others;
  const opposed = others.filter((other) => relationBetween(question, own, other) === finding.code);
  return finding.code === 'superseded' ? opposed.filter((other) => isTakenLater(index, other, own)) : opposed;
}

/** Whether a finding's explanation is about one of its positions: it names two values, and a finding may have more. */
export function explains({ positions, explanation }: Finding, { text }: Position): boolean {
  if (positions.length === 2) return true;
  const at = explanation.indexOf(text);
  return (
    at !== -1 && !/[\d.,]$/.test(explanation.slice(0, at)) && !/^[.,]?\d/.test(explanation.slice(at + text.length))
  );
}

/** Whether a position was first taken after another: what was said first decides, as in the verdict. */
function isTakenLater(index: CorpusIndex, one: Position, other: Position): boolean {
  const [date, otherDate] = [earliestDateOf(index, one), earliestDateOf(index, other)];
  return date !== null && otherDate !== null && date > otherDate;
}

function earliestDateOf(index: CorpusIndex, { claims }: Position): string | null {
  const dates = claims.map((claim) => dateOf(index, claim)).filter((date) => date !== null);
  return dates.sort()[0] ?? null;
}

function relationsOf(question: Question): Relations {
  const known = KNOWN.get(question);
  if (known) return known;
  const relations = new Map<Position, Map<Position, RelatedPositions>>();
  for (const pair of question.pairs) {
    enter(relations, pair.a, pair.b, pair);
    enter(relations, pair.b, pair.a, pair);
  }
  KNOWN.set(question, relations);
  return relations;
}

function enter(
  relations: Map<Position, Map<Position, RelatedPositions>>,
  from: Position,
  to: Position,
  pair: RelatedPositions,
): void {
  const own = relations.get(from) ?? new Map<Position, RelatedPositions>();
  relations.set(from, own);
  const known = own.get(to);
  if (known === undefined || isGraver(pair.verdict, known.verdict)) own.set(to, pair);
}

function isGraver(one: Verdict, other: Verdict): boolean {
  return VERDICTS_BY_WEIGHT.indexOf(one) < VERDICTS_BY_WEIGHT.indexOf(other);
}
