import { MONEY_SIGNS } from '../../language/lexicon/word-classes.ts';

/** Words by which the rules of `speech` decide. Lower case, where a doc comment says nothing else. */

/** "a poll last month", "the report this week": words before a time that is no head. */
export const BEFORE_TIMES: ReadonlySet<string> = new Set(['last', 'this', 'next', 'earlier', 'late', 'early']);

/** Behind "last" and its like they tell when. */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  'week',
  'month',
  'year',
  'day',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
]);

/** May stand inside the name of a speaker. */
export const INSIDE_NAMES: ReadonlySet<string> = new Set(['of', 'and', 'for', '.', "'s", "'", '-']);

/** Between a headline and who says it. */
export const HEADLINE_MARKS: ReadonlySet<string> = new Set([':', '-', '–', '—']);

/** Words of somebody who speaks of himself. */
export const FIRST_PERSON: ReadonlySet<string> = new Set([
  'i',
  'we',
  'my',
  'our',
  "i'm",
  "we're",
  "i've",
  "we've",
  'me',
  'us',
]);

/** Marks of emphasis in plain text. */
export const EMPHASIS: ReadonlySet<string> = new Set(['*', '_', '>']);

/** Dashes before the speaker behind a quotation (“…” ~ Mara Lund). */
export const LED_QUOTATIONS_DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―', '~']);

/** Marks of emphasis around a name ("**Mara Lund:** …"). */
export const LED_QUOTATIONS_EMPHASIS: ReadonlySet<string> = new Set(['*', '_']);

/** Words before who says the quotation behind a colon ("more from Lund: “…”", "a statement by the union: “…”"). */
export const LEADING_WORDS: ReadonlySet<string> = new Set(['from', 'by']);

/** Words with which a clause goes on behind the phrase: "12 died, according to police, and three were hurt". */
export const GOING_ON: ReadonlySet<string> = new Set(['and', 'but', 'with']);

/** Dashes. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―']);

/** Begin an amount. */
export const AMOUNT_SIGNS: ReadonlySet<string> = new Set([...MONEY_SIGNS, 'about', 'some', 'around', 'us', 'nearly']);

/** Participles that open a part of what was counted instead. */
export const PART_OPENERS: ReadonlySet<string> = new Set([
  'including',
  'excluding',
  'counting',
  'comprising',
  'totaling',
  'totalling',
]);

/** WordNet's classes of nouns for what happens. */
export const HAPPENINGS: ReadonlySet<string> = new Set([
  'noun.event',
  'noun.act',
  'noun.phenomenon',
  'noun.state',
  'noun.process',
]);

/** Marks in a name that a blank may stand beside. */
export const JOINING_MARKS: ReadonlySet<string> = new Set(["'", '’', '&']);

/** Determiners of one. */
export const SINGULAR_DETERMINERS: ReadonlySet<string> = new Set(['one', 'each', 'this', 'that', 'neither']);

/** Marks before a parenthetical verb of saying. */
export const BEFORE_PARENTHETICAL: ReadonlySet<string> = new Set([',', '—', '–', '-', '?', '!']);

/** Join two clauses. */
export const CLAUSE_JOINERS: ReadonlySet<string> = new Set(['but', 'and', 'while', 'though', 'although']);

/** Marks behind a parenthetical verb of saying. */
export const PARENTHETICAL_ENDS: ReadonlySet<string> = new Set([',', '.', ':', ';', '—', '–', '?', '!']);

/** Lead what is said behind a noun of saying. */
export const CONTENT_LEADS: ReadonlySet<string> = new Set(['that', 'of']);

/** Lead the time nearest to a day. */
export const NEAR_TIMES: ReadonlySet<string> = new Set(['last', 'this']);

/** Lead the text or the place that something is said in. */
export const SOURCE_LEADS: ReadonlySet<string> = new Set(['in', 'from']);

/** Lead a clause about what stands before. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which']);

/** Lead what was earlier or later. */
export const TIME_ORDERS: ReadonlySet<string> = new Set(['after', 'before']);

/** Verbs of findings that need "that" before what they show. */
export const SHOWING: ReadonlySet<string> = new Set(['showed']);

/** Stand before a subject whose clause goes on one. */
export const CLAUSE_LEADS: ReadonlySet<string> = new Set(['that', 'and']);

/** Lead who is spoken with. */
export const COMPANY_LEADS: ReadonlySet<string> = new Set(['with']);

/** Behind a time they count back from the day. */
export const BACK_IN_TIME: ReadonlySet<string> = new Set(['ago', 'earlier']);

/** Begin a clause with a subject of its own. */
export const NEW_CLAUSES: ReadonlySet<string> = new Set(['but', 'while', 'and']);
