import { WEEKDAYS } from '../../language/lexicon/calendar.ts';
import { UNITS } from '../../language/lexicon/number-words.ts';
import type { Token } from '../../language/tokens.ts';
import { BROADCASTS, HAPPENINGS, HOUR_LEADS_BEFORE_DAY, HOUR_LEADS_BESIDE_DAY } from '../lexicon/spoken-times.ts';

/** An hour without minutes and without its half of the clock. */
export interface BareHour {
  /** 1 to 12. */
  readonly hour: number;
  /** Null where the words around it leave the half of the day open. */
  readonly afternoon: boolean | null;
}

const HOURS: ReadonlyMap<string, number> = new Map([...UNITS].filter(([, hour]) => hour >= 1 && hour <= 12));
const BEFORE_DAY: ReadonlySet<string> = new Set<string>(HOUR_LEADS_BEFORE_DAY);
const BESIDE_DAY: ReadonlySet<string> = new Set<string>(HOUR_LEADS_BESIDE_DAY);
const ON_AIR: ReadonlySet<string> = new Set<string>(BROADCASTS);
const HAPPENS: ReadonlySet<string> = new Set<string>(HAPPENINGS);
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
  ['tonight', true],
]);
const ESTIMATES: ReadonlySet<string> = new Set(['around', 'about']);
/** Verbs behind which "at" leads to a level. */
const STANDING: ReadonlySet<string> = new Set([
  'stood',
  'stands',
  'standing',
  'remained',
  'remains',
  'peaked',
  'put',
  'estimated',
]);
const SHORTLY: ReadonlySet<string> = new Set(['just', 'shortly']);

/**
 * The hour that a number alone tells at token `at`, because a day or its part stands beside it ("around 7 last night",
 * "Tuesday morning, around 7"), a span of hours on a day begins or ends with it ("from 5 to 7 on Saturday"), or what leads
 * it is only said of times ("News at 6", "just after seven"); null where nothing tells.
 */
export function readBareHour(tokens: readonly Token[], at: number): BareHour | null {
  const hour = hourAt(tokens, at);
  if (hour === null) return null;
  const lead = tokens[at - 1]?.lower ?? '';
  if (lead === 'at' && STANDING.has(tokens[at - 2]?.lower ?? '')) return null; // "deaths stood at 7 on Friday"
  if (BEFORE_DAY.has(lead) && isDay(tokens, at + 1)) return { hour, afternoon: partBehind(tokens, at + 1) };
  if (BESIDE_DAY.has(lead)) {
    const afternoon = partBehind(tokens, at + 1);
    if (afternoon !== null) return { hour, afternoon };
    if (endsThere(tokens, at + 1)) {
      const part = partBefore(tokens, at - 2);
      if (part !== undefined) return { hour, afternoon: part };
      if (isToldByLead(tokens, at, lead)) return { hour, afternoon: null };
    }
  }
  return isInSpan(tokens, at) ? { hour, afternoon: null } : null;
}

/** The hour that token `at` states, null where it states none. */
export function hourAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return /^(?:[1-9]|1[0-2])$/.test(token.text) ? Number(token.text) : null;
  return HOURS.get(token.lower) ?? null;
}

/** "9 on Sunday", "nine tonight", "1900 on Sundays": a day behind what ends before token `at`. */
export function isDay(tokens: readonly Token[], at: number): boolean {
  const word = tokens[tokens[at]?.lower === 'on' ? at + 1 : at]?.lower ?? '';
  return DAYS.has(word);
}

/** "last night", "this morning", "tonight", "Monday night": the part of the day at token `at`. */
function partBehind(tokens: readonly Token[], at: number): boolean | null {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (first === 'tonight') return true;
  const leads =
    first === 'last' || first === 'this' || WEEKDAYS.has(first) || first === 'yesterday' || first === 'tomorrow';
  return leads ? (PARTS.get(second) ?? null) : null;
}

/** "Thursday night around 10", "Tuesday morning, around 7", "Friday at 9": the day or its part that ends at token `end`. */
function partBefore(tokens: readonly Token[], end: number): boolean | null | undefined {
  const at = tokens[end]?.text === ',' ? end - 1 : end;
  const word = tokens[at]?.lower ?? '';
  return PARTS.get(word) ?? (DAYS.has(word) ? null : undefined);
}

/** "News at 6", "just after seven", "it happened around 11". */
function isToldByLead(tokens: readonly Token[], at: number, lead: string): boolean {
  const before = tokens[at - 2];
  if (before === undefined) return false;
  if (lead === 'before' || lead === 'after') return SHORTLY.has(before.lower);
  if (lead === 'at') {
    const show = before.kind === 'number' ? tokens[at - 3] : before;
    return ON_AIR.has(show?.lower ?? '') && show?.text !== show?.lower;
  }
  return ESTIMATES.has(lead) && HAPPENS.has(before.lower);
}

/** "from 5 to 7 on Saturday": a span of hours with its day behind it. */
function isInSpan(tokens: readonly Token[], at: number): boolean {
  for (const first of [at, at - 2]) {
    const [lead, joiner] = [tokens[first - 1]?.lower, tokens[first + 1]?.lower];
    const leads = (lead === 'from' && joiner === 'to') || (lead === 'between' && joiner === 'and');
    if (leads && hourAt(tokens, first) !== null && hourAt(tokens, first + 2) !== null && isDay(tokens, first + 3))
      return true;
  }
  return false;
}

/** Prepositions that are said of numbers of things: "seven of them", "at 12 under par". */
const NOT_BEHIND_HOUR: ReadonlySet<string> = new Set(['of', 'or', 'per', 'under', 'over', 'below', 'above', 'than']);

/** Marks behind which a number goes on. */
const GOES_ON: ReadonlySet<string> = new Set(['%', '/', '–', ':']);

/** Whether nothing begins at token `at` that the number before it could count. */
export function endsThere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'mark') return (token.text !== '-' || token.spaced) && !GOES_ON.has(token.text);
  if (token.lower === 'and' && (tokens[at + 1]?.lower === 'a' || tokens[at + 1]?.lower === 'half')) return false;
  const closed = token.known?.closed;
  if (NOT_BEHIND_HOUR.has(token.lower)) return false;
  return closed === 'preposition' || closed === 'conjunction' || token.lower === 'streaming';
}
