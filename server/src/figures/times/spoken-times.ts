import { ADDERS, ALTERNATIVES, GOALS, POINTS, STARTS } from '../../language/lexicon/function-words.ts';
import { UNITS } from '../../language/lexicon/number-words.ts';
import { PhraseTable } from '../../language/phrases.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import {
  AFTER_HOUR,
  BEFORE_HOUR,
  BETWEEN,
  HALF_HOUR_LEADS,
  MINUTES_BEHIND,
  PARTS_BEHIND_HOUR,
  PARTS_OF_HOUR,
  TIME_LEADS,
  TWELVES,
} from '../lexicon/spoken-times.ts';
import { MINUTE_NOUNS, NIGHT, O_CLOCK, PAST } from '../lexicon/times.ts';
import { endsThere, hourAt, readBareHour } from './bare-hours.ts';
import { halfOfDay } from './halves-of-day.ts';

/** An hour with its minutes as words tell it. */
export interface SpokenTime {
  readonly from: number;
  readonly to: number;
  /** 1 to 12. */
  readonly hour: number;
  readonly minute: number;
  /** Null where the words leave the half of the day open. */
  readonly afternoon: boolean | null;
}

const PARTS: ReadonlyMap<string, number> = new Map(Object.entries(PARTS_OF_HOUR));
const PARTS_IN_DIGITS: ReadonlyMap<string, number> = new Map(
  ['5', '10', '20', '25'].map((each) => [each, Number(each)]),
);
const MINUTES: ReadonlyMap<string, number> = new Map(Object.entries(MINUTES_BEHIND));
const LEADS: ReadonlySet<string> = new Set<string>(TIME_LEADS);
const HALF_LEADS: ReadonlySet<string> = new Set<string>(HALF_HOUR_LEADS);
const TWELVE: ReadonlyMap<string, boolean> = new Map(Object.entries(TWELVES));
const DAY = new PhraseTable<boolean>(Object.entries(PARTS_BEHIND_HOUR));

/** The time that words tell from token `at` on: "nine o'clock", "half past nine", "ten to nine", "nine thirty p.m."; null where none. */
export function readSpokenTime(tokens: readonly Token[], at: number): SpokenTime | null {
  return readPartOfHour(tokens, at) ?? readHourWithHalf(tokens, at) ?? readHour(tokens, at);
}

/** "half past nine", "half-past nine", "a quarter to nine", "ten minutes past nine", "ten minutes to midnight". */
function readPartOfHour(tokens: readonly Token[], at: number): SpokenTime | null {
  const lower = tokens[at]?.lower ?? '';
  const part = PARTS.get(lower) ?? otherMinutes(tokens, at);
  if (part === undefined) return null;
  const halved = part === 30 && HALF_LEADS.has(tokens[at - 1]?.lower ?? '') ? hourAt(tokens, at + 1) : null;
  if (halved !== null && endsThere(tokens, at + 2)) {
    return { from: at, ...ending(tokens, at + 2), hour: halved, minute: part }; // "at half eight"
  }
  const behind = tokens[at + 1];
  const side = isAmong(behind, MINUTE_NOUNS) || behind?.text === '-' ? at + 2 : at + 1;
  // "Three minutes after ten.", but "three minutes after ten boats".
  const isMeasured = isAmong(behind, MINUTE_NOUNS) && endsThere(tokens, side + 2);
  const isPast = isAmong(tokens[side], PAST) || (isMeasured && isAmong(tokens[side], AFTER_HOUR));
  const isLed = LEADS.has(tokens[at - 1]?.lower ?? '');
  const isTo =
    part !== 30 &&
    isLed &&
    !ruleHolds(FROM_NUMBER_TO_NUMBER, tokens, at) &&
    (isAmong(tokens[side], GOALS) || (isMeasured && isAmong(tokens[side], BEFORE_HOUR)));
  const twelve = TWELVE.get(tokens[side + 1]?.lower ?? '');
  const hour = twelve === undefined ? hourAt(tokens, side + 1) : 12;
  if (hour === null || !(isPast || isTo)) return null;
  const end = ending(tokens, side + 2);
  const afternoon = twelve === undefined ? end.afternoon : twelve === isPast;
  return isPast
    ? { from: at, to: end.to, hour, minute: part, afternoon }
    : { from: at, to: end.to, hour: ((hour + 10) % 12) + 1, minute: 60 - part, afternoon };
}

/** "From five to seven" is from the one to the other, and no 6:55. */
const FROM_NUMBER_TO_NUMBER: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'from-number-to-number',
  example: 'It rose from five to seven.',
  counterexample: 'It rose at five to seven.',
  test: (tokens, at) =>
    isAmong(tokens[at - 1], STARTS) && hourAt(tokens, at) !== null && isAmong(tokens[at + 1], GOALS),
};

/** Behind minutes that are counted from an hour stands one of these. */
const BEHIND_MINUTES: ReadonlySet<string> = new Set([...MINUTE_NOUNS, ...PAST, ...GOALS]);

/** More minutes than are counted from an hour on either side. */
const HALF_AN_HOUR = 30;

/**
 * Minutes that are seldom told without their noun: "12 minutes past six", "20 past four", "at two past seven" and "at 25 to
 * eleven", but "from 5 to 9" and "at 25 to 30".
 */
function otherMinutes(tokens: readonly Token[], at: number): number | undefined {
  const [next, hour] = [tokens[at + 1], tokens[at + 2]];
  if (!isAmong(next, BEHIND_MINUTES)) return undefined;
  const lower = tokens[at]?.lower ?? '';
  const minutes = UNITS.get(lower) ?? (/^\d\d?$/.test(lower) ? Number(lower) : undefined);
  if (minutes === undefined || minutes === 0 || minutes >= HALF_AN_HOUR) return undefined;
  if (isAmong(next, MINUTE_NOUNS)) return minutes;
  const isLed = isAmong(tokens[at - 1], POINTS) && hour?.kind === 'word';
  if (isAmong(next, PAST)) return isLed ? minutes : PARTS_IN_DIGITS.get(lower);
  return isLed && isAmong(next, GOALS) ? PARTS_IN_DIGITS.get(lower) : undefined;
}

/** "nine p.m.", "nine thirty a.m.". */
function readHourWithHalf(tokens: readonly Token[], at: number): SpokenTime | null {
  const hour = tokens[at]?.kind === 'word' ? hourAt(tokens, at) : null;
  if (hour === null) return null;
  const minute = MINUTES.get(tokens[at + 1]?.lower ?? '');
  const half = halfOfDay(tokens, minute === undefined ? at + 1 : at + 2);
  return half === null ? null : { from: at, to: half.to, hour, minute: minute ?? 0, afternoon: half.afternoon };
}

/** "nine o'clock", "9 o'clock"; behind a word that leads a time also "nine in the morning". */
function readHour(tokens: readonly Token[], at: number): SpokenTime | null {
  const hour = hourAt(tokens, at);
  if (hour === null) return null;
  const end = ending(tokens, at + 1);
  const lead = tokens[at - 1]?.lower ?? '';
  const told =
    end.to > at + 1 || (end.afternoon !== null && (LEADS.has(lead) || ruleHolds(SECOND_OF_TWO_HOURS, tokens, at)));
  if (told) return { from: at, ...end, hour, minute: 0 };
  const half = ruleHolds(FIRST_OF_TWO_HOURS, tokens, at) ? ending(tokens, at + 3).afternoon : null;
  if (half !== null) return { from: at, to: at + 1, hour, minute: 0, afternoon: half };
  const bare = readBareHour(tokens, at);
  return bare === null ? null : { from: at, to: at + 1, hour, minute: 0, afternoon: bare.afternoon };
}

/**
 * "from eight or nine at night", "between two and three in the morning": whether two hours begin at token `at`, of which the
 * second has its part of the day.
 */
const FIRST_OF_TWO_HOURS: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'first-of-two-hours',
  example: 'They sailed from eight or nine at night.',
  counterexample: 'They sailed from eight to nine at night.',
  test: (tokens, at) => {
    const isOneOrOther = LEADS.has(tokens[at - 1]?.lower ?? '') && isAmong(tokens[at + 1], ALTERNATIVES);
    const isBetween = isAmong(tokens[at - 1], BETWEEN) && isAmong(tokens[at + 1], ADDERS);
    return (isOneOrOther || isBetween) && hourAt(tokens, at + 2) !== null;
  },
};

/** "until three or four in the morning", "from nine at night to four in the morning": an hour that another leads. */
const SECOND_OF_TWO_HOURS: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'second-of-two-hours',
  example: 'They sailed until three or four in the morning.',
  counterexample: 'They sailed at four in the morning.',
  test: (tokens, at) => {
    if (ruleHolds(FIRST_OF_TWO_HOURS, tokens, at - 2)) return true;
    const isTo = isAmong(tokens[at - 1], GOALS);
    return isTo && isAmong(tokens[at - 2], NIGHT) && isAmong(tokens[at - 3], POINTS);
  },
};

/** Behind an hour: "o'clock", "p.m.", "in the morning". */
function ending(tokens: readonly Token[], at: number): { readonly to: number; readonly afternoon: boolean | null } {
  const to = isAmong(tokens[at], O_CLOCK) ? at + 1 : at;
  return halfOfDay(tokens, to) ?? { to, afternoon: DAY.startingAt(tokens, to)?.value ?? null };
}

/** The rules of this file that stand by themselves. */
export const SPOKEN_TIMES_RULES: readonly NamedRule[] = [
  FROM_NUMBER_TO_NUMBER,
  FIRST_OF_TWO_HOURS,
  SECOND_OF_TWO_HOURS,
];
