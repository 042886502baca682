import { MONTHS, WEEKDAY_WORDS } from '../../language/lexicon/calendar.ts';

/** Words that lead into a clause of what is said or thought, so that a subject behind them is a new one. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const CLAUSE_VERBS = [
  'said', 'says', 'say', 'told', 'tells', 'added', 'adds', 'announced', 'reported', 'reports', 'believes', 'believe',
  'believed', 'think', 'thinks', 'thought', 'expects', 'expect', 'showed', 'shows', 'show', 'found', 'finds',
  'estimated', 'estimates', 'claimed', 'claims', 'warned', 'warns', 'know', 'knew', 'hope', 'hopes', 'noted', 'notes',
  'suggested', 'suggests', 'means', 'meant', 'reckons', 'concluded', 'argued', 'confirmed', 'insisted', 'saw',
] as const satisfies readonly string[];

/** Words that begin a clause of their own. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const CLAUSE_OPENERS = [
  'that', 'if', 'when', 'while', 'as', 'because', 'although', 'though', 'but', 'where', 'whether', 'whereas', 'since',
  'so', 'after', 'before', 'until', 'unless', 'once', 'why', 'how', 'what', 'than', 'however', 'meanwhile',
  'nevertheless', 'according',
] as const satisfies readonly string[];

/** Verbs that take an amount from something or add it there. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const MOVING_VERBS = [
  'wipe', 'wipes', 'wiped', 'wiping', 'knock', 'knocks', 'knocked', 'knocking', 'shave', 'shaves', 'shaved', 'shaving',
  'slash', 'slashed', 'slashing', 'trim', 'trimmed', 'trimming', 'cut', 'cuts', 'cutting', 'strip', 'stripped',
  'add', 'adds', 'added', 'adding', 'took', 'take', 'takes', 'taking',
] as const satisfies readonly string[];

/** Verbs that put money to a use, which "on", "in" or "into" names. Lower case. */
export const SPENDING_VERBS = [
  ...[
    'spend',
    'spends',
    'spent',
    'spending',
    'invest',
    'invests',
    'invested',
    'investing',
    'pour',
    'poured',
    'pouring',
  ],
  ...['put', 'puts', 'putting', 'pump', 'pumped', 'pumping', 'pay', 'lavished', 'inject', 'injected'],
] as const satisfies readonly string[];

/** Nouns and adjectives that say nothing about what a figure is about. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const EMPTY_WORDS: readonly string[] = [
  ...WEEKDAY_WORDS, ...MONTHS.keys(),
  'total', 'overall', 'roughly', 'year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'quarter',
  'today', 'last', 'next', 'past', 'time', 'number', 'estimated', 'approximate', 'such', 'same', 'own', 'least',
  'most', 'much', 'many', 'more', 'other', 'others', 'percent', 'per', 'cent', 'hundred', 'thousand', 'million',
  'billion', 'trillion', 'one', 'ones', 'part', 'recent', 'further', 'several', 'various', 'mr', 'mrs', 'ms', 'age', 'ages', 'aged', 'p.m.', 'a.m.', 'early', 'late',
  'first', 'second', 'third', 'fourth', 'ended', 'ending', 'higher', 'lower', 'year-old', 'according', 'including',
  'expected', 'set', 'due', 'able', 'likely', 'being', 'having', 'going',
];

/** Behind these a clause of its own begins, whose subject is not who speaks: "Police say a 12-year-old boy drowned". */
export const SPEAKS: ReadonlySet<string> = new Set([
  'say',
  'says',
  'said',
  'believe',
  'believes',
  'think',
  'thinks',
  'thought',
]);

/** Lead what is had for a price: "a price of £30 for a cabin". */
export const PRICED_LEADS: ReadonlySet<string> = new Set(['for']);

/** Between a noun and its value: "a speed of 22 mph", "a car with 40 horsepower", "land worth £2m". */
export const VALUE_LEADS: ReadonlySet<string> = new Set(['of', 'with', 'worth']);

/** Prepositions that lead what a figure is about. */
export const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'on', 'for', 'with', 'from', 'at']);
