import type { Span } from '../corpus/span.ts';
import { APOSTROPHES, BOTH_WAYS, MIXED, SET_OFF } from './lexicon/quotations.ts';

/** An opening mark that waits for its closing one. */
interface Open {
  readonly start: number;
  /** As it is written, in one character or in two of which typists make one ("''"). */
  readonly mark: string;
  /** Every mark that may close it. */
  readonly closers: readonly string[];
  /** The mark stands at the start of its line or behind a colon: the words are quoted even if no closing mark follows. */
  readonly plain: boolean;
}

/** Opening marks and what may close them, by the habits of several languages. Marks that close others are told by the blanks. */
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"']],
  ['“', ['”']],
  ['„', ['“', '”']],
  ['”', ['”']],
  ['«', ['»']],
  ['»', ['«', '»']],
  ['‹', ['›']],
  ['›', ['‹']],
  ['「', ['」']],
  ['『', ['』']],
  // Two single marks for a double one, as typewriters, TeX and tokenised texts have them.
  ["''", ["''"]],
  ['``', ["''", '"']],
  ['‘‘', ['’’', "''"]],
  ['’’', ['’’']],
]);

/** Every mark that may open or close, and every line break. */
const MARKS = /["“”„«»‹›「」『』]|''|``|‘‘|’’|\r?\n|\r/g;
const BLANK = /\s/;
const BLANKS = /^\s*$/;
const SENTENCE_END = /[.!?…]/;
const EMPTY_LINE = /(?:\r?\n|\r)[^\S\r\n]*(?:\r?\n|\r)/;
const CLOSING: ReadonlySet<string> = new Set([...PAIRS.values()].flat());
/** The longest gap between two paragraphs, in characters. */
const CLOSEST_PARAGRAPH = 8;
/** So far behind a quotation that a line left open its closing mark may stand, in characters. */
const FARTHEST_CLOSING = 800;
const BEFORE_OPENING = /[\s([{—–/-]/;
/** What follows a mark that opens, where it may be set off by blanks when it closes ("« oui »,"). */
const AFTER_OPENING = /[\p{L}\p{N}[(¿¡$£€'‘…]/u;

/** Marks that open a single quotation. */
const SINGLE_MARKS: ReadonlySet<string> = new Set(['‘', "'", '‚', '`']);
const SINGLE_OPENING = /(?:^|[\s([—–])([‘'‚`])(?=[\p{L}\d$£€])/gu;
/** How far the closing single mark may stand: an apostrophe far away closes nothing. */
const SINGLE_LIMIT = 300;
/** "rock 'n' roll" quotes nothing: the mark and two letters come first. */
const SHORTEST_SINGLE = 3;

/** The words of a passage that `readQuotations` gives, without its marks; of one that is never closed, up to its end. */
export function quotedWords(text: string, { start, end }: Span): string {
  const isMarked = PAIRS.has(text[start]!) || SINGLE_MARKS.has(text[start]!);
  const from = start + (PAIRS.has(text.slice(start, start + 2)) ? 2 : isMarked ? 1 : 0);
  if (end <= from) return '';
  if (end - 2 >= from && CLOSING.has(text.slice(end - 2, end))) return text.slice(from, end - 2);
  const last = text[end - 1]!;
  return text.slice(from, CLOSING.has(last) || APOSTROPHES.has(last) ? end - 1 : end);
}

/**
 * The passages in quotation marks, in order, with their marks: straight and curly ones, guillemets in either direction, low
 * and corner ones, two single marks for a double one, and single ones outside of these. A quotation that goes on in the next paragraphs, each opened anew, is one. A mark that is never closed
 * reaches to the end of its line if the line began with it or a colon led to it, and is no quotation otherwise; if the
 * next paragraph has its closing mark, that paragraph is quoted up to there.
 * Linear in the text.
 */
export function readQuotations(text: string): readonly Span[] {
  const doubles = readDoubles(text);
  const singles = readSingles(text, doubles);
  return singles.length === 0 ? doubles : [...doubles, ...singles].sort((a, b) => a.start - b.start);
}

function readDoubles(text: string): readonly Span[] {
  const found: Span[] = [];
  let open: Open | null = null;
  let lineBreak = 0;
  // Quotations of another mark inside the open one: they count only if that one turns out to be none.
  let nested: Nested = { open: null, found: [] };
  // One that opened inside its line and was left open at its end.
  let waiting: Span | null = null;
  for (const match of text.matchAll(MARKS)) {
    const mark = match[0];
    const at = match.index;
    const isBreak = mark.endsWith('\n') || mark === '\r';
    if (open === null) {
      if (!isBreak) open = opening(text, at, mark, lineBreak);
      // A mark between blanks may open or close: where a quotation was left open, it closes that.
      const mayClose = !isBreak && (open === null || !opens(text, at, mark));
      const before: Span | undefined = waiting ?? found.at(-1);
      const left = mayClose ? leftOpenFrom(text, before, lineBreak) : null;
      const goesOnInLines = left !== null && !EMPTY_LINE.test(text.slice(before!.end, lineBreak));
      if (left !== null && (goesOnInLines || waiting === null)) {
        // A line for each sentence: one quotation. Another paragraph is one of its own.
        if (goesOnInLines && waiting === null) found.pop();
        found.push({ start: goesOnInLines ? before!.start : left, end: at + mark.length });
        open = null;
      }
      if (!isBreak) waiting = null;
    } else if (isBreak ? !goesOn(text, at + mark.length, open) : reopens(text, at, mark, open, lineBreak)) {
      const end = trimmedEnd(text, open.start, at);
      if (isBreak && open.plain) found.push({ start: open.start, end });
      else found.push(...nested.found);
      const isLeft = isBreak && !open.plain && nested.found.length === 0 && SENTENCE_END.test(text[end - 1] ?? '');
      waiting = isLeft ? { start: open.start, end } : null;
      open = isBreak ? null : opening(text, at, mark, lineBreak);
      nested = { open: null, found: [] };
    } else if (closesOpen(text, at, mark, open, nested)) {
      found.push({ start: open.start, end: at + mark.length });
      open = null;
      nested = { open: null, found: [] };
    } else if (!isBreak) {
      nested = withNested(nested, text, at, mark, lineBreak);
    }
    if (isBreak) lineBreak = at + mark.length;
  }
  if (open?.plain) found.push({ start: open.start, end: trimmedEnd(text, open.start, text.length) });
  else if (open !== null) found.push(...nested.found);
  return found;
}

/**
 * Whether a mark closes the open quotation: its own closing mark, or the one that is often mixed up with it, where it
 * closes nothing inside ("6" is a length).
 */
function closesOpen(text: string, at: number, mark: string, { closers }: Open, nested: Nested): boolean {
  if (closers.includes(mark)) return closes(text, at, mark);
  const isMixed = MIXED.has(mark) && MIXED.has(closers[0]!) && nested.open === null;
  return isMixed && closes(text, at, mark) && !/\d/.test(text[at - 1] ?? '');
}

/**
 * Where the quotation goes on that ended with its paragraph, unclosed, before a line with a mark that closes: in that line,
 * or in the one right behind it, where all lines between have no mark, as in a text with a line for each sentence. Null
 * where none was left open.
 */
function leftOpenFrom(text: string, before: Span | undefined, lineBreak: number): number | null {
  if (before === undefined || lineBreak <= before.end || lineBreak - before.end > FARTHEST_CLOSING) return null;
  const isClosed = CLOSING.has(text[before.end - 1]!) || CLOSING.has(text.slice(before.end - 2, before.end));
  if (isClosed) return null;
  const between = text.slice(before.end, lineBreak);
  if (BLANKS.test(between)) return between.length > CLOSEST_PARAGRAPH ? null : lineBreak;
  const isOneParagraph = /^\r?\n/.test(between) && !/\r?\n\r?\n/.test(between);
  return isOneParagraph ? before.end + between.search(/[^\r\n]/) : null;
}

interface Nested {
  readonly open: Open | null;
  readonly found: Span[];
}

function withNested({ open, found }: Nested, text: string, at: number, mark: string, lineBreak: number): Nested {
  if (open === null) return { open: opening(text, at, mark, lineBreak), found };
  if (!open.closers.includes(mark) || !closes(text, at, mark)) return { open, found };
  found.push({ start: open.start, end: at + mark.length });
  return { open: null, found };
}

/** Whether the same mark opens again inside a line, so that the first one was a stray. */
function reopens(text: string, at: number, mark: string, open: Open, lineBreak: number): boolean {
  return mark === open.mark && opens(text, at, mark) && !isLineStart(text, at, lineBreak);
}

function opening(text: string, at: number, mark: string, lineBreak: number): Open | null {
  const closers = PAIRS.get(mark);
  if (closers === undefined || !(opens(text, at, mark) || isSetOff(text, at, mark))) return null;
  return { start: at, mark, closers, plain: isLineStart(text, at, lineBreak) || isAfterColon(text, at) };
}

/** Marks that go both ways open where a word begins behind them and none ends before; the others say so themselves. */
function opens(text: string, at: number, mark: string): boolean {
  if (!BOTH_WAYS.has(mark)) return true;
  const before = text[at - 1];
  const after = text[at + mark.length];
  if (after === undefined || (before !== undefined && !BEFORE_OPENING.test(before))) return false;
  return SET_OFF.has(mark) ? !BLANK.test(after) : AFTER_OPENING.test(after);
}

/** `" It held , " he said .`: a mark between blanks, as tokens are written, but no sign of inches behind a number. */
function isSetOff(text: string, at: number, mark: string): boolean {
  if (!SET_OFF.has(mark) || !BLANK.test(text[at + mark.length] ?? '.')) return false;
  return at === 0 || (BLANK.test(text[at - 1]!) && !/\d/.test(text[at - 2] ?? ''));
}

/** A mark that goes both ways, before a word and behind a blank, opens another quotation instead of closing this one. */
function closes(text: string, at: number, mark: string): boolean {
  return !BOTH_WAYS.has(mark) || !opens(text, at, mark);
}

/**
 * Whether an open quotation survives the line break before `next`: the new line or paragraph opens it anew, or the
 * line is merely broken at a fixed width (the next one begins in lower case).
 */
function goesOn(text: string, next: number, open: Open): boolean {
  let at = next;
  while (at < text.length && at - next < 64 && BLANK.test(text[at]!)) at++;
  const first = text[at];
  if (first === undefined) return false;
  if (text.startsWith(open.mark, at)) return opens(text, at, open.mark);
  return at - next < 2 && first !== first.toUpperCase();
}

function isLineStart(text: string, at: number, lineBreak: number): boolean {
  let start = at;
  while (start > lineBreak && BLANK.test(text[start - 1]!)) start--;
  return start === lineBreak;
}

function isAfterColon(text: string, at: number): boolean {
  return text[at - 1] === ':' || (text[at - 2] === ':' && BLANK.test(text[at - 1]!));
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && BLANK.test(text[last - 1]!)) last--;
  return last;
}

function readSingles(text: string, doubles: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let next = 0;
  let end = 0;
  for (const match of text.matchAll(SINGLE_OPENING)) {
    const start = match.index + match[0].length - 1;
    while (next < doubles.length && doubles[next]!.end <= start) next++;
    const inside = doubles[next];
    if (start < end || (inside !== undefined && inside.start < start)) continue;
    const close = singleEnd(text, start, inside?.start ?? text.length);
    if (close === null) continue;
    found.push({ start, end: close });
    end = close;
  }
  return found;
}

/** Behind the mark that closes a single quotation: the first that no letter follows, on the same line. */
function singleEnd(text: string, start: number, limit: number): number | null {
  const stop = Math.min(limit, start + SINGLE_LIMIT, text.length);
  for (let at = start + SHORTEST_SINGLE; at < stop; at++) {
    const mark = text[at]!;
    // "`name`" is code.
    if (mark === '\n' || mark === '\r' || mark === '`') return null;
    if (!APOSTROPHES.has(mark) || (mark === '‘' && text[start] !== '‚')) continue;
    const before = text[at - 1]!;
    const after = text[at + 1] ?? ' ';
    // "workers' rights": a possessive plural closes nothing where a lower-case word goes on.
    const possessive =
      before === 's' && after === ' ' && /\p{Ll}/u.test(text[at + 2] ?? '') && hasLaterClose(text, at, stop);
    if (!BLANK.test(before) && !/[\p{L}\d]/u.test(after) && !possessive) return at + 1;
  }
  return null;
}

function hasLaterClose(text: string, at: number, stop: number): boolean {
  for (let next = at + 1; next < stop; next++) {
    const mark = text[next]!;
    if (mark === '\n' || mark === '\r') return false;
    if ((mark === '’' || mark === "'") && !/[\p{L}\d]/u.test(text[next + 1] ?? ' ')) return true;
    if (mark === '‘') return false;
  }
  return false;
}
