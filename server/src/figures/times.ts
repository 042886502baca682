import type { Token } from '../language/tokens.ts';

/** A time of day. */
export interface TimeOfDay {
  readonly from: number;
  readonly to: number;
  /** `HH:MM` in the 24-hour clock. */
  readonly iso: string;
}

/** Times of day that have a name, as `HH:MM`. */
export const MIDDAY: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);

/** The time of day that begins at token `at`: "9:30 p.m.", "3am", "14:30", "noon", "six o'clock"; null where none does. */
export function readTime(tokens: readonly Token[], at: number): TimeOfDay | null {
  const token = tokens[at] as Token;
  if (token.kind === 'word') {
    const named = MIDDAY.get(token.lower);
    return named === undefined ? null : { from: at, to: at + 1, iso: named };
  }
  if (token.kind !== 'number' || (at > 0 && !token.spaced && ':.-/'.includes(tokens[at - 1]?.text ?? ' '))) return null;
  return readClock(tokens, at);
}

function readClock(tokens: readonly Token[], at: number): TimeOfDay | null {
  const military = readFourDigits(tokens, at);
  if (military !== null) return military;
  const digits = /^(\d{1,2})(?:\.(\d{2}))?$/.exec((tokens[at] as Token).text);
  if (digits === null) return null;
  let minute = digits[2] === undefined ? null : Number(digits[2]);
  let to = at + 1;
  const [colon, behind] = [tokens[to], tokens[to + 1]];
  if (
    minute === null &&
    colon?.text === ':' &&
    !colon.spaced &&
    behind?.kind === 'number' &&
    !behind.spaced &&
    /^\d{2}$/.test(behind.text)
  ) {
    minute = Number(behind.text);
    to += 2;
    const seconds = tokens[to]?.text === ':' && tokens[to + 1]?.kind === 'number' && !tokens[to + 1]?.spaced;
    if (seconds && halfOfDay(tokens, to + 2) === null && tokens[at - 1]?.lower !== 'at') return null; // a race's time
    if (seconds) to += 2;
  }
  const half = halfOfDay(tokens, to) ?? (minute === null ? null : partOfDay(tokens, to, Number(digits[1])));
  if (half === null && (minute === null || digits[2] !== undefined)) return null;
  return clock(at, half?.to ?? to, Number(digits[1]), minute ?? 0, half?.afternoon ?? null);
}

function clock(from: number, to: number, hour: number, minute: number, afternoon: boolean | null): TimeOfDay | null {
  if (minute > 59 || hour > 24 || (afternoon !== null && (hour > 12 || hour === 0))) return null;
  const hours = afternoon === null ? hour : (hour % 12) + (afternoon ? 12 : 0);
  return { from, to, iso: `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

function halfOfDay(tokens: readonly Token[], at: number): { to: number; afternoon: boolean } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = token.lower.replaceAll('.', '');
  if (word !== 'am' && word !== 'pm') return null;
  return { to: at + 1, afternoon: word === 'pm' };
}

/** Parts of a day in whose hours an afternoon is meant; "night" is before midnight but for its own hour. */
const AFTERNOON: ReadonlySet<string> = new Set(['night', 'tonight', 'evening', 'afternoon']);
/** What may stand between a time and its part of the day: "10:30 on Monday night", "10:30 in the evening". */
const BETWEEN = 3;

/** "10:30 Monday night": the part of the day tells which half of the clock is meant. */
function partOfDay(tokens: readonly Token[], at: number, hour: number): { to: number; afternoon: boolean } | null {
  if (hour > 12) return null;
  for (let i = at; i <= at + BETWEEN; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return null;
    if (token.lower === 'morning') return { to: at, afternoon: false };
    if (AFTERNOON.has(token.lower)) return { to: at, afternoon: !(hour === 12 && token.lower !== 'afternoon') };
  }
  return null;
}

/** Behind four digits these make them a time: "0630 GMT", "2200 hours". Lower case. */
// biome-ignore format: words read better in rows than one to a line
const CLOCKS: ReadonlySet<string> = new Set([
  'gmt', 'bst', 'utc', 'hours', 'hrs', 'est', 'edt', 'pst', 'pdt', 'cet', 'et', 'zulu', 'local',
]);

function readFourDigits(tokens: readonly Token[], at: number): TimeOfDay | null {
  const { text } = tokens[at] as Token;
  if (!/^[0-2]\d[0-5]\d$/.test(text) || !CLOCKS.has(tokens[at + 1]?.lower ?? '')) return null;
  return clock(at, at + 1, Number(text.slice(0, 2)), Number(text.slice(2)), null);
}
