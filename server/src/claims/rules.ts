import type { RuleTable } from '../language/rules.ts';
import { DESCRIBE_FIGURE_RULES, NUMBERED_NOUN_RULES } from './describe-figure.ts';
import { EXTENT_RULES, EXTENTS_RULES, PART_RULES, SHOT_RULES } from './how-far/extents.ts';
import { GIVEN_COUNT } from './how-far/given-counts.ts';
import { LISTS_THAT_GO_ON_RULES } from './how-far/lists-that-go-on.ts';
import { MODALITY_RULES, OTHER_MODALITY_RULES, REFUTATION_RULES, RETRACTION_RULES } from './how-far/modality.ts';
import { NARROWING_RULES } from './how-far/narrowings.ts';
import { OTHER_HAPPENING_RULES } from './how-far/other-happenings.ts';
import { RATE_RULES } from './how-far/rates.ts';
import { REVISIONS_RULES } from './how-far/revisions.ts';
import { SCOPE_RULES } from './how-far/scope.ts';
import { TOTAL_RULES, TOTALS_RULES } from './how-far/totals.ts';
import { CAN_SPEAK_RULES, HAVING_RULES, SPEAKER_RULES } from './speech/can-speak.ts';
import { HEADLINE_SPEAKERS_RULES } from './speech/headline-speakers.ts';
import { NOUN_CUES_RULES } from './speech/noun-cues.ts';
import { PHRASE_CUES_RULES } from './speech/phrase-cues.ts';
import { RELAYED_SPEECH_RULES } from './speech/relayed-speech.ts';
import { PART_OF_DATE_RULES, SAID_CONTENT_RULES } from './speech/said-content.ts';
import { SPEAKER_PHRASES_RULES } from './speech/speaker-phrases.ts';
import { MODIFIER_RULES } from './speech/subject-modifiers.ts';
import {
  NO_CUE_RULES,
  PARENTHETICAL_RULES,
  SILENT_SUBJECT_RULES,
  SPEAKERLESS_RULES,
  VERB_CUES_RULES,
} from './speech/verb-cues.ts';
import { VERB_SUBJECTS_RULES } from './speech/verb-subjects.ts';
import { AGED_THINGS_RULES } from './what/aged-things.ts';
import { COUNTED_TOGETHER_RULES } from './what/counted-together.ts';
import { EVENT_PHRASES_RULES } from './what/event-phrases.ts';
import { EVENTS_RULES } from './what/events.ts';
import { HAPPENINGS_RULES, ONE_OF_SEVERAL_RULES, RELATIVE_TIME_RULES, STATE_RULES } from './what/happenings.ts';
import { MEASURES_RULES } from './what/measures.ts';
import { PERSONS_RULES } from './what/persons.ts';
import {
  DEED_RULES,
  FATE_RULES,
  PREDICATE_RULES,
  PREDICATES_RULES,
  TAKING_RULES,
  VERB_RULES,
} from './what/predicates.ts';
import { PROPERTIES_RULES } from './what/properties.ts';
import { STREET_NUMBERS_RULES } from './what/street-numbers.ts';
import { SUBJECTS_RULES } from './what/subjects.ts';
import { SUMS_RULES } from './what/sums.ts';
import { TELEPHONES_RULES } from './what/telephones.ts';
import { AS_OF_RULES } from './when/as-of.ts';
import { DAYS_BY_AGE_RULES } from './when/days-by-age.ts';
import { EARLIER_COUNT_RULES, EARLIER_COUNTS_RULES } from './when/earlier-counts.ts';
import { FORMER_TIMES_RULES } from './when/former-times.ts';
import { NO_DAY_RULES } from './when/happening-days.ts';
import { IMPLIED_DATES_RULES } from './when/implied-dates.ts';
import { OTHER_PERIOD_RULES, PERIODS_RULES } from './when/periods.ts';
import { PUBLISHED_RULES } from './when/published.ts';
import { OFFICE_RULES } from './when/tenures.ts';
import { TIME_OF_FORMER_VALUE_RULES } from './when/time-of-former-value.ts';
import { YEAR_OF_DEED_RULES } from './when/year-of-deed.ts';
import { ATTRIBUTION_RULES } from './who/attribution.ts';
import { CREDITS_RULES } from './who/credits.ts';
import { SPEAKER_CONTEXT_RULES } from './who/speaker-context.ts';
import { VOICES_RULES } from './who/voices.ts';

/** All rules by which claims are read, in the order of the rooms. */
export const CLAIM_RULES: readonly RuleTable[] = [
  {
    room: 'claims/what',
    rules: [
      ...TAKING_RULES,
      ...PREDICATE_RULES,
      ...DEED_RULES,
      ...VERB_RULES,
      ...FATE_RULES,
      ...STATE_RULES,
      ...RELATIVE_TIME_RULES,
      ...ONE_OF_SEVERAL_RULES,
      ...HAPPENINGS_RULES,
      ...AGED_THINGS_RULES,
      ...PERSONS_RULES,
      ...PREDICATES_RULES,
      ...PROPERTIES_RULES,
      ...COUNTED_TOGETHER_RULES,
      ...EVENT_PHRASES_RULES,
      ...EVENTS_RULES,
      ...MEASURES_RULES,
      ...STREET_NUMBERS_RULES,
      ...SUBJECTS_RULES,
      ...SUMS_RULES,
      ...TELEPHONES_RULES,
    ],
  },
  {
    room: 'claims/how-far',
    rules: [
      ...EXTENT_RULES,
      ...SHOT_RULES,
      ...PART_RULES,
      ...EXTENTS_RULES,
      ...LISTS_THAT_GO_ON_RULES,
      ...OTHER_HAPPENING_RULES,
      ...RETRACTION_RULES,
      ...REFUTATION_RULES,
      ...MODALITY_RULES,
      ...NARROWING_RULES,
      ...TOTAL_RULES,
      ...TOTALS_RULES,
      ...RATE_RULES,
      GIVEN_COUNT,
      ...REVISIONS_RULES,
      ...OTHER_MODALITY_RULES,
      ...SCOPE_RULES,
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
      ...CAN_SPEAK_RULES,
      ...MODIFIER_RULES,
      ...HEADLINE_SPEAKERS_RULES,
      ...NOUN_CUES_RULES,
      ...PHRASE_CUES_RULES,
      ...RELAYED_SPEECH_RULES,
      ...PART_OF_DATE_RULES,
      ...SAID_CONTENT_RULES,
      ...SPEAKER_PHRASES_RULES,
      ...VERB_CUES_RULES,
      ...VERB_SUBJECTS_RULES,
    ],
  },
  { room: 'claims', rules: [...DESCRIBE_FIGURE_RULES, ...NUMBERED_NOUN_RULES] },
  {
    room: 'claims/when',
    rules: [
      ...AS_OF_RULES,
      ...DAYS_BY_AGE_RULES,
      ...IMPLIED_DATES_RULES,
      ...FORMER_TIMES_RULES,
      ...EARLIER_COUNT_RULES,
      ...EARLIER_COUNTS_RULES,
      ...NO_DAY_RULES,
      ...OTHER_PERIOD_RULES,
      ...PERIODS_RULES,
      ...PUBLISHED_RULES,
      ...OFFICE_RULES,
      ...TIME_OF_FORMER_VALUE_RULES,
      ...YEAR_OF_DEED_RULES,
    ],
  },
  { room: 'claims/who', rules: [...ATTRIBUTION_RULES, ...CREDITS_RULES, ...SPEAKER_CONTEXT_RULES, ...VOICES_RULES] },
];
