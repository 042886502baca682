import type { PredicateName } from '../../claims/lexicon/predicates.ts';
import { type WordTable, wordTable } from '../../language/word-table.ts';

/** The words by which reports lead from a whole to its parts. Lower case. */

/** What stands between the items of a list. */
export const LIST_MARKS: ReadonlySet<string> = new Set([',', ';']);
export const LIST_JOINERS: ReadonlySet<string> = new Set(['and', 'plus', '&']);

/** Marks that open a list of parts directly behind the whole, with the mark that closes it. */
export const APPOSITION_MARKS: WordTable<string | null> = wordTable({
  '(': ')',
  '[': ']',
  ':': null,
  '—': '—',
  '–': '–',
  '-': '-',
});

/** Words that announce some parts, not all of them. */
export const INCLUSIVE: readonly string[] = [
  'including',
  'among them',
  'which included',
  'they included',
  'include',
  'includes',
  'included',
];

/** Words that announce parts of those just named; only a complete division names them all. */
export const PARTITIVE: readonly string[] = ['of whom', 'of which', 'of them', 'of those', 'of these'];

/** Words that may stand before the number of a whole. */
export const WHOLE_LEADS: ReadonlySet<string> = new Set([
  'the',
  'those',
  'these',
  'its',
  'their',
  'all',
  'our',
  'his',
  'her',
]);

/** Forms of "be", which lead to a list or to the class of one part. */
export const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

/** Words between a number and its class that change nothing. */
export const NEUTRAL: ReadonlySet<string> = new Set([
  ...['still', 'also', 'now', 'young', 'old', 'elderly', 'small', 'local', 'foreign', 'unarmed', 'adult', 'pregnant'],
  ...['votes', 'ballots', 'medals', 'games', 'matches', 'were', 'was', 'are', 'is', 'voted', 'cast', 'found'],
]);

/** Words by which a class is not sure, so that somebody may belong to none of those listed. */
export const UNSURE: ReadonlySet<string> = new Set([
  ...['believed', 'thought', 'known', 'confirmed', 'said', 'reported', 'presumed', 'feared', 'declared', 'identified'],
  ...['may', 'might', 'could', 'possibly', 'likely', 'apparently', 'reportedly', 'so', 'far', 'already', 'yet'],
]);

/** Prepositions that add to a part where or how, without another count. */
export const DETAIL_LEADS: ReadonlySet<string> = new Set(['from', 'in', 'at', 'under', 'on', 'with', 'aboard', 'aged']);

/** Openings of a sentence that says what became of the parts not listed before. */
export const REST_OPENERS: ReadonlySet<string> = new Set([
  ...[
    'other',
    'others',
    'another',
    'remaining',
    'rest',
    'remainder',
    'further',
    'additional',
    'unidentified',
    'unknown',
  ],
]);

/** Subjects of a sentence that stand for the whole named in the sentence before, with the predicate it must have. */
export const WHOLE_PRONOUNS: WordTable<PredicateName | null> = wordTable({
  they: null,
  'the victims': null,
  'the dead': 'killed',
  'the fatalities': 'killed',
  'those killed': 'killed',
  'the injured': 'injured',
  'the wounded': 'injured',
  'those injured': 'injured',
  'those arrested': 'arrested',
  'the hostages': null,
  'the casualties': null,
});

/** Nouns for a number of people together: "a crew of 12". */
export const GROUPS: ReadonlySet<string> = new Set([
  ...['group', 'crew', 'team', 'party', 'family', 'jury', 'squad', 'delegation', 'panel', 'gang', 'class', 'total'],
]);

/** Classes of words with which people are told. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'pronoun', 'determiner']);
