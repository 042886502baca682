import type { Span } from '../../corpus/span.ts';
import { FNV_PRIME } from '../fnv.ts';
import { holdsName } from './filled-in.ts';
import { type ComparedText, NO_WORD, readWords } from './passage-words.ts';

/** A passage that two texts have in common, light edits aside. */
export interface Passage {
  /** Where it stands in the one text and in the other, in UTF-16 code units. */
  readonly a: Span;
  readonly b: Span;
  /** How many words of it are the same in both. */
  readonly words: number;
}

/** In words: what is as long as this in two texts was copied; chance and common phrases do not reach it. */
export const SHORTEST_PASSAGE = 20;

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", 2003): of every
 * WINDOW neighbouring runs of RUN words the one with the smallest hash marks the text. Two texts that share
 * WINDOW + RUN − 1 words in a row (9 here) share a mark, wherever these stand.
 */
const RUN = 5;
const WINDOW = 5;

/** An edit exchanges, adds or drops no more words than this at a time, … */
const WIDEST_EDIT = 3;
/** … more than twice as many words are the same behind it, … */
const behindEdit = (edited: number) => 2 * edited + 1;
/** … and there is one word of it at most among so many that are the same. */
const SAME_TO_EDITED = 4;
/** Another name or number in the place of one weighs as much as so many other words. */
const FILLED_IN = 4;
/** A passage says as many different words as this at least; what says a few over and over is no text. */
const DIFFERENT_WORDS = SHORTEST_PASSAGE / 2;

/** A text with the runs of words that mark it. */
export interface WinnowedText extends ComparedText {
  /** The hash of each run, in the order of the text; equal ones stand there as often as the text has them. */
  readonly hashes: Int32Array;
  /** The place of the first word of each. */
  readonly places: Int32Array;
}

/** A text with the marks by which others that share a passage with it are found. */
export interface MarkedText extends ComparedText {
  /** By the hash of a run of words, the place of its first word; of equal runs the first. */
  readonly marks: ReadonlyMap<number, number>;
}

/** Reads a text for comparison with many others, none of which may share a mark: linear in its length, on any text. */
export function winnowText(text: string): WinnowedText {
  const compared = readWords(text);
  return { ...compared, ...winnow(hashRuns(compared.words)) };
}

/** Reads a text for comparison: linear in its length, on any text. */
export function markText(text: string): MarkedText {
  const { words, starts, ends, hashes, places } = winnowText(text);
  const marks = new Map<number, number>();
  for (let at = 0; at < hashes.length; at++) if (!marks.has(hashes[at]!)) marks.set(hashes[at]!, places[at]!);
  return { text, words, starts, ends, marks };
}

/**
 * The passages that two texts share, the longest first: 20 words or more that are the same in the same order, with a
 * word or two changed here and there. Sentences that stand under many texts do not count. The same for (b, a), with a
 * and b exchanged.
 */
export function sharedPassages(a: string, b: string): readonly Passage[] {
  if (a > b) return sharedPassages(b, a).map((passage) => ({ ...passage, a: passage.b, b: passage.a }));
  const [one, other] = [markText(a), markText(b)];
  const found: Passage[] = [];
  for (const [mark, place] of one.marks) {
    const otherPlace = other.marks.get(mark);
    if (otherPlace === undefined) continue;
    const [start, otherStart] = [one.starts[place]!, other.starts[otherPlace]!];
    if (found.some((passage) => holds(passage.a, start) && holds(passage.b, otherStart))) continue;
    const passage = passageAt(one, place, other, otherPlace);
    if (passage !== null) found.push(passage);
  }
  found.sort((x, y) => y.words - x.words || x.a.start - y.a.start || x.b.start - y.b.start);
  return found.filter((passage, index) => !found.slice(0, index).some((longer) => meets(longer, passage)));
}

/**
 * The passage around a run of words that two texts seem to share at these places (counted in words); null where it is too
 * short to tell of copying.
 */
export function passageAt(one: ComparedText, place: number, other: ComparedText, otherPlace: number): Passage | null {
  if (one.text > other.text) {
    const turned = passageAt(other, otherPlace, one, place);
    return turned && { a: turned.b, b: turned.a, words: turned.words };
  }
  const ahead = follow(one, place, other, otherPlace, 1);
  const back = follow(one, place - 1, other, otherPlace - 1, -1, ahead.same);
  const words = ahead.same + back.same;
  if (words < SHORTEST_PASSAGE || isRepetition(one.words.subarray(back.last, ahead.last + 1))) return null;
  return {
    a: { start: one.starts[back.last]!, end: one.ends[ahead.last]! },
    b: { start: other.starts[back.otherLast]!, end: other.ends[ahead.otherLast]! },
    words,
  };
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

function meets(x: Passage, y: Passage): boolean {
  return (x.a.start < y.a.end && y.a.start < x.a.end) || (x.b.start < y.b.end && y.b.start < x.b.end);
}

/** How far two texts go on alike. */
interface Followed {
  /** How many words are the same. */
  readonly same: number;
  /** The last words that are, in the one text and in the other. */
  readonly last: number;
  readonly otherLast: number;
}

/** Follows two texts word by word from two places on, over light edits; `before` words are known to be the same there. */
function follow(
  one: ComparedText,
  from: number,
  other: ComparedText,
  otherFrom: number,
  step: 1 | -1,
  before = 0,
): Followed {
  const [words, others] = [one.words, other.words];
  let [at, otherAt, same, edited] = [from, otherFrom, 0, 0];
  while (true) {
    while (isSame(words, at, others, otherAt)) {
      at += step;
      otherAt += step;
      same++;
    }
    const edit = editAt(words, at, others, otherAt, step);
    if (edit === null) break;
    const isFilledIn = holdsName(one, at, edit.dropped, step) && holdsName(other, otherAt, edit.added, step);
    const size = Math.max(edit.dropped, edit.added);
    edited += size * (isFilledIn ? FILLED_IN : 1);
    if (edited * SAME_TO_EDITED > before + same + behindEdit(size)) break;
    at += edit.dropped * step;
    otherAt += edit.added * step;
  }
  return { same, last: at - step, otherLast: otherAt - step };
}

function isSame(words: Int32Array, at: number, others: Int32Array, otherAt: number): boolean {
  const word = words[at];
  return word !== undefined && word !== NO_WORD && word === others[otherAt];
}

/** The smallest edit behind which both texts are alike again; null where none is light. */
function editAt(
  words: Int32Array,
  at: number,
  others: Int32Array,
  otherAt: number,
  step: 1 | -1,
): { readonly dropped: number; readonly added: number } | null {
  for (const [dropped, added] of EDITS) {
    const most = behindEdit(Math.max(dropped, added));
    let behind = 0;
    while (behind < most && isSame(words, at + (dropped + behind) * step, others, otherAt + (added + behind) * step))
      behind++;
    if (behind === most) return { dropped, added };
  }
  return null;
}

/** What an edit may do, the smallest first: words it drops from the one text, and words it puts in their place. */
const EDITS = Array.from({ length: (WIDEST_EDIT + 1) ** 2 }, (_, index) => {
  return [Math.floor(index / (WIDEST_EDIT + 1)), index % (WIDEST_EDIT + 1)] as const;
})
  .filter(([dropped, added]) => dropped + added > 0)
  .sort(([a, b], [c, d]) => Math.max(a, b) - Math.max(c, d) || a + b - (c + d));

function isRepetition(words: Int32Array): boolean {
  return new Set(words).size < DIFFERENT_WORDS;
}

/** The hash of each run of RUN words; of a run with a word that equals no other, `NO_WORD`. */
function hashRuns(words: Int32Array): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - RUN + 1));
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0;
    let next = at;
    while (next < at + RUN && words[next] !== NO_WORD) hash = Math.imul(hash ^ words[next++]!, FNV_PRIME);
    // The low bits of a product depend on low bits alone; winnowing compares all of them.
    hashes[at] = next < at + RUN ? NO_WORD : hash ^ (hash >>> 15);
  }
  return hashes;
}

/** The marks of a text in its order: the smallest hash of every window, of equal ones the rightmost. */
function winnow(runs: Int32Array): Pick<WinnowedText, 'hashes' | 'places'> {
  // Each mark stands behind the one before.
  const [hashes, places] = [new Int32Array(runs.length), new Int32Array(runs.length)];
  let count = 0;
  let smallest = -1;
  for (let end = Math.min(WINDOW, runs.length); end <= runs.length && end > 0; end++) {
    const start = Math.max(0, end - WINDOW);
    if (smallest >= start && runs[end - 1]! > runs[smallest]!) continue;
    if (smallest < start) {
      smallest = start;
      for (let at = start + 1; at < end; at++) if (runs[at]! <= runs[smallest]!) smallest = at;
    } else smallest = end - 1;
    if (runs[smallest] === NO_WORD) continue;
    hashes[count] = runs[smallest]!;
    places[count++] = smallest;
  }
  return { hashes: hashes.slice(0, count), places: places.slice(0, count) };
}
