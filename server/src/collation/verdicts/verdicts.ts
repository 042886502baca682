import { type Claim, claimOf } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import type { Figure } from '../../figures/figure.ts';
import { anyRule, ruleHolds } from '../../language/rules.ts';
import { type Answer, type DayRange, orderOfUpdates } from '../answers/answers.ts';
import type { AnsweredPosition } from '../answers/positions.ts';
import { isSinceThen } from '../candidates/told/when/since-then.ts';
import { confidenceOf } from '../evidence/confidence.ts';
import type { Match } from '../evidence/evidence.ts';
import { haveTwoSides, isInLead } from '../evidence/extent-terms.ts';
import type { Verdict } from '../finding.ts';
import type { PairRule } from '../pair-rule.ts';
import { valuesAgree } from '../values/agreement.ts';
import { weekdayOf } from '../values/clock.ts';
import { areNeighbours, isDoneOnce, isYearOfDeed } from '../values/dates.ts';
import { type DigitSlip, digitSlip } from '../values/digit-slips.ts';
import { areBoundsApart, areLimitsApart } from '../values/far-apart.ts';
import { isBound } from '../values/interval.ts';
import { isInDecades } from '../values/rounding.ts';
import { inUnit } from '../values/units.ts';
import { APART } from './apart.ts';
import { accountsForGap } from './explained-gaps.ts';
import { haveOneSource, NO_GAPS } from './no-gaps.ts';
import { dated, NO_WARNINGS, SURE, SUREST } from './no-warnings.ts';
import { type Movement, PASSING_TIME } from './passing-time.ts';
import { isRougher } from './rougher.ts';
import { classCounted, isKnown, type Topic } from './topic.ts';

/** How two positions relate, with what a reader needs to check it. */
export interface Relation {
  readonly verdict: Exclude<Verdict, 'arithmetic'>;
  /** How likely it is that they answer one question, 0 to 1. */
  readonly confidence: number;
  /** For `rounding` the rougher of the two figures; for `superseded`, and where a count fell, the older one; for `revised` the one that is replaced. */
  readonly lesser: Figure | null;
  readonly slip: DigitSlip | null;
  /** A quantity that only grows is lower in the later source. */
  readonly fell: boolean;
  /** Both state a limit: that the one lies within the other makes them no one limit. */
  readonly areLimits: boolean;
}

/** How likely it is that two claims answer one question, and what may explain a gap between them. */
export interface Likelihood extends Pick<Match, 'odds' | 'doubt'> {
  /** One source sets the one value against the other itself. */
  readonly areRivals?: boolean;
  /** Whether both state a limit (a right, a duty, room for so many), and no estimate's bound; left out where nobody asked. */
  readonly areLimits?: boolean;
}

/** From this probability on, that two claims answer one question, a gap between them is worth a note. */
export const LIKELY = 0.2;
/** Of what a story has many of (prices, lengths, things done by any verb) one must be so sure before a gap is worth a note. */
const LIKELIER = 0.32;
/** Boys of 14 and of 15 there are in many reports: where neither has a name, that they are one must be as likely as so. */
const OF_NAMELESS = 0.4;
/** So likely must be that two reports tell of one accident, when they give it the one day and the next. */
const OF_ACCIDENT = 0.35;
/** That nobody was hurt is mostly told of a part (inside, in another incident), or hoped. */
const OF_NONE = 0.6;
/** A value and a rounder form of it are two quantities as often as not, where little else speaks for one. */
const ROUNDED = 0.4;

/**
 * Relates two positions that may answer one question; the first explanation that holds is the verdict. Null where it is
 * too unlikely that they do.
 *
 * @param a the claims that take the one position, the one that fits the other position best first
 * @param match how likely it is that these two claims answer one question
 */
export function relate(
  a: AnsweredPosition,
  b: AnsweredPosition,
  topic: Topic,
  { odds, doubt, areRivals = false, areLimits }: Likelihood,
): Relation | null {
  const [ones, others] = [a.answers, b.answers];
  const [one, other] = [ones[0]!.claim, inUnitOf(others[0]!.claim, ones[0]!.claim)];
  const theirs = others[0]!.claim.figure;
  const confidence = confidenceOf(odds);
  const areTwoLimits = areLimits === true && areLimitsApart(one, other);
  const plain = { confidence, lesser: null, slip: null, fell: false, areLimits: areTwoLimits } as const;
  const movement = movementOf(topic);
  const order =
    orderTold(ones[0]!, others[0]!) ??
    (topic.kind === 'count' ? orderOfUpdates(ones[0]!, others[0]!) : null) ??
    orderOf(ones, others) ??
    (tellOfOneDay(ones, others) ? 'same-day' : 'undated');
  const agreed = valuesAgree(one, others[0]!.claim);
  // "At least 12" and "at least 27", or 27: time may lie between a bound and what is above it.
  const isMoved = (isBound(one.figure) || isBound(other.figure)) && one.figure.value !== other.figure.value;
  const moved = isMoved && movement !== null && order !== 'same-day';
  const converted = areInTwoUnits(one, others[0]!.claim) && !isInDecades(one.figure) && !isInDecades(theirs);
  const [isOneRougher, isOtherRougher] = [isRougher(one, other), isRougher(other, one)];
  const isRounded = isOneRougher || isOtherRougher;
  const apart = areTwoLimits || anyRule(APART, one, other, topic, isRounded);
  // "Dozens" is no older figure than 89.
  const isVague = one.figure.vague || other.figure.vague;
  const least = isVague && movement !== null ? LIKELY : ROUNDED;
  if (one.figure.value !== other.figure.value && confidence >= least && !(converted && agreed) && !apart) {
    if (isOneRougher) return { ...plain, verdict: 'rounding', lesser: one.figure };
    if (isOtherRougher) return { ...plain, verdict: 'rounding', lesser: theirs };
  }
  // What is rounded may well be one value: it is no gap, however likely that one question is asked.
  if (!apart && !agreed && isRounded) return null;
  // "At least 40", and later "at least 60", of what no lexicon knows to grow: both may hold, and say no same.
  if (agreed && !apart && areLimits === false && areBoundsApart(one, other)) return null;
  if (agreed && !moved && !apart) return { ...plain, verdict: 'agreement' };
  if (confidence < leastOf(topic, one, other)) return agreed ? { ...plain, verdict: 'agreement' } : null;
  const replaced = replacedAmong(ones, others) ?? replacedAmong(others, ones);
  if (replaced !== null && !agreed) {
    const now = replaced.figure.value === one.figure.value ? theirs : one.figure;
    const hasGrown = movement === 'up' && Number(now.value) > Number(replaced.figure.value);
    return { ...plain, verdict: hasGrown ? 'superseded' : 'revised', lesser: replaced.figure };
  }
  const stood = stoodBefore(ones, others) ?? stoodBefore(others, ones);
  if (stood !== null && !agreed) {
    const now = stood.figure === one.figure ? theirs : one.figure;
    if (movement !== 'up') return { ...plain, verdict: 'revised', lesser: stood.figure };
    if (Number(now.value) > Number(stood.figure.value))
      return { ...plain, verdict: 'superseded', lesser: stood.figure };
  }
  const explained =
    movement === null || areRivals || (areSetSideBySide(ones, others) && !isSinceThen(ones[0]!, others[0]!))
      ? null
      : (byTime(ones, others, order, movement) ?? byTimeOfNamed(ones, others, movement));
  // "The 30-year-old" and "the 31-year-old" of reports without a date are as soon of two people.
  if (explained?.verdict === 'undated' && movement === 'years' && doubt !== 'none' && confidence < SURE) return null;
  if (explained !== null) return { ...plain, ...explained };
  if (agreed && !apart) return { ...plain, verdict: 'agreement' };
  if (accountsForGap(one, other)) return null;
  const [older, newer] = order === 'first-earlier' ? [one, others[0]!.claim] : [others[0]!.claim, one];
  const isDated = order !== 'same-day' && order !== 'undated';
  const fell = movement === 'up' && isDated && Number(newer.figure.value) < Number(older.figure.value);
  const slip = digitSlip(Number(one.figure.value), Number(other.figure.value));
  const gap = {
    topic,
    ones,
    others,
    pair: [one, other],
    confidence,
    doubt,
    areRivals,
    agreed,
    areTwoLimits,
    fell,
  } as const;
  if (anyRule(NO_GAPS, gap)) return null;
  const sure = !anyRule(NO_WARNINGS, gap);
  return { ...plain, verdict: sure ? 'contradiction' : 'differs', lesser: fell ? older.figure : null, slip, fell };
}

/**
 * The verdict if time explains how the ages of a person with a name differ where it does not with those of the nameless:
 * theirs may be of somebody else.
 */
function byTimeOfNamed(
  first: readonly Answer[],
  second: readonly Answer[],
  movement: Movement,
): ReturnType<typeof byTime> {
  const [ones, others] = [first.filter(isNamed), second.filter(isNamed)];
  if (movement !== 'years' || ones.length === 0 || others.length === 0) return null;
  return byTime(ones, others, orderOf(ones, others) ?? 'undated', movement);
}

function isNamed({ claim }: Answer): boolean {
  return claim.subject !== null;
}

/** The claim of others whose value one source says that it replaces ("lowered to 41 from 43"); null where none does. */
function replacedAmong(ones: readonly Answer[], others: readonly Answer[]): Claim | null {
  const values = new Set(ones.flatMap(({ claim }) => claim.revises?.value ?? []));
  return others.find(({ claim }) => values.has(claim.figure.value))?.claim ?? null;
}

/**
 * The claim whose value one source gives as that of an earlier report alone, and the other as what holds; null where none
 * does: "killed 32, updating an earlier toll of 15", "originally rated as 4.4".
 */
function stoodBefore(ones: readonly Answer[], others: readonly Answer[]): Claim | null {
  const now = new Set(others.flatMap(({ sourceId, claim }) => (claim.earlier === undefined ? sourceId : [])));
  const still = new Set(ones.flatMap(({ sourceId, claim }) => (claim.earlier === undefined ? sourceId : [])));
  const found = ones.some(
    ({ sourceId, claim }) => claim.earlier !== undefined && now.has(sourceId) && !still.has(sourceId),
  );
  return found ? ones[0]!.claim : null;
}

/**
 * Two days that follow on one another may be those of one accident with which two reports begin: of a fire at night one tells
 * Friday, the other Saturday. Of attacks there are several where there is one.
 */
export const ONE_ACCIDENT: PairRule<[one: Claim, other: Claim]> = {
  name: 'two-days-of-one-accident',
  example: [
    '[2024-05-01] Fire destroyed the Halden mill of Ida Brekke on Sunday.',
    '[2024-05-01] The Halden mill of Ida Brekke burned down on Monday.',
  ],
  counterexample: [
    '[2024-05-01] Fire destroyed the Halden mill of Ida Brekke on Sunday.',
    '[2024-05-01] The Halden mill of Ida Brekke burned down on Wednesday.',
  ],
  test: (one, other) =>
    (ACCIDENTS.has(one.predicate) || ACCIDENTS.has(other.predicate)) &&
    isInLead({ claim: one }) &&
    isInLead({ claim: other }) &&
    areNeighbours(String(one.figure.value), String(other.figure.value)),
};

/** What befalls a place so seldom that there is one in a story. */
const ACCIDENTS: ReadonlySet<Claim['predicate']> = new Set(['collapse', 'crash', 'fire', 'quake']);

/** How likely it must be that one question is asked for a gap to be worth a note. */
function leastOf(topic: Topic, one: Claim, other: Claim): number {
  // Shootings, fires and arrests there are on many days: a day seldom says of which one it is, and a year does.
  if (topic.kind === 'date') {
    if (isYearOfDeed(one) && isYearOfDeed(other)) return LIKELIER;
    if (isDoneOnce(one) && isDoneOnce(other)) return SURE;
    return ruleHolds(ONE_ACCIDENT, one, other) ? OF_ACCIDENT : SUREST;
  }
  if (topic.kind === 'age' && one.subject === null && other.subject === null) return OF_NAMELESS;
  if (topic.kind === 'count' && (one.figure.value === 0) !== (other.figure.value === 0)) return OF_NONE;
  return isKnown(topic) ? LIKELY : LIKELIER;
}

/** Null for what stands still: only what a class of the lexicon says is known to move; of other things a story may have many. */
function movementOf(topic: Topic): Movement | null {
  return topic.kind === 'age' ? 'years' : (classCounted(topic)?.moves ?? null);
}

function inUnitOf(claim: Claim, model: Claim): Claim {
  const figure = inUnit(claim.figure, model.figure.unit);
  return figure === claim.figure ? claim : claimOf({ ...claim, figure });
}

/**
 * Whether two values are told in two units. What is counted has a noun in the place of one: of those whom one thing
 * befell "30 fighters" and "32 rebels" may be one count, of other things two nouns are as soon two.
 */
function areInTwoUnits(one: Claim, other: Claim): boolean {
  if (one.figure.unit === other.figure.unit) return false;
  return predicateClass(one.predicate) === undefined || predicateClass(other.predicate) === undefined;
}

type Order = 'same-day' | 'first-earlier' | 'second-earlier' | 'undated';

/**
 * Which of two answers a report tells as the count that stood before, whatever the days: the other one replaces it where no
 * source gave that before. Null where neither is told so.
 */
function orderTold(one: Answer, other: Answer): Exclude<Order, 'undated'> | null {
  if (!isSinceThen(one, other)) return null;
  const [before, since] = one.claim.earlier === undefined ? [other, one] : [one, other];
  if (since.asOf !== null && before.asOf !== null && since.asOf.last < before.asOf.first) return null;
  return before === one ? 'first-earlier' : 'second-earlier';
}

/** Which position was taken first, by the earliest days as of which its claims held; null where one is undated. */
function orderOf(first: readonly Answer[], second: readonly Answer[]): Exclude<Order, 'undated'> | null {
  const [one, other] = [earliest(first), earliest(second)];
  if (one === null || other === null) return null;
  if (one.last < other.first) return 'first-earlier';
  return other.last < one.first ? 'second-earlier' : 'same-day';
}

/**
 * Whether all claims tell of what happened on one weekday, and none is known to be of a later day: then no time lies
 * between them that could explain a difference.
 */
function tellOfOneDay(first: readonly Answer[], second: readonly Answer[]): boolean {
  const days = [...first, ...second].map(({ claim }) => claim.scope.days.filter((day) => day !== 'today'));
  const shared = days[0]!.filter((day) => days.every((each) => each.includes(day)));
  const known = dated([...first, ...second]);
  return shared.some((day) => known.every(({ first: from, last: to }) => from === to && day === weekdayOf(from)));
}

function earliest(answers: readonly Answer[]): DayRange | null {
  return dated(answers).reduce<DayRange | null>(
    (best, range) => (best === null || range.last < best.last ? range : best),
    null,
  );
}

/** Whether one source gives the two values as those of two sides: it would not tell what the one has replaced as somebody's count. */
function areSetSideBySide(first: readonly Answer[], second: readonly Answer[]): boolean {
  return haveOneSource(first, second, haveTwoSides);
}

/** The verdict if time explains the difference, or would if all were dated. */
function byTime(
  first: readonly Answer[],
  second: readonly Answer[],
  order: Order,
  movement: Movement,
): (Pick<Relation, 'verdict'> & Partial<Relation>) | null {
  if (order === 'undated') return { verdict: 'undated' };
  if (order === 'same-day') return null;
  const [older, newer] = order === 'first-earlier' ? [first, second] : [second, first];
  return anyRule(PASSING_TIME, movement, older, newer)
    ? { verdict: 'superseded', lesser: older[0]!.claim.figure }
    : null;
}
