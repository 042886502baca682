import { type WordTable, wordTable } from '../../language/word-table.ts';

/** Lengths of the stretches of time over which something is counted, in days. */
export const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['hour', 1 / 24],
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
  ['quarter', 91],
  ['year', 365],
  ['decade', 3652],
]);

/** Behind "since", what began or befell: since then something is counted. Without one "since" gives a reason. */
export const SINCE_EVENTS: ReadonlySet<string> = new Set([
  ...[
    'began',
    'begun',
    'started',
    'start',
    'beginning',
    'onset',
    'outbreak',
    'launch',
    'erupted',
    'broke',
    'escalated',
  ],
  ...['war', 'wars', 'conflict', 'fighting', 'hostilities', 'invasion', 'offensive', 'operation', 'siege', 'uprising'],
  ...[
    'mutiny',
    'revolt',
    'insurgency',
    'rebellion',
    'attack',
    'attacks',
    'assault',
    'raid',
    'coup',
    'revolution',
    'unrest',
    'protests',
    'truce',
    'ceasefire',
  ],
  ...[
    'quake',
    'earthquake',
    'storm',
    'flood',
    'floods',
    'disaster',
    'pandemic',
    'epidemic',
    'lockdown',
    'independence',
  ],
  ...['election', 'elections', 'takeover', 'crackdown', 'then', 'resumed', 'collapse', 'collapsed', 'ended'],
]);

/** What goes on for years and is counted over from its beginning on: “the toll of the eight-year siege”. Singular. */
export const WARS: readonly string[] = [
  ...['war', 'conflict', 'insurgency', 'uprising', 'rebellion', 'siege', 'blockade', 'occupation', 'mutiny'],
  ...['revolt', 'crisis', 'fighting', 'unrest', 'epidemic', 'pandemic'],
];

/** Words between a figure and a period behind which the period is that of another figure or clause. */
export const PERIOD_BREAKS: readonly string[] = [
  ...[
    'bringing',
    'raising',
    'taking',
    'pushing',
    'putting',
    'brings',
    'raises',
    'compared',
    'than',
    'while',
    'whereas',
  ],
  ...['but', 'after', 'before', 'following', 'until', 'unlike', 'versus', 'against', 'up from', 'down from'],
];

/** Tell of a number that it is that of all, up to now. */
export const IN_ALL: readonly string[] = ['so far', 'to date', 'in total', 'in all', 'altogether', 'all told'];

/** Phrases that make a count the running total of all so far. */
export const TOTAL_PHRASES: readonly string[] = [
  ...[...IN_ALL, 'overall', 'cumulative', 'cumulatively'],
  ...['by now', 'until now', 'up to now', 'total of', 'a total of'],
];

/**
 * Stand between an article and a length of time. They tell that it ended when the text was written ("the past week"), that
 * it is the beginning of a longer one ("the first six months"), that it is one ("a single day") or which it is.
 */
export const STRETCH_QUALIFIERS: WordTable<'past' | 'beginning' | 'one' | 'other'> = wordTable({
  single: 'one',
  past: 'past',
  last: 'past',
  previous: 'past',
  preceding: 'past',
  first: 'beginning',
  same: 'other',
});

/** Lead the day that a period begins with. */
export const BEGINS: ReadonlySet<string> = new Set([
  'since',
  'ever since',
  'starting',
  'starting on',
  'beginning',
  'beginning on',
]);

/** Lead the first end of a period. */
export const OPENS: ReadonlySet<string> = new Set(['from', 'between']);

/** Lead the last end of a period. */
export const CLOSES: ReadonlySet<string> = new Set(['to', 'and', 'through', 'until', 'till', 'up to']);

/** Lead a period. */
export const DURING: ReadonlySet<string> = new Set(['in', 'during', 'of', 'for', 'over', 'fiscal', 'early', 'late']);

/** Lead a day. */
export const ON: ReadonlySet<string> = new Set([
  'on',
  'early',
  'late',
  'at',
  'in',
  'during',
  'over',
  'of',
  'and',
  'for',
]);

/** Lead a stretch of time, or the time since which something is so. */
export const LEADS_STRETCH: ReadonlySet<string> = new Set(['since', 'in', 'within', 'over', 'during', 'for']);

/** Lengths of time over which records are told: "the highest in three decades". */
export const LONG_UNITS: ReadonlySet<string> = new Set(['month', 'year', 'decade']);

/** Tell, before "since" or a stretch of time, that nothing was like it; other superlatives end in -est. */
export const SUPERLATIVES: ReadonlySet<string> = new Set([
  'worst',
  'most',
  'least',
  'first',
  'second',
  'third',
  'last',
]);

/** Periods per which something is counted. */
export const RATE_PERIODS: ReadonlySet<string> = new Set(['hour', 'day', 'night', 'week', 'month', 'year']);

/** Adverbs that tell a figure of each of several things. */
export const APIECE: ReadonlySet<string> = new Set(['apiece']);

/** Behind "each" and "every" they tell of no things: "hit each other", "every so often", "every now and then". */
export const NOT_OF_EACH: ReadonlySet<string> = new Set(['other', 'so', 'now']);

/** Adverbs that tell it in one word. */
export const DAILY: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

/** Adjectives that tell it before a noun: "annual savings". */
export const EACH_PERIOD: ReadonlyMap<string, string> = new Map([
  ['annual', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);

/** Nouns for what comes to an amount in each period, beside those for money: "a daily output". */
// biome-ignore format: words read better in rows than one to a line
export const AMOUNTS: ReadonlySet<string> = new Set([
  'output', 'production', 'capacity', 'consumption', 'intake', 'loss', 'supply', 'demand', 'use', 'dose', 'yield', 'catch', 'harvest',
  'discharge', 'turnover', 'sale', 'spending', 'saving', 'export', 'import', 'traffic', 'quota', 'limit', 'requirement',
]);
