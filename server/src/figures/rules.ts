import type { RuleTable } from '../language/rules.ts';
import { AGE_RULES, AGES_RULES } from './ages/ages.ts';
import { APPOSITIVE_AGES_RULES } from './ages/appositive-ages.ts';
import { LIFE_DECADES_RULES } from './ages/life-decades.ts';
import { PREDICATED_AGES_RULES } from './ages/predicated-ages.ts';
import { COMPOUND_AMOUNTS_RULES } from './amounts/compound-amounts.ts';
import { HEIGHTS_RULES } from './amounts/heights.ts';
import { METRES_RULES } from './amounts/metres.ts';
import { RANGE_RULES, RANGES_RULES } from './amounts/ranges.ts';
import { SCALES_RULES } from './amounts/scales.ts';
import { SET_PHRASES_RULES } from './amounts/set-phrases.ts';
import { NO_UNIT_RULES, SINGLE_AMOUNTS_RULES } from './amounts/single-amounts.ts';
import { UNITS_RULES } from './amounts/units.ts';
import { UNBOUNDED_RULES } from './bounds/bounds.ts';
import { QUALIFIERS_RULES } from './bounds/qualifiers.ts';
import { NO_TREND_RULES, TRENDS_RULES } from './bounds/trends.ts';
import { COMPLEMENT_RULES, CONCEPTS_RULES } from './counted/concepts.ts';
import { COUNTED_APART_RULES } from './counted/counted-apart.ts';
import { COUNTS_RULES, NOUN_RULES, TIMES_RULES } from './counted/counts.ts';
import { ALIKE_RULES, ELLIPSIS_RULES, NOUNLESS_RULES } from './counted/ellipsis.ts';
import { LISTS_RULES } from './counted/lists.ts';
import { ADDRESS_RULES, NUMBERED_PLACE_RULES } from './non-quantities/addresses.ts';
import { CELLS_RULES } from './non-quantities/cells.ts';
import { CODE_RULES } from './non-quantities/codes.ts';
import { GALLERIES_RULES } from './non-quantities/galleries.ts';
import { UNIT_RULES } from './non-quantities/kinds.ts';
import {
  LABEL_RULES,
  LABELS_RULES,
  NUMBER_WORD_RULES,
  NUMBERED_NAME_RULES,
  PRODUCT_RULES,
} from './non-quantities/labels.ts';
import { LIST_RULES } from './non-quantities/list-markers.ts';
import { NAMED_BEFORE_RULES } from './non-quantities/named/named-before.ts';
import { NAMED_BEHIND_RULES } from './non-quantities/named/named-behind.ts';
import {
  COMPOUND_RULES,
  HALF_RULES,
  NUMBER_PRONOUNS_RULES,
  ONE_RULES,
  ZERO_RULES,
} from './non-quantities/number-pronouns.ts';
import { RANK_IN_WORDS_RULES, RANK_RULES, RANKS_RULES } from './non-quantities/ranks.ts';
import { SCORE_RULES } from './non-quantities/scores.ts';
import { STATION_RULES } from './non-quantities/stations.ts';
import { OTHER_YEAR_RULES, YEAR_RULES, YEARS_RULES } from './non-quantities/years.ts';
import { GROUPS_RULES } from './nouns/groups.ts';
import { JOINER_RULES, NOUN_PHRASE_JOINTS_RULES } from './nouns/noun-phrase-joints.ts';
import { NOUN_PHRASES_RULES } from './nouns/noun-phrases.ts';
import { PEOPLE_RULES, PERSONS_RULES } from './nouns/persons.ts';
import { PHRASE_ENDS_RULES } from './nouns/phrase-ends.ts';
import { PHRASE_STARTS_RULES } from './nouns/phrase-starts.ts';
import { SHOTS_RULES } from './nouns/shots.ts';
import { CLOSED_NUMBERS_RULES } from './numerals/closed-numbers.ts';
import { DIGIT_NUMERALS_RULES } from './numerals/digit-numerals.ts';
import { DIGITS_RULES } from './numerals/digits.ts';
import { FRACTIONS_RULES } from './numerals/fractions.ts';
import { GROUP_NUMBERS_RULES } from './numerals/group-numbers.ts';
import { NUMERAL_RULES } from './numerals/numeral.ts';
import { NUMERALS_RULES } from './numerals/numerals.ts';
import { ORDINAL_WORDS_RULES } from './numerals/ordinal-words.ts';
import { VAGUE_NUMERALS_RULES } from './numerals/vague-numerals.ts';
import { WORD_NUMERALS_RULES } from './numerals/word-numerals.ts';
import { QUANTITIES_RULES } from './quantities.ts';
import { READ_FIGURES_RULES } from './read-figures.ts';
import { OPENINGS_RULES } from './search/openings.ts';
import { CLAUSES_RULES } from './sentence/clauses.ts';
import { GAPPED_CLAUSES_RULES } from './sentence/gapped-clauses.ts';
import { TORN_COMPOUNDS_RULES } from './sentence/torn-compounds.ts';
import { VERB_RULES } from './sentence/verbs.ts';
import { BARE_HOURS_RULES, BEHIND_HOUR_RULES, HOUR_RULES } from './times/bare-hours.ts';
import { CLOCK_DURATIONS_RULES } from './times/clock-durations.ts';
import { POINTED_TIMES_RULES } from './times/pointed-times.ts';
import { RUNNING_TIMES_RULES } from './times/running-times.ts';
import { SPOKEN_TIMES_RULES } from './times/spoken-times.ts';
import { TIMES_OF_DAY_RULES } from './times/times.ts';

/** All rules by which figures are read, in the order of the rooms. */
export const FIGURE_RULES: readonly RuleTable[] = [
  {
    room: 'figures/nouns',
    rules: [
      ...JOINER_RULES,
      ...PEOPLE_RULES,
      ...GROUPS_RULES,
      ...NOUN_PHRASE_JOINTS_RULES,
      ...NOUN_PHRASES_RULES,
      ...PERSONS_RULES,
      ...PHRASE_ENDS_RULES,
      ...PHRASE_STARTS_RULES,
      ...SHOTS_RULES,
    ],
  },
  {
    room: 'figures/amounts',
    rules: [
      ...NO_UNIT_RULES,
      ...RANGE_RULES,
      ...COMPOUND_AMOUNTS_RULES,
      ...HEIGHTS_RULES,
      ...METRES_RULES,
      ...RANGES_RULES,
      ...SCALES_RULES,
      ...SET_PHRASES_RULES,
      ...SINGLE_AMOUNTS_RULES,
      ...UNITS_RULES,
    ],
  },
  {
    room: 'figures/times',
    rules: [
      ...HOUR_RULES,
      ...BEHIND_HOUR_RULES,
      ...BARE_HOURS_RULES,
      ...CLOCK_DURATIONS_RULES,
      ...POINTED_TIMES_RULES,
      ...RUNNING_TIMES_RULES,
      ...SPOKEN_TIMES_RULES,
      ...TIMES_OF_DAY_RULES,
    ],
  },
  {
    room: 'figures/ages',
    rules: [...AGE_RULES, ...AGES_RULES, ...APPOSITIVE_AGES_RULES, ...LIFE_DECADES_RULES, ...PREDICATED_AGES_RULES],
  },
  { room: 'figures/bounds', rules: [...UNBOUNDED_RULES, ...NO_TREND_RULES, ...QUALIFIERS_RULES, ...TRENDS_RULES] },
  {
    room: 'figures/counted',
    rules: [
      ...NOUN_RULES,
      ...TIMES_RULES,
      ...ALIKE_RULES,
      ...NOUNLESS_RULES,
      ...COMPLEMENT_RULES,
      ...CONCEPTS_RULES,
      ...COUNTS_RULES,
      ...ELLIPSIS_RULES,
      ...LISTS_RULES,
      ...COUNTED_APART_RULES,
    ],
  },
  {
    room: 'figures/non-quantities',
    rules: [
      ...COMPOUND_RULES,
      ...RANK_IN_WORDS_RULES,
      ...ONE_RULES,
      ...HALF_RULES,
      ...ZERO_RULES,
      ...LIST_RULES,
      ...CODE_RULES,
      ...SCORE_RULES,
      ...RANK_RULES,
      ...ADDRESS_RULES,
      ...NUMBERED_PLACE_RULES,
      ...NAMED_BEFORE_RULES,
      ...NAMED_BEHIND_RULES,
      ...STATION_RULES,
      ...LABEL_RULES,
      ...NUMBERED_NAME_RULES,
      ...NUMBER_WORD_RULES,
      ...OTHER_YEAR_RULES,
      ...YEAR_RULES,
      ...PRODUCT_RULES,
      ...UNIT_RULES,
      ...LABELS_RULES,
      ...CELLS_RULES,
      ...GALLERIES_RULES,
      ...NUMBER_PRONOUNS_RULES,
      ...RANKS_RULES,
      ...YEARS_RULES,
    ],
  },
  {
    room: 'figures/numerals',
    rules: [
      ...CLOSED_NUMBERS_RULES,
      ...GROUP_NUMBERS_RULES,
      ...DIGIT_NUMERALS_RULES,
      ...DIGITS_RULES,
      ...FRACTIONS_RULES,
      ...NUMERAL_RULES,
      ...NUMERALS_RULES,
      ...ORDINAL_WORDS_RULES,
      ...VAGUE_NUMERALS_RULES,
      ...WORD_NUMERALS_RULES,
    ],
  },
  { room: 'figures/search', rules: [...OPENINGS_RULES] },
  {
    room: 'figures/sentence',
    rules: [...CLAUSES_RULES, ...GAPPED_CLAUSES_RULES, ...TORN_COMPOUNDS_RULES, ...VERB_RULES],
  },
  { room: 'figures', rules: [...QUANTITIES_RULES, ...READ_FIGURES_RULES] },
];
