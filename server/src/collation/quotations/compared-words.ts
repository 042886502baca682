import type { Span } from '../../corpus/span.ts';
import { BEFORE_SHORT_IS, RUN_TOGETHER, SHORT_ENDINGS } from '../lexicon/contractions.ts';
import { SPELLINGS, WRITTEN_NUMBERS } from '../lexicon/spellings.ts';

/** A word as it is compared with others, and where it stands in its text. */
export interface ComparedWord extends Span {
  /** Lower case, with a plain apostrophe, in one of its spellings. */
  readonly word: string;
}

/** In texts that were cut into tokens, short endings stand apart: "it ’ s". */
const WORD = /[\p{L}\p{N}]+(?:(?:['’-]| ['’] ?(?=(?:s|re|ve|ll|d|m|t)\b))[\p{L}\p{N}]+)*|%/gu;
const ENDINGS = Object.entries(SHORT_ENDINGS);

/**
 * The words of a text as they are compared: lower case, without punctuation, with plain apostrophes, and each by itself
 * that is run together with another: "we're" is "we" and "are", "double-act" two words, which stand in the same place. What papers only spell
 * differently is one word: "harbour" and "harbor", "twelve" and "12", "%" and "per cent". Offsets are UTF-16 units of the text.
 */
export function comparedWordsIn(text: string): readonly ComparedWord[] {
  const words: ComparedWord[] = [];
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const end = start + written.length;
    for (const word of partsOf(plain(written))) words.push({ word: spelledAlike(word), start, end });
  }
  return words;
}

/** The same words without their places: read for every quotation, most of which nothing is held against. */
export function comparedWords(text: string): readonly string[] {
  const words: string[] = [];
  const written = text.match(WORD) ?? [];
  for (let at = 0; at < written.length; at++) {
    const parts = partsOf(plain(written[at]!));
    for (let part = 0; part < parts.length; part++) words.push(spelledAlike(parts[part]!));
  }
  return words;
}

function plain(written: string): string {
  const lower = written.toLowerCase();
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return straight.includes(' ') ? straight.replaceAll(' ', '') : straight;
}

/** As many words as a large corpus has in daily use; a full memory is begun anew. */
const MOST_REMEMBERED = 50_000;
/** Replaced where it is full, as the sentences of texts are. */
let remembered = new Map<string, string>();

function spelledAlike(word: string): string {
  let spelled = remembered.get(word);
  if (spelled === undefined) {
    const spelling = SPELLINGS.find(([pattern]) => pattern.test(word));
    spelled = WRITTEN_NUMBERS.get(word) ?? (spelling ? word.replace(spelling[0], spelling[1]) : word);
    if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
    remembered.set(word, spelled);
  }
  return spelled;
}

/** The words that one stands for. */
function partsOf(word: string): readonly string[] {
  if (word === '%') return ['per', 'cent'];
  // "Eleventh-hour" is "11th hour".
  if (word.includes('-')) return word.split('-').flatMap(partsOf);
  const apart = RUN_TOGETHER.get(word);
  if (apart !== undefined) return apart;
  if (!word.includes("'")) return [word];
  const ending = ENDINGS.find(([each]) => word.endsWith(each) && word.length > each.length);
  if (ending) return [word.slice(0, -ending[0].length), ending[1]];
  const [before, behind] = word.split("'", 2);
  return before !== undefined && behind === 's' && BEFORE_SHORT_IS.has(before) ? [before, 'is'] : [word];
}
