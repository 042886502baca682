import type { RuleTable } from '../language/rules.ts';
import { AGE_RULES } from './ages/ages.ts';
import { RANGE_RULES } from './amounts/ranges.ts';
import { NO_UNIT_RULES } from './amounts/single-amounts.ts';
import { UNBOUNDED_RULES } from './bounds/bounds.ts';
import { NO_TREND_RULES } from './bounds/trends.ts';
import { COMPLEMENT_RULES } from './counted/concepts.ts';
import { NOUN_RULES, TIMES_RULES } from './counted/counts.ts';
import { ALIKE_RULES, NOUNLESS_RULES } from './counted/ellipsis.ts';
import { ADDRESS_RULES } from './non-quantities/addresses.ts';
import { CODE_RULES } from './non-quantities/codes.ts';
import { UNIT_RULES } from './non-quantities/kinds.ts';
import { LABEL_RULES, NUMBER_WORD_RULES, NUMBERED_NAME_RULES, PRODUCT_RULES } from './non-quantities/labels.ts';
import { LIST_RULES } from './non-quantities/list-markers.ts';
import { NAMED_BEHIND_RULES } from './non-quantities/named-behind.ts';
import { COMPOUND_RULES, HALF_RULES, ONE_RULES, ZERO_RULES } from './non-quantities/number-pronouns.ts';
import { RANK_IN_WORDS_RULES, RANK_RULES } from './non-quantities/ranks.ts';
import { SCORE_RULES } from './non-quantities/scores.ts';
import { STATION_RULES } from './non-quantities/stations.ts';
import { OTHER_YEAR_RULES, YEAR_RULES } from './non-quantities/years.ts';
import { JOINER_RULES } from './nouns/noun-phrase-joints.ts';
import { PEOPLE_RULES } from './nouns/persons.ts';
import { BEHIND_HOUR_RULES, HOUR_RULES } from './times/bare-hours.ts';

/** All rules by which figures are read, in the order of the rooms. */
export const FIGURE_RULES: readonly RuleTable[] = [
  { room: 'figures/nouns', rules: [...JOINER_RULES, ...PEOPLE_RULES] },
  { room: 'figures/amounts', rules: [...NO_UNIT_RULES, ...RANGE_RULES] },
  { room: 'figures/times', rules: [...HOUR_RULES, ...BEHIND_HOUR_RULES] },
  { room: 'figures/ages', rules: AGE_RULES },
  { room: 'figures/bounds', rules: [...UNBOUNDED_RULES, ...NO_TREND_RULES] },
  {
    room: 'figures/counted',
    rules: [...NOUN_RULES, ...TIMES_RULES, ...ALIKE_RULES, ...NOUNLESS_RULES, ...COMPLEMENT_RULES],
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
      ...NAMED_BEHIND_RULES,
      ...STATION_RULES,
      ...LABEL_RULES,
      ...NUMBERED_NAME_RULES,
      ...NUMBER_WORD_RULES,
      ...OTHER_YEAR_RULES,
      ...YEAR_RULES,
      ...PRODUCT_RULES,
      ...UNIT_RULES,
    ],
  },
];
