/**
 * Ids that wait, each once, taken in the order in which they came. Taking costs the same however many wait: the place
 * in the set is kept, since finding its first entry anew would pass over every entry that was taken before.
 */
export class WaitingList {
  readonly #ids = new Set<string>();
  #place = this.#ids.values();

  get size(): number {
    return this.#ids.size;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Puts an id at the end; one that waits already keeps its place. */
  add(id: string): void {
    this.#ids.add(id);
  }

  delete(id: string): void {
    this.#ids.delete(id);
  }

  /** All that wait, in the order in which they came. */
  ids(): readonly string[] {
    return [...this.#ids];
  }

  /** Takes the next id; undefined where none waits. */
  take(): string | undefined {
    let next = this.#place.next();
    if (next.done) {
      this.#place = this.#ids.values();
      next = this.#place.next();
    }
    if (next.done) return undefined;
    this.#ids.delete(next.value);
    return next.value;
  }
}
