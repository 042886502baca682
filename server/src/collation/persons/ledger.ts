import type { Claim } from '../../claims/claim.ts';
import { isHarm } from '../../claims/lexicon/predicates.ts';
import { type Candidate, countsPeople, sentenceKey } from '../candidates/candidate.ts';
import { HIT_PREDICATES } from '../lexicon/partitions.ts';

/** A source's counts of people may stand so far apart, in UTF-16 code units, and be told as parts of one another. */
const BESIDE = 300;

/** How many people a source counts beside which of its figures: the parts that make up what another source gives as one. */
export class Ledger {
  /** By source and value, its counts of that many people. */
  readonly #entries = new Map<string, Map<number, Candidate[]>>();

  /** @param candidates all claims of a story that may be compared, by its sources */
  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      if (!isEntry(candidate)) continue;
      const value = Number(candidate.claim.figure.value);
      const own = this.#entries.get(candidate.sourceId);
      const same = own?.get(value);
      if (own === undefined) this.#entries.set(candidate.sourceId, new Map([[value, [candidate]]]));
      else if (same === undefined) own.set(value, [candidate]);
      else same.push(candidate);
    }
  }

  /**
   * Whether two counts of people differ by just what one of the two sources counts beside its own figure: "shot four
   * people, killing one" and "three others were wounded". Where the larger one is told apart from those in its own sentence
   * they are not in it: who says "one killed and four wounded" has wounded four.
   */
  areMadeUp(a: Candidate, b: Candidate): boolean {
    if (!isEntry(a) || !isEntry(b)) return false;
    const more = Number(a.claim.figure.value) > Number(b.claim.figure.value) ? a : b;
    const rest = Math.abs(Number(a.claim.figure.value) - Number(b.claim.figure.value));
    if (rest === 0) return false;
    const counted = [...this.#beside(a, rest, b), ...this.#beside(b, rest, a)];
    return counted.some((each) => !isOfOtherFate(each, more) || !this.#isToldApart(more, each));
  }

  /** Whether the sentence of a count itself counts people whom the same befell as those of another. */
  #isToldApart(candidate: Candidate, other: Candidate): boolean {
    const own = this.#entries.get(candidate.sourceId)!;
    const key = sentenceKey(candidate);
    for (const counted of own.values()) {
      for (const each of counted)
        if (each !== candidate && each.claim.predicate === other.claim.predicate && sentenceKey(each) === key)
          return true;
    }
    return false;
  }

  /**
   * Whether two counts that differ say the same together with what one of their sources counts beside them: those who were
   * shot are those who died and those who were wounded ("seven were shot, one of them fatally", "six were wounded"; "a boy
   * was killed and six were wounded"), and "three others" are told beside those whom the whole counts in.
   */
  addUp(a: Candidate, b: Candidate): boolean {
    if (!isEntry(a) || !isEntry(b)) return false;
    const less = Number(a.claim.figure.value) < Number(b.claim.figure.value) ? a : b;
    const more = less === a ? b : a;
    const { predicate } = less.claim;
    if (HIT_PREDICATES.has(more.claim.predicate ?? '') && predicate === 'injured') {
      return this.#fatesBeside(less, more).includes('killed') || isOneMore(less, more);
    }
    if (less.claim.extent !== 'addition' || more.claim.extent !== 'whole') return false;
    return this.#fatesBeside(less, more).some((fate) => fate === predicate || (isHarm(predicate) && isHarm(fate)));
  }

  /** What befell those whom either source counts beside its figure and who are as many as lie between the two figures. */
  #fatesBeside(less: Candidate, more: Candidate): readonly Claim['predicate'][] {
    const rest = Number(more.claim.figure.value) - Number(less.claim.figure.value);
    return [...this.#beside(less, rest, more), ...this.#beside(more, rest, less)].map(({ claim }) => claim.predicate);
  }

  /** The counts near one in its source that are just so many. */
  #beside(candidate: Candidate, rest: number, other: Candidate): readonly Candidate[] {
    const counted = this.#entries.get(candidate.sourceId)?.get(rest);
    if (counted === undefined) return [];
    return counted.filter(
      (each) =>
        each !== candidate &&
        each !== other &&
        Math.abs(each.claim.figure.start - candidate.claim.figure.start) < BESIDE,
    );
  }
}

/** "A boy was killed and seven others were hurt": eight were shot. */
function isOneMore(less: Candidate, more: Candidate): boolean {
  return less.told.oneDead && Number(more.claim.figure.value) - Number(less.claim.figure.value) === 1;
}

/** Whether those of one count are surely none of another: who was killed is not among the wounded, but among those who were shot. */
function isOfOtherFate({ claim: one }: Candidate, { claim: other }: Candidate): boolean {
  return one.predicate === 'killed' && other.predicate === 'injured';
}

/** An exact count of people. */
function isEntry({ sort, claim: { figure, subject } }: Candidate): boolean {
  return (
    sort === 'count' && countsPeople(subject) && typeof figure.value === 'number' && !figure.vague && !figure.range
  );
}
