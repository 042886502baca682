import { wordTable } from '../../language/word-table.ts';

/**
 * Weights in log-odds. Which way a term speaks is set by its meaning (`Term.speaks`); how much it weighs was fitted by
 * logistic regression to labelled stories of several kinds of material, and is the same for all of them.
 */

/** What two claims of one story start from. */
export const BIAS = -2.47;

/** By what is compared: what to add before, and after, the other claims of the two sources are looked at. */
export const SORT_WEIGHTS: ReadonlyMap<string, { readonly own: number; readonly partners: number }> = wordTable({
  'sort-age': { own: -0.81, partners: 0.41 },
  'sort-date': { own: -0.11, partners: -0.32 },
  'sort-duration': { own: -0.38, partners: -0.28 },
  'sort-measure': { own: -0.58, partners: -0.22 },
  'sort-money': { own: 0.17, partners: 0.01 },
  'sort-people': { own: 0.2, partners: 0.16 },
  'sort-percentage': { own: 0.02, partners: -0.17 },
  'sort-ratio': { own: -0.04, partners: -0.18 },
  'sort-street': { own: 0.6, partners: 0.69 },
  'sort-things': { own: -0.58, partners: -0.33 },
  'sort-time': { own: 1.49, partners: 0.24 },
});

/** What each term adds where it holds. */
export const WEIGHTS: ReadonlyMap<string, number> = wordTable({
  'ages-near': 1.1,
  'akin-fate': 1.92,
  'amount-of-change': -0.3,
  'both-in-lead': 0.42,
  'both-parts': -0.32,
  bounded: 0,
  'busy-days-apart': -1.99,
  'copied-sentence': 0.13,
  'days-apart': -0.29,
  'doer-in-or-out': -1.53,
  'fate-unsaid': -0.35,
  'generation-apart': -2.76,
  'houses-apart': -3,
  'incidents-days-apart': -0.16,
  'large-numbers': 1.73,
  'like-names': 0.31,
  'like-words': 0.45,
  'made-up': -0.22,
  'many-times': -1.52,
  'named-before': 0,
  narrowed: -0.41,
  'near-values': 0.48,
  'nothing-said': -0.21,
  'noun-unsaid': 0,
  'one-in-lead': 0,
  'one-nameless': 0,
  'one-of-them': -1.38,
  'one-place': -0.2,
  'one-sentence': -1.51,
  'one-source': -0.68,
  'other-argument': -0.12,
  'other-day': -1.2,
  'other-fate': -1.08,
  'other-half-of-day': 0.44,
  'other-happening': 0,
  'other-modality': -1.3,
  'other-names': -0.08,
  'other-noun': 0,
  'other-people': -3.08,
  'other-period': -1.72,
  'other-person': -4.03,
  'other-place': -2.71,
  'other-role': -0.51,
  'other-sex': -2.98,
  'other-unit': 0,
  'other-verb': 0,
  'parallel-sentences': -1.51,
  'part-and-whole': -0.62,
  'part-of-people': -0.56,
  'same-argument': 0.06,
  'same-day': 0.62,
  'same-fate': 1.88,
  'same-happening': 1.64,
  'same-noun': 0,
  'same-person': 4.68,
  'same-place': 0.49,
  'same-sex': 0.15,
  'same-verb': 1.99,
  'shared-names': 0.7,
  'shared-words': 0.84,
  'small-numbers': -0.22,
  'strange-sources': -0.22,
  'swapped-digits': 0.19,
  'synonymous-noun': 0.58,
  'times-apart': -1.57,
  'times-near': 2.13,
  total: -0.25,
  'two-speakers': 0.62,
  undated: -0.75,
  vague: -0.82,
  'years-apart': -1.05,
});

/** How the evidence of two claims themselves counts beside that of the other claims of their sources. */
export const OWN_EVIDENCE = 0.94;
export const PARTNER_BIAS = 0.45;

export const PARTNER_WEIGHTS = {
  mutual: 0.32,
  likelier: 0,
  rivals: -0.29,
  explained: -0.36,
} as const;

/** Equal values of one sort in one story are seldom of two things. */
export const AGREEING = 2;

/** So are a value and its rounder form. */
export const ROUNDED = 1.5;

/**
 * What each term was thought to add before anything was measured, from what decides
 * (5) to what speaks a little: measured weights are pulled towards these, so that what labelled stories seldom show keeps what it means.
 */
export const THOUGHT: ReadonlyMap<string, number> = wordTable({
  'same-person': 5,
  'other-person': -4,
  'other-sex': -3,
  'other-place': -3,
  'other-people': -3,
  'other-period': -3,
  'generation-apart': -3,
  'same-fate': 2,
  'same-happening': 2,
  'times-near': 2,
  'busy-days-apart': -2,
  'akin-fate': 1.5,
  'same-verb': 1.5,
  'large-numbers': 1.5,
  'other-fate': -1.5,
  'parallel-sentences': -1.5,
  'other-day': -1.5,
  'other-modality': -1.5,
  'many-times': -1.5,
  'one-sentence': -1.5,
  'doer-in-or-out': -1.5,
  'times-apart': -1.5,
  'one-of-them': -1.5,
  'houses-apart': -3,
  undated: -1,
});

/** What speaks a little, by which way it speaks. */
export const LITTLE = 0.5;
