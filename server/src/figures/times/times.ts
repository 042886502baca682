import { MONTHS, NAMED_TIMES, WEEKDAYS } from '../../language/lexicon/calendar.ts';
import { ADDERS, BOTH_ENDS_LEADS, POINTS, UPON } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { TIME_ZONES } from '../lexicon/spoken-times.ts';
import {
  AFTERNOON,
  AFTERNOONS,
  CLOCK,
  CLOCKS,
  EARLY_LEADS,
  EVEN_LEADS,
  MORNINGS,
  ROUGHLY,
  SPANS,
  STANDING,
  TIES,
} from '../lexicon/times.ts';
import { DAY_BEHIND_HOUR, endsThere, partBehind } from './bare-hours.ts';
import { type HalfOfDay, halfOfDay } from './halves-of-day.ts';
import { POINT_IN_TIME_OF_DAY } from './pointed-times.ts';
import { LENGTH_OF_FILM } from './running-times.ts';
import { readSpokenTime } from './spoken-times.ts';

/** A time of day; the tokens `from` up to `to` (not included) tell it. */
export interface TimeOfDay {
  readonly from: number;
  readonly to: number;
  /** `HH:MM` in the 24-hour clock. */
  readonly iso: string;
}

/** The time of day that begins at token `at`: "9:30 p.m.", "3am", "14:30", "noon", "six o'clock"; null where none does. */
export function readTime(tokens: readonly Token[], at: number): TimeOfDay | null {
  const token = tokens[at] as Token;
  if (token.kind === 'word') {
    const named = NAMED_TIMES.get(token.lower);
    const isNone = named === undefined || ruleHolds(NOON_AS_SURNAME, tokens, at);
    return isNone ? spoken(tokens, at) : { from: at, to: at + 1, iso: named };
  }
  if (token.kind !== 'number') return null;
  const isTied = at > 0 && !token.spaced && TIES.has(tokens[at - 1]?.text ?? '');
  if (isTied && !ruleHolds(SPAN_OF_HOURS, tokens, at)) return null;
  return readClock(tokens, at) ?? (isTied ? null : (spoken(tokens, at) ?? twelve(tokens, at)));
}

/** "J Noon", "the fullback Jamie Noon": a capital behind an initial, or behind a name inside a sentence of small letters. */
const NOON_AS_SURNAME: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'noon-as-surname',
  example: 'The fullback Jamie Noon scored 12 points.',
  counterexample: 'The fullback Jamie Moss scored at noon.',
  test: (tokens, at) => {
    const token = tokens[at] as Token;
    if (token.text === token.lower) return false;
    const before = tokens[tokens[at - 1]?.text === '.' ? at - 2 : at - 1];
    if (before === undefined || before.text === before.lower) return false;
    return (
      /^[A-Z]$/.test(before.text) || (before.known === null && !WEEKDAY.has(before.lower) && isSmall(tokens[at + 1]))
    );
  },
};

const WEEKDAY: ReadonlySet<string> = new Set(WEEKDAYS.keys());

function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text === token.lower;
}

function spoken(tokens: readonly Token[], at: number): TimeOfDay | null {
  const time = readSpokenTime(tokens, at);
  if (time === null) return null;
  const { from, to, hour, minute } = time;
  // "Around 8 o'clock Monday night".
  const half = time.afternoon === null ? (partOfDay(tokens, to, hour) ?? partOfDayBefore(tokens, at, to, hour)) : null;
  return clock(from, to, hour, minute, half?.afternoon ?? time.afternoon);
}

/** "12 noon", "12 midnight". */
function twelve(tokens: readonly Token[], at: number): TimeOfDay | null {
  const named = tokens[at]?.text === '12' ? NAMED_TIMES.get(tokens[at + 1]?.lower ?? '') : undefined;
  return named === undefined ? null : { from: at, to: at + 2, iso: named };
}

/** "3am", "2 to 4 a.m.", "630 a.m.": an hour, with its minutes unmarked or without, which its half of the day tells. */
function readFullHour(tokens: readonly Token[], at: number): TimeOfDay | null {
  const half = halfOfDay(tokens, at + 1) ?? halfOfSpan(tokens, at, at + 1);
  if (half === null) return null;
  const [, hour, minute = '0'] = /^(\d{1,2}?)([0-5]\d)?$/.exec((tokens[at] as Token).text) ?? [];
  if (hour === undefined) return null;
  // "1210 AM" is a station.
  if (minute !== '0' && tokens[at + 1]?.text === 'AM') return null;
  return clock(at, half.to, Number(hour), Number(minute), half.afternoon);
}

function readClock(tokens: readonly Token[], at: number): TimeOfDay | null {
  const military = readFourDigits(tokens, at);
  if (military !== null) return military;
  const { text } = tokens[at] as Token;
  if (!text.includes('.') && tokens[at + 1]?.text !== ':') return readFullHour(tokens, at);
  const digits = /^(\d{1,2})(?:\.(\d{2}))?$/.exec(text);
  if (digits === null) return null;
  let minute = digits[2] === undefined ? null : Number(digits[2]);
  let to = at + 1;
  const [colon, behind] = [tokens[to], tokens[to + 1]];
  if (
    minute === null &&
    colon?.text === ':' &&
    !colon.spaced &&
    behind?.kind === 'number' &&
    // Text that was cut into words has a blank behind the colon.
    (!behind.spaced || halfOfDay(tokens, to + 2) !== null) &&
    /^\d{2}$/.test(behind.text)
  ) {
    minute = Number(behind.text);
    to += 2;
    const seconds = tokens[to]?.text === ':' && tokens[to + 1]?.kind === 'number' && !tokens[to + 1]?.spaced;
    if (seconds && !ruleHolds(CLOCK_WITH_SECONDS, tokens, at, to + 2)) return null; // a race's time
    if (seconds) to += 2;
  }
  const hour = Number(digits[1]);
  if (ruleHolds(LENGTH_OF_FILM, tokens, at, to)) return null;
  const half =
    halfOfDay(tokens, to) ??
    halfOfSpan(tokens, at, to) ??
    (minute === null ? null : (partOfDay(tokens, to, hour) ?? partOfDayBefore(tokens, at, to, hour)));
  const isLed = half === null && digits[2] !== undefined && ruleHolds(POINT_IN_TIME_OF_DAY, tokens, at);
  if (half === null && (minute === null || digits[2] !== undefined) && !isLed) return null;
  return clock(at, half?.to ?? to, hour, minute ?? 0, half?.afternoon ?? null);
}

function clock(from: number, to: number, hour: number, minute: number, afternoon: boolean | null): TimeOfDay | null {
  if (minute > 59 || hour > 24 || (afternoon !== null && (hour > 12 || hour === 0))) return null;
  const hours = afternoon === null ? hour : (hour % 12) + (afternoon ? 12 : 0);
  return { from, to, iso: `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

/** "at 12:30:45", "12:30:45 UTC": with its seconds a time of day is led or followed by what is only said of one. */
const CLOCK_WITH_SECONDS: Rule<[tokens: readonly Token[], at: number, to: number]> = {
  name: 'clock-with-seconds',
  example: 'The boat sank at 12:30:45.',
  counterexample: 'She ran it in 2:30:45.',
  test: (tokens, at, to) =>
    halfOfDay(tokens, to) !== null || ZONE.has(tokens[to]?.text ?? '') || CLOCK.has(tokens[at - 1]?.lower ?? ''),
};

const ZONE: ReadonlySet<string> = new Set<string>(TIME_ZONES);
/** The half of the day of a time from token `at` up to `to` that begins a span: that of its end, "9 to 5 p.m." the other. */
function halfOfSpan(tokens: readonly Token[], at: number, to: number): { to: number; afternoon: boolean } | null {
  const joiner = tokens[to]?.lower ?? '';
  const end = tokens[to + 1];
  if (!SPANS.has(joiner) || end === undefined || !/^\d{1,2}$/.test(end.text)) return null;
  if (ADDERS.has(joiner) && !isAmong(tokens[at - 1], BOTH_ENDS_LEADS)) return null;
  const half = halfOfDay(tokens, tokens[to + 2]?.text === ':' ? to + 4 : to + 2);
  if (half === null) return null;
  const isLater = Number.parseInt((tokens[at] as Token).text, 10) % 12 > Number(end.text) % 12;
  return { to, afternoon: half.afternoon !== isLater };
}

/** Whether the number at token `at` is tied by a hyphen to the time that its span begins with: "2-4 a.m.". */
const SPAN_OF_HOURS: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'span-of-hours',
  example: 'They met 2-4 a.m. on Sunday.',
  counterexample: 'They met at 4 a.m. on Sunday.',
  test: (tokens, at) => {
    if (halfOfDay(tokens, at - 2) !== null) return true; // "9am-5pm"
    return /^\d{1,2}$/.test(tokens[at - 2]?.text ?? '') && halfOfSpan(tokens, at - 2, at - 1) !== null;
  },
};

/** What may stand between a time and its part of the day: "10:30 on Monday night", "10:30 in the evening". */
const BETWEEN = 3;

/** "10:30 Monday night": the part of the day tells which half of the clock is meant. */
function partOfDay(tokens: readonly Token[], at: number, hour: number): { to: number; afternoon: boolean } | null {
  if (hour > 12) return null;
  for (let i = at; i <= at + BETWEEN; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return null;
    if (isAmong(token, MORNINGS)) return { to: at, afternoon: false };
    if (AFTERNOON.has(token.lower)) return { to: at, afternoon: !(hour === 12 && !isAmong(token, AFTERNOONS)) };
  }
  return null;
}

/** "Thursday night around 9:40", "in the evening at 9:40". */
function partOfDayBefore(tokens: readonly Token[], at: number, to: number, hour: number): HalfOfDay | null {
  if (hour > 12) return null;
  for (let i = at - 1; i >= at - BETWEEN; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return null;
    if (isAmong(token, MORNINGS)) return { to, afternoon: false };
    if (AFTERNOON.has(token.lower)) return { to, afternoon: !(hour === 12 && !isAmong(token, AFTERNOONS)) };
  }
  return null;
}

/** "between 2200 and 0700": four digits of which the first is no digit of any number, behind what leads a time or ends a span. */
const EARLY_HOUR_IN_DIGITS: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'early-hour-in-digits',
  example: 'They met between 2200 and 0700.',
  counterexample: 'They met 0700 men.',
  test: (tokens, at) =>
    /^0\d[0-5]\d$/.test(tokens[at]?.text ?? '') && EARLY_LEADS.has(tokens[leadOf(tokens, at)]?.lower ?? ''),
};

/** The token before a time and the word that makes it a rough one: "at approximately 2100". */
function leadOf(tokens: readonly Token[], at: number): number {
  return ROUGHLY.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
}

/** "at 2220 last night", "at 2110 on 18 March", "on 4 May 2019 at 2254": the day stands beside four digits behind "at". */
const FOUR_DIGITS_BESIDE_DAY: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'four-digits-beside-day',
  example: 'They met at 2220 last night.',
  counterexample: 'Shares stood at 2220 last night.',
  test: (tokens, at) => {
    const lead = leadOf(tokens, at);
    if (!isAmong(tokens[lead], POINTS) || STANDING.has(tokens[lead - 1]?.lower ?? '')) return false;
    const day = isAmong(tokens[at + 1], UPON) ? at + 2 : at + 1;
    return (
      partBehind(tokens, at + 1) !== null || isDate(tokens, day) || isDate(tokens, lead - 2) || isDate(tokens, lead - 3)
    );
  },
};

/** How many words before a time another is looked for. */
const TIMES_REACH = 40;

/** "leaves at 1030 GMT and is due at 1330": behind a time in four digits with its zone others go without. */
const FOUR_DIGITS_BESIDE_TIME: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'four-digits-beside-time',
  example: 'It leaves at 1030 GMT and is due at 1330.',
  counterexample: 'It sank at noon GMT and is sold at 1330.',
  test: (tokens, at) => {
    if (!isAmong(tokens[leadOf(tokens, at)], POINTS) || !endsThere(tokens, at + 1)) return false;
    for (let near = at - 3; near >= Math.max(0, at - TIMES_REACH); near--)
      if (CLOCKS.has(tokens[near + 1]?.lower ?? '') && /^[0-2]\d[0-5]\d$/.test(tokens[near]?.text ?? '')) return true;
    return false;
  },
};

/** "AT 1545 (2145 GMT)": the same time is told again in another zone. */
const FOUR_DIGITS_TOLD_AGAIN: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'four-digits-told-again',
  example: 'They met at 1545 (2145 GMT).',
  counterexample: 'They sank 1545 (2145 gross) boats.',
  test: (tokens, at) =>
    isAmong(tokens[leadOf(tokens, at)], POINTS) &&
    (tokens[at + 1]?.text === '(' || tokens[at + 1]?.text === '[') &&
    /^[0-2]\d[0-5]\d$/.test(tokens[at + 2]?.text ?? '') &&
    CLOCKS.has(tokens[at + 3]?.lower ?? ''),
};

/** "between 2000 and 2100 GMT": the zone of its end is that of the whole stretch. */
const FOUR_DIGITS_OPENING_SPAN: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'four-digits-opening-span',
  example: 'It was shown between 2000 and 2100 GMT.',
  counterexample: 'It was sold between 2000 and 2010.',
  test: (tokens, at) => {
    const joiner = tokens[at + 1]?.lower ?? '';
    if (!SPANS.has(joiner) || !/^[0-2]\d[0-5]\d$/.test(tokens[at + 2]?.text ?? '')) return false;
    if (ADDERS.has(joiner) && !isAmong(tokens[at - 1], BOTH_ENDS_LEADS)) return false;
    return CLOCKS.has(tokens[at + 3]?.lower ?? '');
  },
};

/** Whether a day of a month begins at token `at`: "18 March", "March 18". */
function isDate(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isDayFirst = first?.kind === 'number' && MONTHS.has(second?.lower ?? '');
  return isDayFirst || (second?.kind === 'number' && MONTHS.has(first?.lower ?? ''));
}

/** "at 1900 on Sundays": no year, since a day stands behind it. */
const EVEN_TIME = /^[0-2]\d(?:00|15|30|45)$/;
function readFourDigits(tokens: readonly Token[], at: number): TimeOfDay | null {
  const { text } = tokens[at] as Token;
  if (text.length !== 4 || !/^[0-2]\d[0-5]\d$/.test(text)) return null;
  const isOnDay =
    EVEN_TIME.test(text) && EVEN_LEADS.has(tokens[at - 1]?.lower ?? '') && ruleHolds(DAY_BEHIND_HOUR, tokens, at + 1);
  const isTold =
    isOnDay ||
    ruleHolds(FOUR_DIGITS_BESIDE_DAY, tokens, at) ||
    ruleHolds(FOUR_DIGITS_BESIDE_TIME, tokens, at) ||
    ruleHolds(FOUR_DIGITS_TOLD_AGAIN, tokens, at) ||
    ruleHolds(FOUR_DIGITS_OPENING_SPAN, tokens, at) ||
    CLOCKS.has(tokens[at + 1]?.lower ?? '') ||
    ruleHolds(EARLY_HOUR_IN_DIGITS, tokens, at) ||
    ruleHolds(EARLY_HOUR_IN_DIGITS, tokens, at + 2);
  if (!isTold) return null;
  return clock(at, at + 1, Number(text.slice(0, 2)), Number(text.slice(2)), null);
}

/** The rules of this file that stand by themselves. */
export const TIMES_OF_DAY_RULES: readonly NamedRule[] = [
  CLOCK_WITH_SECONDS,
  SPAN_OF_HOURS,
  EARLY_HOUR_IN_DIGITS,
  FOUR_DIGITS_BESIDE_DAY,
  FOUR_DIGITS_BESIDE_TIME,
  FOUR_DIGITS_TOLD_AGAIN,
  FOUR_DIGITS_OPENING_SPAN,
  NOON_AS_SURNAME,
];
