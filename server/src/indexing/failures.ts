/** A defect of this program that one piece of work ran into, and the sources that are without it. */
export interface Failure {
  readonly step: 'read' | 'corrected' | 'placed in a story' | 'compared' | 'decided';
  readonly sourceIds: readonly string[];
  readonly error: unknown;
}

/**
 * Does each piece of work so that a defect costs what it ran into and no more: the rest goes on, and which sources are
 * without it is known until the same work on them succeeds.
 */
export class Failures {
  readonly #bySource = new Map<string, Map<Failure['step'], Failure>>();
  #untold: Failure[] = [];

  /** What the work gives; null where it failed. */
  attempt<T>(step: Failure['step'], sourceIds: readonly string[], work: () => T): T | null {
    try {
      const result = work();
      for (const id of sourceIds) this.#bySource.get(id)?.delete(step);
      return result;
    } catch (error) {
      const failure: Failure = { step, sourceIds, error };
      for (const id of sourceIds) this.#bySource.set(id, new Map([...(this.#bySource.get(id) ?? []), [step, failure]]));
      this.#untold.push(failure);
      return null;
    }
  }

  /** What a source is without; null where nothing failed. */
  of(sourceId: string): Failure | null {
    return this.#bySource.get(sourceId)?.values().next().value ?? null;
  }

  /** Whether any source is without something. */
  get isEmpty(): boolean {
    return ![...this.#bySource.values()].some((steps) => steps.size > 0);
  }

  forget(sourceId: string): void {
    this.#bySource.delete(sourceId);
  }

  /** What failed since the last call. */
  take(): readonly Failure[] {
    const untold = this.#untold;
    this.#untold = [];
    return untold;
  }
}
