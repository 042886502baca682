import type { Span } from '../../corpus/span.ts';
import {
  DATE_LEADS,
  type DateLead,
  FUTURE_MARKS,
  MONTHS,
  MONTHS_LIKE_WORDS,
  RELATIVE_DAYS,
  SHIFTS,
  SMALL_NUMBERS,
  UNABBREVIATED,
  WEEKDAYS,
  ZONES,
} from '../lexicon/calendar.ts';
import { CLOSED_CLASSES } from '../lexicon/closed-classes.ts';
import { isPlural } from '../plurals.ts';
import { isDigit } from '../tokens.ts';
import { VERB_FORMS } from '../verb-forms.ts';
import { openClass } from '../word-classes.ts';
import type { WordTable } from '../word-table.ts';
import type { CalendarPoint, DateExpression } from './date-expression.ts';
import { dayNumber } from './days.ts';

export { resolveDate } from './resolve-date.ts';

/** What a rule makes of its match, the whole and then its groups: the point, or null where the words are no date after all. */
type Reading = (match: readonly (string | undefined)[]) => CalendarPoint | null;

/** What stands first in the words of a rule: a number of two digits at most, one of more, a letter, or the first or the last. */
type Beginning = 'day' | 'year' | 'letter' | 'day or letter';

interface DateRule {
  readonly begins: Beginning;
  readonly pattern: RegExp;
  readonly read: Reading;
  /** Only with a lead before it ("in May", "since 2019"), since the bare word has other senses; "Fourth of July" is a feast. */
  readonly needsLead?: 'any' | 'not of';
  /** It ends in the number of a day, which may count what follows it instead ("In May 14 boats were lost"). */
  readonly endsInDay?: true;
  /** It begins with the number of a day, which may count what follows the date instead ("the 14 Nov. 6 voters"). */
  readonly beginsInDay?: true;
}

const names = (table: WordTable<number>) =>
  [...table.keys()].map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}|${name.toUpperCase()}`).join('|');

const MONTH = `(${names(MONTHS)})\\b\\.?`;
const WEEKDAY = `(${names(WEEKDAYS)})\\b\\.?`;
const WEEKDAY_PREFIX = `(?:(?:${names(WEEKDAYS)})\\b\\.?,?\\s{1,3})?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?!\\d|[.,]\\d)';
const DAY_RANGE_END = '(?:\\s?(?:[-–—]|to|and|or)\\s?\\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\\d:]|[.,]\\d))?';
const YEAR = '(1[4-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d|\\s(?:block|blk)\\b)';
const SHIFT = `(${[...SHIFTS.keys()].join('|')}|${[...SHIFTS.keys()]
  .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  .join('|')})`;
const PART_OF_DAY = '(?:(?:,)?\\s(?:early\\s|late\\s)?(?:morning|afternoon|evening|night|noon|midnight|midday))?';
const NUMBER = `(\\d{1,2}|${[...SMALL_NUMBERS.keys()].join('|')}|${[...SMALL_NUMBERS.keys()]
  .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  .join('|')})`;

/** Months in small letters, as hasty text and folded text write them. */
const SMALL_MONTH = `(${[...MONTHS.keys()].filter((name) => !MONTHS_LIKE_WORDS.has(name)).join('|')})\\b\\.?`;
const ANY_SMALL_MONTH = `(${[...MONTHS.keys()].join('|')})\\b\\.?`;

/** Sticky, so that a rule is only ever tried where a date may begin. */
const rule = (
  begins: Beginning,
  source: string,
  read: Reading,
  more: Pick<DateRule, 'needsLead' | 'endsInDay' | 'beginsInDay'> = {},
): DateRule => ({ begins, pattern: new RegExp(source, 'y'), read, ...more });

/** The forms in which English writes dates, the longer before the shorter that it contains. */
const RULES: readonly DateRule[] = [
  // 2024-07-09, 2024-07-09T10:00:00Z
  rule(
    'year',
    '(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d-])',
    ([, y, m, d]) => absolute(Number(y), Number(m), Number(d)),
  ),
  // 07/28/2014, 28.07.2014: which number is the month is only known where one of them is above 12.
  rule('day or letter', `${WEEKDAY_PREFIX}(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?![\\d/])`, ([, a, b, y]) =>
    numeric(Number(a), Number(b), Number(y)),
  ),
  // 10/31/14: with two digits a year only where one of the others is no month.
  rule('day', '(\\d{1,2})/(\\d{1,2})/(\\d{2})(?![\\d/])', ([, a, b, y]) =>
    Math.max(Number(a), Number(b)) > 12 ? numeric(Number(a), Number(b), fullYear(Number(y))) : null,
  ),
  // Tuesday, July 9, 2024 · July 9th 2024 · July 8-9, 2024
  rule('letter', `${WEEKDAY_PREFIX}${MONTH}\\s{1,3}${DAY}${DAY_RANGE_END}(?:,\\s{0,3}|\\s)${YEAR}`, ([, m, d, y]) =>
    absolute(Number(y), month(m), Number(d)),
  ),
  // 9 July 2024 · the 9th of July, 2024
  rule(
    'day or letter',
    `${WEEKDAY_PREFIX}${DAY}${DAY_RANGE_END}\\s{1,3}(?:of\\s)?${MONTH},?\\s{1,3}${YEAR}`,
    ([, d, m, y]) => absolute(Number(y), month(m), Number(d)),
  ),
  // 29 AUG 89 · 29 Aug '89: with two digits a year only where nothing follows that they could count.
  rule('day', `${DAY}\\s${MONTH}\\s['’]?(\\d\\d)(?=[\\s,]{0,3}(?:[()\\[\\].;—–-]|$))`, ([, d, m, y]) =>
    absolute(fullYear(Number(y)), month(m), Number(d)),
  ),
  // 2018 March 18
  rule('year', `${YEAR},?\\s${MONTH}\\s(\\d{1,2})(?![\\d:%]|[.,]\\d)`, ([, y, m, d]) =>
    absolute(Number(y), month(m), Number(d)),
  ),
  // July 2024 · July of 2024
  rule('letter', `${MONTH},?\\s(?:of\\s)?${YEAR}`, ([, m, y]) => ({ form: 'absolute', iso: `${y}-${two(month(m))}` })),
  // July 9 · Tuesday, July 9 · July 8 to 10
  rule(
    'letter',
    `${WEEKDAY_PREFIX}${MONTH}\\s{1,3}${DAY}${DAY_RANGE_END}(?![\\d%:])`,
    ([, m, d]) => yearless(month(m), Number(d), null),
    { endsInDay: true },
  ),
  // 9 July · the 9th of July
  rule(
    'day or letter',
    `${WEEKDAY_PREFIX}${DAY}${DAY_RANGE_END}\\s(?:of\\s)?${MONTH}`,
    ([, d, m]) => yearless(month(m), Number(d), null),
    { beginsInDay: true },
  ),
  // oct. 31 · sept 30, 2014 · 31 october · on 1 may
  rule('letter', `${SMALL_MONTH}\\s${DAY}(?![\\d%:])(?:,?\\s${YEAR})?`, ([, m, d, y]) => dayOf(m, d, y)),
  rule('day', `${DAY}\\s(?:of\\s)?${SMALL_MONTH}(?:,?\\s${YEAR})?`, ([, d, m, y]) => dayOf(m, d, y)),
  rule('day', `${DAY}\\s${ANY_SMALL_MONTH}(?:,?\\s${YEAR})?`, ([, d, m, y]) => dayOf(m, d, y), { needsLead: 'any' }),
  // last July · this May
  rule('letter', `${SHIFT}\\s${MONTH}`, ([, shift, m]) => yearless(month(m), null, shiftOf(shift))),
  // last Friday · next Monday night
  rule('letter', `${SHIFT}\\s${WEEKDAY}${PART_OF_DAY}`, ([, shift, day]) => ({
    form: 'weekday',
    weekday: WEEKDAYS.get(bare(day))!,
    shift: shiftOf(shift),
  })),
  rule('letter', `${WEEKDAY}${PART_OF_DAY}`, ([, day]) => weekday(day!)),
  // last night is the night before the day of writing.
  rule('letter', '([Ll]ast)\\snight', () => ({ form: 'offset', unit: 'day', by: -1 })),
  rule('letter', '([Tt]his)\\s(?:morning|afternoon|evening)', () => ({ form: 'offset', unit: 'day', by: 0 })),
  // last week · earlier this month · the past year
  rule('letter', `(?:(?:earlier|later|late|early)\\s)?${SHIFT}\\s(week|month|year)(?:end)?\\b`, ([, shift, unit]) => ({
    form: 'offset',
    unit: unit as 'week',
    by: shiftOf(shift),
  })),
  rule('day or letter', `${NUMBER}\\s(day|week|month|year)s?\\s(?:ago|earlier)\\b`, ([, count, unit]) => ({
    form: 'offset',
    unit: unit as 'day',
    by: -(SMALL_NUMBERS.get(count!.toLowerCase()) ?? Number(count)),
  })),
  rule(
    'letter',
    `(${[...RELATIVE_DAYS.keys()].join('|')})(?:\\s(?:morning|afternoon|evening|night))?\\b`,
    ([, word]) => ({
      form: 'offset',
      unit: 'day',
      by: RELATIVE_DAYS.get(word!)!,
    }),
  ),
  rule(
    'letter',
    '(Today|Tonight|Yesterday|Tomorrow|Overnight)(?:\\s(?:morning|afternoon|evening|night))?\\b',
    ([, word]) => ({
      form: 'offset',
      unit: 'day',
      by: RELATIVE_DAYS.get(word!.toLowerCase())!,
    }),
  ),
  // the 1990s
  rule('year', '(1[4-9]\\d|20\\d)0s\\b', ([, decade]) => ({ form: 'decade', year: Number(decade) * 10 })),
  // 2015-16 · 2015/16 · 2015–2019, known only as beginning then
  rule('year', '(1[4-9]\\d\\d|20\\d\\d)(?:[-–/](?:20)?\\d\\d)(?![\\d%-]|[.,]\\d)', ([, y]) => ({
    form: 'absolute',
    iso: y!,
  })),
  // 2003-4: the last digit of the next year
  rule('year', '(1[4-9]\\d(\\d)|20\\d(\\d))[-–/](\\d)(?![\\d%-]|[.,]\\d)', ([, y, old, late, next]) =>
    Number(next) === (Number(old ?? late) + 1) % 10 ? { form: 'absolute', iso: y! } : null,
  ),
  rule('letter', MONTH, ([, m]) => yearless(month(m), null, null), { needsLead: 'not of' }),
  // not "2045 GMT", nor "1930 hours"
  rule(
    'year',
    `${YEAR}(?![-–][A-Za-z0-9]|\\s(?:${ZONES.join('|').toUpperCase()}|[Hh]ours|HOURS|[Hh]rs|local time)\\b)`,
    ([, y]) => ({ form: 'absolute', iso: y! }),
    { needsLead: 'any' },
  ),
];

/** The rules that may fit where such a number or a letter stands first. */
const AT_DAY = RULES.filter(({ begins }) => begins === 'day' || begins === 'day or letter');
const AT_YEAR = RULES.filter(({ begins }) => begins === 'year');
const AT_LETTER = RULES.filter(({ begins }) => begins === 'letter' || begins === 'day or letter');

function rulesAt(text: string, start: number): readonly DateRule[] {
  if (!isDigit(text.charCodeAt(start))) return AT_LETTER;
  return isDigit(text.charCodeAt(start + 1)) && isDigit(text.charCodeAt(start + 2)) ? AT_YEAR : AT_DAY;
}

/** What a small number must have behind it to begin a date: the month, or the rest of a date in digits. */
const BEHIND_DAY =
  '(?=[/.]\\d|[a-z]{0,2}(?:\\s?(?:[-–—]|to|and|or)\\s?\\d{1,2}[a-z]{0,2})?\\s{1,3}(?:of\\s)?' +
  `(?:${names(MONTHS)}|${[...MONTHS.keys()].join('|')}))`;
const BEHIND_SHIFT = `(?=\\s(?:${names(MONTHS)}|${names(WEEKDAYS)}|night|morning|afternoon|evening|week|month|year))`;

/**
 * Where a date may begin: a weekday, a month, a relative word, a small number or a year, with what must follow it. Keeps
 * the rules off the rest, which is almost all of a text.
 */
const TRIGGER = new RegExp(
  `\\b(?:\\d{1,2}${BEHIND_DAY}|(?:1[4-9]|20)\\d\\d|${names(MONTHS)}|${names(WEEKDAYS)}|` +
    `${SMALL_MONTH}(?=\\s\\d)|` +
    'today|tonight|yesterday|tomorrow|overnight|Today|Tonight|Yesterday|Tomorrow|Overnight|' +
    `(?:earlier|later|early|late)(?=\\s${SHIFT}\\s(?:week|month|year))|${SHIFT}${BEHIND_SHIFT}|` +
    `${NUMBER}(?=\\s(?:day|week|month|year)))`,
  'g',
);

/** No trigger with what must follow it is longer. */
const TRIGGER_LENGTH = 20;
const LEAD_LENGTH = 14;
const LEADS: ReadonlyMap<string, DateLead> = new Map(DATE_LEADS.map((lead) => [lead, lead]));
const LEAD = new RegExp(`(?:^|[^\\w-])(${DATE_LEADS.join('|')})[\\s-](?:the\\s)?$`, 'i');
/** "as of 3 p.m. Sunday", "by late Sunday": what may stand between such a lead and its day. */
const COUNTED_LEAD =
  /(?:^|[^\w-])(as of|as at|by|through|up to)\s(?:(?:early|late)|noon|midnight|midday|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?(?:\s[A-Z]{2,4})?)(?:\son)?[,\s]\s?$/i;
const COUNTED_LEAD_LENGTH = 32;
const BEFORE_NUMBER = /(?:[\d$£€¥]|[\d$£€¥][.,:/–-])$/;
const FUTURE_REACH = 60;

/**
 * Reads every date of a sentence, in order: absolute ("9 July 2024", "Oct. 7", "2024-07-09"), partial ("July 2024",
 * "in 2019") and relative ("Monday", "yesterday", "last week", "three days ago"). Never throws; linear in the sentence.
 *
 * @param text the text that holds the sentence
 * @param sentence where to read; the spans of the result count in `text` too
 */
export function readDates(text: string, sentence: Span): readonly DateExpression[] {
  const found: DateExpression[] = [];
  // Looked for in the sentence alone: the next place may lie far behind it.
  const near = text.slice(sentence.start, sentence.end + TRIGGER_LENGTH);
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(near); trigger !== null; trigger = TRIGGER.exec(near)) {
    const start = sentence.start + trigger.index;
    if (start >= sentence.end) break;
    const date = dateAt(text, start, sentence);
    if (date === null) continue;
    found.push(date);
    TRIGGER.lastIndex = date.end - sentence.start;
  }
  return found;
}

function dateAt(text: string, start: number, sentence: Span): DateExpression | null {
  const before = text.slice(Math.max(sentence.start, start - LEAD_LENGTH), start);
  if (BEFORE_NUMBER.test(before)) return null;
  const lead = leadOf(text.slice(Math.max(sentence.start, start - COUNTED_LEAD_LENGTH), start), before);
  for (const { pattern, read, needsLead, endsInDay, beginsInDay } of rulesAt(text, start)) {
    if (needsLead !== undefined && (lead === null || (needsLead === 'not of' && lead === 'of'))) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null || start + match[0].length > sentence.end) continue;
    const point = isDescending(match[0]) ? null : read(match);
    if (point === null) continue;
    const end = start + trimmedLength(match[0]);
    if (endsInDay && lead !== null && countsWhatFollows(text.slice(sentence.start, start), text, end)) continue;
    if (beginsInDay && countsWhatIsOfDay(text, before, start, end)) continue;
    return {
      start,
      end,
      text: text.slice(start, end),
      point,
      lead,
      future: isFuture(text, Math.max(sentence.start, start - FUTURE_REACH), start),
      iso: isoOf(point),
    };
  }
  return null;
}

const DAYS = /^(\d{1,2})\s?[-–—]\s?(\d{1,2})\s/;

/** "No. 5 – 3 May 2023": no days of one month, since the second is not the later one. */
function isDescending(match: string): boolean {
  const [, first, second] = DAYS.exec(match) ?? [];
  return first !== undefined && Number(first) >= Number(second);
}

/** What opens a clause with "In May" or "Since January". */
const OPENS_CLAUSE = /(?:^|[.;:,"“(—–]\s?|\s(?:and|but)\s)(?:in|since|during|by|until)\s$/i;
const OPENING_LENGTH = 24;
/** Two words behind the number of a day: what it may count, and its verb. */
const COUNTED_SUBJECT = /\s([a-z]{2,24})(?:\s([a-z]{2,24}))?(?:\s([a-z]{2,24}))?/y;

/**
 * "In May 14 boats were lost": whether the number that would be the day of a fronted month counts the subject behind it,
 * which a verb follows; "In May 14 clashes, 3 died" has a comma there, and its day is one.
 */
function countsWhatFollows(before: string, text: string, end: number): boolean {
  if (!OPENS_CLAUSE.test(before.slice(-OPENING_LENGTH))) return false;
  COUNTED_SUBJECT.lastIndex = end;
  const words = (COUNTED_SUBJECT.exec(text)?.slice(1) ?? []).filter((word) => word !== undefined);
  const noun = words.findIndex((word) => isPlural(word));
  if (noun === -1) return words[0] !== undefined && isFiniteVerb(words[0]);
  return noun < words.length - 1 && isFiniteVerb(words[noun + 1] ?? '');
}

/** Before a number they lead a noun: nobody writes "the 14 Nov." for a day. */
const LEADS_COUNT = /(?:^|[^\w-])(?:the|all|these|those|other|first|last)\s$/i;
const ON_DAY = /(?:^|\W)(?:on|from|to|until|since|by)\sthe\s$/i;
const COUNT_ALONE = /\d{1,2}\s/y;
/** The day of a month, and what it stands before. */
const DAY_BEFORE_NOUN = /\s(?:[12]?\d|3[01])\s[a-z]/y;

/** "The 14 Nov. 6 voters": whether the number before a month counts what is of the day that the month leads. */
function countsWhatIsOfDay(text: string, before: string, start: number, end: number): boolean {
  if (!LEADS_COUNT.test(before) || ON_DAY.test(before)) return false;
  COUNT_ALONE.lastIndex = start;
  DAY_BEFORE_NOUN.lastIndex = end;
  return COUNT_ALONE.test(text) && DAY_BEFORE_NOUN.test(text);
}

function isFiniteVerb(word: string): boolean {
  const form = VERB_FORMS.get(word) ?? openClass(word, false);
  return AUXILIARIES.has(word) || form === 'verb' || form === 'participle';
}

const AUXILIARIES: ReadonlySet<string> = new Set(CLOSED_CLASSES.auxiliary);

function leadOf(before: string, near: string): DateLead | null {
  const lead = (COUNTED_LEAD.exec(before) ?? LEAD.exec(near))?.[1]?.toLowerCase();
  return lead === undefined ? null : (LEADS.get(lead) ?? null);
}

/** A full stop that ends the match belongs to an abbreviation only ("Oct."), else to the sentence. */
function trimmedLength(match: string): number {
  const last = /([A-Za-z]+)\.$/.exec(match)?.[1];
  const abbreviation = last !== undefined && last.length <= 5 && !UNABBREVIATED.has(last.toLowerCase());
  return last !== undefined && !abbreviation ? match.length - 1 : match.length;
}

/** Whether a word between two offsets, in the clause that ends there, puts what follows into the future. Asked for every date: only words that may be such are cut out. */
function isFuture(text: string, start: number, end: number): boolean {
  let from = clauseStart(text, start, end);
  for (let at = from; at <= end; at++) {
    if (at < end && !isWhite(text.charCodeAt(at))) continue;
    const length = at - from;
    const mayBe = length >= SHORTEST_MARK && length <= LONGEST_MARK && MARK_BEGINNINGS.has(text.charCodeAt(from));
    if (mayBe && FUTURE_MARKS.has(text.slice(from, at).toLowerCase())) return true;
    from = at + 1;
  }
  return false;
}

/** Behind the last comma, semicolon or colon between two offsets, else the first of them. */
function clauseStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 58 || code === 59) return at + 1;
  }
  return start;
}

const MARK_LENGTHS = [...FUTURE_MARKS].map(({ length }) => length);
const SHORTEST_MARK = Math.min(...MARK_LENGTHS);
const LONGEST_MARK = Math.max(...MARK_LENGTHS);
/** The codes of the first letters of such words, small or capital. */
const MARK_BEGINNINGS: ReadonlySet<number> = new Set(
  [...FUTURE_MARKS].flatMap((mark) => [mark.charCodeAt(0), mark.toUpperCase().charCodeAt(0)]),
);

/** White space as regular expressions have it: marks of tokens may differ (`isBlank`). */
function isWhite(code: number): boolean {
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(String.fromCharCode(code));
}

function isoOf(point: CalendarPoint): string | null {
  return point.form === 'absolute' ? point.iso : null;
}

function absolute(year: number, monthNumber: number, day: number): CalendarPoint | null {
  if (dayNumber(year, monthNumber, day) === null) return null;
  return { form: 'absolute', iso: `${year}-${two(monthNumber)}-${two(day)}` };
}

function numeric(a: number, b: number, year: number): CalendarPoint | null {
  if (a > 12) return absolute(year, b, a);
  if (b > 12 || a === b) return absolute(year, a, b);
  return a > 0 && b > 0 ? { form: 'absolute', iso: String(year) } : null;
}

/** The year that its last two digits tell: up to ten years after this was written, else of the last century. */
function fullYear(short: number): number {
  return short <= LAST_SHORT_YEAR ? 2000 + short : 1900 + short;
}

const LAST_SHORT_YEAR = 36;

/** 29 February passes: some year has it. */
function yearless(monthNumber: number, day: number | null, shift: number | null): CalendarPoint | null {
  if (day !== null && dayNumber(2000, monthNumber, day) === null) return null;
  return { form: 'yearless', month: monthNumber, day, shift };
}

function weekday(name: string): CalendarPoint | null {
  // "Sat" and "Sun" alone are a verb, a star or a newspaper.
  return name.length > 3 ? { form: 'weekday', weekday: WEEKDAYS.get(bare(name))!, shift: null } : null;
}

/** A day of a month, of a year where one is told. */
function dayOf(monthName: string | undefined, day: string | undefined, year: string | undefined): CalendarPoint | null {
  if (year === undefined) return yearless(month(monthName), Number(day), null);
  return absolute(Number(year), month(monthName), Number(day));
}

const bare = (word: string | undefined) => (word ?? '').toLowerCase().replace('.', '');
const month = (word: string | undefined) => MONTHS.get(bare(word)) ?? 0;
const shiftOf = (word: string | undefined) => SHIFTS.get(bare(word)) ?? 0;
const two = (number: number) => String(number).padStart(2, '0');
