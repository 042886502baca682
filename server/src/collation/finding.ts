import type { Claim } from '../claims/claim.ts';

/**
 * How two positions relate; tried in this order, the first that holds is the verdict. `differs`: in all likelihood they
 * answer one question and cannot both be right; `contradiction`: surely.
 */
export type Verdict =
  | 'agreement'
  | 'rounding'
  | 'revised'
  | 'superseded'
  | 'undated'
  | 'differs'
  | 'contradiction'
  | 'arithmetic';

/** A claim together with the source that makes it. */
export interface SourcedClaim {
  readonly sourceId: string;
  readonly claim: Claim;
}

/** One value on a question, with everybody who states it. */
export interface Position {
  /** The figure as first written, with its qualifier's sign where it has one ("≥ 38,193"). */
  readonly text: string;
  readonly value: number | string;
  readonly claims: readonly SourcedClaim[];
  /** How many independent origins stand behind it. */
  readonly origins: number;
}

/** Two positions of a question and how they relate. */
export interface RelatedPositions {
  readonly a: Position;
  readonly b: Position;
  readonly verdict: Exclude<Verdict, 'arithmetic'>;
  /** How likely it is that they answer one question, 0 to 1. */
  readonly confidence: number;
}

/** Comparable claims, one quantity in the world. Sorted: the position that most origins share first. */
export interface Question {
  /** Stable while the claims it joins stay the same. */
  readonly id: string;
  /** What is asked, in a short phrase of the product's own making ("people wounded at the motel"). */
  readonly phrase: string;
  /** The story it belongs to. */
  readonly storyId: string;
  readonly positions: readonly Position[];
  /** How its positions relate, each pair once; pairs that do not relate are left out. */
  readonly pairs: readonly RelatedPositions[];
  /** How many independent origins stand behind all positions together. */
  readonly independent: number;
  /** The strongest disagreement between its positions; agreement where there is none. */
  readonly verdict: Verdict;
}

/** How grave each kind of finding is. */
export const FINDING_SEVERITIES = {
  contradiction: 'warning',
  differs: 'information',
  undated: 'information',
  revised: 'hint',
  superseded: 'hint',
  rounding: 'hint',
  arithmetic: 'warning',
  'quote-variant': 'information',
} as const satisfies Record<Exclude<Verdict, 'agreement'> | 'quote-variant', 'warning' | 'information' | 'hint'>;

/** A question on which sources differ, as it is reported: one finding for each kind of relation between its positions. */
export interface Finding {
  /** Stable across runs while the figures and their sources stay the same. */
  readonly id: string;
  readonly code: keyof typeof FINDING_SEVERITIES;
  readonly severity: 'warning' | 'information' | 'hint';
  /** How likely it is that the positions answer one question and relate as told, 0 to 1. */
  readonly confidence: number;
  readonly questionId: string;
  readonly question: string;
  /** One plain sentence that a reader can check. */
  readonly explanation: string;
  /** Two or more. */
  readonly positions: readonly Position[];
  readonly independent: number;
}
