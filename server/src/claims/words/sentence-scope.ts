import { ILLNESSES, INCLUSIONS, MONTHS, PERIODS, PLURAL_HAPPENINGS, WEEKDAYS } from '../lexicon/scope.ts';
import type { Scope } from '../scope.ts';
import { isYear, type Word } from './clause.ts';

/** What the words of a sentence say of all its figures: read once, however many there are. */
export interface SentenceScope {
  /** Over how many happenings and which time its figures count. */
  readonly span: Pick<Scope, 'severalHappenings' | 'year' | 'overPeriod'>;
  readonly days: Scope['days'];
  readonly since: Scope['since'];
  /** A headline in which most words have capitals: they name nothing. */
  readonly isTitle: boolean;
  /** Where a word stands that may count the doer in or out ("including"), and where a full stop does; in order. */
  readonly inclusions: readonly number[];
}

/** Reads what a sentence, laid out in words, says of all its figures. One pass. */
export function readSentenceScope(words: readonly Word[]): SentenceScope {
  const days: string[] = [];
  const inclusions: number[] = [];
  let year: string | null = null;
  let several = false;
  let period = false;
  let within = false;
  let illness = false;
  let since: string | null = null;
  for (let at = 0; at < words.length; at++) {
    const { lower } = words[at]!;
    if (lower === '.' || INCLUSIONS.has(lower)) inclusions.push(at);
    if (words[at]!.mark) continue;
    several ||= PLURAL_HAPPENINGS.has(lower);
    illness ||= ILLNESSES.has(lower);
    within ||= lower === 'within' && isHours(words, at);
    period ||= PERIOD_LEADS.has(lower) && PERIODS.has(`${lower} ${words[at + 1]?.lower ?? ''}`);
    year ??= isYear(lower) && isYearAlone(words, at) ? lower : null;
    const day = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    if (WEEKDAYS.has(day)) days.push(day);
    if (TODAY.has(lower)) days.push('today');
    if (lower === 'since') since ??= beginning(words, at);
  }
  // An illness takes its time: "from flu this year" counts what its toll counts without a year.
  const overPeriod = within || (period && !illness);
  return {
    span: { severalHappenings: several, year, overPeriod },
    days,
    since,
    isTitle: isTitle(words),
    inclusions,
  };
}

const TODAY: ReadonlySet<string> = new Set(['today', 'tonight']);

const PERIOD_LEADS: ReadonlySet<string> = new Set([...PERIODS].map((pair) => pair.slice(0, pair.indexOf(' '))));

/** "Within ten hours", "within about ten hours". */
function isHours(words: readonly Word[], at: number): boolean {
  return words[at + 2]?.lower === 'hours' || words[at + 3]?.lower === 'hours';
}

/** "In 2015", "in August 2015": the year of another happening; with a day it dates the one that is reported. */
function isYearAlone(words: readonly Word[], at: number): boolean {
  const [before, earlier] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower];
  return before === 'in' || (MONTHS.has(before) && earlier === 'in');
}

/** Where a period begins over which something is counted, behind "since": "friday", "june 21". */
function beginning(words: readonly Word[], at: number): string | null {
  const [day, number] = [words[at + 1], words[at + 2]];
  if (day === undefined || !isCalendar(day)) return null;
  return /^\d+$/.test(number?.lower ?? '') ? `${day.lower} ${number!.lower}` : day.lower;
}

function isTitle(words: readonly Word[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const { lower, mark, capital } of words) {
    if (mark || lower.length <= 3) continue;
    long++;
    if (capital) capitals++;
  }
  return capitals * 2 > long && long > 4;
}

/** Whether a word is a weekday or a month. */
export function isCalendar({ lower }: Word): boolean {
  return WEEKDAYS.has(lower) || MONTHS.has(lower);
}
