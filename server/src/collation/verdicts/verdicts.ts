import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import type { Figure } from '../../figures/figure.ts';
import { type Answer, type DayRange, dayRange } from '../answers/answers.ts';
import type { AnsweredPosition } from '../answers/positions.ts';
import { compatible, mayBePartOf, type QuestionKey } from '../answers/question-key.ts';
import type { Verdict } from '../finding.ts';
import { minuteOfDay, minutesApart, weekdayOf } from '../values/clock.ts';
import { type DigitSlip, digitSlip } from '../values/digit-slips.ts';
import { intervalOf, isBound, meet } from '../values/interval.ts';
import { isConvertedFrom, isRoundedFrom } from '../values/rounding.ts';
import { inUnit } from '../values/units.ts';

/** How two positions relate, with what a reader needs to check it. */
export interface Relation {
  readonly verdict: Exclude<Verdict, 'arithmetic'>;
  /** For `rounding` the rougher of the two figures; for `superseded`, and where a count fell, the older one. */
  readonly lesser: Figure | null;
  readonly slip: DigitSlip | null;
  /** A quantity that only grows is lower in the later source. */
  readonly fell: boolean;
}

/** How a quantity moves as time passes: a count up or down, an age by a year each year; null stands still. */
type Movement = 'up' | 'down' | 'both' | 'years' | null;

/** Both positions can be right. */
export const AGREEMENT: Relation = { verdict: 'agreement', lesser: null, slip: null, fell: false };

/**
 * Relates two positions that may answer one question; the first explanation that holds is the verdict. Null where they
 * are different things after all: no two of their claims may be set against each other, or nothing shows that a thing
 * of which a story has many is the same.
 */
export function relate(a: AnsweredPosition, b: AnsweredPosition, key: QuestionKey): Relation | null {
  const ones = a.answers.filter((one) => b.answers.some((other) => comparable(one, other)));
  const others = b.answers.filter((other) => ones.some((one) => comparable(one, other)));
  if (ones.length === 0 || (isLoose(key) && shareSource(ones, others))) return null;
  const [one, other] = [ones[0]!.claim, inUnitOf(others[0]!.claim, ones[0]!.claim)];
  const movement = movementOf(key);
  const order = orderOf(ones, others) ?? (tellOfOneDay(ones, others) ? 'same-day' : 'undated');
  const converted = others[0]!.claim !== other && isConvertedFrom(one.figure, other.figure);
  const agreed = converted || agrees(one.figure, other.figure);
  const bound = isBound(one.figure) || isBound(other.figure);
  const moved = bound && movement !== null && order !== 'same-day' && one.figure.value !== other.figure.value;
  if (agreed && !moved) return AGREEMENT;
  if (isRoundedFrom(one, other)) return { ...AGREEMENT, verdict: 'rounding', lesser: one.figure };
  if (isRoundedFrom(other, one)) return { ...AGREEMENT, verdict: 'rounding', lesser: others[0]!.claim.figure };
  if (movement === 'years' && order === 'undated' && !isSameThing(ones, others, key)) return null;
  const explained = movement === null ? null : byTime(ones, others, order, movement);
  if (explained !== null || agreed) return explained ?? AGREEMENT;
  const fell = movement === 'up' && order !== 'same-day';
  const relation = contradiction(one, other, fell ? (order === 'first-earlier' ? one : others[0]!.claim) : null);
  if (countSome(ones, others) || countSome(others, ones)) return null;
  return isSlip(relation, key) || isSameThing(ones, others, key) ? relation : null;
}

/** What a story has many of (prices, distances, things done by any verb): values differ as a rule. */
function isLoose({ kind, predicate }: QuestionKey): boolean {
  if (kind === 'time' || kind === 'date' || kind === 'age' || kind === 'identifier') return false;
  return kind !== 'count' || predicateClass(predicate) === undefined;
}

/** A source that gives both values gives them for two things ("100 kilometres (60 miles)", "up from 3 to 5"). */
function shareSource(ones: readonly Answer[], others: readonly Answer[]): boolean {
  return ones.some((one) => others.some((other) => one.sourceId === other.sourceId));
}

/** A slip of digits shows that two values mean one thing; among many things a digit more or less shows nothing. */
function isSlip({ slip }: Relation, key: QuestionKey): boolean {
  return slip !== null && !(slip === 'dropped' && isLoose(key));
}

/** Nothing in their scopes parts them, and no one sentence states both: it would tell of two things. */
function comparable(one: Answer, other: Answer): boolean {
  const together =
    one.sourceId === other.sourceId && one.claim.figure.sentence.start === other.claim.figure.sentence.start;
  return !together && compatible(one.claim, other.claim) && !areWeeksApart(one, other);
}

/** Whether all who state a value may count only some of those whom others count. */
function countSome(parts: readonly Answer[], wholes: readonly Answer[]): boolean {
  return parts.every((part) => wholes.some((whole) => mayBePartOf(part.claim, whole.claim)));
}

/** Times of one weekday in reports of different weeks, or of a day that lay ahead of the other report. */
function areWeeksApart(one: Answer, other: Answer): boolean {
  if (one.claim.figure.kind !== 'time') return false;
  const [ones, others] = [namedDays(one), namedDays(other)];
  const isAhead = (days: readonly number[], { asOf }: Answer) =>
    asOf !== null && days.length > 0 && days.every((day) => day > asOf.last);
  if (isAhead(ones, other) || isAhead(others, one)) return true;
  return ones.length > 0 && others.length > 0 && !ones.some((day) => others.includes(day));
}

/** The last days of the weekdays that a dated claim names, and "today". */
function namedDays({ claim, asOf }: Answer): readonly number[] {
  if (asOf === null || asOf.first !== asOf.last) return [];
  if (claim.scope.days.includes('today')) return [asOf.last];
  return [...Array(WEEK).keys()]
    .map((back) => asOf.last - back)
    .filter((day) => claim.scope.days.includes(weekdayOf(day)));
}

const WEEK = 7;

/** Whether a mere difference is enough to say that two claims contradict each other. */
function isSameThing(ones: readonly Answer[], others: readonly Answer[], key: QuestionKey): boolean {
  const [one, other] = [ones[0]!.claim.figure, others[0]!.claim.figure];
  if (key.kind === 'time') return sameHappening(ones, others) && areNear(ones, others);
  if (key.kind === 'date') return areNeighbouringDays(ones[0]!.claim, others[0]!.claim);
  if (key.kind === 'age') return Math.abs(Number(one.value) - Number(other.value)) <= SAME_PERSON;
  const [least, most] = [Number(one.value), Number(other.value)].sort((a, b) => a - b) as [number, number];
  return most <= SAME_SIZE * least && isFirm(key, least) && areNear(ones, others);
}

/** Days that are further apart are those of two happenings. */
const NEIGHBOURING = 1;

/** Whether two days are near enough to be given for one happening, and not the two days of one night. */
function areNeighbouringDays(one: Claim, other: Claim): boolean {
  const [a, b] = [one, other].map(({ figure }) => dayRange(String(figure.value)));
  if (a == null || b == null || a.first !== a.last || b.first !== b.last) return false;
  const apart = Math.abs(a.first - b.first);
  const oneNight = apart === 1 && one.scope.partOfDay !== other.scope.partOfDay;
  return apart <= NEIGHBOURING && !oneNight;
}

/** Sources that write of one happening this many days apart may write of two. */
const NEAR_DAYS = 31;

function areNear(first: readonly Answer[], second: readonly Answer[]): boolean {
  const [ones, others] = [dated(first), dated(second)];
  if (ones.length === 0 || others.length === 0) return true;
  return ones.some((one) =>
    others.some((other) => one.first - other.last <= NEAR_DAYS && other.first - one.last <= NEAR_DAYS),
  );
}

/** Counts that differ by more than this factor count different things as a rule. */
const SAME_SIZE = 2.5;
/** Times further apart than this many minutes belong to different happenings, whatever they are called. */
const SAME_HAPPENING = 80;
/** Ages further apart than this belong to two persons of one name. */
const SAME_PERSON = 15;

function sameHappening(first: readonly Answer[], second: readonly Answer[]): boolean {
  const [one, other] = [minuteOfDay(first[0]!.claim.figure.value), minuteOfDay(second[0]!.claim.figure.value)];
  const named = first.some(({ claim }) => second.some((each) => each.claim.predicate === claim.predicate));
  if (!named || one === null || other === null || isOneMoment(first, second, minutesApart(one, other))) return false;
  return minutesApart(one, other) <= SAME_HAPPENING;
}

/** Whole hours apart, with a zone named for one of them: one moment by two clocks. */
function isOneMoment(first: readonly Answer[], second: readonly Answer[], apart: number): boolean {
  const zones = [first, second].map((each) => each[0]!.claim.scope.zone);
  return apart % 60 === 0 && zones[0] !== zones[1];
}

/** Fewer shots than this may be one shooter's of several. */
const LEAST_ROUNDS = 5;

/** Counts of a known class that reports give as a whole, over one happening. */
function isFirm({ predicate, scope, kind }: QuestionKey, least: number): boolean {
  if (kind !== 'count' || scope.severalHappenings || scope.period?.first === null) return false;
  if (predicate === 'fired' && least < LEAST_ROUNDS) return false;
  const known = predicateClass(predicate);
  return known !== undefined && known.partly !== true;
}

/** `older` is the claim of the earlier day where the quantity should only have grown since. */
function contradiction({ figure: a }: Claim, { figure: b }: Claim, older: Claim | null): Relation {
  const slip = digitSlip(Number(a.value), Number(b.value));
  return { verdict: 'contradiction', lesser: older?.figure ?? null, slip, fell: older !== null };
}

/** Only what a class of the lexicon says is known to move; of other things a story may have many. */
function movementOf({ kind, predicate }: QuestionKey): Movement {
  if (kind === 'age') return 'years';
  return kind === 'count' ? (predicateClass(predicate)?.moves ?? null) : null;
}

function inUnitOf(claim: Claim, model: Claim): Claim {
  const figure = inUnit(claim.figure, model.figure.unit);
  return figure === claim.figure ? claim : { ...claim, figure };
}

function agrees(a: Figure, b: Figure): boolean {
  if (a.kind === 'time') return minuteOfDay(a.value) === minuteOfDay(b.value);
  if (Number.isNaN(a.low) || Number.isNaN(b.low)) return String(a.value) === String(b.value);
  return meet(intervalOf(a), intervalOf(b));
}

type Order = 'same-day' | 'first-earlier' | 'second-earlier' | 'undated';

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

/** Whether two sources give the two values as of one day. */
function meetOnOneDay(first: readonly Answer[], second: readonly Answer[]): boolean {
  const others = dated(second);
  return dated(first).some((one) => others.some((other) => one.first <= other.last && other.first <= one.last));
}

function dated(answers: readonly Answer[]): readonly DayRange[] {
  return answers.flatMap(({ asOf }) => (asOf === null ? [] : [asOf]));
}

/** The verdict if time explains the difference, or would if all were dated. */
function byTime(
  first: readonly Answer[],
  second: readonly Answer[],
  order: Order,
  movement: Exclude<Movement, null>,
): Relation | null {
  if (order === 'undated') return { ...AGREEMENT, verdict: 'undated' };
  if (order === 'same-day' || (movement === 'both' && meetOnOneDay(first, second))) return null;
  const [older, newer] = order === 'first-earlier' ? [first, second] : [second, first];
  const [from, to] = [Number(older[0]!.claim.figure.value), Number(newer[0]!.claim.figure.value)];
  const expected =
    movement === 'years'
      ? grewOlder(older, newer, to - from)
      : movement === 'both' || (movement === 'up' ? to > from : to < from);
  return expected ? { ...AGREEMENT, verdict: 'superseded', lesser: older[0]!.claim.figure } : null;
}

/** Whether the days between two ages allow for the birthdays between them. */
function grewOlder(older: readonly Answer[], newer: readonly Answer[], years: number): boolean {
  const first = Math.min(...dated(older).map((range) => range.first));
  const last = Math.max(...dated(newer).map((range) => range.last));
  const passed = (last - first) / 365.25;
  return years > 0 && years - 1 <= passed && passed <= years + 1;
}
