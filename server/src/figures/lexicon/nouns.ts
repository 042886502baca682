/** Words by which the rules of `nouns` decide. Lower case, where a doc comment says nothing else. */

/** Closed classes with which no noun goes on. */
export const ENDS_OF_PHRASE: ReadonlySet<string> = new Set([
  'auxiliary',
  'preposition',
  'conjunction',
  'pronoun',
  'adverb',
]);

/** Marks that open a quotation. */
export const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '“', "'", '‘']);

/** Marks that close a quotation. */
export const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', '”', "'", '’']);

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

/** Behind a time they tell when something happened, so that the time is not counted. */
export const LATER: ReadonlySet<string> = new Set(['later', 'earlier', 'ago', 'before']);

/** What a page says of itself behind a headline. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const PAGE_WORDS: ReadonlySet<string> = new Set(['updated', 'posted', 'published', 'video', 'photo', 'photos', 'share']);

/** Words that lead a noun behind "of": "two of these boats". */
// biome-ignore format: words read better in rows than one to a line
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'all',
]);

/** Behind "of" they lead a noun as well ("a third of this income"); elsewhere a clause begins with them. */
export const POINTERS: ReadonlySet<string> = new Set(['this', 'that']);
