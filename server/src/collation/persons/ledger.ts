import { type Candidate, countsPeople } from '../candidates/candidate.ts';

/** A source's counts of people may stand so far apart, in UTF-16 code units, and be told as parts of one another. */
const BESIDE = 300;

/** How many people a source counts beside which of its figures: the parts that make up what another source gives as one. */
export class Ledger {
  /** By a source and a value, its counts of that many people. */
  readonly #entries = new Map<string, Candidate[]>();

  /** @param candidates all claims of a story that may be compared, by its sources */
  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      if (!isEntry(candidate)) continue;
      const key = entryKey(candidate.sourceId, Number(candidate.claim.figure.value));
      const same = this.#entries.get(key);
      if (same === undefined) this.#entries.set(key, [candidate]);
      else same.push(candidate);
    }
  }

  /**
   * Whether two counts of people differ by just what one of the two sources counts beside its own figure: "shot four
   * people, killing one" and "three others were wounded".
   */
  areMadeUp(a: Candidate, b: Candidate): boolean {
    if (!isEntry(a) || !isEntry(b)) return false;
    const rest = Math.abs(Number(a.claim.figure.value) - Number(b.claim.figure.value));
    return rest > 0 && (this.#countsBeside(a, rest, b) || this.#countsBeside(b, rest, a));
  }

  #countsBeside(candidate: Candidate, rest: number, other: Candidate): boolean {
    const counted = this.#entries.get(entryKey(candidate.sourceId, rest)) ?? [];
    return counted.some(
      (each) =>
        each !== candidate &&
        each !== other &&
        Math.abs(each.claim.figure.start - candidate.claim.figure.start) < BESIDE,
    );
  }
}

function entryKey(sourceId: string, value: number): string {
  return `${value} ${sourceId}`;
}

/** An exact count of people. */
function isEntry({ sort, claim: { figure, subject } }: Candidate): boolean {
  return (
    sort === 'count' && countsPeople(subject) && typeof figure.value === 'number' && !figure.vague && !figure.range
  );
}
