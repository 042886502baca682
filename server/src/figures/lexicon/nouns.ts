/** Words by which the rules of `nouns` decide. Lower case, where a doc comment says nothing else. */

/** Closed classes with which no noun goes on. */
export const ENDS_OF_PHRASE: ReadonlySet<string> = new Set([
  'auxiliary',
  'preposition',
  'conjunction',
  'pronoun',
  'adverb',
]);

/** Stand inside "one of Britain's most successful bands", "one of our best ever wins". */
export const SUPERLATIVE: ReadonlySet<string> = new Set([
  'most',
  'more',
  'least',
  'ever',
  'very',
  'all-time',
  'many',
  'few',
  'several',
  'only',
  'just',
]);

/** Past tenses that modify no noun: "the two held talks". */
export const ALWAYS_VERBS: ReadonlySet<string> = new Set([
  'held',
  'said',
  'met',
  'told',
  'had',
  'got',
  'kept',
  'began',
  'became',
  'went',
]);

/** Adverbs of place that are written like nouns, and such of manner that a headline writes like names. */
export const PLACES: ReadonlySet<string> = new Set(['downtown', 'uptown', 'upstairs', 'downstairs', 'overnight']);

/** How badly somebody is hurt. */
export const MANNERS: ReadonlySet<string> = new Set(['fatally', 'critically', 'seriously']);

/** Behind a noun they tell where or when, and are no part of it. */
export const WHERE: ReadonlySet<string> = new Set(['online', 'overnight', 'nationwide', 'worldwide', 'statewide']);

/** What a page says of itself behind a headline. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const PAGE_WORDS: ReadonlySet<string> = new Set(['updated', 'posted', 'published', 'video', 'photo', 'photos', 'share']);

/** Words that lead a noun behind "of": "two of these boats". */
// biome-ignore format: words read better in rows than one to a line
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'all',
]);

/** The unit of an age. */
export const YEARS: ReadonlySet<string> = new Set(['year', 'years']);

/** End an age of several in one word. */
export const OLDS: ReadonlySet<string> = new Set(['olds']);

/** Several of one age. */
export const YEAR_OLDS: ReadonlySet<string> = new Set(['year-olds']);

/** Somebody of an age. */
export const YEAR_OLD: ReadonlySet<string> = new Set(['year-old']);

/** Begin a superlative. */
export const MOST: ReadonlySet<string> = new Set(['most']);

/** Stand for a noun that was said. */
export const STAND_INS: ReadonlySet<string> = new Set(['others', 'ones']);

/** Behind "at" they bound. */
export const SUPERLATIVES: ReadonlySet<string> = new Set(['most', 'least']);

/** The noun of ages, of several persons. */
export const AGES: ReadonlySet<string> = new Set(['ages']);

/** Except those behind them. */
export const BUT: ReadonlySet<string> = new Set(['but']);

/** How somebody is, as hospitals say. */
export const HOSPITAL_CONDITIONS: ReadonlySet<string> = new Set(['critical', 'stable', 'deceased']);

/** Stand for people who are told of behind them. */
export const THOSE_PEOPLE: ReadonlySet<string> = new Set(['those']);

/** What was shot, or a shot. */
export const SHOT: ReadonlySet<string> = new Set(['shot']);

/** Where people travel: behind a number they count people, and are no noun. */
export const ABOARD: ReadonlySet<string> = new Set(['aboard', 'onboard']);

/** Behind "on" it tells that people travel: "with 96 on board". */
export const BOARD: ReadonlySet<string> = new Set(['board']);

/** Words between a number and its noun that are no part of the phrase: "three more people", "two of the men". */
// biome-ignore format: words read better in rows than one to a line
export const ADDED: ReadonlySet<string> = new Set([
  'more', 'other', 'further', 'additional', 'extra', 'fewer', 'such', 'of', 'new',
]);

/** Words that begin a phrase of time behind a number, never what it counts: "2.1 last year". */
export const TIME_LEADS: ReadonlySet<string> = new Set(['last', 'this', 'next', 'earlier', 'later']);
