import { POINTS } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { amountInWords } from '../amounts/amount-in-words.ts';
import { HOUR_LEADS } from '../lexicon/spoken-times.ts';
import { LASTING } from '../lexicon/times.ts';
import { clean } from '../numerals/numeral.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { LENGTH_OF_FILM } from './running-times.ts';
import type { TimeOfDay } from './times.ts';

const LEADS: ReadonlySet<string> = new Set<string>(HOUR_LEADS);

/**
 * The duration that is written as on a stopwatch at token `at`, in seconds: "2:03:45", "3:59.4", "31:41"; in hours
 * where an h stands for the colon: "2h15". Null for any other number, also for a time of day.
 */
export function readClockDuration({ tokens }: SentenceReading, at: number): Amount | null {
  if (isTied(tokens, at)) return null;
  const hours = readHoursWithLetter(tokens, at);
  if (hours !== null) return hours.isTimeOfDay ? null : duration(at, hours.to, hours.value, hours.precision, 'hour');
  const { text } = tokens[at] as Token;
  if (!ruleHolds(COLON_OF_STOPWATCH, tokens, at + 1) || !/^\d{1,3}$/.test(text)) return null;
  const second = tokens[at + 2]?.text ?? '';
  const first = Number(text);
  if (/^[0-5]\d\.\d{1,3}$/.test(second)) return inSeconds(at, at + 3, first * 60 + Number(second), second);
  if (!/^[0-5]\d$/.test(second)) return null;
  const third = ruleHolds(COLON_OF_STOPWATCH, tokens, at + 3) ? (tokens[at + 4]?.text ?? '') : '';
  if (/^[0-5]\d(?:\.\d{1,3})?$/.test(third) && !ruleHolds(COLON_OF_STOPWATCH, tokens, at + 5))
    return inSeconds(at, at + 5, first * 3600 + Number(second) * 60 + Number(third), third);
  const isLong = third === '' && first > LAST_HOUR && tokens[at + 3]?.text !== ':';
  return isLong || ruleHolds(LENGTH_OF_FILM, tokens, at, at + 3)
    ? inSeconds(at, at + 3, first * 60 + Number(second), second)
    : null;
}

/** The time of day whose hour and minutes an h parts: "at 15h00", "20h30"; null where it is none. */
export function readTimeWithLetter(tokens: readonly Token[], at: number): TimeOfDay | null {
  const hours = isTied(tokens, at) ? null : readHoursWithLetter(tokens, at);
  if (hours === null || !hours.isTimeOfDay) return null;
  const [hour, minute] = [Math.floor(hours.value), Math.round((hours.value % 1) * 60)];
  return { from: at, to: hours.to, iso: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

const LAST_HOUR = 24;

/** Below it hours with minutes tell how long something took, where nothing leads a time of day. */
const SHORTEST_TIME = 7;

/** Hours with what an h parts from them, in hours. */
interface HoursWithLetter {
  readonly to: number;
  readonly value: number;
  readonly precision: number;
  readonly isTimeOfDay: boolean;
}

const MINUTE = 1 / 60;
const SECOND = 1 / 3600;

/** "2h15", "15h00", "1h30m": hours and minutes with an h between them. */
function readHoursWithLetter(tokens: readonly Token[], at: number): HoursWithLetter | null {
  const [hour, letter] = [tokens[at], tokens[at + 1]];
  if (letter?.kind !== 'word' || letter.spaced || !/^\d{1,2}$/.test(hour?.text ?? '')) return null;
  if (letter.lower === 'h') return readMinutesApart(tokens, at) ?? readFullHour(tokens, at);
  const [, minutes, grown] = /^h([0-5]\d)(m|min)?$/i.exec(letter.text) ?? [];
  if (minutes === undefined) return null;
  const value = clean(Number(hour?.text) + Number(minutes) / 60);
  return {
    to: at + 2,
    value,
    precision: MINUTE,
    isTimeOfDay: grown === undefined && value < LAST_HOUR && ruleHolds(HOURS_LED_AS_TIME, tokens, at, value),
  };
}

/** "At 18h": the hour of a day where "at" leads it; elsewhere so many hours. */
function readFullHour(tokens: readonly Token[], at: number): HoursWithLetter | null {
  const value = Number(tokens[at]?.text);
  return isAmong(tokens[at - 1], POINTS) && value < LAST_HOUR
    ? { to: at + 2, value, precision: 1, isTimeOfDay: true }
    : null;
}

/** "5h 20m", "5h 20m 30s": behind hours with an h an m stands for minutes. */
function readMinutesApart(tokens: readonly Token[], at: number): HoursWithLetter | null {
  const minutes = sixtiethsAt(tokens, at + 2, 'm');
  if (minutes === null) return null;
  const seconds = sixtiethsAt(tokens, at + 4, 's');
  const value = clean(Number(tokens[at]?.text) + minutes / 60 + (seconds ?? 0) / 3600);
  const isToSeconds = seconds !== null;
  return { to: at + (isToSeconds ? 6 : 4), value, precision: isToSeconds ? SECOND : MINUTE, isTimeOfDay: false };
}

/** The number below 60 that stands glued before a letter; null where there is none. */
function sixtiethsAt(tokens: readonly Token[], at: number, letter: 'm' | 's'): number | null {
  const [number, unit] = [tokens[at], tokens[at + 1]];
  return unit?.lower === letter && !unit.spaced && /^[0-5]?\d$/.test(number?.text ?? '') ? Number(number?.text) : null;
}

/** "at 2h15", "from 9h00"; without a lead hours as large as of a day. */
const HOURS_LED_AS_TIME: Rule<[tokens: readonly Token[], at: number, value: number]> = {
  name: 'hours-led-as-time',
  example: 'They met at 2h15.',
  counterexample: 'They sailed for 2h15.',
  test: (tokens, at, value) => {
    const lead = tokens[at - 1]?.lower ?? '';
    if (LEADS.has(lead)) return true;
    return value >= SHORTEST_TIME && lead !== 'in' && lead !== 'of' && lead !== 'for' && !LASTING.has(lead);
  },
};

/** Whether a mark ties the number to what stands before it: a part of a score, a date, a verse. */
function isTied(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  return token?.kind !== 'number' || (before !== undefined && !token.spaced && TYING.test(before.text));
}

const TYING = /^[\w:./@#-]+$/;

/** A colon that ties two numbers to one. */
const COLON_OF_STOPWATCH: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'colon-of-stopwatch',
  example: 'She ran it in 31:41.',
  counterexample: 'She ran it in 31: 41 ran behind her.',
  test: (tokens, at) => {
    const [colon, behind] = [tokens[at], tokens[at + 1]];
    return colon?.text === ':' && !colon.spaced && behind?.kind === 'number' && !behind.spaced;
  },
};

/** `last` is what was written last: its decimals tell how exact the time is. */
function inSeconds(at: number, to: number, value: number, last: string): Amount {
  const decimals = last.includes('.') ? last.length - last.indexOf('.') - 1 : 0;
  return duration(at, to, clean(value), clean(10 ** -decimals), 'second');
}

function duration(at: number, to: number, value: number, precision: number, unit: 'second' | 'hour'): Amount {
  return amountInWords(at, to, value, precision, { from: to, to, unit, kind: 'duration' });
}

/** The rules of this file that stand by themselves. */
export const CLOCK_DURATIONS_RULES: readonly NamedRule[] = [HOURS_LED_AS_TIME, COLON_OF_STOPWATCH];
