import { CLOSED_CLASSES } from '../../language/lexicon/closed-classes.ts';
import { MONEY_SIGNS } from '../../language/lexicon/word-classes.ts';

/** Forms of "be" and "get", with which a participle is passive and an -ing form is a finite verb. */
export const BE_FORMS: ReadonlySet<string> = new Set([
  ...['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'get', 'got', 'gets'],
]);

/** Forms of "have", with which a participle is a perfect. */
export const HAVE_FORMS: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', "'ve", "'d", "'s"]);

/** Finite auxiliaries: where one stands, a clause has its verb. */
export const AUXILIARIES: ReadonlySet<string> = new Set(CLOSED_CLASSES.auxiliary);

/** Articles, demonstratives, possessives and quantifiers. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...CLOSED_CLASSES.determiner,
  ...CLOSED_CLASSES.possessive,
  'one',
]);

/** Determiners that also stand alone as a subject ("some say", "those surveyed said"). */
export const DETERMINERS_ALONE: ReadonlySet<string> = new Set([
  ...['all', 'both', 'some', 'many', 'most', 'each', 'few', 'several', 'this', 'that', 'these', 'those', 'others'],
  ...['one', 'neither'],
]);

/** Words that open a phrase or a clause of time, place or manner behind "police said". */
export const ADVERBIAL_OPENERS: ReadonlySet<string> = new Set([
  ...CLOSED_CLASSES.preposition,
  ...CLOSED_CLASSES.adverb,
  ...['to', 'when', 'while', 'because', 'where', 'if', 'and', 'but', 'last', 'this', 'late', 'early', 'recently'],
]);

/** Words before a clause that only mentions somebody's saying in passing ("before he announced his bid"). */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  ...['before', 'when', 'until', 'if', 'unless', 'whether', 'than', 'how', 'what', 'why', 'once'],
]);

/** Words before a second verb that shares the subject of the first ("arrived and said"). */
export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'then', 'also']);

/** Prepositions that belong to a number behind them ("reported between 12 and 15 cases"). */
export const NUMBER_LEADS: ReadonlySet<string> = new Set([
  ...['about', 'between', 'around', 'over', 'under', 'up', 'at', 'as', 'from'],
]);

/** What stands between such a preposition and its number: "at least 12", "up to 12", "as many as 12". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set([
  'least',
  'most',
  'to',
  'many',
  'few',
  'much',
  ...MONEY_SIGNS,
]);

/** Plural subjects that do not end in -s. */
export const PLURAL_SUBJECTS: ReadonlySet<string> = new Set([
  ...['data', 'police', 'people', 'they', 'we', 'you', 'i', 'many', 'some', 'most', 'others', 'both', 'media'],
  ...['staff'],
]);

/** Words that open an indirect question ("asked whether 12 were enough"). */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'how',
  'why',
  'whether',
  'if',
  'what',
  'where',
  'who',
  'when',
]);

/** By what a verb of praise, blame or description takes, the word that opens it. */
export const CONTENT_MARKERS: ReadonlyMap<string, string> = new Map([
  ['reason', 'for'],
  ['as', 'as'],
]);
