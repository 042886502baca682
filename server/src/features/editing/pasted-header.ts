import { headerValue } from '../../corpus/headers/header-value.ts';
import { lineBreakOf } from '../../corpus/lines.ts';
import { readDates } from '../../language/calendar/dates.ts';
import { SMALL_IN_NAMES } from '../lexicon/wording.ts';

/** A field of a header, and the value that a line gives it. */
interface Field {
  readonly key: 'author' | 'published' | 'updated' | 'publisher' | 'url';
  readonly value: string;
}

/** What a line at the top of a report says of it; null for a line of the report itself. */
interface Reader {
  readonly key: Field['key'];
  readonly line: RegExp;
  /** The value that the rest of the line gives; null where it gives none. */
  read(rest: string): string | null;
}

/** So many lines with words may stand above the text. */
const MOST_LINES = 8;
/** In characters: a longer line is text. */
const LONGEST_LINE = 120;

const HEADER = /^\ufeff?---[ \t]*\r?\n/;

/** How reports from the web say who wrote them, where and when. A byline names: what follows "By" begins with a capital. */
const READERS: readonly Reader[] = [
  { key: 'author', line: /^[Bb][Yy]:?[ \t]+(?=\p{Lu})/u, read: nameOf },
  { key: 'author', line: /^(?:author:|written by|reporting by)[ \t]+/i, read: nameOf },
  { key: 'published', line: /^(?:published|posted|first published|date)(?:[ \t]+on)?:?[ \t]+/i, read: dateOf },
  { key: 'updated', line: /^(?:last[ \t]+)?updated(?:[ \t]+(?:on|at))?:?[ \t]+/i, read: dateOf },
  { key: 'publisher', line: /^(?:publisher|source):[ \t]+/i, read: nameOf },
  { key: 'url', line: /^(?:url:?[ \t]+|link:?[ \t]+)?(?=https?:\/\/\S+$)/i, read: (rest) => rest },
  // A date that fills its line, perhaps with the time and when it was changed.
  { key: 'published', line: /^(?=(?:\p{Lu}\p{L}+,?[ \t]+)?(?:\d|\p{Lu}\p{L}+[ \t]+\d))/u, read: leadingDateOf },
];

/**
 * A text with a header made of what its first lines say of it ("By Mara Velk", "Published 14 March 2026", a bare address):
 * these lines leave the text. Unchanged where it has a header already, or no such line.
 */
export function withHeader(text: string): string {
  if (HEADER.test(text)) return text;
  const lineBreak = lineBreakOf(text);
  const lines = text.split(/\r\n|\n|\r/);
  const fields = new Map<Field['key'], string>();
  const taken = new Set<number>();
  let seen = 0;
  for (const [at, line] of lines.entries()) {
    const words = line.trim();
    if (words === '') continue;
    // The first line is the headline, and never a byline: "By Monday the water had fallen".
    if (++seen > MOST_LINES || (seen > 1 && words.length > LONGEST_LINE)) break;
    const [first, ...rest] = seen === 1 ? [] : readLine(words);
    if (first === undefined || fields.has(first.key)) continue;
    for (const { key, value } of [first, ...rest]) if (!fields.has(key)) fields.set(key, value);
    taken.add(at);
  }
  if (fields.size === 0) return text;
  const header = ['---', ...Array.from(fields, ([key, value]) => `${key}: ${headerValue(value)}`), '---'];
  const body = lines.filter((_, at) => !taken.has(at) && !isGap(lines, taken, at));
  return [...header, ...body].join(lineBreak);
}

/** Whether a blank line is one too many now that the lines before it left: another one stands before those. */
function isGap(lines: readonly string[], taken: ReadonlySet<number>, at: number): boolean {
  if (lines[at]!.trim() !== '' || !taken.has(at - 1)) return false;
  let before = at - 1;
  while (taken.has(before)) before--;
  return before >= 0 && lines[before]!.trim() === '';
}

/** What a line says, the parts between bars one by one ("By Mara Velk | 14 March 2026"); nothing where its first one does not. */
function readLine(words: string): readonly Field[] {
  const [first, ...rest] = words.split(/\s*[|·•]\s*/).map(readPart);
  return first ? [first, ...rest.filter((field) => field !== null)] : [];
}

function readPart(words: string): Field | null {
  for (const { key, line, read } of READERS) {
    const lead = line.exec(words);
    const value = lead && read(words.slice(lead[0].length).trim());
    if (value) return { key, value };
  }
  return null;
}

/**
 * Who is named: words with capitals, and small ones between them. What stands behind a comma stays with the name: whether
 * it is a paper, a town or a second author nobody can tell, and it would be lost.
 */
function nameOf(rest: string): string | null {
  const [name = '', ...more] = rest.split(',').map((each) => each.trim());
  if (!isName(name)) return null;
  return more.every(isName) ? [name, ...more].join(', ') : name;
}

function isName(words: string): boolean {
  const all = words.split(/\s+/);
  const isCapital = all.every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL_IN_NAMES.has(word));
  return words !== '' && isCapital && all.length <= MOST_WORDS_OF_NAME;
}

const MOST_WORDS_OF_NAME = 10;

/** The first whole date of a line. */
function dateOf(rest: string): string | null {
  const [date] = readDates(rest, { start: 0, end: rest.length }).filter(({ iso }) => iso?.length === WHOLE_DATE);
  return date?.iso ?? null;
}

/** A whole date that fills its line, but for a time and when it was changed. */
function leadingDateOf(rest: string): string | null {
  const [date] = readDates(rest, { start: 0, end: rest.length });
  const isStamp =
    date?.iso?.length === WHOLE_DATE && date.start <= LONGEST_LEAD && BEHIND_DATE.test(rest.slice(date.end));
  return isStamp ? date.iso : null;
}

/** Nothing, a time, or when the report was changed. */
const BEHIND_DATE = /^[ \t,|·•–—-]*(?:$|(?:at[ \t]+)?\d{1,2}[:.]\d{2}|(?:last[ \t]+)?updated\b)/i;

const WHOLE_DATE = 'YYYY-MM-DD'.length;
/** "Tuesday, " */
const LONGEST_LEAD = 12;
