import type { SourcedClaim } from '../../collation/finding.ts';
import { sourceAt } from '../../corpus/delimiters/placement.ts';
import { type Figure, signOf } from '../../figures/figure.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf, questionOf, takes } from '../answers/answers.ts';
import { claimAt, locationOf, offsetAt } from '../answers/places.ts';
import type { JoinableQuestion, Place, ShownReading } from '../protocol/annotation-protocol.ts';
import type { ClaimParams } from '../protocol/protocol.ts';
import {
  listInWords,
  positionInWords,
  sourceLabel,
  sourceLabels,
  speakerOf,
  valueInWords,
} from '../wording/claim-wording.ts';
import { isQuantity } from '../wording/quantities.ts';
import { readable } from '../wording/readable-text.ts';

const LONGEST_WORDS = 80;
const LONGEST_QUOTATION = 160;
const MOST_CHOICES = 20;
const MOST_JOINABLE = 200;
const MOST_VALUES = 4;

/** How the figure at a place is read, and what else might be meant; null where none is. */
export function describeReading(index: CorpusIndex, { uri, position }: ClaimParams): ShownReading | null {
  const claim = claimAt(index, uri, position);
  const location = claim && locationOf(index, claim);
  if (!claim || !location || !index.claims(claim.sourceId).includes(claim.claim)) return null;
  const { figure, attribution } = claim.claim;
  const question = questionOf(index, claim);
  const own = question?.positions.find((each) => takes(each, claim))?.claims ?? [];
  const related = [
    ...(question ? claimsOf(question) : []),
    ...index.claims(claim.sourceId).map((each) => ({ sourceId: claim.sourceId, claim: each })),
  ];
  return {
    ...location,
    text: readable(figure.text, LONGEST_WORDS),
    value: amountInWords(figure),
    unit: figure.unit,
    kind: figure.kind,
    qualifier: figure.qualifier,
    speaker: attribution && readable(attribution.name || attribution.speaker.text, LONGEST_WORDS),
    units: choices(related.map(({ claim: { figure: other } }) => other.unit)),
    speakers: choices(related.map(({ claim: { attribution: other } }) => other && (other.name || other.speaker.text))),
    question: question && { id: question.id, phrase: readable(question.phrase, LONGEST_WORDS) },
    agreeing: [claim, ...own.filter((each) => each.claim !== claim.claim)].flatMap(
      (each) => placeOf(index, each) ?? [],
    ),
  };
}

/** Each once, in their order. */
function choices(given: readonly (string | null)[]): readonly string[] {
  const named = given.filter((each) => each !== null).map((each) => readable(each, LONGEST_WORDS));
  return [...new Set(named)].slice(0, MOST_CHOICES);
}

function placeOf(index: CorpusIndex, claim: SourcedClaim): Place | null {
  return locationOf(index, claim);
}

/** What a figure says, without its unit: "≥ 1,200,000", "7 to 9", "2026-04-02". */
export function amountInWords(figure: Figure): string {
  const { value, low, high, range } = figure;
  const amount = range ? `${inDigits(low)} to ${inDigits(high)}` : typeof value === 'number' ? inDigits(value) : value;
  return readable(signOf(figure) + amount, LONGEST_WORDS);
}

const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });

function inDigits(value: number): string {
  return DIGITS.format(value);
}

/**
 * What the words at a place may answer as well as their own question: the other questions of their story, and the figures
 * there that nothing is compared with; those that are most like the figure there first, as many as anybody looks through.
 */
export function listJoinable(index: CorpusIndex, { uri, position }: ClaimParams): JoinableQuestion[] {
  const claim = claimAt(index, uri, position);
  const story = storyAt(index, uri, position);
  if (story === null) return [];
  const own = claim && questionOf(index, claim);
  const questions = index
    .questions()
    .filter((each) => each.storyId === story && each !== own)
    .map((question) => ({ claims: claimsOf(question), shown: () => joinQuestion(index, question) }));
  const alone = [...index.allClaims()]
    .filter((each) => index.storyOf(each.sourceId) === story && each.claim !== claim?.claim)
    .filter((each) => isQuantity(each.claim.figure) && index.questionsOf(each).length === 0)
    .map((each) => ({ claims: [each], shown: () => joinClaim(index, each) }));
  return [...questions, ...alone]
    .map((each) => ({ ...each, likeness: claim ? Math.max(...each.claims.map((other) => likeness(claim, other))) : 0 }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_JOINABLE)
    .map(({ shown }) => shown());
}

function storyAt(index: CorpusIndex, uri: string, position: ClaimParams['position']): string | null {
  const file = index.file(uri);
  const offset = offsetAt(index, uri, position);
  const placed = file && offset !== null ? sourceAt(file, offset) : null;
  return placed && index.storyOf(placed.source.id);
}

/** What of two claims is the same, the more telling parts counted higher. */
function likeness({ claim: a }: SourcedClaim, { claim: b }: SourcedClaim): number {
  const same = [
    [a.predicate !== null && a.predicate === b.predicate, 4],
    [a.subject !== null && a.subject === b.subject, 3],
    [a.figure.unit === b.figure.unit, 2],
    [a.figure.kind === b.figure.kind, 1],
  ] as const;
  return same.reduce((sum, [isSame, weight]) => sum + (isSame ? weight : 0), 0);
}

function joinQuestion(index: CorpusIndex, question: NonNullable<ReturnType<typeof questionOf>>): JoinableQuestion {
  const values = question.positions.map((each) => positionInWords(index, each));
  const sources = listInWords(sourceLabels(index, claimsOf(question)), MOST_VALUES);
  return {
    questionId: question.id,
    label: readable(question.phrase, LONGEST_WORDS),
    description: listInWords(values, MOST_VALUES),
    detail: readable(sources, LONGEST_QUOTATION),
    claim: null,
  };
}

/** "48 cars"; a value of anything but a count has its unit in it already, as "12.5 million euros" has. */
function withCounted(value: string, { unitText }: SourcedClaim['claim']['figure']): string {
  const unit = readable(unitText ?? '', LONGEST_WORDS);
  return value.includes(unit) ? value : `${value} ${unit}`.trim();
}

function joinClaim(index: CorpusIndex, claim: SourcedClaim): JoinableQuestion {
  const { sentence } = claim.claim.figure;
  const body = index.placed(claim.sourceId)?.source.body ?? '';
  const parts = [sourceLabel(index, claim.sourceId), speakerOf(claim.claim)];
  return {
    questionId: null,
    label: withCounted(valueInWords(index, claim), claim.claim.figure),
    description: parts.filter((part) => part !== null).join(' · '),
    detail: readable(body.slice(sentence.start, sentence.end), LONGEST_QUOTATION),
    claim: placeOf(index, claim),
  };
}
