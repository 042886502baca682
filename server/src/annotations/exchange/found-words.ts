import { editDistance } from '../../collation/values/edit-distance.ts';
import type { Source } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import type { QuoteSelector } from '../annotation.ts';
import { fromCodePoints } from '../even-text.ts';
import { type BareText, bareText, standsAt } from './bare-text.ts';

/** Words that another program quotes, made ready to be looked for in any number of texts. */
export interface QuotedWords {
  readonly quote: QuoteSelector;
  readonly words: BareText;
  readonly prefix: string;
  readonly suffix: string;
  /** Whether they hardly stand somewhere by chance. */
  readonly isTelling: boolean;
}

/** What another program says of where the words stand that it quotes. */
export interface SoughtPlace {
  /** Where it saw them, in UTF-16 code units or code points of the text that it had. */
  readonly start: number | null;
  /** The stretch of the body in which they must lie; null for the whole. */
  readonly within: Span | null;
}

/** A body as words are looked for in it. */
export interface SearchedBody {
  readonly source: Source;
  /** As it is written, and, where it has markup, as a page shows it. */
  readonly readings: readonly BareText[];
}

/** How sure it must be that words are those of this source. */
export type Trust =
  /** It is known that they are about this source. */
  | 'named'
  /** They may be about any other text. */
  | 'unknown';

export function searchedBody(source: Source): SearchedBody {
  const [written, shown] = [bareText(source.body, false), bareText(source.body, true)];
  return { source, readings: written.text === shown.text ? [written] : [written, shown] };
}

/** So much of what surrounds words is looked at. */
const CONTEXT = 64;
/** What share of the context on one side may read differently where the other side reads the same. */
const CHANGED_CONTEXT = 0.25;
/** So many characters, of three words at least, hardly stand somewhere by chance. */
const TELLING = 20;
/** Words that stand more often than this in one source tell nothing. */
const MOST_PLACES = 500;

/** The words of a quotation and of what surrounds it, without white space and markup. */
export function quotedWords(quote: QuoteSelector): QuotedWords {
  const words = bareText(quote.exact, false);
  return {
    quote,
    words,
    prefix: bareText(quote.prefix, false).text,
    suffix: bareText(quote.suffix, false).text,
    isTelling: words.text.length >= TELLING && quote.exact.trim().split(/\s+/).length >= 3,
  };
}

/**
 * The one place in a body where quoted words stand, whatever white space and markup is between them: by what surrounds
 * them, by where the other program saw them, or since they stand there once. Null where several places would do, where
 * they do not stand, or where only a few words are the same and what surrounds them is not.
 */
export function findWords(
  quoted: QuotedWords,
  sought: SoughtPlace,
  { source, readings }: SearchedBody,
  trust: Trust,
): Span | null {
  for (const bare of readings) {
    const span = findIn(quoted, sought, source, bare, trust);
    if (span !== null) return span;
  }
  return null;
}

function findIn(
  { words, prefix, suffix, isTelling }: QuotedWords,
  { start, within }: SoughtPlace,
  { body }: Source,
  bare: BareText,
  trust: Trust,
): Span | null {
  const spans = placesOf(words, bare).filter((span) => isInside(span, within));
  if (spans.length === 0) return null;
  const hasContext = prefix !== '' || suffix !== '';
  const surrounded = hasContext ? spans.filter((span) => isSurrounded(span, bare, prefix, suffix)) : [];
  if (surrounded.length === 1) return surrounded[0]!.span;
  const left = surrounded.length > 0 ? surrounded : spans;
  const seen = left.find(({ span }) => start !== null && isStart(span.start, start, body));
  if (surrounded.length === 0 && hasContext) return spans.length === 1 && isTelling ? spans[0]!.span : null;
  if (seen) return seen.span;
  if (spans.length > 1) return null;
  return trust === 'named' || isTelling ? spans[0]!.span : null;
}

/** A place of words: in the body, and in its bare text. */
interface Place {
  readonly span: Span;
  readonly bare: Span;
}

function placesOf(words: BareText, bare: BareText): readonly Place[] {
  const found: Place[] = [];
  if (words.text === '') return found;
  for (let at = bare.text.indexOf(words.text); at >= 0; at = bare.text.indexOf(words.text, at + 1)) {
    if (!standsAt(words, bare, at)) continue;
    if (found.length === MOST_PLACES) return [];
    const end = at + words.text.length;
    const span = { start: bare.places[at]!, end: bare.places[end - 1]! + 1 };
    found.push({ span, bare: { start: at, end } });
  }
  return found.filter((place) => isWhole(place.bare, bare));
}

/** Whether a place begins and ends where words do: “12” is not in “112”. */
function isWhole({ start, end }: Span, { text, gaps }: BareText): boolean {
  const joins = (at: number) => gaps[at] === 'none' && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return !(start > 0 && joins(start)) && !(end < text.length && joins(end));
}

function isInside({ span }: Place, within: Span | null): boolean {
  return within === null || (span.start >= within.start && span.end <= within.end);
}

function isStart(start: number, given: number, body: string): boolean {
  return start === given || start === fromCodePoints(body, given);
}

/** One side reads the same, as far as the body goes, and the other nearly so. */
function isSurrounded({ bare: { start, end } }: Place, { text }: BareText, prefix: string, suffix: string): boolean {
  const before = prefix.slice(-CONTEXT);
  const after = suffix.slice(0, CONTEXT);
  const beforeHere = text.slice(Math.max(0, start - before.length), start);
  const afterHere = text.slice(end, end + after.length);
  // A page goes on where a body ends: its menu, its headline, what is linked to.
  const [isBefore, isAfter] = [before.endsWith(beforeHere), after.startsWith(afterHere)];
  if (!isBefore && !isAfter) return false;
  const isNearly = (expected: string, here: string) =>
    editDistance(expected, here) <= Math.floor(expected.length * CHANGED_CONTEXT);
  return (isBefore || isNearly(before, beforeHere)) && (isAfter || isNearly(after, afterHere));
}
