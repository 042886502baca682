import type { Candidate } from './candidate.ts';

/** What a story's sources have in common with one another, and how many happenings of one kind they tell of. */
export class StoryShape {
  readonly #names = new Map<string, Set<string>>();
  readonly #likeness = new Map<string, Map<string, number>>();
  readonly #sources = new Map<string, number>();
  /** By what befell those who are counted: how many different values a source gives for it, on the mean. */
  readonly #density = new Map<string, number>();
  /** By source and sort, the values that it gives. */
  readonly #values = new Map<string, Map<string, Set<unknown>>>();

  constructor(candidates: readonly Candidate[]) {
    const values = new Map<string, Map<string, Set<unknown>>>();
    for (const { sourceId, claim, frame, sort } of candidates) {
      const given = this.#values.get(sourceId) ?? new Map<string, Set<unknown>>();
      this.#values.set(sourceId, given);
      given.set(sort, (given.get(sort) ?? new Set()).add(claim.figure.value));
      const names = this.#names.get(sourceId) ?? new Set<string>();
      this.#names.set(sourceId, names);
      for (const name of frame.names.keys()) names.add(name);
      if (claim.predicate === null || claim.figure.kind !== 'count') continue;
      const bySource = values.get(claim.predicate) ?? new Map<string, Set<unknown>>();
      values.set(claim.predicate, bySource);
      const own = bySource.get(sourceId) ?? new Set();
      bySource.set(sourceId, own.add(claim.figure.value));
    }
    for (const names of this.#names.values())
      for (const name of names) this.#sources.set(name, (this.#sources.get(name) ?? 0) + 1);
    for (const [predicate, bySource] of values) {
      const sizes = [...bySource.values()].map((each) => each.size);
      this.#density.set(predicate, sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
    }
  }

  /** How far two sources name the same, from 0 to 1, names that few others have counting more. */
  likenessOf(one: string, other: string): number {
    // Asked for every pair of claims: ids are put together to no key.
    const first = one < other ? one : other;
    const second = first === one ? other : one;
    let known = this.#likeness.get(first);
    if (known === undefined) {
      known = new Map();
      this.#likeness.set(first, known);
    }
    let likeness = known.get(second);
    if (likeness === undefined) {
      likeness = this.#compare(one, other);
      known.set(second, likeness);
    }
    return likeness;
  }

  /** How many different values a source gives on the mean for what befell those who are counted; 1 where nothing is known. */
  densityOf({ claim }: Candidate): number {
    return this.#density.get(claim.predicate ?? '') ?? 1;
  }

  /** Whether a source gives no other value of the sort of a claim. */
  isLone({ sourceId, sort }: Candidate): boolean {
    return this.#values.get(sourceId)?.get(sort)?.size === 1;
  }

  #compare(one: string, other: string): number {
    const a = this.#names.get(one);
    const b = this.#names.get(other);
    // Two lines that name nothing are no proof that they tell of two things.
    if (a === undefined || b === undefined || a.size < FEW || b.size < FEW) return 1;
    let shared = 0;
    for (const name of a) if (b.has(name)) shared += this.#rarity(name);
    if (shared === 0) return 0;
    return shared / Math.sqrt(this.#size(a) * this.#size(b));
  }

  #size(names: ReadonlySet<string>): number {
    let size = 0;
    for (const name of names) size += this.#rarity(name);
    return size;
  }

  #rarity(name: string): number {
    return Math.log((this.#names.size + 1) / (this.#sources.get(name) ?? 1));
  }
}

/** Of a report that names less nothing can be said. */
const FEW = 5;
