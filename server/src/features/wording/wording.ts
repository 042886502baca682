import { daySpan } from '../../language/calendar/days.ts';
import { plainDate } from '../../language/calendar/plain-date.ts';
import { OPENERS, SMALL_IN_NAMES } from '../lexicon/wording.ts';
import type { ListedVerdict } from '../protocol/protocol.ts';

/** A verdict's mark beside its name: a shape, so that nothing depends on colour. */
export const VERDICT_MARKS = {
  agreement: '✓',
  rounding: '≈',
  revised: '⇒',
  superseded: '→',
  undated: '?',
  differs: '≠?',
  contradiction: '⚠',
  arithmetic: '∑',
  'quote-variant': '≠',
} as const satisfies Record<ListedVerdict, string>;

/** What stands between two values that relate so. */
export const RELATION_SIGNS = {
  agreement: '=',
  rounding: '~',
  revised: '⇒',
  superseded: '→',
  undated: '?',
  differs: '≠?',
  contradiction: '≠',
  arithmetic: '∑',
  'quote-variant': '≠',
} as const satisfies Record<ListedVerdict, string>;

/** What a verdict is called on a card. */
export function verdictInWords(verdict: ListedVerdict): string {
  return verdict === 'differs' ? 'may differ' : verdict;
}

/** "1 source", "2 sources". */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** "3 sources, 1 origin"; a single source has one origin without saying. */
export function countSources(sources: number, origins: number): string {
  return sources > 1 ? `${countOf(sources, 'source')}, ${countOf(origins, 'origin')}` : countOf(sources, 'source');
}

/** An ISO 8601 date, partial date or date-time in words: "8 July 2024", "July 2024", "8 July 2024, 21:30"; other text as it is. */
export function dateInWords(iso: string): string {
  const [, time] = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})/.exec(iso) ?? [];
  return time === undefined ? plainDate(iso) : `${plainDate(iso)}, ${time}`;
}

/**
 * A date where space is short: "8 Jul 2024", "Jul 2024", "8 Jul, 21:30"; of a whole date the year is left out where it is
 * the one that all others are of.
 */
export function shortDateInWords(iso: string, commonYear: string | null): string {
  const words = dateInWords(iso).replace(/\p{L}+/u, (month) => month.slice(0, 3));
  return iso.length >= WHOLE_DATE && iso.slice(0, 4) === commonYear ? words.replace(` ${commonYear}`, '') : words;
}

/** The year that all of some ISO 8601 dates are of; null where they are of several, or there is none. */
export function commonYearOf(dates: readonly (string | null)[]): string | null {
  const years = new Set(dates.filter((date) => date !== null).map((date) => date.slice(0, 4)));
  return years.size === 1 ? [...years][0]! : null;
}

const WHOLE_DATE = 'YYYY-MM-DD'.length;

/** How long a day is after or before another: "5 weeks later", "1 day earlier"; null for the same day and for partial dates. */
export function distanceInWords(date: string, reference: string): string | null {
  if (date.length < WHOLE_DATE || reference.length < WHOLE_DATE) return null;
  const [day, from] = [daySpan(date)?.first, daySpan(reference)?.first];
  if (day === undefined || from === undefined || day === from) return null;
  const days = day - from;
  const length = Math.abs(days);
  const direction = days > 0 ? 'later' : 'earlier';
  if (length < 14) return `${countOf(length, 'day')} ${direction}`;
  if (length < 60) return `${countOf(Math.round(length / 7), 'week')} ${direction}`;
  if (length < 730) return `${countOf(Math.round(length / 30.44), 'month')} ${direction}`;
  return `${countOf(Math.round(length / 365.25), 'year')} ${direction}`;
}

/** The first letter large, for the start of a sentence. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/**
 * Words from the start of a sentence as they read in the middle of one: "The coast guard" is "the coast guard". A name
 * keeps its article ("The Guardian"), and so does all that has no small word of its own.
 */
export function insideSentence(words: string): string {
  const [first = '', ...rest] = words.split(' ');
  const isPhrase = rest.some((word) => /^\p{Ll}/u.test(word) && !SMALL_IN_NAMES.has(word));
  return isPhrase && OPENERS.has(first.toLowerCase()) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
