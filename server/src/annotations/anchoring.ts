import { fingerprint } from '../collation/fingerprint.ts';
import { editDistance } from '../collation/values/edit-distance.ts';
import type { Source } from '../corpus/source.ts';
import type { Span } from '../corpus/span.ts';
import type { Annotation, QuoteSelector, Target } from './annotation.ts';
import { type EvenText, evenLines, fromCodePoints, toCodePoints } from './even-text.ts';

/** Where the words of a target stand now. */
export interface Anchor {
  readonly source: Source;
  /** UTF-16 offsets in the source's body. */
  readonly span: Span;
}

/** An annotation, and where the words of each target stand; null for words that are not found. */
export interface AnchoredAnnotation {
  readonly annotation: Annotation;
  readonly anchors: readonly (Anchor | null)[];
}

/** How many characters around the words are kept to know them by. */
const CONTEXT = 64;
/** What share of the context on one side may read differently where the other side reads the same. */
const CHANGED_CONTEXT = 0.25;
/** How much context says enough on its own, where there is none on the other side. */
const TELLING_CONTEXT = 24;
/** Words that stand more often than this in one source tell nothing. */
const MOST_CANDIDATES = 500;

/** A body as anchoring reads it; kept with the source, since each is asked for many targets. */
interface Readable {
  readonly even: EvenText;
  readonly fingerprint: string;
}

const readables = new WeakMap<Source, Readable>();

function readable(source: Source): Readable {
  const known = readables.get(source);
  if (known) return known;
  const even = evenLines(source.body);
  const made = { even, fingerprint: fingerprint([even.text]) };
  readables.set(source, made);
  return made;
}

/** Describes words of a source so that they are found again after edits. The span counts UTF-16 units of the body. */
export function describeTarget(source: Source, span: Span): Target {
  const { even, fingerprint: bodyFingerprint } = readable(source);
  const { text } = even;
  const [start, end] = [even.even(span.start), even.even(span.end)];
  const position = { start: toCodePoints(text, start), end: toCodePoints(text, end) };
  const quote: QuoteSelector = {
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeCharacter(text, end + CONTEXT)),
  };
  return { source: source.name, quote, position, bodyFingerprint, claimFingerprint: null };
}

/** An offset that does not part the two halves of a character beyond the basic plane. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

/**
 * Finds the words of a target among the sources of its corpus: where they stood if the body is the same, else by their
 * text together with what surrounds it, in the source of that name. Where no source has the name, one with the very same
 * body counts as renamed. Null rather than words that only look alike: never by the words alone if the target says what
 * was around them, and never where two places would do.
 */
export function anchor(target: Target, sources: readonly Source[]): Anchor | null {
  const named = sources.filter(({ name }) => name === target.source);
  if (named.length > 0) {
    const found = named.flatMap((source) => anchorIn(target, source));
    return found.length > 1 ? sameBody(target, found) : (found[0] ?? null);
  }
  const renamed = sources.filter((source) => readable(source).fingerprint === target.bodyFingerprint);
  return renamed.length === 1 ? (anchorIn(target, renamed[0]!)[0] ?? null) : null;
}

/** Of the places in several sources of one name, the one in the body that did not change. */
function sameBody(target: Target, found: readonly Anchor[]): Anchor | null {
  const same = found.filter(({ source }) => readable(source).fingerprint === target.bodyFingerprint);
  return same.length === 1 ? same[0]! : null;
}

function anchorIn(target: Target, source: Source): readonly Anchor[] {
  if (target.quote === null) return [{ source, span: { start: 0, end: 0 } }];
  const { even, fingerprint: now } = readable(source);
  const start =
    target.bodyFingerprint === now ? byPosition(target, even.text) : byContext(target.quote, target, even.text);
  if (start === null) return [];
  const end = start + evenLines(target.quote.exact).text.length;
  return [{ source, span: { start: even.original(start), end: even.original(end) } }];
}

function byPosition({ quote, position }: Target, text: string): number | null {
  const start = fromCodePoints(text, position?.start ?? 0);
  return quote !== null && text.startsWith(quote.exact, start) ? start : null;
}

/** The one place where the words stand with enough of what was around them; null for none, or for several. */
function byContext(given: QuoteSelector, { bodyFingerprint }: Target, text: string): number | null {
  const [exact, prefix, suffix] = [given.exact, given.prefix, given.suffix].map((part) => evenLines(part).text) as [
    string,
    string,
    string,
  ];
  if (exact === '') return null;
  const isOwn = bodyFingerprint !== null;
  const places: number[] = [];
  let candidates = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (++candidates > MOST_CANDIDATES) return null;
    const end = at + exact.length;
    const before = {
      expected: prefix,
      found: text.slice(Math.max(0, at - prefix.length), at),
      // A short context was cut off by the end of the text.
      isEnd: at === prefix.length,
    };
    const after = {
      expected: suffix,
      found: text.slice(end, end + suffix.length),
      isEnd: end + suffix.length === text.length,
    };
    if (isWhole(text, at, end, exact, given.prefix, given.suffix) && isSurrounded(before, after, isOwn))
      places.push(at);
  }
  if (prefix === '' && suffix === '' && !isOwn)
    return candidates === 1 && isTelling(exact) ? text.indexOf(exact) : null;
  return places.length === 1 ? places[0]! : null;
}

/**
 * Whether words that were whole words are whole ones here: "mill" is not the half of "millrace", nor "12" that of "120".
 * Where the target's own ends stood inside a word nothing is asked.
 */
function isWhole(text: string, at: number, end: number, exact: string, prefix: string, suffix: string): boolean {
  const grewBefore = isInWord(text[at - 1], exact[0]) && !isInWord(prefix.at(-1), exact[0]);
  const grewBehind = isInWord(exact.at(-1), text[end]) && !isInWord(exact.at(-1), suffix[0]);
  return !grewBefore && !grewBehind;
}

/** Whether two neighbours, letters or digits, are of one word. */
function isInWord(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && IN_WORD.test(one) && IN_WORD.test(other);
}

const IN_WORD = /[\p{L}\p{N}]/u;

interface Side {
  readonly expected: string;
  readonly found: string;
  readonly isEnd: boolean;
}

/** One side reads the same and the other nearly so. */
function isSurrounded(before: Side, after: Side, isOwn: boolean): boolean {
  return (isSame(before, isOwn) && isSimilar(after, before)) || (isSame(after, isOwn) && isSimilar(before, after));
}

function isSame({ expected, found, isEnd }: Side, isOwn: boolean): boolean {
  return expected === found && (expected.length >= TELLING_CONTEXT || isEnd || !isOwn);
}

function isSimilar({ expected, found, isEnd }: Side, other: Side): boolean {
  if (expected === '') return isEnd || other.expected.length >= TELLING_CONTEXT;
  if (expected === found) return true;
  return editDistance(expected, found) <= Math.floor(expected.length * CHANGED_CONTEXT);
}

/** Words that hardly stand there by chance: three or more, not a figure alone. */
function isTelling(exact: string): boolean {
  return exact.length >= TELLING_CONTEXT && exact.split(/\s+/).length >= 3;
}
