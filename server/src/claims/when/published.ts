import type { Source } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import type { DateExpression } from '../../language/calendar/date-expression.ts';
import { readDates } from '../../language/calendar/dates.ts';
import { daySpan, isoDay, weekdayOf } from '../../language/calendar/days.ts';
import { plainDate } from '../../language/calendar/plain-date.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { DatedBy, PartialDate } from '../claim.ts';
import { CAPTION_WORDS, CREDITING_PHRASES, ISSUES, PUBLISHING_WORDS } from '../lexicon/credits.ts';
import { DATE_NOUNS } from '../lexicon/when.ts';

/** When a source was published, as far as it tells: in full, or in part where no year is named. */
export interface Publication {
  readonly published: DatedBy | null;
  readonly partial: PartialDate | null;
}

/** The longest phrase that puts a date inside a line, in characters. */
const INLINE_REACH = 40;
/** The longest byline or dateline before a date, in characters. */
const LONGEST_OPENING = 140;
/** How much of a body is looked through for its own date, from the top and from the end. */
const TOP = 1500;
const TAIL = 600;

const alternatives = (phrases: readonly string[]) => phrases.map((phrase) => phrase.replaceAll(' ', '\\s')).join('|');
/** A time of day before the date that it stamps ("10:45 AM EDT", "10.45"). */
const CLOCK = '(?:\\d{1,2}[:.]\\d{2}|\\d{4})(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?(?:\\s\\([^()]{1,16}\\))?';
const PUBLISHING = new RegExp(
  `^[\\s(\\[*|–—-]{0,8}(?:(?:web\\s)?page\\s)?(?:${alternatives(PUBLISHING_WORDS)})\\b[\\s:|–—-]{0,4}(?:(?:at\\s)?${CLOCK},?\\s{1,2})?(?:on\\s|at\\s)?$`,
  'i',
);
const capitalised = PUBLISHING_WORDS.filter((word) => !DATE_NOUNS.has(word)).map(
  (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
);
/** Inside a line, behind a headline or a caption: "… in flood Posted: May 3, 2023", "(Published Monday, May 3, 2023)". */
const PUBLISHING_INLINE = new RegExp(
  `(?:[\\s|](?:${alternatives(capitalised)}):\\s{0,3}|\\((?:${alternatives(capitalised)})\\s)(?:on\\s|at\\s)?$`,
);
const CREDITING = new RegExp(`\\b(?:${alternatives(CREDITING_PHRASES)})\\s[^,.;]{2,60}$`, 'i');
const CAPTION = new RegExp(
  `[([][^()\\[\\]]{0,80}\\b(?:${alternatives(CAPTION_WORDS)})\\b|\\b(?:AP|AFP|EPA|Reuters|Getty)\\b[^.]{0,24}[)\\]]$`,
  'i',
);
/** "TOPEKA, Kan., Jan. 28 (KSNT) —": what stands before a dateline's date, and behind it. */
const DATELINE_BEFORE = /^[\p{Lu}][\p{L}.'’\- ]{1,40}(?:,\s?[\p{L}.'’\- ]{1,30}){0,2}[,(]?\s?$/u;
/** "HALDEN (Kyodo) May 3, 2023 —", "HALDEN, Norway — May 3, 2023 —". */
const DATELINE_WITH_AGENCY =
  /^\p{Lu}[\p{L}.'’\- ]{1,40}(?:,\s?[\p{L}.'’\- ]{1,30})?\s(?:\([^)]{1,40}\)\s?[,:–—-]?|[–—-])\s?$/u;
/** "By Ida Holm | ", "By Ida Holm, Radio Halden - ". */
const BYLINE = /^by\s[\p{L} .'’-]{2,60}(?:,\s[\p{L} ]{2,40})?\s?[|,•·–—-]\s?$/iu;
const DATELINE_BEHIND = /^,?\s?(?:\([^)]{1,40}\)\s?|\/[\p{L} -]{2,30}\/\s?)?(?:--?|–|—|:|\/)\s/u;
/** "February 21, 2015 (ADDIS) - …": a dateline that begins with its date, and has its place behind it. */
const PLACE_BEHIND = /^,?\s?\(\p{Lu}[\p{L}.'’ -]{1,40}\)\s?(?:--?|–|—|:)\s/u;
/** "Reuters | ", "AFP, ", "Halden News Agency - ": who put a line out, before its date. */
const ISSUER =
  /^(?:\p{Lu}{2,8}|(?:\p{Lu}[\p{L}.&'’-]{1,20}\s){0,4}(?:News|Agency|Agence|Press|Reuters|Service|Radio|Times|Post|Herald))\s?[|,•·–—-]\s?$/u;
/** "Situation Report No. 5 – ", "Press release | ": the title of what is put out day by day, before its date. */
const NUMBERED_ISSUE = new RegExp(`\\b(?:${alternatives(ISSUES)})\\b[^;]{0,40}[|–—(:-]\\s?$`, 'i');

/**
 * When a source was published: what its header says, else the date in its address, else what its text says of itself
 * (a line "Posted: …", a line that is only a date, a dateline, a credit, the caption of a photograph).
 * A date without a year is never completed by guessing: it is `partial`.
 */
export function readPublished({ header, body }: Pick<Source, 'header' | 'body'>): Publication {
  const { published, updated, url } = header.known;
  if (published !== undefined) return full(published, 'the header says so', false);
  if (updated !== undefined) return full(updated, 'the header’s “updated”', false);
  const inAddress = url === undefined ? null : dateInAddress(url);
  if (inAddress !== null) return full(inAddress, 'the date in its address', true);
  return readFromText(body);
}

function full(date: string, why: string, inferred: boolean): Publication {
  return { published: { date, why, inferred }, partial: null };
}

const ADDRESS_DATE = /(?:^|[^\d])((?:19|20)\d{2})([/_-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[^\d]|$)/;

/** The date that news sites write into an address: `/2024/07/09/`, `2024-07-09`, `20240709`. */
function dateInAddress(url: string): string | null {
  // An archive puts its own date before the address that it keeps.
  const own =
    url
      .slice(0, 2000)
      .split(/https?:\/\//)
      .at(-1) ?? '';
  const match = ADDRESS_DATE.exec(own);
  if (match === null) return null;
  const [, year, separator, month, day] = match;
  if (separator === '' && (month!.length < 2 || day!.length < 2)) return null;
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return daySpan(iso) === null ? null : iso;
}

/** A place in the text that dates the source, and how surely: the lower the rank, the surer. */
interface Evidence {
  readonly rank: number;
  readonly date: DateExpression;
  readonly line: Span;
}

function readFromText(body: string): Publication {
  const evidence = linesOf(body).flatMap((line) => evidenceIn(body, line));
  evidence.sort((a, b) => a.rank - b.rank || a.date.start - b.date.start);
  const dated = evidence.find(({ date, rank }) => ruleHolds(DAY_IN_FULL, date) && rank < CAPTION_RANK);
  if (dated !== undefined) return full(dated.date.iso!, `“${quoted(body, dated.line, dated.date)}” in the text`, false);
  const partial = evidence.find(({ date, rank }) => isMonthDay(date) && rank < CAPTION_RANK);
  const caption = evidence.find(({ date, rank }) => ruleHolds(DAY_IN_FULL, date) && rank === CAPTION_RANK);
  if (caption !== undefined) return fromCaption(body, caption, partial?.date ?? null);
  return { published: null, partial: partial === undefined ? null : partialOf(partial.date) };
}

const DAY_IN_FULL: Rule<[date: DateExpression]> = {
  name: 'day-in-full',
  example: '3 May 2019\n\nTwelve people were killed today.',
  counterexample: 'Twelve people were killed today.',
  test: ({ point }) => point.form === 'absolute' && point.iso.length === 10,
};

function isMonthDay({ point }: DateExpression): boolean {
  return point.form === 'yearless' && point.day !== null;
}

function partialOf(date: DateExpression): PartialDate | null {
  const { point, text, start, end } = date;
  if (point.form !== 'yearless' || point.day === null) return null;
  return { month: point.month, day: point.day, why: `“${text}” names no year`, span: { start, end } };
}

const LINE_RANK = 0;
const CREDIT_RANK = 2;
const CAPTION_RANK = 3;

function evidenceIn(body: string, line: Span): readonly Evidence[] {
  const atTop = line.start < TOP;
  return readDates(body, line).flatMap((date): Evidence[] => {
    if (!ruleHolds(DAY_IN_FULL, date) && !isMonthDay(date)) return [];
    const before = body.slice(line.start, date.start);
    const behind = body.slice(date.end, Math.min(line.end, date.end + 160));
    const rank = rankOf(before, behind, atTop, body.slice(line.start, Math.min(line.end, line.start + 800)));
    return rank === null ? [] : [{ rank, date, line }];
  });
}

function rankOf(before: string, behind: string, atTop: boolean, line: string): number | null {
  if (PUBLISHING.test(before) || PUBLISHING_INLINE.test(before.slice(-INLINE_REACH))) return LINE_RANK;
  const opens = before.length <= LONGEST_OPENING;
  if (atTop && opens && isOnlyTime(behind) && (/^[\s|*·•–—-]*$/.test(before) || BYLINE.test(before))) return LINE_RANK;
  if (atTop && /^[\s|*(]*$/.test(before) && PLACE_BEHIND.test(behind)) return 1;
  if (atTop && opens && isOnlyTime(behind.replace(/^\)/, '')) && (ISSUER.test(before) || NUMBERED_ISSUE.test(before)))
    return 1;
  const isDateline = opens && (DATELINE_BEFORE.test(before) || DATELINE_WITH_AGENCY.test(before));
  if (atTop && isDateline && DATELINE_BEHIND.test(behind)) return 1;
  if (CREDITING.test(before.slice(-80).replace(/\son\s$/, ''))) return CREDIT_RANK;
  return atTop && CAPTION.test(line) ? CAPTION_RANK : null;
}

/** Behind the date of a broadcaster's stamp: "Last updated at 13:38 GMT", "From the section Europe". */
const STAMP = new RegExp(
  `^\\s?(?:(?:${alternatives(PUBLISHING_WORDS)})(?:\\s(?:at|on)|:)?(?=\\s\\d)|From the section [\\p{L} &]{2,30}$)`,
  'iu',
);

/** What may stand behind the date in a line of its own: nothing, or a time of day, also in a broadcaster's words. */
function isOnlyTime(behind: string): boolean {
  const time = behind.replace(STAMP, '');
  return (
    time.length < 40 &&
    /^[\s,|/·•–—-]*(?:(?:at\s)?\d{1,2}[:.]\d{2}.{0,24}|\d{1,2}\s?[ap]\.?m\.?.{0,12})?\s*$/i.test(
      time.replace(/\s\/\s[\p{L} ]{2,24}$/u, ''),
    )
  );
}

/** The day of the picture bounds the report from below; the first weekday that the report names from then on dates it. */
function fromCaption(body: string, { date }: Evidence, partial: DateExpression | null): Publication {
  const picture = daySpan(date.iso!)!.first;
  const why = `a photograph of ${plainDate(date.iso!)}`;
  if (partial?.point.form === 'yearless' && partial.point.day !== null) {
    const iso = `${date.iso!.slice(0, 4)}-${String(partial.point.month).padStart(2, '0')}-${String(partial.point.day).padStart(2, '0')}`;
    if (daySpan(iso) !== null) return full(iso, `“${partial.text}”, the year from ${why}`, true);
  }
  const named = readDates(body, { start: date.end, end: Math.min(body.length, date.end + TOP) }).find(
    ({ point, future }) => point.form === 'weekday' && point.shift === null && !future,
  );
  if (named === undefined || named.point.form !== 'weekday') return { published: null, partial: null };
  const ahead = (named.point.weekday - weekdayOf(picture) + 7) % 7;
  return full(isoDay(picture + ahead), `“${named.text}” after ${why}`, true);
}

/** The date with the word that puts it there, as far as that stands right before it. */
function quoted(body: string, line: Span, date: DateExpression): string {
  const near = body.slice(Math.max(line.start, date.start - INLINE_REACH), date.start);
  const word = Math.max(...capitalised.map((each) => near.lastIndexOf(each)));
  return `${word === -1 ? '' : near.slice(word)}${date.text}`;
}

/** The lines at the top and at the end of a body, the only ones that date it; credits may stand in any of them. */
function linesOf(body: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < body.length) {
    const at = body.indexOf('\n', start);
    const end = at === -1 ? body.length : at;
    if (start < TOP || end > body.length - TAIL) lines.push({ start, end: Math.min(end, start + 4000) });
    start = end + 1;
  }
  return lines;
}

/** The rules of this file that stand by themselves. */
export const PUBLISHED_RULES: readonly NamedRule[] = [DAY_IN_FULL];
