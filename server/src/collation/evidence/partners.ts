import type { Figure } from '../../figures/figure.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Doubt } from './term.ts';

/** Two claims with the log-odds that they answer one question, as far as they themselves tell. */
export interface Weighed {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly odds: number;
  /** Whether something explains a gap between them. */
  readonly doubt: Doubt;
  /** Their values agree: both may be right. */
  readonly agree: boolean;
  /** One value is the other in a rounder form. */
  readonly round: boolean;
}

/** What the other claims of two sources tell of two of theirs: each has one partner at most. */
export interface Partners {
  /** Neither has a likelier partner in the other's source. */
  readonly isMutual: boolean;
  /**
   * How likely other values of the two sources are their partners instead: the logarithm of by how much all chances
   * together exceed their own, of both summed up; 0 where there is no other.
   */
  readonly rivalry: number;
  /** How many other values of the two sources might be their partners at all. */
  readonly rivals: number;
  /** Of how many of the two the other source gives the very value, in a claim that fits about as well. */
  readonly explained: 0 | 1 | 2;
}

/** A claim that agrees may fit worse by so much, in log-odds, and still be the partner. */
const ABOUT_AS_WELL = 0.5;

/** Finds the partners of claims among all weighed pairs of one sort in a story. */
export class PartnerTable {
  readonly #bySource = new Map<Candidate, Map<string, PairsOfClaim>>();

  constructor(pairs: readonly Weighed[]) {
    for (const pair of pairs) {
      this.#enter(pair.a, pair.b, pair);
      this.#enter(pair.b, pair.a, pair);
    }
  }

  #enter(candidate: Candidate, other: Candidate, pair: Weighed): void {
    let table = this.#bySource.get(candidate);
    if (table === undefined) {
      table = new Map();
      this.#bySource.set(candidate, table);
    }
    const known = table.get(other.sourceId);
    if (known === undefined) table.set(other.sourceId, new PairsOfClaim(candidate, pair));
    else known.pairs.push(pair);
  }

  of(pair: Weighed): Partners {
    const ones = this.#bySource.get(pair.a)!.get(pair.b.sourceId)!;
    const others = this.#bySource.get(pair.b)!.get(pair.a.sourceId)!;
    const one = ones.rivalsOf(pair.b, pair.odds);
    const other = others.rivalsOf(pair.a, pair.odds);
    // Where one source gives both, that it says the one again further down explains nothing.
    const explained =
      pair.a.sourceId === pair.b.sourceId
        ? 0
        : (isExplained(ones.pairs, pair) ? 1 : 0) + (isExplained(others.pairs, pair) ? 1 : 0);
    return {
      isMutual: !one.isLikelier && !other.isLikelier,
      rivalry: Math.min(MOST_RIVALRY, one.rivalry + other.rivalry),
      rivals: one.count + other.count,
      explained: explained as Partners['explained'],
    };
  }
}

/** What is less likely the partner of a claim than this, in log-odds, rivals nothing: a report tells many things that no other asks for. */
const LEAST_ODDS = -5;

/** More than this tells nothing more. */
const MOST_RIVALRY = 8;

/** What the other values of a source tell that might be the partner of a claim instead of one of its values. */
interface Rivals {
  readonly count: number;
  /** Whether one of them is likelier. */
  readonly isLikelier: boolean;
  readonly rivalry: number;
}

const NO_RIVALS: Rivals = { count: 0, isLikelier: false, rivalry: 0 };

/** The pairs of one claim with the claims of one source. */
class PairsOfClaim {
  readonly pairs: Weighed[];
  readonly #claim: Candidate;
  /** The values of the source, each with how likely the likeliest claim is that gives it: told for all pairs at once. */
  #best: readonly { readonly value: Figure['value']; readonly odds: number }[] | null = null;

  constructor(claim: Candidate, first: Weighed) {
    this.pairs = [first];
    this.#claim = claim;
  }

  /** What rivals a claim of the source: what this says again further down rivals nothing. */
  rivalsOf({ claim: { figure } }: Candidate, own: number): Rivals {
    // Most claims have one pair with a source: that with the other.
    if (this.pairs.length < 2) return NO_RIVALS;
    this.#best ??= bestByValue(this.pairs, this.#claim);
    let count = 0;
    let chances = 0;
    let isLikelier = false;
    for (let at = 0; at < this.#best.length; at++) {
      const { value, odds } = this.#best[at]!;
      if (value === figure.value) continue;
      if (odds > LEAST_ODDS) count++;
      isLikelier ||= odds > own;
      chances += Math.exp(odds - own);
    }
    return { count, isLikelier, rivalry: Math.log1p(chances) };
  }
}

function bestByValue(
  pairs: readonly Weighed[],
  claim: Candidate,
): readonly { readonly value: Figure['value']; readonly odds: number }[] {
  const best = new Map<Figure['value'], number>();
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]!;
    const { figure, earlier } = partnerOf(pair, claim).claim;
    // What a report tells as replaced is nobody's partner instead of what replaced it.
    if (earlier !== undefined) continue;
    const known = best.get(figure.value);
    if (known === undefined || pair.odds > known) best.set(figure.value, pair.odds);
  }
  return Array.from(best, ([value, odds]) => ({ value, odds }));
}

function partnerOf({ a, b }: Weighed, claim: Candidate): Candidate {
  return a === claim ? b : a;
}

function isExplained(pairs: readonly Weighed[], by: Weighed): boolean {
  // The only one is the pair itself.
  if (pairs.length === 1) return false;
  return pairs.some((pair) => pair !== by && pair.odds > by.odds - ABOUT_AS_WELL && isOneValue(pair));
}

/** "At least 12" leaves room for 18, and gives nothing but 12. */
function isOneValue({ a, b, agree, round }: Weighed): boolean {
  return agree && (round || a.claim.figure.value === b.claim.figure.value);
}
