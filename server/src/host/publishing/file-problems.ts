import type { ListedProblem } from '../../features/problems/diagnostics.ts';
import { keptOf, rankOf } from './problem-limit.ts';

/** Lists the problems of a part of a file; null for what stands before its first source. */
export type ListPart = (sourceId: string | null) => readonly ListedProblem[];

/**
 * The problems of one file, kept source by source: an edit costs those of the sources that it touches. Of the others
 * nothing is asked; where all are counted, that takes a step or two for each.
 */
export class FileProblems {
  /** How many problems there are before the first source, and in each. */
  #counts: number[] = [];
  #problems: ListedProblem[] = [];
  #ranks: number[] = [];
  readonly #stale = new Set<string>();
  #isStale = true;

  /** Of these sources the problems may be others. */
  markStale(sourceIds: Iterable<string>): void {
    for (const id of sourceIds) this.#stale.add(id);
  }

  /** Nothing that was listed holds any longer. */
  forget(): void {
    this.#isStale = true;
  }

  /**
   * The problems that are shown: not all where there are too many. One that nothing changed is the same object as before.
   *
   * @param sources the sources of the file in their order, and the index of each
   */
  list(
    sources: {
      readonly ids: readonly { readonly id: string }[];
      readonly indexOf: (sourceId: string) => number | null;
    },
    listPart: ListPart,
  ): readonly ListedProblem[] {
    if (this.#isStale) this.#listAll(sources.ids, listPart);
    else this.#listStale(sources.indexOf, listPart);
    this.#isStale = false;
    this.#stale.clear();
    const kept = keptOf(this.#ranks);
    return kept.length === this.#problems.length ? this.#problems.slice() : kept.map((at) => this.#problems[at]!);
  }

  #listAll(ids: readonly { readonly id: string }[], listPart: ListPart): void {
    const parts = [null, ...ids.map(({ id }) => id)].map(listPart);
    this.#counts = parts.map(({ length }) => length);
    this.#problems = parts.flat();
    this.#ranks = this.#problems.map(rankOf);
  }

  #listStale(indexOf: (sourceId: string) => number | null, listPart: ListPart): void {
    const parts = [...this.#stale].flatMap((id) => {
      const at = indexOf(id);
      return at === null ? [] : [{ part: at + 1, problems: listPart(id) }];
    });
    parts.sort((a, b) => a.part - b.part);
    this.#replace([{ part: 0, problems: listPart(null) }, ...parts]);
  }

  /** @param parts ascending */
  #replace(parts: readonly { readonly part: number; readonly problems: readonly ListedProblem[] }[]): void {
    const problems: (readonly ListedProblem[])[] = [];
    const ranks: (readonly number[])[] = [];
    let [at, start, copied] = [0, 0, 0];
    for (const { part, problems: own } of parts) {
      for (; at < part; at++) start += this.#counts[at]!;
      problems.push(this.#problems.slice(copied, start), own);
      ranks.push(this.#ranks.slice(copied, start), own.map(rankOf));
      copied = start + this.#counts[part]!;
    }
    problems.push(this.#problems.slice(copied));
    ranks.push(this.#ranks.slice(copied));
    for (const { part, problems: own } of parts) this.#counts[part] = own.length;
    this.#problems = joined(problems);
    this.#ranks = joined(ranks);
  }
}

/** What `flat` gives, in a small part of its time. */
function joined<T>(parts: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const part of parts) for (let at = 0; at < part.length; at++) all.push(part[at]!);
  return all;
}
