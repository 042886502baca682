import { FNV_OFFSET, FNV_PRIME } from '../fnv.ts';
import { findStandingText } from './standing-text.ts';

/** In place of the hash of a word that is equal to no other, itself in another text included. */
export const NO_WORD = 0;

/** The words of a text as passages compare them: by hash, with their places. */
export interface ComparedText {
  readonly text: string;
  /** A hash of each word, small and capital letters of ASCII alike; `NO_WORD` in standing text. */
  readonly words: Int32Array;
  /** Where each word starts and ends in the text, in UTF-16 code units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Reads the words of a text; what lies between them (blanks, punctuation, markup) does not count. Takes any text. */
export function readWords(text: string): ComparedText {
  const most = (text.length >> 1) + 1;
  const [words, starts, ends] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const standing = findStandingText(text);
  let count = 0;
  let passed = 0;
  let hash = FNV_OFFSET;
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
    if (letter !== 0) {
      if (start === -1) start = at;
      hash = Math.imul(hash ^ letter, FNV_PRIME);
    } else if (start !== -1) {
      while (passed < standing.length && standing[passed]!.end <= start) passed++;
      const stands = passed < standing.length && standing[passed]!.start <= start;
      words[count] = stands ? NO_WORD : hash;
      starts[count] = start;
      ends[count++] = at;
      hash = FNV_OFFSET;
      start = -1;
    }
  }
  return { text, words: words.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

/** Above Latin-1's signs all is letters for the most part, but for these: punctuation and symbols, CJK stops, emoji, byte-order mark. */
const SIGNS = [
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
] as const;

/** What a code unit adds to a word: letters and digits themselves, ASCII in small letters; 0 for what parts words. */
function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  return code >= 0xc0 && SIGNS.every(([first, last]) => code < first || code > last) ? code : 0;
}
