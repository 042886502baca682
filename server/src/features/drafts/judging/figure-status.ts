import type { Claim } from '../../../claims/claim.ts';
import { OF_THE_STORY } from '../../../claims/lexicon/happenings.ts';
import { predicateClass } from '../../../claims/lexicon/predicates.ts';
import type { HeldMatch } from '../../../collation/drafts/hold-against.ts';
import { isBare, isOfAnotherSubject, LEAST_BEYOND_NOUN } from '../../../collation/drafts/restated.ts';
import { bearsOut } from '../../../collation/drafts/support.ts';
import { tellingOfValue } from '../../../collation/drafts/telling.ts';
import type { Finding, Position, Question, SourcedClaim } from '../../../collation/finding.ts';
import { valuesAgree } from '../../../collation/values/agreement.ts';
import { hedgeOf } from '../../../collation/values/clock.ts';
import { SURE } from '../../../collation/verdicts/no-warnings.ts';
import { LIKELY } from '../../../collation/verdicts/verdicts.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { daySpan, weekdayName } from '../../../language/calendar/days.ts';
import { isSamePerson } from '../../../language/names.ts';
import { isSameClaim, takes } from '../../answers/answers.ts';
import { relationBetween } from '../../answers/relations.ts';
import type { DraftEvidence, DraftStatus } from '../draft.ts';
import { weekdayIn, weekdayTold } from '../meant/written-claims.ts';
import { Elsewhere, isOfDay } from './elsewhere.ts';
import { type Answered, countsWhole, FAR_WORSE, isFloorAbove, isOfTheSame, isSameTopic } from './evidence.ts';
import { isAdded, isOnceAged, isToldBeside, isWholeOfPart } from './no-rivals.ts';
import { isSaidByOthers } from './speakers.ts';
import { isToldOfPast } from './told-of-past.ts';

/** How a figure stands, with what makes it stand so. */
export interface Judgement {
  readonly status: DraftStatus;
  /** What bears it out, also in a rounder or bounded form. */
  readonly supporting: readonly DraftEvidence[];
  /** What replaces it, or speaks against it. */
  readonly opposing: readonly DraftEvidence[];
}

/** What there is of a claim of a draft in a corpus. */
export interface Judged {
  readonly claim: Claim;
  /** The text that it stands in. */
  readonly body: string;
  readonly answered: Answered;
  /** The ISO day as of which the draft says it; null for a draft that is undated: it speaks of now. */
  readonly day: string | null;
  /** The day that the draft itself names for it, as ISO or without its year; null where it names none. */
  readonly toldDay: string | null;
}

/** How a figure of a draft stands to what answers its question. */
export function judgeFigure(index: CorpusIndex, judged: Judged): Judgement {
  const { claim, answered } = judged;
  const { evidence } = answered;
  const same = evidence.filter(({ support }) => support === 'same');
  const near = evidence.filter(({ support }) => support === 'rounder' || support === 'less-bounded');
  const supporting = same.length > 0 ? same : near;
  if (supporting.length === 0) return judgeUnsupported(index, judged);
  const elsewhere = new Elsewhere(index, judged, supporting);
  // A number without its noun answers what is asked of whatever has its value; so does one with a noun of the writer's own.
  const isBarred = ({ claims }: DraftEvidence) => claims.every((each) => answered.isBarred(each.claim));
  const isOfAnother = (other: DraftEvidence) => !isBare(claim) && !supporting.every(isBarred) && isBarred(other);
  const others = evidence.filter(
    (each) =>
      !bearsOut(each.support) &&
      !elsewhere.holds(
        each,
        supporting.some((one) => areContradictory(answered.question, one, each)),
      ) &&
      !isOfAnother(each) &&
      !isWholeOfPart(claim, judged.body, each),
  );
  const later = others.filter((other) =>
    supporting.every(
      (each) =>
        isReplacedBy(judged, each, other) &&
        !isToldBeside(index, each, other) &&
        !(countsOthers(claim, each, other) && isToldFarther(judged, supporting, other)),
    ),
  );
  if (later.length > 0) return { status: 'outdated', supporting, opposing: inForce(answered, later) };
  const opposing = others.filter(
    (other) =>
      // What leaves room for the draft, or gives it in a rougher form, denies it at no time.
      other.support === 'other' &&
      (!isToldByNounAlone(judged, other) ||
        supporting.some((one) => areContradictory(answered.question, one, other))) &&
      !isOfAnotherThing(claim, supporting, other) &&
      !isOfOtherFate(judged, supporting, other) &&
      isAskedOf(judged, other) &&
      (supporting.some((one) => areContradictory(answered.question, one, other)) ||
        !isToldFarther(judged, supporting, other)) &&
      !areWorldsApart(claim, other.claims[0]!.claim) &&
      !supporting.every((each) => isLaterThanTold(judged, each, other)) &&
      supporting.some((each) => isContestedBy(index, judged, each, other)),
  );
  if (opposing.length > 0) return { status: 'contested', supporting, opposing };
  // "Some 1,300" lies between 1,240 and 1,420, and decides nothing.
  const [first, ...rest] = supporting;
  const between = same.length > 0 ? [] : rest.filter((each) => isContestedBy(index, judged, first!, each));
  if (between.length > 0) return { status: 'contested', supporting: [], opposing: supporting };
  const said = supporting.flatMap(({ claims }) => claims);
  const isByOthers = (claims: readonly SourcedClaim[]) => isSaidByOthers(index, judged.body, claim, claims);
  if (isByOthers(said) && !hasSameByWhomItNames(judged, isByOthers)) {
    return { status: 'misattributed', supporting, opposing: [] };
  }
  return { status: same.length > 0 ? 'supported' : 'rounded', supporting, opposing: [] };
}

/**
 * No source gives the value. Where one surely answers the question otherwise, the draft is contested; not where time tells
 * the gap: a draft that is dated between two reports may well be right, and no source says so.
 */
function judgeUnsupported(index: CorpusIndex, { claim, body, answered, day, toldDay }: Judged): Judgement {
  const { best, evidence } = answered;
  // "Another three million" is told of by who tells of an addition.
  const isOther = isAdded(claim, body);
  const isOfAddition = ({ sourceId, claim: told }: SourcedClaim) =>
    isAdded(told, index.placed(sourceId)?.source.body ?? '');
  const rivals = evidence.filter(({ claims }) => !isOther || claims.some(isOfAddition));
  const opposing = rivals.filter(
    ({ support, claims: [first] }) =>
      (support === 'finer' && !isRoughlySo(claim, first!.claim)) ||
      (support === 'other' && !areWorldsApart(claim, first!.claim) && !isOfAnotherDeed(claim, first!.claim)) ||
      (support === 'open' && isFloorAbove(claim, first!.claim)),
  );
  const isOfItsDay = ({ date }: DraftEvidence) => isOfDay(date, toldDay);
  const against =
    day === null
      ? opposing
      : opposing.filter(
          (each) => isOfItsDay(each) || isToldOfItsDay(claim, body, each) || !isOfOtherTime(answered, each),
        );
  if (best === null || isOnceAged(claim, body)) return { status: 'unsupported', supporting: [], opposing: [] };
  const { wording, beyondNoun, company } = best.telling;
  const isSure =
    (isOfTheSame(claim, best) && !isOneOfMany(claim)) ||
    (best.confidence >= SURE && !hasNothingInCommon(claim, best) && !isOfSomethingElse(claim, best)) ||
    (best.confidence >= LIKELY &&
      (wording + company >= MUCH_SHARED || areOffByZeros(claim, best.claim.claim)) &&
      beyondNoun + company >= SHARED_BEYOND_NOUN);
  if (!isSure || against.length === 0 || isGivenOfSomething(claim, answered)) {
    const isNear = (isSure && best.support !== 'open') || best.likeness >= FAINTLY_ALIKE;
    return { status: 'unsupported', supporting: [], opposing: isNear ? evidence : [] };
  }
  return { status: 'contested', supporting: [], opposing: inForce(answered, against) };
}

/** Of 3,600 who were treated nothing is told by who counts 1,300 killed, however alike he tells it. */
function isOfAnotherDeed({ predicate }: Claim, source: Claim): boolean {
  return predicate?.startsWith(OTHER_VERB) === true && predicateClass(source.predicate)?.ofPeople === true;
}

const OTHER_VERB = 'verb:';

/** "About 6:30" denies no 6:32, and tells of none; nor "about 70" 73. Of "about 70" nobody makes 78. */
function isRoughlySo({ figure: { value } }: Claim, source: Claim): boolean {
  const { figure } = source;
  if (figure.kind === 'time') return figure.qualifier === '~' || hedgeOf(source) !== null;
  return figure.qualifier === '~' && Math.abs(Number(figure.value) - Number(value)) < figure.precision / 2;
}

/** Few tell a number so rare by chance. */
const SELDOM_BY_CHANCE = 1;

/** Nobody tells a number so rare by chance. */
const VERY_SELDOM = 2.5;

/** A source gives a common value of what may be the same. */
const FAIRLY_FITS = 0.4;

/** Whether a source gives the very value, a rare one or of what may well be the same: then nobody can say that none does. */
function isGivenOfSomething(claim: Claim, { matches, isGiven }: Answered): boolean {
  const { figure } = claim;
  const isRare = tellingOfValue(figure) >= SELDOM_BY_CHANCE;
  if (isGiven && tellingOfValue(figure) >= VERY_SELDOM) return true;
  return matches.some(
    (match) =>
      (match.support === 'same' ||
        (match.support === 'less-bounded' && match.claim.claim.figure.value === figure.value)) &&
      (isRare || match.confidence >= FAIRLY_FITS) &&
      !isOfAnotherPerson(claim, match) &&
      !countsWhole(claim, match.claim.claim),
  );
}

/** That a source tells of somebody else who is 17, perhaps of nobody by name, makes nobody 17. */
function isOfAnotherPerson({ figure, subject }: Claim, { claim: { claim: found } }: HeldMatch): boolean {
  if (figure.kind !== 'age' || subject === null) return false;
  return found.subject === null || !isSamePerson(subject, found.subject);
}

/** What fits less than this is of something else, whoever gives it. */
const HARDLY_FITS = 0.2;

/** Whether a claim that fits less well gives the same, and is said by whom the draft names: several may say one number. */
function hasSameByWhomItNames(
  { answered: { matches } }: Judged,
  isByOthers: (claims: readonly SourcedClaim[]) => boolean,
): boolean {
  return matches.some((each) => bearsOut(each.support) && each.confidence >= HARDLY_FITS && !isByOthers([each.claim]));
}

/** "One man was found": whoever tells of one of many counts nobody. */
function isOneOfMany({ figure }: Claim): boolean {
  return figure.value === 1 && ONE.test(figure.text);
}

const ONE = /^one$/i;

/** Of it so much is no more than the noun, which many figures share. */
const SHARED_BEYOND_NOUN = 0.8;
/** What likely is of one thing surely is where it shares so much. */
const MUCH_SHARED = 1.2;

/** "$50,000" for "$500,000": a zero slips in or out of a number that has several. */
function areOffByZeros({ figure: { value: one } }: Claim, { figure: { value: other } }: Claim): boolean {
  const [low, high] = [Math.min(Number(one), Number(other)), Math.max(Number(one), Number(other))];
  return low >= WITH_ZEROS && high > low && Number.isInteger(Math.log10(high / low));
}

const WITH_ZEROS = 1000;

/** Less likeness than this is that of a word or two which stand in many sentences. */
const HARDLY_ALIKE = 0.1;

/** Of few times of a day, or few lengths, each may fit best that has a day or a place in common, and be of another thing. */
function hasNothingInCommon(claim: Claim, best: HeldMatch): boolean {
  const { predicate, subject, figure } = claim;
  const { likeness, telling } = best;
  const found = best.claim.claim;
  if (figure.kind === 'age' && subject !== null && found.subject !== null) return isOfAnotherPerson(claim, best);
  const isOfOne = (predicate ?? subject) !== null && predicate === found.predicate && subject === found.subject;
  if (isOfOne && !(figure.kind === 'age' && subject === null)) return false;
  return likeness < HARDLY_ALIKE || (telling.beyondNoun < LEAST_BEYOND_NOUN && telling.company === 0);
}

/** "A new bridge would cost so much": what repairs cost shares no more than a word with it. */
function isOfSomethingElse(
  claim: Claim,
  { claim: { claim: found }, telling: { wording, company } }: HeldMatch,
): boolean {
  if (!MEASURED.has(claim.figure.kind) || wording + company >= MUCH_SHARED) return false;
  return isOfAnotherSubject(claim, found);
}

/** A slip of the pen may be off by some digits, or by a thousand for a million; what is so many times apart is no slip. */
const WORLDS_APART = 20;

/** Whether two values are so far apart that they are hardly of one thing: 32 and 32,000 may be, 32 and 410,000 are not. */
function areWorldsApart({ figure: { value: one } }: Claim, { figure: { value: other } }: Claim): boolean {
  if (typeof one !== 'number' || typeof other !== 'number' || one === 0 || other === 0) return false;
  const times = Math.max(Math.abs(one / other), Math.abs(other / one));
  return times >= WORLDS_APART && !Number.isInteger(Math.log10(times));
}

/** What shares less of its words with a draft is not what comes nearest to it, but what nothing else is there for. */
const FAINTLY_ALIKE = 0.4;

const MEASURED: ReadonlySet<Claim['figure']['kind']> = new Set(['percentage', 'money', 'measure', 'duration']);

/** "Shares gained nine percent": what bears it out tells of shares, and revenue that gained 12 is another thing. */
function isOfAnotherThing(claim: Claim, supporting: readonly DraftEvidence[], other: DraftEvidence): boolean {
  if (!MEASURED.has(claim.figure.kind) || claim.subject === null) return false;
  const isOfAnother = ({ claims }: DraftEvidence) =>
    claims.every((each) => each.claim.subject !== null && isOfAnotherSubject(claim, each.claim));
  return (
    isOfAnother(other) &&
    supporting.some(({ claims }) =>
      claims.some((each) => each.claim.subject !== null && !isOfAnotherSubject(claim, each.claim)),
    )
  );
}

/** "Three drivers told the police of shots": that two were killed, nobody tells who bears that out. */
function isOfOtherFate({ claim }: Judged, supporting: readonly DraftEvidence[], { claims }: DraftEvidence): boolean {
  if (isBare(claim)) return false;
  const own = new Set([
    claim.predicate,
    ...supporting.flatMap((each) => each.claims.map((told) => told.claim.predicate)),
  ]);
  return claims.every(
    ({ claim: { predicate } }) => predicateClass(predicate)?.ofPeople === true && !own.has(predicate),
  );
}

/** "Closed two days a week" of a museum has no rival in the four days on which another house is open. */
function isToldByNounAlone({ claim, answered: { matches } }: Judged, { claims }: DraftEvidence): boolean {
  const told = matches.filter((match) => claims.some((each) => isSameClaim(each, match.claim)));
  return (
    told.length > 0 &&
    told.every(
      ({ telling, claim: { claim: found } }) =>
        telling.beyondNoun < LEAST_BEYOND_NOUN && telling.company === 0 && !isSameTopic(claim, found),
    )
  );
}

/** Whether a draft and what bears it out count soldiers, and another value is of people, or of anything else. */
function countsOthers({ subject }: Claim, one: DraftEvidence, other: DraftEvidence): boolean {
  const counts = ({ claims }: DraftEvidence) => claims.some((each) => each.claim.subject === subject);
  return subject !== null && counts(one) && !counts(other);
}

/** Of the words and figures that a draft shares with what bears it out, what sources give otherwise shares so large a part. */
const PART_OF_SHARED = 0.6;

/**
 * Whether another value is told in words much farther from the draft's than what bears it out: "killed in three attacks" is
 * told of by who counts these, not by who counts all who fell so far.
 */
function isToldFarther(
  { answered: { matches } }: Judged,
  supporting: readonly DraftEvidence[],
  other: DraftEvidence,
): boolean {
  const shared = ({ claims }: DraftEvidence) =>
    matches
      .filter((match) => claims.some((each) => isSameClaim(each, match.claim)))
      .map(({ telling: { wording, company } }) => wording + company);
  const told = supporting.flatMap(shared);
  return told.length > 0 && Math.max(0, ...shared(other)) < PART_OF_SHARED * Math.max(...told);
}

/**
 * Whether a value answers what the draft itself tells, and not only what a claim that answers it is joined with: of when
 * a call came, not of when the shots were heard that it told of.
 */
function isAskedOf(
  { claim, answered: { answer, best, matches, takenBeside } }: Judged,
  { claims }: DraftEvidence,
): boolean {
  const isOfOneTopic = (one: Claim) => isOnce(one) && claims.some((each) => isSameTopic(one, each.claim));
  if (isOfOneTopic(claim) || isOfOneTopic(answer.claim)) return true;
  if (best === null) return false;
  // Who tells both of two positions repeats each.
  return [...matches, ...takenBeside].some(
    ({ fit, confidence, claim: found }) =>
      fit >= best.fit - FAR_WORSE && confidence >= LIKELY && claims.some((each) => isSameClaim(each, found)),
  );
}

/** Of calls, arrests and the like a story has several, each at its own time. */
function isOnce({ figure: { kind }, predicate }: Claim): boolean {
  return kind !== 'time' || OF_THE_STORY.has(predicate ?? '');
}

/** Whether a value was counted earlier or later than the draft, and may have been the draft's on its day. */
function isOfOtherTime({ matches }: Answered, { claims }: DraftEvidence): boolean {
  const relations = claims.flatMap(
    (claim) => matches.find((match) => isSameClaim(match.claim, claim))?.relation?.verdict ?? [],
  );
  return relations.length > 0 && relations.every((verdict) => verdict === 'superseded');
}

/** What sources themselves replaced is no position that anybody holds now. */
function inForce(answered: Answered, evidence: readonly DraftEvidence[]): readonly DraftEvidence[] {
  const left = evidence.filter(
    (each) => !evidence.some((other) => other !== each && isLaterValue(answered, each, other)),
  );
  return left.length > 0 ? left : evidence;
}

/** Whether a value replaces another one that the draft gives, as of when the draft speaks. */
function isReplacedBy(
  { claim, body, answered, day, toldDay }: Judged,
  one: DraftEvidence,
  other: DraftEvidence,
): boolean {
  if (isToldOfItsDay(claim, body, one) || isOfDay(one.date, toldDay) || isToldOfPast(claim, body)) return false;
  if (!isLaterValue(answered, one, other) || shrinks(one.claims[0]!.claim, other.claims[0]!.claim)) return false;
  return day === null || (other.date !== null && other.date.slice(0, day.length) <= day);
}

/** Whether a draft tells a value as one of its time, and another one was given on a later day. */
function isLaterThanTold({ claim, body, toldDay }: Judged, one: DraftEvidence, other: DraftEvidence): boolean {
  const isOfItsTime = isToldOfItsDay(claim, body, one) || isOfDay(one.date, toldDay) || isToldOfPast(claim, body);
  return isOfItsTime && one.date !== null && other.date !== null && dayOfDate(other.date) > dayOfDate(one.date);
}

function dayOfDate(date: string): string {
  return date.slice(0, 'YYYY-MM-DD'.length);
}

/** "On Sunday she spoke of 27": of the weekday on which it was so. */
function isToldOfItsDay(claim: Claim, body: string, { date }: DraftEvidence): boolean {
  const { period } = claim.scope;
  const weekday = (period === null ? null : weekdayIn(period)) ?? weekdayTold(claim, body);
  const days = date === null ? null : daySpan(date);
  return weekday !== null && days !== null && days.first === days.last && weekday === weekdayName(days.first);
}

/** A toll that only grows is replaced by no smaller one, whatever day it was read to be of. */
function shrinks({ predicate, figure: { value: one } }: Claim, { figure: { value: other } }: Claim): boolean {
  return predicateClass(predicate)?.moves === 'up' && Number(other) < Number(one);
}

function isLaterValue({ question }: Answered, one: DraftEvidence, other: DraftEvidence): boolean {
  if (one.date === null || other.date === null || other.date <= one.date) return false;
  return relationsBetween(question, one, other).includes('superseded');
}

/**
 * Whether two values cannot both be right, or might only if a date were known; what people decided holds. What leaves room
 * for the draft ("at least 68" for 90), or has room in it, speaks against it at no time.
 */
function isContestedBy(
  index: CorpusIndex,
  { claim, answered: { question, best, matches } }: Judged,
  one: DraftEvidence,
  other: DraftEvidence,
): boolean {
  const verdicts = relationsBetween(question, one, other);
  const leavesRoom = other.claims.every((each) => valuesAgree(claim, each.claim));
  const mayDiffer = matches.some(
    (match) => match.confidence >= LIKELY && other.claims.some((each) => isSameClaim(each, match.claim)),
  );
  const found = verdicts.filter(
    (verdict) =>
      CONTESTING.has(verdict) &&
      !(verdict === 'undated' && leavesRoom) &&
      (verdict !== 'differs' || mayDiffer || best === null),
  );
  if (question === null || found.length === 0) return false;
  const findings = findingsOf(index, question).filter(({ code }) => found.includes(code));
  return findings.length === 0 || !findings.every((finding) => isSettledFor(index, finding, one));
}

/** Whether sources themselves surely answer one question with both. */
function areContradictory(question: Question | null, one: DraftEvidence, other: DraftEvidence): boolean {
  return relationsBetween(question, one, other).includes('contradiction');
}

const CONTESTING: ReadonlySet<string> = new Set(['contradiction', 'differs', 'undated', 'arithmetic']);

/** Whether people decided a finding so that a value holds: for it, or that nothing is wrong. */
function isSettledFor(index: CorpusIndex, finding: Finding, value: DraftEvidence): boolean {
  const decision = index.isOpen(finding.id) ? null : index.decision(finding.id);
  if (decision === null) return false;
  return (
    decision.position === null ||
    finding.positions.some((each) => each.text === decision.position && holds(each, value))
  );
}

function findingsOf(index: CorpusIndex, question: Question): readonly Finding[] {
  const claims = question.positions.flatMap((position) => position.claims);
  return [...new Set(claims.flatMap((claim) => index.findingsOf(claim)))].filter(
    ({ questionId }) => questionId === question.id,
  );
}

function relationsBetween(question: Question | null, one: DraftEvidence, other: DraftEvidence): readonly string[] {
  if (question === null) return [];
  const [ones, others] = [one, other].map((each) => question.positions.filter((position) => holds(position, each)));
  return ones!.flatMap((a) => others!.flatMap((b) => (a === b ? [] : (relationBetween(question, a, b) ?? []))));
}

function holds(position: Position, { claims }: DraftEvidence): boolean {
  return claims.some((claim) => takes(position, claim));
}
