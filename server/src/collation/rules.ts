import type { Named, NamedRule, RuleTable } from '../language/rules.ts';
import { AGE_OF_THEN } from './answers/answers.ts';
import { PERIOD_RULES } from './answers/periods.ts';
import { INCOMPARABLE, RIGHT_CHANGES } from './arithmetic/changes.ts';
import { LIST_OPENERS, OF_SOMETHING_ELSE } from './arithmetic/stated-sums.ts';
import { DIVIDED_WHOLES, TOLD_REST } from './arithmetic/sums.ts';
import { DIVISION_OPENERS, NO_WHOLES } from './arithmetic/wholes.ts';
import { BORNE, GUESSED_BEARERS, ONE_BEARER, ONE_THING_BORNE } from './candidates/bearers.ts';
import { BEYOND_WORDS, TIME_AGO } from './candidates/candidate.ts';
import { DEED_RELATIONS } from './candidates/deed-things.ts';
import { NO_ANSWERS } from './candidates/no-answers.ts';
import { EDITION_RULES } from './candidates/story-shape.ts';
import { ADDITIONS } from './candidates/told/additions.ts';
import { ONE_DEAD } from './candidates/told/counted-together.ts';
import { EVERYWHERE_RULES } from './candidates/told/measured-as.ts';
import { CODED_MODELS, NUMBERED_MODELS, WORDED_MODELS, YEARS_OF_MODELS } from './candidates/told/models.ts';
import { OF_NEIGHBOUR } from './candidates/told/neighbours.ts';
import { ONE_OF_SEVERAL_TOLD } from './candidates/told/other-incidents.ts';
import { OVER_SEVERAL } from './candidates/told/over-several.ts';
import { RECORDS } from './candidates/told/records.ts';
import { TWO_HAPPENINGS } from './candidates/told/retellings.ts';
import { SPOKEN_OF } from './candidates/told/rival-of.ts';
import { NOT_SINCE } from './candidates/told/when/since-then.ts';
import { YEAR_THAT_TELLS_WHICH } from './drafts/held-days.ts';
import { NUMBER_OF_JUBILEE } from './drafts/lone-values.ts';
import { OTHER_WAYS } from './drafts/other-ways.ts';
import { BARE_NUMBER, NOT_RESTATED, ONE_THING_RULES } from './drafts/restated.ts';
import { DRAFT_SLIPS } from './drafts/slips.ts';
import { ROUNDER_FORMS, SUPPORT_RULES } from './drafts/support.ts';
import { COMPANIONS, DAYS_OF_SOURCE } from './drafts/telling.ts';
import { TWO_SIDES } from './evidence/extent-terms.ts';
import { LISTED_RULES } from './frames/bearers/listed.ts';
import { BEARER_WORD_RULES, JOINT_OF_NAMES, WITHIN_NAME } from './frames/bearers/names.ts';
import { NAMES_ANOTHER } from './frames/bearers/subjects.ts';
import { BEARER_VERB_RULES } from './frames/bearers/verbs.ts';
import { HEADLINE } from './frames/bearers.ts';
import { ARGUMENT_ENDS, ARGUMENTS_RULES, OBJECT_VERBS, RECORD_RULES } from './frames/clause/arguments.ts';
import { NO_CLAUSE_NOUNS } from './frames/clause/clause-nouns.ts';
import { VERB_SIGNS } from './frames/clause/governing-verb.ts';
import { POINTING_RULES } from './frames/clause/points-back.ts';
import { PUT_AS_RULES } from './frames/clause/put-as.ts';
import { BEFORE_NOUN_RULES, ROLE_VERB_RULES } from './frames/clause/role-nouns.ts';
import { OUTLOOK, SET_AGAINST_OUTLOOK, SPAN_RULES, STAGE_RULES } from './frames/clause/stages.ts';
import { TENSE_RULES } from './frames/clause/tense.ts';
import { DEED_RULES } from './frames/deed-things.ts';
import { TOLD_OF_HEAD } from './frames/heads.ts';
import { NAME_RULES } from './frames/names-apart.ts';
import { ROLE_RULES } from './frames/roles.ts';
import { NAME_WORD_RULES } from './frames/sentence/names.ts';
import { NO_SLOTS } from './frames/slots.ts';
import { STAMP_RULES } from './frames/stamps.ts';
import { TELLING_RULES } from './frames/swapped-words.ts';
import { CREDITED_RULES } from './origins/authorities.ts';
import { FAITH_RULES } from './origins/citations.ts';
import { ONE_ORIGIN } from './origins/descent.ts';
import { OUTLET_RULES } from './origins/relays.ts';
import { PERSON_NAME_RULES } from './persons/names.ts';
import { PERSON_RULES } from './persons/persons.ts';
import { SPEAKER_RULES, UTTERANCE_RULES } from './quotations/quotations.ts';
import { STORY_WORD_RULES } from './stories/story-features.ts';
import { BRIEF_RULES } from './stories/story-odds.ts';
import { AGREEMENT_RULES } from './values/agreement.ts';
import { DAY_RULES } from './values/dates.ts';
import { OTHER_ROUNDINGS, ROUNDINGS } from './values/rounding.ts';
import { UNIT_SLIP } from './values/unit-slips.ts';
import { APART } from './verdicts/apart.ts';
import { GAP_RULES } from './verdicts/explained-gaps.ts';
import { NO_GAPS } from './verdicts/no-gaps.ts';
import { NO_WARNINGS } from './verdicts/no-warnings.ts';
import { PASSING_TIME } from './verdicts/passing-time.ts';
import { ROUGHER } from './verdicts/rougher.ts';
import { KNOWN_TOPICS } from './verdicts/topic.ts';
import { ONE_ACCIDENT } from './verdicts/verdicts.ts';

/** A rule about one text, or about two. */
export type CollationRule = Named &
  (
    | Pick<NamedRule, 'example' | 'counterexample'>
    | { readonly [key in 'example' | 'counterexample']: readonly [string, string] }
  );

/** All rules by which claims are laid out and held against each other, beside the bars and terms of `evidence/`. */
export const COLLATION_RULES: readonly RuleTable<CollationRule>[] = [
  { room: 'collation/stories', rules: [...STORY_WORD_RULES, ...BRIEF_RULES] },
  { room: 'collation/origins', rules: [...CREDITED_RULES, ...OUTLET_RULES, ...ONE_ORIGIN, ...FAITH_RULES] },
  { room: 'collation/persons', rules: [...PERSON_NAME_RULES, ...PERSON_RULES] },
  { room: 'collation/values', rules: [...AGREEMENT_RULES, ...DAY_RULES, ...OTHER_ROUNDINGS, ...ROUNDINGS, UNIT_SLIP] },
  { room: 'collation/answers', rules: [AGE_OF_THEN, ...PERIOD_RULES] },
  {
    room: 'collation/frames/clause',
    rules: [
      ...VERB_SIGNS,
      ...TENSE_RULES,
      ...STAGE_RULES,
      ...SPAN_RULES,
      OUTLOOK,
      SET_AGAINST_OUTLOOK,
      ...ROLE_VERB_RULES,
      ...BEFORE_NOUN_RULES,
      ...NO_CLAUSE_NOUNS,
      ...OBJECT_VERBS,
      ...ARGUMENT_ENDS,
      ...ARGUMENTS_RULES,
      ...RECORD_RULES,
      ...POINTING_RULES,
      ...PUT_AS_RULES,
    ],
  },
  { room: 'collation/frames/sentence', rules: NAME_WORD_RULES },
  {
    room: 'collation/frames/bearers',
    rules: [
      HEADLINE,
      NAMES_ANOTHER,
      ...BEARER_WORD_RULES,
      WITHIN_NAME,
      JOINT_OF_NAMES,
      ...BEARER_VERB_RULES,
      ...LISTED_RULES,
    ],
  },
  {
    room: 'collation/frames',
    rules: [TOLD_OF_HEAD, ...DEED_RULES, ...ROLE_RULES, ...NO_SLOTS, ...TELLING_RULES, ...STAMP_RULES, ...NAME_RULES],
  },
  {
    room: 'collation/candidates/told',
    rules: [
      TIME_AGO,
      ...ADDITIONS,
      ...ONE_DEAD,
      ...RECORDS,
      ...OVER_SEVERAL,
      ...EVERYWHERE_RULES,
      ...NUMBERED_MODELS,
      ...WORDED_MODELS,
      ...CODED_MODELS,
      ...YEARS_OF_MODELS,
      OF_NEIGHBOUR,
      ONE_OF_SEVERAL_TOLD,
      ...TWO_HAPPENINGS,
      ...SPOKEN_OF,
      ...NOT_SINCE,
    ],
  },
  {
    room: 'collation/candidates',
    rules: [
      ...NO_ANSWERS,
      ...BEYOND_WORDS,
      ...EDITION_RULES,
      ...BORNE,
      ...ONE_THING_BORNE,
      ...GUESSED_BEARERS,
      ...ONE_BEARER,
      ...DEED_RELATIONS,
    ],
  },
  {
    room: 'collation/drafts',
    rules: [
      ...OTHER_WAYS,
      ...SUPPORT_RULES,
      ...ROUNDER_FORMS,
      ...DRAFT_SLIPS,
      ...COMPANIONS,
      ...DAYS_OF_SOURCE,
      ...ONE_THING_RULES,
      BARE_NUMBER,
      ...NOT_RESTATED,
      YEAR_THAT_TELLS_WHICH,
      NUMBER_OF_JUBILEE,
    ],
  },
  { room: 'collation/evidence', rules: TWO_SIDES },
  {
    room: 'collation/verdicts',
    rules: [
      ...KNOWN_TOPICS,
      ...ROUGHER,
      ...APART,
      ONE_ACCIDENT,
      ...PASSING_TIME,
      ...GAP_RULES,
      ...NO_GAPS,
      ...NO_WARNINGS,
    ],
  },
  {
    room: 'collation/arithmetic',
    rules: [
      ...NO_WHOLES,
      ...DIVISION_OPENERS,
      ...LIST_OPENERS,
      ...OF_SOMETHING_ELSE,
      ...DIVIDED_WHOLES,
      ...TOLD_REST,
      ...INCOMPARABLE,
      ...RIGHT_CHANGES,
    ],
  },
  { room: 'collation/quotations', rules: [...SPEAKER_RULES, ...UTTERANCE_RULES] },
];
