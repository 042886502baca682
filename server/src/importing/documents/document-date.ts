import { isoDate } from '../metadata/dates.ts';

/** So many lines at the top of a document are looked at. */
const MOST_LINES = 14;
/** In characters: a line that dates a document says little else. */
const LONGEST_LINE = 70;
/** A day that fills its line, but for a place, a weekday or "Published". */
const STAMP =
  /^(?:(?:[\p{L}.,:’'|–—-]+\s){0,4})?(?:\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})(?:[\s,|–—-].{0,24})?$/u;
/** "Data as reported by national authorities by 10 a.m. 5 May 2026": as of when it holds, at the end of a line. */
const LABELLED =
  /^(?:data (?:as|reported|received)|as (?:of|reported)|reporting (?:date|as of)|status|date|dated|published|issued|released|situation (?:as of|report))\b.{0,60}?[\s:](?:\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}-\d{2}-\d{2})(?:\[\w{1,3}\]|[*†])?$/iu;

/** "Years ended March 31, 2026": a day on which something else ends, is due or was agreed. */
const OTHER_DAY =
  /(?:^|[^\p{L}])(?:end(?:s|ed|ing)|until|till|through|due|expir(?:es|ed|y)|valid|born|deadline)(?:$|[^\p{L}])/iu;

/** The day that a document has at its top, in a line of its own; null where it has none, or several. */
export function documentDate(body: string, today: string): string | null {
  const lines = body
    .split('\n', MOST_LINES * 2)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const dates = lines
    .slice(0, MOST_LINES)
    .filter((line) => line.length <= LONGEST_LINE && !OTHER_DAY.test(line) && (STAMP.test(line) || LABELLED.test(line)))
    .flatMap((line) => isoDate(line, { today }) ?? []);
  return new Set(dates).size === 1 ? dates[0]! : null;
}
