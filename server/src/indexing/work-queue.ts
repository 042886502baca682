import { WaitingList } from './waiting-list.ts';

/** Ids waiting for work, those that somebody waits for before the rest; each in the order in which it came. */
export class WorkQueue {
  readonly #urgent = new WaitingList();
  readonly #background = new WaitingList();

  get size(): number {
    return this.#urgent.size + this.#background.size;
  }

  /** How many of the waiting ids somebody waits for. */
  get urgent(): number {
    return this.#urgent.size;
  }

  /** Enters an id; one that already waits only becomes more urgent, never less. */
  add(id: string, urgent: boolean): void {
    if (urgent) {
      this.#background.delete(id);
      this.#urgent.add(id);
    } else if (!this.#urgent.has(id)) {
      this.#background.add(id);
    }
  }

  has(id: string): boolean {
    return this.#urgent.has(id) || this.#background.has(id);
  }

  delete(id: string): void {
    this.#urgent.delete(id);
    this.#background.delete(id);
  }

  /** Takes the next id out of the queue; undefined where none waits. */
  take(): string | undefined {
    return this.#urgent.take() ?? this.#background.take();
  }
}
