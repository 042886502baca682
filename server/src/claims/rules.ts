import type { RuleTable } from '../language/rules.ts';
import { EXTENT_RULES, PART_RULES, SHOT_RULES } from './how-far/extents.ts';
import { MODALITY_RULES, REFUTATION_RULES, RETRACTION_RULES } from './how-far/modality.ts';
import { NARROWING_RULES } from './how-far/narrowings.ts';
import { OTHER_HAPPENING_RULES } from './how-far/other-happenings.ts';
import { TOTAL_RULES } from './how-far/totals.ts';
import { HAVING_RULES, SPEAKER_RULES } from './speech/can-speak.ts';
import { MODIFIER_RULES } from './speech/subject-modifiers.ts';
import { NO_CUE_RULES, PARENTHETICAL_RULES, SILENT_SUBJECT_RULES, SPEAKERLESS_RULES } from './speech/verb-cues.ts';
import { ONE_OF_SEVERAL_RULES, RELATIVE_TIME_RULES, STATE_RULES } from './what/happenings.ts';
import { DEED_RULES, PREDICATE_RULES, TAKING_RULES } from './what/predicates.ts';

/** All rules by which claims are read, in the order of the rooms. */
export const CLAIM_RULES: readonly RuleTable[] = [
  {
    room: 'claims/what',
    rules: [
      ...TAKING_RULES,
      ...PREDICATE_RULES,
      ...DEED_RULES,
      ...STATE_RULES,
      ...RELATIVE_TIME_RULES,
      ...ONE_OF_SEVERAL_RULES,
    ],
  },
  {
    room: 'claims/how-far',
    rules: [
      ...EXTENT_RULES,
      ...SHOT_RULES,
      ...PART_RULES,
      ...OTHER_HAPPENING_RULES,
      ...RETRACTION_RULES,
      ...REFUTATION_RULES,
      ...MODALITY_RULES,
      ...NARROWING_RULES,
      ...TOTAL_RULES,
    ],
  },
  {
    room: 'claims/speech',
    rules: [
      ...NO_CUE_RULES,
      ...SPEAKERLESS_RULES,
      ...SILENT_SUBJECT_RULES,
      ...PARENTHETICAL_RULES,
      ...SPEAKER_RULES,
      ...HAVING_RULES,
      ...MODIFIER_RULES,
    ],
  },
];
