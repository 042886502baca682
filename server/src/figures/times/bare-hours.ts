import { WEEKDAYS } from '../../language/lexicon/calendar.ts';
import { POINTS, UPON } from '../../language/lexicon/function-words.ts';
import { UNITS } from '../../language/lexicon/number-words.ts';
import { singularOf } from '../../language/plurals.ts';
import { firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import {
  BEGINNINGS_AND_ENDS,
  BROADCASTS,
  DAYS_BEFORE_PART,
  HAPPENINGS,
  HOUR_LEADS_BEFORE_DAY,
  HOUR_LEADS_BESIDE_DAY,
  MEASURED,
  OFF,
  PARTS_OF_TODAY,
  SPAN_WORDS,
  TRADED,
} from '../lexicon/spoken-times.ts';
import { ESTIMATES, GOES_ON, NOT_BEHIND_HOUR, SHORTLY, STANDING } from '../lexicon/times.ts';

/** An hour without minutes and without its half of the clock. */
export interface BareHour {
  /** 1 to 12. */
  readonly hour: number;
  /** Null where the words around it leave the half of the day open. */
  readonly afternoon: boolean | null;
}

/** In words and in digits. */
const HOURS: ReadonlyMap<string, number> = new Map(
  [...UNITS]
    .filter(([, hour]) => hour >= 1 && hour <= 12)
    .flatMap(
      ([word, hour]) =>
        [
          [word, hour],
          [`${hour}`, hour],
        ] as const,
    ),
);
const BEFORE_DAY: ReadonlySet<string> = new Set<string>(HOUR_LEADS_BEFORE_DAY);
const BESIDE_DAY: ReadonlySet<string> = new Set<string>(HOUR_LEADS_BESIDE_DAY);
const ON_AIR: ReadonlySet<string> = new Set<string>(BROADCASTS);
const HAPPENS: ReadonlySet<string> = new Set<string>(HAPPENINGS);
const BEGIN_AND_END: ReadonlySet<string> = new Set<string>(BEGINNINGS_AND_ENDS);
const LEVELLED: ReadonlySet<string> = new Set<string>([...TRADED, ...MEASURED]);
/** How far before the verb the word for what is traded or measured may stand. */
const SUBJECT_REACH = 6;
const DAYS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  'today',
  'tonight',
  'tomorrow',
  'yesterday',
]);
/** Parts of a day by whether they mean the afternoon. */
const PARTS: ReadonlyMap<string, boolean> = new Map([
  ['morning', false],
  ['afternoon', true],
  ['evening', true],
  ['night', true],
  ...PARTS_OF_TODAY,
]);
/** What makes an hour of a bare number from 1 to 12, or keeps it from being one. */
interface HourRule extends Rule<[tokens: readonly Token[], at: number]> {
  /** The half of the day that the words around it tell, null where they leave it open; undefined: it is no hour. */
  readonly half: ((tokens: readonly Token[], at: number) => boolean | null) | undefined;
}

/** Tried in turn; an hour where a day stands beside it, or where what leads it is only said of times. */
export const HOUR_RULES: readonly HourRule[] = [
  {
    // What stands at a level has no hour.
    name: 'level-on-day',
    example: 'Deaths stood at 7 on Friday.',
    counterexample: 'Deaths came at 7 on Friday.',
    half: undefined,
    test: (tokens, at) => tokens[at - 1]?.lower === 'at' && STANDING.has(tokens[at - 2]?.lower ?? ''),
  },
  {
    name: 'hour-before-day',
    example: 'The ferry comes at 9 on Sunday.',
    counterexample: 'The ferry takes 9 on Sunday.',
    half: (tokens, at) => partBehind(tokens, at + 1),
    test: (tokens, at) => BEFORE_DAY.has(tokens[at - 1]?.lower ?? '') && ruleHolds(DAY_BEHIND_HOUR, tokens, at + 1),
  },
  {
    // The part of the day makes the number an hour.
    name: 'hour-before-part-of-day',
    example: 'The ferry sank around 7 last night.',
    counterexample: 'The ferry sank 7 last night.',
    half: (tokens, at) => partBehind(tokens, at + 1),
    test: (tokens, at) => isLedBeside(tokens, at) && partBehind(tokens, at + 1) !== null,
  },
  {
    // Behind a day and its part nothing but an hour is estimated.
    name: 'hour-behind-day',
    example: 'It began Tuesday morning, around 7.',
    counterexample: 'It began in a harbour, around 7.',
    half: (tokens, at) => partBefore(tokens, at - 2) ?? null,
    test: (tokens, at) =>
      isLedBeside(tokens, at) && endsThere(tokens, at + 1) && partBefore(tokens, at - 2) !== undefined,
  },
  {
    // “Shortly” leads a time.
    name: 'hour-just-after',
    example: 'The ferry sank just after seven.',
    counterexample: 'The ferry sank long after seven.',
    half: () => null,
    test: (tokens, at) => {
      const lead = tokens[at - 1]?.lower;
      const isNear = (lead === 'before' || lead === 'after') && SHORTLY.has(tokens[at - 2]?.lower ?? '');
      return isNear && isLedBeside(tokens, at) && endsThere(tokens, at + 1);
    },
  },
  {
    name: 'hour-of-show',
    example: 'She saw it on the News at 6.',
    counterexample: 'She saw it on the pier at 6.',
    half: () => null,
    test: (tokens, at) => {
      if (tokens[at - 1]?.lower !== 'at' || !isLedBeside(tokens, at) || !endsThere(tokens, at + 1)) return false;
      const show = tokens[at - 2]?.kind === 'number' ? tokens[at - 3] : tokens[at - 2];
      return ON_AIR.has(show?.lower ?? '') && show?.text !== show?.lower;
    },
  },
  {
    // Nothing that is traded or measured, which begins and ends at levels.
    name: 'hour-it-begins',
    example: 'The concert begins at 8.',
    counterexample: 'The price begins at 8.',
    half: () => null,
    test: (tokens, at) => {
      if (!isAmong(tokens[at - 1], POINTS) || !endsThere(tokens, at + 1)) return false;
      const verb = isAmong(tokens[at - 2], OFF) ? at - 3 : at - 2;
      if (!BEGIN_AND_END.has(tokens[verb]?.lower ?? '')) return false;
      const before = tokens.slice(Math.max(0, verb - SUBJECT_REACH), verb);
      return !before.some(({ lower, text }) => LEVELLED.has(singularOf(lower)) || /^[$£€%]$/.test(text));
    },
  },
  {
    // What happens does so at an hour.
    name: 'hour-it-happened',
    example: 'It happened around 11.',
    counterexample: 'It measured around 11.',
    half: () => null,
    test: (tokens, at) =>
      ESTIMATES.has(tokens[at - 1]?.lower ?? '') &&
      HAPPENS.has(tokens[at - 2]?.lower ?? '') &&
      isLedBeside(tokens, at) &&
      endsThere(tokens, at + 1),
  },
  {
    // A span of hours with its day behind it.
    name: 'hour-of-span',
    example: 'The pier is open from 5 to 7 on Saturday.',
    counterexample: 'The pier grew from 5 to 7 stalls on Saturday.',
    half: () => null,
    test: (tokens, at) =>
      [at, at - 2].some((first) => {
        const [lead, joiner] = [tokens[first - 1]?.lower, tokens[first + 1]?.lower];
        const leads = (lead === 'from' && joiner === 'to') || (lead === 'between' && joiner === 'and');
        return (
          leads &&
          hourAt(tokens, first) !== null &&
          hourAt(tokens, first + 2) !== null &&
          ruleHolds(DAY_BEHIND_HOUR, tokens, first + 3)
        );
      }),
  },
];

/** Every rule asks for one of these right before the hour. */
const HOUR_LEADS: ReadonlySet<string> = new Set<string>([
  ...POINTS,
  ...BEFORE_DAY,
  ...BESIDE_DAY,
  ...ESTIMATES,
  ...SPAN_WORDS,
]);

/**
 * The hour that a number alone tells at token `at`, because a day or its part stands beside it ("around 7 last night",
 * "Tuesday morning, around 7"), a span of hours on a day begins or ends with it ("from 5 to 7 on Saturday"), or what leads
 * it is only said of times ("News at 6", "just after seven"); null where nothing tells.
 */
export function readBareHour(tokens: readonly Token[], at: number): BareHour | null {
  if (!isAmong(tokens[at - 1], HOUR_LEADS)) return null;
  const hour = hourAt(tokens, at);
  const half = hour === null ? undefined : firstRule(HOUR_RULES, tokens, at)?.half;
  return hour === null || half === undefined ? null : { hour, afternoon: half(tokens, at) };
}

function isLedBeside(tokens: readonly Token[], at: number): boolean {
  return BESIDE_DAY.has(tokens[at - 1]?.lower ?? '');
}

/** The hour that token `at` states, null where it states none. */
export function hourAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  return HOURS.get(token.lower) ?? null;
}

/** "9 on Sunday", "nine tonight", "1900 on Sundays": a day behind what ends before token `at`. */
export const DAY_BEHIND_HOUR: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'day-behind-hour',
  example: 'They met at 9 on Sunday.',
  counterexample: 'They met at 9 on boats.',
  test: (tokens, at) => {
    const word = tokens[isAmong(tokens[at], UPON) ? at + 1 : at]?.lower ?? '';
    return DAYS.has(word);
  },
};

/** "last night", "this morning", "tonight", "Monday night": the part of the day at token `at`. */
export function partBehind(tokens: readonly Token[], at: number): boolean | null {
  const first = tokens[at]?.lower ?? '';
  const part = PARTS_OF_TODAY.get(first);
  if (part !== undefined) return part;
  return DAYS_BEFORE_PART.has(first) ? (PARTS.get(tokens[at + 1]?.lower ?? '') ?? null) : null;
}

/** "Thursday night around 10", "Tuesday morning, around 7", "Friday at 9": the day or its part that ends at token `end`. */
function partBefore(tokens: readonly Token[], end: number): boolean | null | undefined {
  const at = tokens[end]?.text === ',' ? end - 1 : end;
  const word = tokens[at]?.lower ?? '';
  return PARTS.get(word) ?? (DAYS.has(word) ? null : undefined);
}

/** What shows that something begins behind a number which it could count, or that nothing does. */
interface BehindHourRule extends Rule<[tokens: readonly Token[], at: number]> {
  readonly ends: boolean;
}

/** What stands behind a number that may be an hour. */
export const BEHIND_HOUR_RULES: readonly BehindHourRule[] = [
  {
    name: 'number-goes-on',
    example: 'It happened around 7/8 there.',
    counterexample: 'It happened around 7, in a harbour.',
    ends: false,
    test: (tokens, at) => {
      const { kind, text, spaced } = tokens[at]!;
      return kind === 'mark' && ((text === '-' && !spaced) || GOES_ON.has(text));
    },
  },
  {
    name: 'hour-before-mark',
    example: 'It happened around 7, in a harbour.',
    counterexample: 'It happened around 7 in a harbour',
    ends: true,
    test: (tokens, at) => tokens[at]!.kind === 'mark',
  },
  {
    // Half an hour more ends the time, too.
    name: 'hour-and-a-half',
    example: 'It happened around 7 and a half.',
    counterexample: 'It happened around 7 and in a harbour.',
    ends: false,
    test: (tokens, at) =>
      tokens[at]?.lower === 'and' && (tokens[at + 1]?.lower === 'a' || tokens[at + 1]?.lower === 'half'),
  },
  {
    name: 'number-of-them',
    example: 'It happened around 7 of them.',
    counterexample: 'It happened around 7 in a harbour.',
    ends: false,
    test: (tokens, at) => NOT_BEHIND_HOUR.has(tokens[at]!.lower),
  },
  {
    name: 'hour-before-preposition',
    example: 'It happened around 7 in a harbour.',
    counterexample: 'It happened around 7 harbours.',
    ends: true,
    test: (tokens, at) => {
      const closed = tokens[at]!.known?.closed;
      return closed === 'preposition' || closed === 'conjunction';
    },
  },
];

/** Whether nothing begins at token `at` that the number before it could count. */
export function endsThere(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || (firstRule(BEHIND_HOUR_RULES, tokens, at)?.ends ?? false);
}

/** The rules of this file that stand by themselves. */
export const BARE_HOURS_RULES: readonly NamedRule[] = [DAY_BEHIND_HOUR];
