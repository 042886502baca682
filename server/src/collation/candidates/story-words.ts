import { sensesOf } from '../../language/senses.ts';
import type { Frame, NearWords } from '../frames/frame.ts';
import type { Candidate } from './candidate.ts';

/** How telling the words of a story's sentences are: what stands in each of them tells nothing of one. */
export class StoryWords {
  readonly #words = new Map<string, number>();
  readonly #names = new Map<string, number>();
  readonly #sentences: number;

  constructor(candidates: readonly Candidate[]) {
    const seen = new Set<string>();
    for (const { sourceId, claim, frame } of candidates) {
      const sentence = `${claim.figure.sentence.start} ${sourceId}`;
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      for (const word of frame.words.keys()) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
      for (const name of frame.names.keys()) this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
    }
    this.#sentences = seen.size;
  }

  /** How much a word tells, from 0 (it stands everywhere) to about 1 (nowhere else). */
  ofWord(word: string): number {
    return this.#telling(this.#words.get(word) ?? 0);
  }

  /** The same for a name. */
  ofName(name: string): number {
    return this.#telling(this.#names.get(name) ?? 0);
  }

  #telling(sentences: number): number {
    const all = this.#sentences + 2;
    return Math.max(LEAST, Math.log(all / (sentences + 0.5)) / Math.log(all));
  }
}

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
  let shared = 0;
  let product = 0;
  for (const [word, near] of one.words) {
    const same = other.words.get(word);
    const beside = same ?? nearestSynonym(word, other);
    if (beside === 0) continue;
    const telling = story.ofWord(word);
    const factor = same === undefined ? SYNONYM : 1;
    shared += Math.sqrt(near * beside) * telling * factor;
    product += near * beside * telling * telling * factor;
  }
  const whole = product === 0 ? 1 : Math.sqrt(size(one.words, story) * size(other.words, story));
  return { shared, likeness: product / whole };
}

/** The same for names, which have no synonyms. */
export function overlapOfNames(one: NearWords, other: NearWords, story: StoryWords): Overlap {
  let shared = 0;
  let product = 0;
  for (const [name, near] of one) {
    const beside = other.get(name);
    if (beside === undefined) continue;
    const telling = story.ofName(name);
    shared += Math.sqrt(near * beside) * telling;
    product += near * beside * telling * telling;
  }
  const whole = product === 0 ? 1 : Math.sqrt(sizeOfNames(one, story) * sizeOfNames(other, story));
  return { shared, likeness: product / whole };
}

function nearestSynonym(word: string, { senses }: Frame): number {
  let nearest = 0;
  for (const sense of sensesOf(word)) nearest = Math.max(nearest, senses.get(sense) ?? 0);
  return nearest;
}

function size(words: NearWords, story: StoryWords): number {
  let sum = 0;
  for (const [word, near] of words) sum += (near * story.ofWord(word)) ** 2;
  return sum;
}

function sizeOfNames(names: NearWords, story: StoryWords): number {
  let sum = 0;
  for (const [name, near] of names) sum += (near * story.ofName(name)) ** 2;
  return sum;
}
