/** Things by their numbers from 0 on, each apart at first, that are joined into groups (a disjoint-set forest). */
export class Groups {
  readonly #above: Int32Array;
  #count: number;

  constructor(size: number) {
    this.#above = Int32Array.from({ length: size }, (_, index) => index);
    this.#count = size;
  }

  /** How many groups there are. */
  get count(): number {
    return this.#count;
  }

  /** The smallest member of the group of a thing, which stands for it. */
  groupOf(thing: number): number {
    let top = thing;
    while (this.#above[top] !== top) top = this.#above[top]!;
    // Paths are shortened on the way, so that long chains stay cheap.
    for (let at = thing; at !== top; ) {
      const next = this.#above[at]!;
      this.#above[at] = top;
      at = next;
    }
    return top;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.groupOf(a), this.groupOf(b)];
    if (one === other) return;
    this.#above[Math.max(one, other)] = Math.min(one, other);
    this.#count--;
  }
}
