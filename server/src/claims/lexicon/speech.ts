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

/** Behind a number they make it a share. */
export const SHARE_SIGNS: ReadonlySet<string> = new Set(['percent', '%']);

/** Nouns of stretches of time, behind which "later" and "ago" tell when something was said. */
// biome-ignore format: words read better in rows than one to a line
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'minutes', 'moments',
]);

/** Words that open, behind a comma, what the writer adds to a thing that somebody reported or wants. */
// biome-ignore format: words read better in rows than one to a line
export const ASIDE_OPENERS: ReadonlySet<string> = new Set([
  'which', 'who', 'whose', 'where', 'when', 'while', 'after', 'before', 'as', 'but', 'although', 'though', 'because',
]);

/** Stand for what was said. */
export const ANSWERS: ReadonlySet<string> = new Set(['so', 'no', 'yes']);

/** Lead a date. */
export const DATE_LEADS: ReadonlySet<string> = new Set(['in', 'on']);

/** Before a time they tell which part of it. */
export const PARTS_OF_TIMES: ReadonlySet<string> = new Set(['early', 'late', 'mid']);

/** Words and signs around a date that are no part of what was said. */
export const AROUND_DATES: ReadonlySet<string> = new Set(['the', 'of', 'in', 'on', 'by', 'since', ',', '.']);

/** Words on -ly that are no adverbs, given and family names among them. */
// biome-ignore format: words read better in rows than one to a line
export const NO_ADVERBS: ReadonlySet<string> = new Set([
  'family', 'italy', 'assembly', 'ally', 'july', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'early',
  'elderly', 'friendly', 'supply', 'reply', 'tally', 'rally', 'bully', 'anomaly', 'monopoly', 'kelly', 'reilly',
  "o'reilly", 'emily', 'sally', 'molly', 'billy', 'willy', 'polly', 'holly', 'beverly', 'kimberly', 'connolly',
  'donnelly', 'connelly', 'farrelly', 'bailly', 'lilly',
]);

/** Words behind which a clause of its own begins. */
// biome-ignore format: words read better in rows than one to a line
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'that', 'but', 'while', 'because', 'when', 'although', 'though', 'where', 'if', 'whether', 'which', 'after',
]);

/** Words and signs before a participle that says who did something beside the main verb: ", citing …". */
// biome-ignore format: words read better in rows than one to a line
export const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set([
  ',', 'while', 'and', 'by', '—', '–', 'after', 'before', 'without', 'when', 'in', 'initially', 'despite', 'for',
]);

/** Begin an adverbial that stands before the subject. */
// biome-ignore format: words read better in rows than one to a line
export const FRONTING: ReadonlySet<string> = new Set([
  'in', 'on', 'by', 'during', 'since', 'after', 'before', 'for', 'from', 'until', 'last', 'this', 'earlier', 'later',
  'early', 'late', 'then', 'now', 'within', 'throughout',
]);

/** Verbs of putting a thing forward. */
// biome-ignore format: words read better in rows than one to a line
export const PUT_FORWARD: ReadonlySet<string> = new Set([
  'announce', 'propose', 'promise', 'pledge', 'plan', 'disclose',
]);

/** Pronouns that stand for somebody or something in a question or a relative clause. */
export const ASKED_PERSONS: ReadonlySet<string> = new Set(['who', 'whom', 'which']);

/** Begin a clause about what was named before, or where. */
export const SAID_RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'where']);

/** Point to whose words they are, or whose thing. */
export const SAID_POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our']);

/** Verbs of answering that tell as well of those who come. */
export const RESPONSES: ReadonlySet<string> = new Set(['respond', 'reply', 'answer']);

/** Verbs whose past is more often what befell their subject. */
export const CHARGES: ReadonlySet<string> = new Set(['charge', 'accuse', 'suspect', 'blame']);

/** Pronouns that are a subject and nothing else. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);

/** Lead the place that somebody is from. */
export const HOMES: ReadonlySet<string> = new Set(['of', 'from']);
