import { wordTable } from '../../language/word-table.ts';

/**
 * Weights in log-odds. Which way a term speaks is set by its meaning (`Term.speaks`); how much it weighs was fitted by
 * logistic regression to labelled stories of several kinds of material, and is the same for all of them.
 */

/** What two claims of one story start from. */
export const BIAS = -2.52;

/** By what is compared: what to add before, and after, the other claims of the two sources are looked at. */
export const SORT_WEIGHTS: ReadonlyMap<string, { readonly own: number; readonly partners: number }> = wordTable({
  'sort-age': { own: -0.59, partners: 0.38 },
  'sort-date': { own: -0.31, partners: -0.3 },
  'sort-duration': { own: -0.35, partners: -0.24 },
  'sort-measure': { own: -0.56, partners: -0.24 },
  'sort-money': { own: 0.51, partners: 0.26 },
  'sort-people': { own: 0.3, partners: 0.41 },
  'sort-percentage': { own: -0.02, partners: -0.07 },
  'sort-ratio': { own: -0.01, partners: -0.02 },
  'sort-street': { own: 0.37, partners: 0.25 },
  'sort-things': { own: -0.44, partners: -0.14 },
  'sort-time': { own: 1.1, partners: 0.32 },
});

/** What each term adds where it holds. */
export const WEIGHTS: ReadonlyMap<string, number> = wordTable({
  'ages-near': 1.28,
  'akin-fate': 1.74,
  'amount-of-change': -1.39,
  'both-in-lead': 0.45,
  'both-parts': -0.45,
  'busy-days-apart': -1.37,
  'copied-sentence': 3.3,
  'days-apart': -0.39,
  'doer-in-or-out': -2.05,
  'fate-unsaid': -0.31,
  'generation-apart': -2.87,
  'houses-apart': -1.84,
  'incidents-days-apart': -0.46,
  'large-numbers': 1.4,
  'like-names': 0.18,
  'like-words': 0.31,
  'many-times': -1.29,
  'named-before': 0.07,
  narrowed: -0.7,
  'near-values': 0.6,
  'one-nameless': -0.06,
  'one-of-them': -1.07,
  'one-sentence': -1.99,
  'one-source': -1.04,
  'other-day': -1.12,
  'other-fate': -1.26,
  'other-half-of-day': 3.91,
  'other-happening': -1.16,
  'other-modality': -1.84,
  'other-names': -0.33,
  'other-noun': -0.29,
  'other-people': -2.2,
  'other-period': -1.51,
  'other-person': -4.03,
  'other-place': -2.2,
  'other-sex': -2.53,
  'other-verb': -0.24,
  'parallel-sentences': -1.51,
  'part-and-whole': -0.92,
  'part-of-people': -0.71,
  'same-argument': 0.71,
  'same-day': 0.68,
  'same-fate': 2.02,
  'same-happening': 1.33,
  'same-noun': 0.07,
  'same-person': 4.14,
  'same-place': 0.61,
  'same-verb': 1.89,
  'shared-names': 0.33,
  'shared-words': 0.92,
  'small-numbers': -0.35,
  'strange-sources': -0.6,
  'swapped-digits': 1.31,
  'synonymous-noun': 0.67,
  'times-apart': -1.3,
  'times-near': 1.1,
  total: -0.51,
  'two-speakers': 1.09,
  undated: -0.76,
  vague: -0.03,
  'years-apart': -0.77,
});

/** How the evidence of two claims themselves counts beside that of the other claims of their sources. */
export const OWN_EVIDENCE = 0.92;
export const PARTNER_BIAS = 0.36;

export const PARTNER_WEIGHTS = {
  mutual: 0.39,
  likelier: 0,
  rivals: -0.36,
  explained: -0.25,
} as const;

/** Equal values of one sort in one story are seldom of two things. */
export const AGREEING = 2;

/** So are a value and its rounder form. */
export const ROUNDED = 1.5;
