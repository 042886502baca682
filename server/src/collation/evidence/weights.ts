import { wordTable } from '../../language/word-table.ts';

/**
 * Weights in log-odds. Which way a term speaks is set by its meaning (`Term.speaks`); how much it weighs was fitted by
 * logistic regression to labelled stories of several kinds of material, and is the same for all of them.
 */

/** What two claims of one story start from. */
export const BIAS = -2.48;

/** By what is compared: what to add before, and after, the other claims of the two sources are looked at. */
export const SORT_WEIGHTS: ReadonlyMap<string, { readonly own: number; readonly partners: number }> = wordTable({
  'sort-age': { own: -0.89, partners: 0.29 },
  'sort-date': { own: -0.1, partners: -0.3 },
  'sort-duration': { own: -0.36, partners: -0.26 },
  'sort-measure': { own: -0.56, partners: -0.21 },
  'sort-money': { own: 0.18, partners: 0.02 },
  'sort-people': { own: 0.21, partners: 0.13 },
  'sort-percentage': { own: 0.02, partners: -0.15 },
  'sort-ratio': { own: -0.03, partners: -0.16 },
  // Two such numbers that may be one at all differ by a slip.
  'sort-telephone': { own: 4, partners: 0 },
  'sort-street': { own: 0.6, partners: 0.7 },
  'sort-things': { own: -0.57, partners: -0.32 },
  'sort-time': { own: 1.5, partners: 0.26 },
});

/** What each term adds where it holds. */
export const WEIGHTS: ReadonlyMap<string, number> = wordTable({
  'adding-up': -3,
  'ages-near': 0.89,
  'akin-fate': 1.92,
  'amount-of-change': -0.3,
  'attribute-of-one': 0.5,
  'begun-units': 0,
  'both-in-lead': 0.42,
  'both-parts': -0.32,
  'busy-days-apart': -1.99,
  'called-apart': -3,
  'copied-sentence': 0.16,
  'days-apart': -0.31,
  'doer-in-or-out': -1.53,
  'fate-unsaid': -0.35,
  'generation-apart': -2.76,
  'houses-apart': -3,
  'hyponymous-noun': 0.3,
  'in-their-course': -1,
  'incidents-days-apart': -0.14,
  'kindred-reports': 0.7,
  'large-numbers': 1.73,
  'left-over': 1.38,
  'like-names': 0.35,
  'like-words': 0.48,
  'lone-measure': 1.2,
  'lone-noun': 2.2,
  'lone-words': 0.3,
  'made-anew': -1.5,
  'made-up': -0.23,
  'many-times': -1.51,
  'nights-apart': 0,
  'member-of-list': -2,
  narrowed: -0.41,
  'near-values': 0.49,
  'nothing-said': -0.21,
  'named-apart': -4,
  'of-a-former-one': -1.5,
  'of-a-relative': -2,
  'of-some-people': -1.5,
  'of-the-past': -4,
  'one-nameless': 0,
  'one-of-them': -1.38,
  'one-place': -0.21,
  'one-sentence': -1.51,
  'one-source': -0.68,
  'other-bearer': -2.44,
  'other-argument': -0.11,
  'other-attribute': -0.3,
  'other-companion': -0.5,
  'other-dateline': -1.5,
  'other-day': -1.2,
  'other-doer': -0.53,
  'other-fate': -1.08,
  'other-half-of-day': 0.44,
  'other-hour': -1.2,
  'other-happening': 0,
  'other-incident': -0.5,
  'other-modality': -1.3,
  'other-names': -0.09,
  'other-people': -3.08,
  'other-period': -1.72,
  'other-person': -4.02,
  'other-place': -2.71,
  'other-role': -0.16,
  'other-sex': -2.96,
  'other-street': -1.5,
  'other-wound': -1.2,
  'parallel-sentences': -1.51,
  'part-and-whole': -0.62,
  'part-of-people': -0.56,
  'rival-estimates': 3,
  'same-argument': 0.05,
  'same-attribute': 2,
  'same-doer': 0.91,
  'same-day': 0.62,
  'same-end': 2,
  'same-fate': 1.88,
  'same-happening': 1.64,
  'same-property': 1.5,
  'same-person': 4.7,
  'same-place': 0.48,
  'same-sex': 0.22,
  'same-street': 0.3,
  'same-thing-of-deed': 1.5,
  'same-verb': 1.99,
  'since-then': 2.5,
  'size-in-name': -0.5,
  'same-wound': 1.5,
  'shared-names': 0.7,
  'shared-words': 0.83,
  'small-numbers': -0.22,
  'some-of-a-kind': -0.6,
  'strange-sources': -0.21,
  'strange-reports': -1,
  'swapped-digits': 1,
  'swapped-word': -4,
  'synonymous-noun': 0.58,
  'times-apart': -1.57,
  'times-near': 2.13,
  total: -0.24,
  'two-speakers': 0.62,
  'unit-slip': 2.5,
  undated: -0.79,
  vague: -0.82,
  'years-apart': -0.99,
});

/** How the evidence of two claims themselves counts beside that of the other claims of their sources. */
export const OWN_EVIDENCE = 0.95;
export const PARTNER_BIAS = 0.39;

export const PARTNER_WEIGHTS = {
  mutual: 0.33,
  rivalry: -0.13,
  rivals: -0.25,
  explained: -0.25,
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
  'same-wound': 1.5,
  'other-wound': -1.2,
  'rival-estimates': 3,
  'other-person': -4,
  'other-sex': -3,
  'other-place': -3,
  'other-people': -3,
  'other-period': -3,
  'generation-apart': -3,
  'same-fate': 2,
  'same-happening': 2,
  'times-near': 2,
  'swapped-digits': 1,
  'same-thing-of-deed': 1.5,
  'busy-days-apart': -2,
  'akin-fate': 1.5,
  'same-verb': 1.5,
  'kindred-reports': 0.7,
  'large-numbers': 1.5,
  'named-apart': -4,
  'called-apart': -3,
  'other-fate': -1.5,
  'parallel-sentences': -1.5,
  'other-day': -1.5,
  'other-modality': -1.5,
  'many-times': -1.5,
  'size-in-name': -0.5,
  'one-sentence': -1.5,
  'doer-in-or-out': -1.5,
  'times-apart': -1.5,
  'one-of-them': -1.5,
  'houses-apart': -3,
  undated: -0.79,
  'member-of-list': -2,
  'other-bearer': -2.5,
  'other-dateline': -1.5,
  'other-street': -1.5,
  'made-anew': -1.5,
  'strange-reports': -1,
  'adding-up': -3,
  'of-a-former-one': -1.5,
  'of-a-relative': -2,
  'of-some-people': -1.5,
  'swapped-word': -4,
  'unit-slip': 2.5,
  'since-then': 2.5,
});

/** What speaks a little, by which way it speaks. */
export const LITTLE = 0.5;
