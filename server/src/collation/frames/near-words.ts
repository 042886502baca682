/**
 * The words of a sentence that tell something, or its names: each once, in the order in which it is met first. All figures
 * of the sentence share them, so that a word is looked up once for all and not once for each.
 */
export class SentenceWords {
  readonly list: string[] = [];
  /** The clusters of synonyms that each of them is in. */
  readonly senses: (readonly number[])[] = [];
  readonly #places = new Map<string, number>();
  #bySense: ReadonlyMap<number, readonly number[]> | null = null;

  /** The place of a word in the list, at its end where it is new. */
  enter(word: string, senses: readonly number[]): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    const place = this.list.length;
    this.list.push(word);
    this.senses.push(senses);
    this.#places.set(word, place);
    return place;
  }

  placeOf(word: string): number | undefined {
    return this.#places.get(word);
  }

  /** By a cluster of synonyms, the places of the words that are in it. */
  get bySense(): ReadonlyMap<number, readonly number[]> {
    this.#bySense ??= placesBySense(this.senses);
    return this.#bySense;
  }
}

function placesBySense(senses: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let place = 0; place < senses.length; place++) {
    for (const sense of senses[place]!) {
      const same = places.get(sense);
      if (same === undefined) places.set(sense, [place]);
      else same.push(place);
    }
  }
  return places;
}

/**
 * The words around a figure that tell what it is a figure of, each with how near it stands: 1 beside it, less further off.
 * Those of its sentence that are the figure itself are none.
 */
export class NearWords {
  readonly #words: SentenceWords;
  /** How near each word of the sentence stands; 0 where it is none of these. */
  readonly #nears: Float64Array;

  constructor(words: SentenceWords, nears: Float64Array) {
    this.#words = words;
    this.#nears = nears;
  }

  get size(): number {
    let size = 0;
    for (let place = 0; place < this.#nears.length; place++) if (this.#nears[place]! > 0) size++;
    return size;
  }

  get(word: string): number | undefined {
    const place = this.#words.placeOf(word);
    return place === undefined || this.#nears[place] === 0 ? undefined : this.#nears[place];
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  /** In the order of the sentence. */
  keys(): readonly string[] {
    return this.#words.list.filter((_, place) => this.#nears[place]! > 0);
  }

  /** Each word with how near it stands and the clusters of synonyms that it is in, in the order of the sentence. */
  forEach(take: (near: number, word: string, senses: readonly number[]) => void): void {
    const { list, senses } = this.#words;
    for (let place = 0; place < list.length; place++) {
      const near = this.#nears[place]!;
      if (near > 0) take(near, list[place]!, senses[place]!);
    }
  }

  /** Whether something holds of one of them. */
  some(holds: (near: number, word: string) => boolean): boolean {
    const { list } = this.#words;
    for (let place = 0; place < list.length; place++) {
      const near = this.#nears[place]!;
      if (near > 0 && holds(near, list[place]!)) return true;
    }
    return false;
  }

  /** How near the nearest of those stands that are in one of some clusters of synonyms; 0 where none is. */
  nearestOf(senses: readonly number[]): number {
    let nearest = 0;
    for (let at = 0; at < senses.length; at++) {
      const places = this.#words.bySense.get(senses[at]!);
      if (places === undefined) continue;
      for (let next = 0; next < places.length; next++) {
        const near = this.#nears[places[next]!]!;
        if (near > nearest) nearest = near;
      }
    }
    return nearest;
  }
}
