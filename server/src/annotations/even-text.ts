import { countWhere } from '../corpus/ordered.ts';
/** A text with its line breaks all `\n`, and the way back to the offsets of the text as it stands. */
export interface EvenText {
  readonly text: string;
  /** An offset of `text` as an offset of the text it was made from, both in UTF-16 code units. */
  original(offset: number): number;
  /** The way there; an offset between `\r` and `\n` is moved behind both. */
  even(offset: number): number;
}

/** Evens out line breaks, so that a text is found again whichever kind an editor or a version control system made of them. */
export function evenLines(text: string): EvenText {
  if (!text.includes('\r\n')) return { text, original: (offset) => offset, even: (offset) => offset };
  // Offsets in the even text behind whose line break the original holds one more character.
  const breaks: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) breaks.push(at - breaks.length);
  return {
    text: text.replaceAll('\r\n', '\n'),
    original: (offset) => offset + countBelow(breaks, (place) => place < offset),
    even: (offset) => offset - countBelow(breaks, (place, index) => place + index < offset),
  };
}

/** How many leading items pass, of a list in which those that pass come first. */
function countBelow(items: readonly number[], passes: (item: number, index: number) => boolean): number {
  return countWhere(items.length, (index) => passes(items[index]!, index));
}

/** Where a text has none, both ways of counting give the same: most texts are not gone through. */
const BEYOND_BASIC_PLANE = /[\ud800-\udbff]/;

/** An offset in UTF-16 code units as one in Unicode code points. A lone surrogate counts as one. */
export function toCodePoints(text: string, offset: number): number {
  if (!BEYOND_BASIC_PLANE.test(text)) return Math.min(offset, text.length);
  let count = 0;
  for (let at = 0; at < offset && at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) count++;
  return count;
}

/** An offset in Unicode code points as one in UTF-16 code units; the text's end where it is too large. */
export function fromCodePoints(text: string, offset: number): number {
  if (!BEYOND_BASIC_PLANE.test(text)) return Math.min(offset, text.length);
  let at = 0;
  for (let count = 0; count < offset && at < text.length; count++) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return at;
}
