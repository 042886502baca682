import { bestAlignment } from './aligned-words.ts';
import type { PageFurniture } from './page-furniture.ts';

/** Two sources by their place in a list, the smaller first: `3 17`. */
export type Pair = string;

/** The words of a text as numbers, equal for equal words of all texts that one `WordNumbers` reads. */
export type Words = Int32Array;

/** Numbers words in the order in which they first come, from 1. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>();

  read(text: string): Words {
    return Int32Array.from(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], (word) => {
      const number = this.#numbers.get(word) ?? this.#numbers.size + 1;
      this.#numbers.set(word, number);
      return number;
    });
  }
}

/**
 * Of 20 words that are the same with 5 edits among them, 8 runs of 3 words at least are the same (Jokinen and Ukkonen's
 * lemma), in 25 words of either text. Where there are fewer, no alignment is needed to see that nothing was copied.
 */
const SHORT_RUN = 3;
const SHORT_RUNS = 8;
const STRETCH = 25 - SHORT_RUN + 1;
/** How often a pair is aligned again without the furniture that its best alignment turned out to be. */
const ATTEMPTS = 4;
/** No word at all: equal to no other. */
const MASKED = 0;

/**
 * All pairs of texts that share `length` words or more in one run that is not furniture, found by comparing every run
 * with every other.
 */
export function pairsSharingRun(texts: readonly Words[], length: number, furniture: PageFurniture): ReadonlySet<Pair> {
  const pairs = new Set<Pair>();
  eachSharedRun(texts, length, (one, other, at) => {
    const pair = `${one} ${other}`;
    if (!pairs.has(pair) && !furniture.is(texts[other]!.subarray(at, at + length))) pairs.add(pair);
  });
  return pairs;
}

/**
 * All pairs of texts of which an alignment of every word with every other shows `least` words (20 or more) that are the
 * same in the same order, with one edited word to every four of them at most, and which are not furniture; with the
 * number of such words.
 */
export function pairsSharingPassage(
  texts: readonly Words[],
  least: number,
  furniture: PageFurniture,
): ReadonlyMap<Pair, number> {
  const pairs = new Map<Pair, number>();
  const runs = texts.map((words) => new Set(shortRuns(words)));
  texts.forEach((words, place) => {
    const own = shortRuns(words);
    for (let before = 0; before < place; before++) {
      if (!mayShare(runs[before]!, own)) continue;
      const length = lengthOfPassage(texts[before]!, words.slice(), least, furniture);
      if (length >= least) pairs.set(`${before} ${place}`, length);
    }
  });
  return pairs;
}

/** All pairs that are linked by these pairs, directly or through others. */
export function linkedPairs(pairs: Iterable<Pair>, count: number): ReadonlySet<Pair> {
  const groups = Array.from({ length: count }, (_, place) => place);
  for (const pair of pairs) {
    const [one, other] = pair.split(' ').map((place) => groups[Number(place)]!) as [number, number];
    groups.forEach((group, place) => {
      if (group === other) groups[place] = one;
    });
  }
  const linked = new Set<Pair>();
  groups.forEach((group, place) => {
    for (let before = 0; before < place; before++) if (groups[before] === group) linked.add(`${before} ${place}`);
  });
  return linked;
}

/** A number for each short run of a text; other runs may have it as well. */
function shortRuns(words: Words): Int32Array {
  return Int32Array.from({ length: Math.max(0, words.length - SHORT_RUN + 1) }, (_, at) =>
    words.subarray(at, at + SHORT_RUN).reduce((hash, word) => Math.imul(hash ^ word, 0x01000193), 0),
  );
}

/** Whether enough short runs of one text stand close together in another. */
function mayShare(runs: ReadonlySet<number>, others: Int32Array): boolean {
  const places: number[] = [];
  for (const [place, run] of others.entries()) {
    if (!runs.has(run)) continue;
    places.push(place);
    const first = places.at(-SHORT_RUNS);
    if (first !== undefined && place - first < STRETCH) return true;
  }
  return false;
}

/** How many words of the best alignment of two texts are the same; 0 where it is no passage. Masks words of the second. */
function lengthOfPassage(one: Words, other: Words, least: number, furniture: PageFurniture): number {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { same, edited, start, end } = bestAlignment(one, other);
    if (same < least) return 0;
    if (edited * 4 <= same && !furniture.is(other.subarray(start, end))) return same;
    other.fill(MASKED, start, end);
  }
  return 0;
}

/** Calls back for each two texts and each run of `length` words that both hold, with its place in the later text. */
function eachSharedRun(
  texts: readonly Words[],
  length: number,
  found: (one: number, other: number, at: number) => void,
): void {
  const holders = new Map<string, number[]>();
  texts.forEach((words, place) => {
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.subarray(at, at + length).join(' ');
      const before = holders.get(run);
      if (before === undefined) holders.set(run, [place]);
      else {
        for (const other of before) if (other !== place) found(other, place, at);
        if (before.at(-1) !== place) before.push(place);
      }
    }
  });
}
