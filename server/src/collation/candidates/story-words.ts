import type { Frame } from '../frames/frame.ts';
import type { Candidate } from './candidate.ts';

/** A word or a name near a figure, with how much it tells in its story. */
interface Telling {
  readonly word: string;
  /** How near it stands, 0 to 1. */
  readonly near: number;
  /** 0 (it stands everywhere) to about 1 (nowhere else). */
  readonly telling: number;
}

/** What a frame says, weighed for its story: worked out once for all claims that it is held against. */
interface WeighedFrame {
  readonly words: readonly (Telling & { readonly senses: readonly number[] })[];
  readonly names: readonly Telling[];
  /** The sums of squares of what its words, and its names, tell. */
  readonly wordsSize: number;
  readonly namesSize: number;
  readonly arguments: readonly string[];
}

/** A claim of a source with the words around it. */
export type Worded = Pick<Candidate, 'sourceId' | 'claim' | 'frame'>;

/** How telling the words of a story's sentences are: what stands in each of them tells nothing of one. */
export class StoryWords {
  readonly #words: ReadonlyMap<string, number>;
  readonly #names: ReadonlyMap<string, number>;
  readonly #unknown: number;
  readonly #weighed = new Map<Frame, WeighedFrame>();

  constructor(candidates: readonly Worded[]) {
    const seen = new Set<string>();
    const [words, names] = [new Map<string, number>(), new Map<string, number>()];
    for (const { sourceId, claim, frame } of candidates) {
      const sentence = `${claim.figure.sentence.start} ${sourceId}`;
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      frame.words.forEach((_, word) => {
        words.set(word, (words.get(word) ?? 0) + 1);
      });
      frame.names.forEach((_, name) => {
        names.set(name, (names.get(name) ?? 0) + 1);
      });
    }
    for (const counts of [words, names])
      for (const [word, sentences] of counts) counts.set(word, telling(sentences, seen.size));
    this.#words = words;
    this.#names = names;
    this.#unknown = telling(0, seen.size);
  }

  /** How much a word tells, from 0 (it stands everywhere) to about 1 (nowhere else). */
  ofWord(word: string): number {
    return this.#words.get(word) ?? this.#unknown;
  }

  /** The same for a name. */
  ofName(name: string): number {
    return this.#names.get(name) ?? this.#unknown;
  }

  /** The telling names nearest to a figure: of whom or of which model it is. */
  argumentsOf(frame: Frame): readonly string[] {
    return this.weigh(frame).arguments;
  }

  /** What a frame says, by how much it tells in this story. */
  weigh(frame: Frame): WeighedFrame {
    let weighed = this.#weighed.get(frame);
    if (weighed === undefined) {
      weighed = this.#weigh(frame);
      this.#weighed.set(frame, weighed);
    }
    return weighed;
  }

  #weigh(frame: Frame): WeighedFrame {
    const words: WeighedFrame['words'][number][] = [];
    frame.words.forEach((near, word, senses) => {
      words.push({ word, near, telling: this.ofWord(word), senses });
    });
    const names: Telling[] = [];
    frame.names.forEach((near, word) => {
      names.push({ word, near, telling: this.ofName(word) });
    });
    return { words, names, wordsSize: sizeOf(words), namesSize: sizeOf(names), arguments: nearestNames(names) };
  }
}

function telling(sentences: number, all: number): number {
  return Math.max(LEAST, Math.log((all + BEYOND) / (sentences + 0.5)) / Math.log(all + BEYOND));
}

function sizeOf(words: readonly Telling[]): number {
  let sum = 0;
  for (let at = 0; at < words.length; at++) sum += (words[at]!.near * words[at]!.telling) ** 2;
  return sum;
}

/** The names of a story that tell its parts apart are less frequent than this. */
const TELLING = 0.45;
/** A name as near as this share of the nearest one's nearness is an argument of the figure, too. */
const AS_NEAR = 0.75;

function nearestNames(names: readonly Telling[]): readonly string[] {
  const apart = names.filter(({ telling }) => telling > TELLING);
  const nearest = Math.max(0, ...apart.map(({ near }) => near));
  return apart.filter(({ near }) => near >= AS_NEAR * nearest).map(({ word }) => word);
}

/** As if so many sentences of other stories stood beside them: of a story of two sentences each word stands in most. */
const BEYOND = 20;
/** A word that stands everywhere is no proof, but its lack would be one. */
const LEAST = 0.05;
/** A synonym counts so much beside the same word. */
const SYNONYM = 0.6;

/** What two frames have in common: how much of it there is, and how much of what either says it is (0 to 1). */
export interface Overlap {
  readonly shared: number;
  readonly likeness: number;
}

/** How far the words near two figures are the same or synonyms, nearer and rarer ones counting more. */
export function overlapOfWords(one: Frame, other: Frame, story: StoryWords): Overlap {
  const own = story.weigh(one);
  const others = story.weigh(other);
  let shared = 0;
  let product = 0;
  const theirs = other.words;
  for (let at = 0; at < own.words.length; at++) {
    const { word, near, telling, senses } = own.words[at]!;
    const same = theirs.get(word);
    const beside = same ?? other.words.nearestOf(senses);
    if (beside === 0) continue;
    const factor = same === undefined ? SYNONYM : 1;
    shared += Math.sqrt(near * beside) * telling * factor;
    product += near * beside * telling * telling * factor;
  }
  const whole = product === 0 ? 1 : Math.sqrt(own.wordsSize * others.wordsSize);
  return { shared, likeness: product / whole };
}

/** The same for names, which have no synonyms. */
export function overlapOfNames(one: Frame, other: Frame, story: StoryWords): Overlap {
  const own = story.weigh(one);
  const others = story.weigh(other);
  let shared = 0;
  let product = 0;
  const theirs = other.names;
  for (let at = 0; at < own.names.length; at++) {
    const { word, near, telling } = own.names[at]!;
    const beside = theirs.get(word);
    if (beside === undefined) continue;
    shared += Math.sqrt(near * beside) * telling;
    product += near * beside * telling * telling;
  }
  const whole = product === 0 ? 1 : Math.sqrt(own.namesSize * others.namesSize);
  return { shared, likeness: product / whole };
}

/** How much the words near two figures tell that are the same or synonyms, but some words. */
export function sharedWordsBut(words: ReadonlySet<string>, one: Frame, other: Frame, story: StoryWords): number {
  let shared = 0;
  for (const { word, near, telling, senses } of story.weigh(one).words) {
    const same = other.words.get(word);
    const beside = same ?? other.words.nearestOf(senses);
    if (beside === 0 || words.has(word)) continue;
    shared += Math.sqrt(near * beside) * telling * (same === undefined ? SYNONYM : 1);
  }
  return shared;
}
