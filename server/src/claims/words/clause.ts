import type { Span } from '../../corpus/span.ts';

/** One word or punctuation mark of a sentence. Its span counts in the text that it was read from. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, with straight apostrophes: what the lexicons are written in. */
  readonly lower: string;
  /** It begins with a capital letter. */
  readonly capital: boolean;
  /** It is a punctuation mark. */
  readonly mark: boolean;
}

/** The words and marks of a stretch of text, in order. A full stop belongs to its word only in an initial or a title. */
export function readWords(text: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const end = isWordCode(code) ? wordEnd(text, at, span.end) : markEnd(text, at, span.end);
    words.push(word(text, at, end, !isWordCode(code)));
    at = end;
  }
  return words;
}

/** The end of the word that begins at a place: letters and digits, with single joiners between them. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) at++;
    else if (at + 1 < limit && joins(text, at)) at += 2;
    else break;
  }
  const stopped = at < limit && text.charCodeAt(at) === FULL_STOP && isAbbreviation(text, from, at);
  return stopped ? at + 1 : at;
}

/** "O'Neill", "AT&T", "six-week", "p.m" are one word each, and so is "1,200". */
function joins(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (text[at] === ',') return isDigit(next) && isDigit(text.charCodeAt(at - 1));
  return JOINERS.includes(text[at]!) && isWordCode(next);
}

const JOINERS = ".'’&-";

/** Whether a code unit is a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const FULL_STOP = 0x2e;

function isAbbreviation(text: string, from: number, to: number): boolean {
  const initial = to - from === 1 && !isDigit(text.charCodeAt(from));
  return initial || (to - from <= 4 && ABBREVIATIONS.has(text.slice(from, to).toLowerCase()));
}

/** Titles, ranks and kinds of street that are written with a full stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'dr', 'st', 'sr', 'jr', 'sgt', 'lt', 'capt', 'det', 'gov', 'sen', 'rep', 'gen', 'col'],
  ...['ave', 'rd', 'blvd', 'hwy', 'p.m', 'a.m', 'u.s', 'u.k', 'u.n'],
]);

/** A mark is one character, be it of two code units. */
function markEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  const pair = code >= 0xd800 && code <= 0xdbff && at + 1 < limit;
  return pair ? at + 2 : at + 1;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff;
}

/** ASCII letters and digits, and what lies beyond Latin-1's signs but for general punctuation, symbols and surrogates. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return false;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return code >= 0x2c00 && (code < 0x2e00 || code > 0x303f) && (code < 0xd800 || code > 0xdfff);
}

function word(text: string, start: number, end: number, mark: boolean): Word {
  const written = text.slice(start, end);
  const lower = written.toLowerCase().replace('’', "'");
  return { text: written, lower, start, end, capital: !mark && written[0] !== lower[0], mark };
}

/** The place of the first word that begins at or behind an offset; the number of words where there is none. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Phrases of a lexicon, found by their first word; the longest that fits wins. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  /** Adds a phrase, its words separated by single spaces, in lower case. */
  add(phrase: string, value: T): void {
    const words = phrase.split(' ');
    const list = this.#byFirst.get(words[0]!) ?? [];
    list.push({ words, value });
    list.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(words[0]!, list);
  }

  /** The longest phrase that stands at a place, with how many words it takes. */
  matchAt(words: readonly Word[], at: number): { readonly value: T; readonly length: number } | null {
    const first = words[at];
    if (first === undefined) return null;
    for (const phrase of this.#byFirst.get(first.lower) ?? []) {
      if (phrase.words.every((part, index) => words[at + index]?.lower === part)) {
        return { value: phrase.value, length: phrase.words.length };
      }
    }
    return null;
  }
}

/** Whether a word in lower case is a year of these centuries. */
export function isYear(lower: string): boolean {
  return lower.length === 4 && /^(?:19|20)\d\d$/.test(lower);
}
