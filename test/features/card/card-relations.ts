import type { Position, Question, SourcedClaim, Verdict } from '../../../server/src/collation/finding.ts';
import { claimsOf, questionOf, quoteVariantOf, takes } from '../../../server/src/features/answers/answers.ts';
import { locationOf } from '../../../server/src/features/answers/places.ts';
import { showHover } from '../../../server/src/features/card/hover.ts';
import { positionInWords } from '../../../server/src/features/wording/claim-wording.ts';
import { RELATION_SIGNS } from '../../../server/src/features/wording/wording.ts';
import type { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';

/** Signs that a card has beside those of relations: for a value that was overtaken, and for one of which nothing is made. */
const OVERTAKEN = '←';
const NOTHING_MADE = '·';

/** What cards say of how two values relate, held against what was found when they were compared. */
export interface CardRelations {
  readonly cards: number;
  /** How often each relation is told of two values; under null where nothing is made of their difference. */
  readonly told: ReadonlyMap<Verdict | null, number>;
  /** In words, each that is told otherwise than it was found. */
  readonly otherwise: readonly string[];
}

/** The cards of all figures on which sources differ, as an editor shows them, read line by line. */
export function readCardRelations(index: CorpusIndex): CardRelations {
  const told = new Map<Verdict | null, number>();
  const otherwise: string[] = [];
  let cards = 0;
  for (const question of index.questions().filter(({ verdict }) => verdict !== 'agreement')) {
    for (const claim of claimsOf(question)) {
      const lines = cardOf(index, question, claim);
      if (lines === null) continue;
      cards++;
      for (const line of lines) {
        for (const { value, verdict, others } of relationsTold(index, question, claim, line)) {
          told.set(verdict, (told.get(verdict) ?? 0) + 1);
          if (others.some((other) => isFound(index, question, claim, other, verdict))) continue;
          otherwise.push(`${question.phrase}: ${claim.claim.figure.text}: ${verdict ?? 'nothing'} of ${value}`);
        }
      }
    }
  }
  return { cards, told, otherwise };
}

/** The lines of a claim's card; null where it is of another question, or of a quotation. */
function cardOf(index: CorpusIndex, question: Question, claim: SourcedClaim): readonly string[] | null {
  if (questionOf(index, claim) !== question || quoteVariantOf(index, claim) !== null) return null;
  const place = locationOf(index, claim);
  const support = { markdown: false, commands: false };
  const card = place && showHover(index, place.uri, place.range.start, support, { severities: {} });
  return card && typeof card.contents === 'object' && 'value' in card.contents ? card.contents.value.split('\n') : null;
}

/** What a line says of another value: "≠ 4 · evening · 2 March 2026". Several positions may read alike. */
function relationsTold(index: CorpusIndex, question: Question, claim: SourcedClaim, line: string) {
  const [sign = ''] = line.split(' ');
  const verdict = verdictOf(sign);
  if (verdict === undefined) return [];
  const values = question.positions
    .filter((position) => !takes(position, claim))
    .map((position) => ({ position, value: positionInWords(index, position) }))
    .filter(({ value }) => line.startsWith(`${sign} ${value} · `));
  const [first] = values;
  return first === undefined ? [] : [{ value: first.value, verdict, others: values.map(({ position }) => position) }];
}

function verdictOf(sign: string): Verdict | null | undefined {
  if (sign === NOTHING_MADE) return null;
  if (sign === OVERTAKEN) return 'superseded';
  return VERDICTS.find((verdict) => RELATION_SIGNS[verdict] === sign);
}

const VERDICTS: readonly Verdict[] = [
  'agreement',
  'rounding',
  'revised',
  'superseded',
  'undated',
  'differs',
  'contradiction',
  'arithmetic',
];

/** Whether two positions were found to relate so when they were compared, and are reported so wherever they are reported. */
function isFound(
  index: CorpusIndex,
  question: Question,
  claim: SourcedClaim,
  other: Position,
  verdict: Verdict | null,
): boolean {
  const own = question.positions.find((position) => takes(position, claim));
  const pairs = question.pairs.filter(({ a, b }) => (a === own && b === other) || (a === other && b === own));
  const found = index
    .findingsOf(claim)
    .filter(({ questionId, positions }) => questionId === question.id && positions.includes(other));
  if (verdict === null) return pairs.length === 0;
  if (verdict === 'arithmetic') return found.some(({ code }) => code === 'arithmetic');
  if (!pairs.some((pair) => pair.verdict === verdict)) return false;
  return verdict === 'agreement' || found.some(({ code }) => code === verdict);
}
