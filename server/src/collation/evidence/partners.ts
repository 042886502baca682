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
  readonly #bySource = new Map<Candidate, Map<string, Weighed[]>>();

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
    const list = table.get(other.sourceId);
    if (list === undefined) table.set(other.sourceId, [pair]);
    else list.push(pair);
  }

  of(pair: Weighed): Partners {
    const ones = this.#bySource.get(pair.a)?.get(pair.b.sourceId) ?? [];
    const others = this.#bySource.get(pair.b)?.get(pair.a.sourceId) ?? [];
    const one = rivalsOf(ones, pair.a, pair.b);
    const other = rivalsOf(others, pair.b, pair.a);
    // Where one source gives both, that it says the one again further down explains nothing.
    const explained =
      pair.a.sourceId === pair.b.sourceId ? 0 : (isExplained(ones, pair) ? 1 : 0) + (isExplained(others, pair) ? 1 : 0);
    return {
      isMutual: !hasLikelier(one, pair) && !hasLikelier(other, pair),
      rivalry: Math.min(MOST_RIVALRY, rivalryOf(one, pair) + rivalryOf(other, pair)),
      rivals: one.size + other.size,
      explained: explained as Partners['explained'],
    };
  }
}

/** More than this tells nothing more. */
const MOST_RIVALRY = 8;

/**
 * By value how likely the likeliest claim of a source is that might be the partner of a claim instead of the other: what
 * a source says again further down rivals nothing.
 */
function rivalsOf(pairs: readonly Weighed[], claim: Candidate, other: Candidate): ReadonlyMap<Figure['value'], number> {
  // Most claims have one pair with a source: that with the other.
  if (pairs.length < 2) return NO_RIVALS;
  const best = new Map<Figure['value'], number>();
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]!;
    const { figure, earlier } = partnerOf(pair, claim).claim;
    const { value } = figure;
    // What a report tells as replaced is nobody's partner instead of what replaced it.
    if (value === other.claim.figure.value || earlier !== undefined) continue;
    const known = best.get(value);
    if (known === undefined || pair.odds > known) best.set(value, pair.odds);
  }
  return best;
}

const NO_RIVALS: ReadonlyMap<Figure['value'], number> = new Map();

function hasLikelier(rivals: ReadonlyMap<Figure['value'], number>, { odds }: Weighed): boolean {
  let isLikelier = false;
  rivals.forEach((each) => {
    isLikelier ||= each > odds;
  });
  return isLikelier;
}

function rivalryOf(rivals: ReadonlyMap<Figure['value'], number>, own: Weighed): number {
  if (rivals.size === 0) return 0;
  let chances = 0;
  rivals.forEach((odds) => {
    chances += Math.exp(odds - own.odds);
  });
  return Math.log1p(chances);
}

function partnerOf({ a, b }: Weighed, claim: Candidate): Candidate {
  return a === claim ? b : a;
}

function isExplained(pairs: readonly Weighed[], by: Weighed): boolean {
  return pairs.some((pair) => pair !== by && pair.odds > by.odds - ABOUT_AS_WELL && isOneValue(pair));
}

/** "At least 12" leaves room for 18, and gives nothing but 12. */
function isOneValue({ a, b, agree, round }: Weighed): boolean {
  return agree && (round || a.claim.figure.value === b.claim.figure.value);
}
