import { ATTRIBUTES } from '../lexicon/attributes.ts';
import type { Candidate } from './candidate.ts';

/** How near the figure a word must stand to tell what is measured (`Frame.words`): some ten words, or half of that beyond its clause. */
const NEAR = 0.3;
/** What the figure's own noun counts for beside words that only stand near it. */
const OWN = 1.1;

/** What the claims of a story measure, by the words around them: "length of the sentence", "battery life". */
export class Attributes {
  readonly #attributes = new Map<Candidate, readonly string[]>();
  readonly #near = new Map<Candidate, ReadonlySet<string>>();
  /** By source and attribute, the values that are given for it. */
  readonly #values = new Map<string, Map<string, Set<unknown>>>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const attributes = attributesOf(candidate);
      if (attributes.length === 0) continue;
      this.#attributes.set(candidate, attributes);
      this.#near.set(candidate, attributesNear(candidate));
      const given = this.#values.get(candidate.sourceId) ?? new Map<string, Set<unknown>>();
      this.#values.set(candidate.sourceId, given);
      for (const each of attributes) given.set(each, (given.get(each) ?? new Set()).add(candidate.claim.figure.value));
    }
  }

  /**
   * Whether the claims of two sources measure one attribute: 1 where the nearest words of both speak of it and neither source
   * gives it another value, half of that where one does or only words further off speak of it, else 0. Who gives two values
   * for it tells of two things.
   */
  areSame(a: Candidate, b: Candidate): number {
    if (a.sourceId === b.sourceId) return 0;
    const ones = this.#attributes.get(a);
    const others = ones && this.#attributes.get(b);
    if (ones === undefined || others === undefined) return 0;
    const shared = ones.find((each) => others.includes(each));
    if (shared !== undefined) return this.#isLone(a, shared) && this.#isLone(b, shared) ? 1 : SOME;
    // "Watches worth $5 million" and "the loot is valued at $8 million": the nearest word need not be the one that both have.
    return this.#haveNear(a, b) || this.#haveNear(b, a) ? SOME : 0;
  }

  /** Whether two claims measure two attributes. */
  areOther(a: Candidate, b: Candidate): boolean {
    const ones = this.#attributes.get(a);
    const others = ones && this.#attributes.get(b);
    if (ones === undefined || others === undefined || ones.some((each) => others.includes(each))) return false;
    return !this.#haveNear(a, b) && !this.#haveNear(b, a);
  }

  /** Whether words near one claim speak of an attribute of another. */
  #haveNear(a: Candidate, b: Candidate): boolean {
    return this.#attributes.get(a)!.some((each) => this.#near.get(b)!.has(each));
  }

  #isLone({ sourceId }: Candidate, attribute: string): boolean {
    return this.#values.get(sourceId)?.get(attribute)?.size === 1;
  }
}

/** What a source gives several values of is told of several things, and the nearest word may tell of another attribute. */
const SOME = 0.5;

/** Whether the nearest words of two claims speak of one attribute. */
export function shareAttribute(a: Candidate, b: Candidate): boolean {
  const others = attributesOf(b);
  return others.length > 0 && attributesOf(a).some((each) => others.includes(each));
}

/** The attribute that all of some claims share that have any, where most of them have one; null where they share none. */
export function sharedAttribute(candidates: readonly Candidate[]): string | null {
  const told = candidates.map(attributesOf).filter((each) => each.length > 0);
  if (told.length * 2 <= candidates.length) return null;
  return told[0]!.find((name) => told.every((each) => each.includes(name))) ?? null;
}

/** The attributes of which the nearest word around a claim's figure speaks; none for what has no such words, as counts. */
function attributesOf({ sort, frame }: Candidate): readonly string[] {
  const names = namesFor(sort);
  if (names === undefined) return [];
  let [nearest, most]: [readonly string[], number] = [[], 0];
  // The nouns of a figure stand from the nearest one outwards.
  for (const word of frame.head) {
    const own = names.get(word);
    if (own !== undefined && most < OWN) [nearest, most] = [own, OWN];
  }
  frame.words.forEach((near, word) => {
    const told = near >= NEAR && near > most ? names.get(word) : undefined;
    if (told !== undefined) [nearest, most] = [told, near];
  });
  return nearest;
}

/** The attributes of which any word near a claim's figure speaks. */
function attributesNear({ sort, frame }: Candidate): ReadonlySet<string> {
  const names = namesFor(sort);
  const near = new Set<string>();
  frame.words.forEach((distance, word) => {
    if (distance >= BESIDE) for (const name of names?.get(word) ?? []) near.add(name);
  });
  for (const word of frame.head) for (const name of names?.get(word) ?? []) near.add(name);
  return near;
}

/** Some six words from a figure in its clause. */
const BESIDE = 0.5;

function namesFor(sort: string): ReadonlyMap<string, readonly string[]> | undefined {
  const blank = sort.indexOf(' ');
  return NAMES.get(blank < 0 ? sort : sort.slice(0, blank));
}

/** By sort and word, the attributes of which it speaks. */
const NAMES: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = namesBySort();

function namesBySort(): Map<string, Map<string, readonly string[]>> {
  const bySort = new Map<string, Map<string, readonly string[]>>();
  for (const { name, sort, words } of ATTRIBUTES) {
    const names = bySort.get(sort) ?? new Map<string, readonly string[]>();
    bySort.set(sort, names);
    for (const word of words) names.set(word, [...(names.get(word) ?? []), name]);
  }
  return bySort;
}
