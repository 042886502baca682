import { markText, sharedPassages } from '../../collation/origins/passages.ts';
import type { Source } from '../../corpus/source.ts';
import type { SharedText } from './shared-texts.ts';

/** A mark that more sources have is a common phrase, and tells nothing of who copied whom. */
const MOST_HOLDERS = 16;
/** Of the sources that have marks in common with one, those with most of them are compared with it word by word. */
const MOST_COMPARED = 4;
/** A passage is as long as 20 words, so that it has three marks or more; two allow for an edit. */
const FEWEST_COMMON = 2;

/**
 * With which other source of one corpus each shares the longest passage. Follows the sources from one state to the
 * next at the cost of those that differ.
 */
export class CopiedTexts {
  readonly #marks = new Map<Source, readonly number[]>();
  readonly #holders = new Map<number, Set<Source>>();
  readonly #closest = new Map<Source, SharedText | null>();

  /**
   * Takes over which sources there are now, and compares those of `asked`. False where `isOver` stopped it: the next call
   * goes on.
   */
  follow(sources: readonly Source[], asked: readonly Source[], isOver: () => boolean = () => false): boolean {
    const present = new Set(sources);
    for (const source of this.#marks.keys()) if (!present.has(source)) this.#leave(source);
    for (const source of sources) {
      if (this.#marks.has(source)) continue;
      this.#enter(source);
      if (isOver()) return false;
    }
    for (const source of asked) {
      if (this.#closest.has(source)) continue;
      this.closestTo(source);
      if (isOver()) return false;
    }
    return true;
  }

  /** The longest passage that a source shares, and with whom; null for none, and for a source that was not entered. */
  closestTo(source: Source): SharedText | null {
    const known = this.#closest.get(source);
    if (known !== undefined || !this.#marks.has(source)) return known ?? null;
    const found = this.#compare(source);
    this.#closest.set(source, found);
    return found;
  }

  #enter(source: Source): void {
    const marks = [...markText(source.body).marks.keys()];
    this.#marks.set(source, marks);
    for (const mark of marks) {
      const holders = this.#holders.get(mark) ?? new Set();
      this.#holders.set(mark, holders.add(source));
    }
    this.#forgetNear(marks);
  }

  #leave(source: Source): void {
    const marks = this.#marks.get(source)!;
    this.#forgetNear(marks);
    this.#marks.delete(source);
    this.#closest.delete(source);
    for (const mark of marks) {
      const holders = this.#holders.get(mark);
      holders?.delete(source);
      if (holders?.size === 0) this.#holders.delete(mark);
    }
  }

  /** Whoever has one of these marks may now be closest to another source than before. */
  #forgetNear(marks: readonly number[]): void {
    for (const mark of marks) for (const holder of this.#holders.get(mark) ?? []) this.#closest.delete(holder);
  }

  #compare(source: Source): SharedText | null {
    const common = new Map<Source, number>();
    for (const mark of this.#marks.get(source)!) {
      const holders = this.#holders.get(mark)!;
      if (holders.size > MOST_HOLDERS) continue;
      for (const other of holders) if (other !== source) common.set(other, (common.get(other) ?? 0) + 1);
    }
    const shared = [...common]
      .filter(([, count]) => count >= FEWEST_COMMON)
      .sort(([one, a], [other, b]) => b - a || inOrder(one, other))
      .slice(0, MOST_COMPARED)
      .flatMap(([other]) => sharedPassages(source.body, other.body).map((passage) => ({ other, passage })));
    return shared.sort((a, b) => b.passage.words - a.passage.words || inOrder(a.other, b.other))[0] ?? null;
  }
}

/** Which of two that are equally close comes first must not depend on which was entered first. */
function inOrder(a: Source, b: Source): number {
  return a.id < b.id ? -1 : 1;
}
