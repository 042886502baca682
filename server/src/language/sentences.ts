import type { Span } from '../corpus/span.ts';
import { ABBREVIATIONS, SENTENCE_STARTERS } from './lexicon/abbreviations.ts';

const LEADING: ReadonlySet<string> = new Set<string>(ABBREVIATIONS.leading);
const BEFORE_NUMBER: ReadonlySet<string> = new Set<string>(ABBREVIATIONS.beforeNumber);
const CLOSING: ReadonlySet<string> = new Set<string>(ABBREVIATIONS.closing);
const STARTERS: ReadonlySet<string> = new Set<string>(SENTENCE_STARTERS);

/** Longest word that is looked at around a full stop; what is longer is no abbreviation. */
const WORD_LIMIT = 24;
/** How many closing quotes and brackets may stand behind a sentence's last mark. */
const CLOSER_LIMIT = 6;
/** How much white space is looked through for a second line break or the next word. */
const SPACE_LIMIT = 64;

const POSSIBLE_END = /[.!?…\n\r\u2029]/g;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/**
 * All sentences of `text`, in order, without the white space around them. A headline, a list item and any other line
 * that ends without a full stop is a sentence of its own; a line that plainly goes on in the next one is not.
 * Together they hold every character of the text that is not white space.
 */
export function findSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const end = endAfter(text, start);
    const sentence = trim(text, start, end);
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/**
 * The sentence that holds the character at `offset`, found without reading more of the text than that sentence and
 * its edges; the same span as `findSentences` gives. An offset in white space between two sentences gives an empty span.
 */
export function sentenceAround(text: string, offset: number): Span {
  const at = Math.max(0, Math.min(offset, text.length));
  const start = startBefore(text, at);
  return trim(text, start, endAfter(text, start));
}

/** The first end of a sentence behind `from`, or the end of the text. */
function endAfter(text: string, from: number): number {
  POSSIBLE_END.lastIndex = Math.max(0, from);
  for (let match = POSSIBLE_END.exec(text); match; match = POSSIBLE_END.exec(text)) {
    const end = endAt(text, match.index);
    if (end > from) return end;
  }
  return text.length;
}

/** The last end of a sentence at or before `offset`, or 0. */
function startBefore(text: string, offset: number): number {
  for (let at = offset - 1; at >= 0; at--) {
    if (!isPossibleEnd(text.charCodeAt(at))) continue;
    const end = endAt(text, at);
    if (end !== -1 && end <= offset) return end;
  }
  return 0;
}

function isPossibleEnd(code: number): boolean {
  // . ! ? LF CR … PARAGRAPH SEPARATOR
  return code === 46 || code === 33 || code === 63 || code === 10 || code === 13 || code === 0x2026 || code === 0x2029;
}

/** Where the sentence ends that the mark or line break at `at` closes, or -1 where it closes none. */
function endAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 10 || code === 13 || code === 0x2029) return isLineEnd(text, at) ? at + 1 : -1;
  if (isPossibleMark(text.charCodeAt(at + 1))) return -1; // the last mark of a row decides
  let end = at + 1;
  while (end - at <= CLOSER_LIMIT && isCloser(text.charCodeAt(end))) end++;
  const next = firstVisible(text, end);
  if (next === end) return code === 46 && end === at + 1 && isMissingSpace(text, at) ? end : -1;
  if (next >= text.length) return end;
  return code === 46 ? (isFullStop(text, at, next) ? end : -1) : startsLower(text, next) ? -1 : end;
}

function isPossibleMark(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

/** ) ] ' " ’ ” » */
function isCloser(code: number): boolean {
  return (
    code === 41 || code === 93 || code === 39 || code === 34 || code === 0x2019 || code === 0x201d || code === 0xbb
  );
}

/** Whether the full stop at `at` ends a sentence, with the next visible character at `next`. */
function isFullStop(text: string, at: number, next: number): boolean {
  if (startsLower(text, next)) return false;
  const word = wordBefore(text, at);
  if (word === '') return !isListMarker(text, at);
  const lower = word.toLowerCase();
  if (LEADING.has(lower) || (BEFORE_NUMBER.has(lower) && isDigit(text.charCodeAt(next)))) return false;
  if (CLOSING.has(lower) || isInitial(word)) return STARTERS.has(wordAfter(text, next).toLowerCase());
  return true;
}

/** "1. Bring a boat": a number of up to three digits alone at the begin of a line. */
function isListMarker(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 4 && isDigit(text.charCodeAt(start - 1))) start--;
  if (start === at || at - start > 3) return false;
  while (
    start > 0 &&
    (text.charCodeAt(start - 1) === 32 || text.charCodeAt(start - 1) === 9) &&
    at - start < SPACE_LIMIT
  )
    start--;
  return start === 0 || text.charCodeAt(start - 1) === 10 || text.charCodeAt(start - 1) === 13;
}

/** "J" and "U.S" (the last full stop cut off): one capital, alone or behind other initials. */
function isInitial(word: string): boolean {
  const last = word.length - 1;
  return isUpper(word[last] ?? '') && (last === 0 || word[last - 1] === '.' || word[last - 1] === '-');
}

/** Looked at as a code where it is of ASCII, as most are. */
function isUpper(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(letter);
}

/** "…he said.The police…": the blank behind a full stop was lost. */
function isMissingSpace(text: string, at: number): boolean {
  const before = wordBefore(text, at);
  if (before.length < 2 || before.includes('.') || !LOWER.test(before[before.length - 1] ?? '')) return false;
  const after = wordAfter(text, at + 1);
  return (
    STARTERS.has(after.toLowerCase()) && UPPER.test(after[0] ?? '') && text.charCodeAt(at + 1 + after.length) === 32
  );
}

/**
 * Whether the line break at `at` ends a sentence: a blank line always does; a single break does unless the next line
 * begins in lower case or this one ends in a comma, as in text that is broken at a fixed width.
 */
function isLineEnd(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) return false; // the LF of a CRLF decides
  const next = firstVisible(text, at + 1);
  for (let i = at + 1; i < next; i++) if (text.charCodeAt(i) === 10) return true;
  if (next - at > SPACE_LIMIT) return true;
  let last = at - 1;
  while (last >= 0 && at - last <= SPACE_LIMIT && isSpace(text.charCodeAt(last)) && text.charCodeAt(last) !== 10)
    last--;
  return text.charCodeAt(last) !== 44 && !startsLower(text, next);
}

/** The next character that is no white space, at most `SPACE_LIMIT` away. */
function firstVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from <= SPACE_LIMIT && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function startsLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : LOWER.test(text[at] ?? '');
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x2029 ||
    code === 0xfeff
  );
}

/** The letters, full stops and hyphens that end directly before `at`. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < WORD_LIMIT && isWordPart(text, start - 1)) start--;
  return text.slice(start, at);
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 46 || code === 45 || isLetter(text, at);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(text[at] ?? '');
}

/** The letters that begin at `at`, opening quotes and brackets skipped. */
function wordAfter(text: string, at: number): string {
  let start = at;
  while (start - at < 3 && '"\'`“‘([«'.includes(text[start] ?? ' ')) start++;
  let end = start;
  while (end - start < WORD_LIMIT && isLetter(text, end)) end++;
  return text.slice(start, end);
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
