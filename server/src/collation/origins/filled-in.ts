import { CLOSED_CLASSES } from '../../language/lexicon/closed-classes.ts';
import type { ComparedText } from './passage-words.ts';

/** Words that may begin a sentence with a capital and are no names. */
const SMALL_WORDS: ReadonlySet<string> = new Set(Object.values(CLOSED_CLASSES).flat());

/** What goes on before a word that does not begin a sentence. */
const GOES_ON = /[\p{L}\p{N},;] ?$/u;

/**
 * Whether there is a name or a number among `count` words of a text, from a place (in words) on in the direction of
 * `step`. Reports that fill in one form with other names and numbers ("was taken to … Hospital, where he died at …") were
 * not copied from one another.
 */
export function holdsName(text: ComparedText, from: number, count: number, step: 1 | -1): boolean {
  for (let at = from, left = count; left > 0; at += step, left--) if (isNameOrNumber(text, at)) return true;
  return false;
}

function isNameOrNumber({ text, starts, ends }: ComparedText, at: number): boolean {
  const start = starts[at]!;
  const letter = text[start]!;
  if (letter >= '0' && letter <= '9') return true;
  if (letter === letter.toLowerCase()) return false;
  if (GOES_ON.test(text.slice(Math.max(0, start - 2), start))) return true;
  return !SMALL_WORDS.has(text.slice(start, ends[at]).toLowerCase());
}
