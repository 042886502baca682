import type { Candidate, Sort } from './candidate.ts';

/** Something that can be told of some pairs of claims only: a reason to compare them, or not to. */
export interface OfSome {
  /** The sorts of claims of which it can be told, by how they begin; left out where of any. */
  readonly sorts?: readonly Sort[];
  /** True where it can be told of two claims of one source alone, false where of two sources alone. */
  readonly within?: boolean;
}

/** Two claims of one sort. */
export type CandidatePair = readonly [Candidate, Candidate];

interface Picked<Row> {
  readonly within: readonly Row[];
  readonly between: readonly Row[];
}

/**
 * Rows of a table by the pairs of which they can be told, picked once for each sort: most of what can be said of ages or
 * of times need not be asked of every two prices, which halves what is asked of a pair.
 */
export class BySort<Row extends OfSome> {
  readonly #rows: readonly Row[];
  readonly #picked = new Map<Sort, Picked<Row>>();

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
  }

  /** The rows, in their order, that can be told of two claims of one sort. */
  for({ sort, sourceId }: Candidate, other: Candidate): readonly Row[] {
    const { within, between } = this.#pick(sort);
    return sourceId === other.sourceId ? within : between;
  }

  /** The rows for each of some pairs of one sort, with the places in the list of the pairs that have these rows. */
  forAll(pairs: readonly CandidatePair[]): readonly { readonly rows: readonly Row[]; readonly places: Uint32Array }[] {
    if (pairs.length === 0) return [];
    const { within, between } = this.#pick(pairs[0]![0].sort);
    const [inside, across] = [new Uint32Array(pairs.length), new Uint32Array(pairs.length)];
    let [insides, acrosses] = [0, 0];
    for (let at = 0; at < pairs.length; at++) {
      if (pairs[at]![0].sourceId === pairs[at]![1].sourceId) inside[insides++] = at;
      else across[acrosses++] = at;
    }
    return [
      { rows: within, places: inside.subarray(0, insides) },
      { rows: between, places: across.subarray(0, acrosses) },
    ];
  }

  #pick(sort: Sort): Picked<Row> {
    // There are as many sorts of house numbers as there are streets.
    const key = sort.startsWith('street ') ? 'street ' : sort;
    let picked = this.#picked.get(key);
    if (picked === undefined) {
      const rows = this.#rows.filter(({ sorts }) => sorts === undefined || sorts.some((each) => key.startsWith(each)));
      picked = {
        within: rows.filter(({ within }) => within !== false),
        between: rows.filter(({ within }) => within !== true),
      };
      this.#picked.set(key, picked);
    }
    return picked;
  }
}
