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
  /** How many claims of the two sources are likelier partners of one of them. */
  readonly likelier: number;
  /** How many claims of the two sources might be their partners. */
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
    const likelier = countLikelier(ones, pair) + countLikelier(others, pair);
    // Where one source gives both, that it says the one again further down explains nothing.
    const explained =
      pair.a.sourceId === pair.b.sourceId ? 0 : (isExplained(ones, pair) ? 1 : 0) + (isExplained(others, pair) ? 1 : 0);
    return {
      isMutual: likelier === 0,
      likelier,
      rivals: ones.length + others.length - 2,
      explained: explained as Partners['explained'],
    };
  }
}

function countLikelier(pairs: readonly Weighed[], than: Weighed): number {
  let count = 0;
  for (const pair of pairs) if (pair.odds > than.odds) count++;
  return count;
}

function isExplained(pairs: readonly Weighed[], by: Weighed): boolean {
  return pairs.some((pair) => pair.agree && pair !== by && pair.odds > by.odds - ABOUT_AS_WELL);
}
