import type { Words } from './shared-passages.ts';

/** A run of so many words … */
const RUN = 8;
/** … that stands under texts of so many events is furniture: a notice, a formula, a reporter's address. */
const EVENTS = 3;

/** Where a run was met, as long as these are few. */
interface Met {
  readonly event: number;
  /** How many events it was met in, counted up to `EVENTS`. */
  readonly events: number;
}

/**
 * What stands in a corpus whatever its texts tell, known by how often it comes, without any list of words. An event is a
 * folder of sources.
 */
export class PageFurniture {
  readonly #met = new Map<number, Met>();

  constructor(texts: readonly { readonly words: Words; readonly folder: string }[]) {
    const events = new Map<string, number>();
    for (const { words, folder } of texts) {
      const event = events.get(folder) ?? events.size;
      events.set(folder, event);
      eachRun(words, (run) => {
        const met = this.#met.get(run);
        if (met === undefined) this.#met.set(run, { event, events: 1 });
        else if (met.event !== event && met.events < EVENTS) this.#met.set(run, { event, events: met.events + 1 });
      });
    }
  }

  /** Whether more than half of these words are furniture. */
  is(words: Words): boolean {
    const stands = new Uint8Array(words.length);
    eachRun(words, (run, at) => {
      if ((this.#met.get(run)?.events ?? 0) >= EVENTS) stands.fill(1, at, at + RUN);
    });
    return stands.reduce((sum, each) => sum + each, 0) * 2 > words.length;
  }
}

/** Calls back for each run of words with a number that is all but surely its own, and its place. */
function eachRun(words: Words, found: (run: number, at: number) => void): void {
  for (let at = 0; at + RUN <= words.length; at++) {
    let [high, low] = [0, 0];
    for (let next = at; next < at + RUN; next++) {
      high = Math.imul(high ^ words[next]!, 0x01000193);
      low = Math.imul(low, 31) + words[next]!;
    }
    found((high >>> 0) * 2 ** 21 + (low & (2 ** 21 - 1)), at);
  }
}
