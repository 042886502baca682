import { CLOSED_CLASSES } from '../../language/lexicon/closed-classes.ts';
import { formsOfVerb } from '../../language/verb-forms.ts';

/** Small closed classes of English words, lower case, that tell how a figure hangs in its clause. */

/** Lead a noun: articles and their like, and whose it is. */
export const NOUN_LEADS: ReadonlySet<string> = new Set([...CLOSED_CLASSES.determiner, ...CLOSED_CLASSES.possessive]);

/** Forms that make a participle passive or join a state to what it is said of. */
export const LINKS: ReadonlySet<string> = new Set([
  ...[
    'is',
    'are',
    'was',
    'were',
    'be',
    'been',
    'being',
    'get',
    'gets',
    'got',
    'getting',
    'remain',
    'remains',
    'remained',
  ],
  ...['left', 'listed', 'reported', 'confirmed', 'believed', 'thought', 'presumed', 'feared', 'found', 'lay', 'lie'],
]);

/** Words that may stand between what is counted and its predicate without changing either. */
export const FILLERS: ReadonlySet<string> = new Set([
  ...[
    'who',
    'that',
    'which',
    'have',
    'has',
    'had',
    'having',
    'also',
    'still',
    'now',
    'already',
    'since',
    'then',
    'later',
  ],
  ...[
    'altogether',
    'reportedly',
    'so',
    'far',
    'may',
    'might',
    'could',
    'must',
    'will',
    'would',
    'to',
    'not',
    'all',
    'both',
    'each',
    'there',
    'thus',
    'instead',
    'even',
    'just',
  ],
  ...['early', 'late', 'yesterday', 'today', 'apparently'],
]);

/** Prepositions that open a phrase in which the thing counted is placed ("six people in the bar were …"). */
export const PREPOSITIONS: ReadonlySet<string> = new Set([
  ...['in', 'inside', 'at', 'on', 'of', 'from', 'near', 'outside', 'aboard', 'by', 'with', 'under', 'across', 'around'],
  ...['within', 'along', 'behind', 'during', 'among', 'after', 'before', 'over', 'between', 'for', 'into', 'onto'],
]);

/** Words that open a noun phrase: a participle before them has an object and is active. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...[
    'a',
    'an',
    'the',
    'his',
    'her',
    'their',
    'its',
    'my',
    'our',
    'your',
    'this',
    'that',
    'these',
    'those',
    'each',
    'every',
  ],
  ...[
    'him',
    'them',
    'me',
    'us',
    'it',
    'another',
    'some',
    'several',
    'many',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
  ],
  ...['seven', 'eight', 'nine', 'ten', 'multiple', 'people'],
]);

/** Words before a figure that bound or approximate it and stand between it and its verb. */
export const LEADS: ReadonlySet<string> = new Set([
  ...[
    'at',
    'least',
    'most',
    'about',
    'around',
    'approximately',
    'some',
    'roughly',
    'nearly',
    'almost',
    'over',
    'under',
  ],
  ...[
    'more',
    'less',
    'fewer',
    'than',
    'as',
    'many',
    'few',
    'up',
    'to',
    'an',
    'a',
    'estimated',
    'total',
    'of',
    'only',
    'just',
  ],
  ...[
    'another',
    'the',
    'other',
    'additional',
    'further',
    'all',
    'its',
    'their',
    'his',
    'her',
    'those',
    'these',
    'first',
  ],
  ...['exactly', 'between', 'possibly', 'like', 'perhaps', 'believed', 'well', 'far', 'combined', 'record', 'initial'],
]);

/** Marks and words at which a clause ends. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  ...[
    '.',
    ';',
    ':',
    '!',
    '?',
    '"',
    '“',
    '”',
    '—',
    '–',
    '|',
    '(',
    ')',
    '[',
    ']',
    'and',
    'but',
    'or',
    'while',
    'because',
    'although',
    'though',
  ],
]);

/** The mark that joins what is listed, and sets off what is put in. */
export const COMMAS: ReadonlySet<string> = new Set([',']);

/** Verbs with which a measure ("the toll") takes its figure. */
export const MEASURE_VERBS: ReadonlySet<string> = new Set([
  ...[
    'rose',
    'rises',
    'rise',
    'risen',
    'rising',
    'raised',
    'raising',
    'climbed',
    'climbs',
    'climb',
    'jumped',
    'reached',
    'reaches',
    'reaching',
    'stands',
    'stood',
  ],
  ...[
    'is',
    'was',
    'are',
    'were',
    'has',
    'had',
    'have',
    'hit',
    'passed',
    'topped',
    'surpassed',
    'exceeded',
    'put',
    'increased',
    'grew',
    'grown',
    'bringing',
    'brought',
    'revised',
    'fell',
    'be',
    'been',
    'stand',
    'estimated',
    'ranging',
    'ranges',
    'range',
    'ranged',
    ...['number', 'total', 'reach', 'pass', 'top', 'surpass', 'exceed'].flatMap(formsOfVerb),
  ],
  ...[
    'to',
    'at',
    'of',
    'from',
    'in',
    'the',
    'by',
    'now',
    'on',
    'for',
    'as',
    'attack',
    'since',
    'already',
    'up',
    'far',
    'so',
  ],
]);

/** Past forms of common verbs that do not end in -ed. */
// biome-ignore format: words read better in rows than one to a line
export const PAST_FORMS: ReadonlySet<string> = new Set([
  'took', 'taken', 'brought', 'sent', 'built', 'bought', 'sold', 'lost', 'won', 'spent', 'paid', 'cut', 'drove', 'saw',
  'gave', 'given', 'drew', 'drawn', 'stole', 'stolen',
]);
