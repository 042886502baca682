import type { Qualifier } from '../figure.ts';

/** Words directly before a figure that bound it. Lower case; the longest that fits is taken. */
// biome-ignore format: words read better in rows than one to a line
export const QUALIFIERS_BEFORE = {
  '>=': [
    'at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum of',
    'minimum', 'at a minimum', 'min', 'from at least', 'upwards of', 'upward of', 'starting at', 'starting from',
    'as low as', 'as little as', 'as few as', '≥', '>=', 'as early as', 'start at', 'starts at', 'started at',
    'at the very least', 'at the least', 'a floor of', 'no lower than', 'not lower than', 'no shorter than',
    'no smaller than', 'no younger than', 'no earlier than', 'at least some',
  ],
  '<=': [
    'up to', 'as many as', 'as much as', 'at most', 'at the most', 'no more than', 'not more than', 'a maximum of',
    'maximum of', 'maximum', 'max', 'as high as', 'as long as', 'as far as', 'as large as', 'as big as', 'as fast as',
    'capped at', 'limited to', 'a ceiling of', '≤', '<=', 'up-to', 'at the very most', 'a max of', 'max of',
    'not exceeding', 'not to exceed', 'no longer than', 'not longer than', 'no higher than', 'not higher than',
    'no larger than', 'no bigger than', 'no greater than', 'no older than', 'no later than', 'no heavier than',
    'never more than', 'a limit of', 'a cap of',
  ],
  '>': [
    'more than', 'more then', 'over', 'above', 'exceeding', 'exceed', 'exceeds', 'exceeded', 'in excess of', 'greater than',
    'larger than', 'higher than', 'north of', 'beyond', 'well over', 'well above', 'just over', 'slightly over',
    'slightly more than', 'a little over', 'a little more than', 'far more than', 'much more than', 'well more than',
    'older than', 'longer than', 'better than', 'surpassing', 'surpassed', 'surpass', 'topping', 'topped',
    'a shade over', 'a touch over', 'a fraction over', 'a bit over',
    'just above', 'over than', 'heavier than', 'bigger than', 'faster than', 'taller than', 'worth more than', '>',
  ],
  '<': [
    'less than', 'fewer than', 'under', 'below', 'lower than', 'smaller than', 'shorter than', 'younger than',
    'just under', 'just below', 'well under', 'well below', 'slightly under', 'slightly less than', 'a little under',
    'a little less than', 'south of', 'just less than', 'cheaper than', '<', 'slower than', 'under the age of',
    'not quite', 'a shade under', 'a touch under', 'a fraction under', 'a bit under', 'shy of', 'just shy of',
    'below the age of', 'far less than', 'far fewer than', 'short of', 'just short of', 'fractionally under',
  ],
  '~': [
    'about', 'around', 'approximately', 'roughly', 'some', 'an estimated', 'estimated', 'estimated at', 'nearly',
    'almost', 'close to', 'circa', 'ca', 'ca.', 'in the region of', 'in the order of', 'on the order of',
    'of the order of', 'something like', 'in the neighborhood of', 'in the neighbourhood of', 'approx', 'approx.',
    'near', 'barely', 'nearing', 'approaching', 'approached', 'give or take', 'more or less', 'as estimated',
    'estimates of', 'what is believed to be', 'believed to be', 'thought to be', 'averaged', 'averaging',
    'an approximate', 'approximate', 'maybe', 'perhaps', 'possibly', 'probably', 'likely', 'an expected',
    'estimated that', 'estimated to be', 'believed to be worth', 'thought to be worth', 'estimated to be worth',
    'believed to have cost', 'estimated to have cost', 'believed to number', 'thought to number', 'hardly', 'neared',
    'nigh on', 'close on', 'getting on for', 'the best part of', 'the better part of', 'just about', 'virtually',
    'in the vicinity of', 'pushing', 'or around', 'or about', 'an approximated', 'a rough', 'very nearly',
    'somewhere around', '~', '≈', '≃', '∼', 'c.',
  ],
  '=': [
    'exactly', 'precisely', 'just', 'only', 'a total of', 'total of', 'a mere', 'merely', 'a combined', 'a record',
    'went up to', 'add up to', 'adds up to', 'added up to', 'adding up to', 'gone up to', 'go up to', 'goes up to', 'going up to', 'moved up to', 'shot up to', 'jumped up to',
    'all', 'a whopping', 'a further', 'an average of', 'average of',
  ],
} as const satisfies Record<Qualifier, readonly string[]>;

/** Of the words for an estimate those by which the number is short of what is told: "almost 40" is less. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const NEARLY = [
  'almost', 'nearly', 'nearing', 'neared', 'approaching', 'approached', 'nigh on', 'getting on for', 'the best part of',
  'the better part of', 'pushing',
] as const satisfies readonly (typeof QUALIFIERS_BEFORE)['~'][number][];

/** Words directly behind a figure (or behind its unit) that bound it. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const QUALIFIERS_BEHIND = {
  '>=': [
    'or more', 'and more', 'or greater', 'or higher', 'or above', 'and above', 'and over', 'and up', 'and upwards',
    'or over', 'or older', 'and older', 'or longer', 'at least', 'or better', 'plus', '+', 'and counting', '-plus',
    'at a minimum', 'minimum', 'at the very least', 'at the least', 'or even more', ', or even more', 'if not more',
    ', if not more', ', or more', 'and rising', 'or later', 'or bigger', 'or larger', 'or heavier',
  ],
  '<=': [
    'at the very most', 'at the latest', 'or smaller', 'or shorter', 'or earlier', ', or less', ', or fewer', 'or less', 'or fewer', 'or lower', 'or under', 'and under', 'or below', 'and below', 'or younger', 'and younger',
    'at most', 'at the most', 'tops', 'maximum', 'max',
  ],
  '~': [
    'or so', '-odd', '-something', 'or thereabouts', 'odd', 'ish', 'give or take', 'approximately',
    'more or less', 'on average', ', give or take', ', more or less', ', or so', ', or thereabouts', '-some', '-ish',
  ],
} as const satisfies Partial<Record<Qualifier, readonly string[]>>;

/** Words directly before a time of day that make it an estimate, beside those for all figures. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const TIME_QUALIFIERS = [
  'shortly before', 'shortly after', 'just before', 'just after', 'soon after', 'a little after', 'a little before',
  'sometime around', 'sometime after', 'a few minutes before', 'a few minutes after', 'minutes before',
  'minutes after', 'moments before', 'moments after', 'towards', 'toward', 'by about',
] as const satisfies readonly string[];

/** Behind these words "over", "up to" and "about" lead to what follows and bound nothing ("a win over three teams"). Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const LEADING_PREPOSITIONS = {
  over: [
    'victory', 'victories', 'triumph', 'triumphs', 'advantage', 'edge', 'upset', 'row', 'rows', 'dispute', 'disputes',
    'argument', 'arguments', 'quarrel', 'feud', 'concern', 'concerns', 'fears', 'anger', 'outrage', 'outcry',
    'controversy', 'power', 'jurisdiction', 'questions', 'doubts', 'clashes', 'battles', 'custody', 'authority',
    'debate', 'talks', 'negotiations', 'inquiry', 'investigation', 'probe', 'fight', 'fights', 'fighting', 'fought',
    'argue', 'argued', 'arguing', 'quarrelled', 'quarreled', 'squabble', 'spat', 'fuss', 'furore', 'furor', 'uproar',
    'lawsuit', 'lawsuits', 'tension', 'tensions', 'standoff', 'confrontation', 'altercation', 'brawl', 'scuffle',
    // verbs that "over" belongs to
    'hand', 'hands', 'handed', 'handing', 'pull', 'pulled', 'pulling', 'climbed', 'climbing', 'leaned', 'leaning',
    'watch', 'watched', 'watching', 'presides', 'presided', 'tripped', 'stumbled', 'spread', 'scattered', 'strewn',
  ],
  'up to': [
    'walk', 'walks', 'walked', 'walking', 'ran', 'running', 'drive', 'drives', 'drove', 'driving', 'pull', 'pulls',
    'pulled', 'pulling', 'ride', 'rides', 'rode', 'riding', 'come', 'comes', 'came', 'coming', 'stand', 'stands',
    'stood', 'standing', 'look', 'looks', 'looked', 'looking', 'live', 'lives', 'lived', 'living', 'own', 'owned',
    'owning', 'step', 'steps', 'stepped', 'stepping', 'crept', 'sneaked', 'snuck', 'roll', 'rolled', 'rolling', 'turn',
    'turned', 'turning', 'wake', 'woke', 'waking', 'measure', 'measured', 'inch', 'inched', 'inching', 'sign',
    'signs', 'signed', 'signing',
  ],
  about: [
    'talk', 'talks', 'talked', 'talking', 'speak', 'speaks', 'spoke', 'speaking', 'worry', 'worries', 'worried',
    'worrying', 'complain', 'complains', 'complained', 'complaining', 'concern', 'concerns', 'concerned', 'information',
    'details', 'questions', 'story', 'stories', 'film', 'movie', 'book', 'documentary', 'news', 'facts', 'doubts',
    'complaint', 'complaints', 'article', 'articles', 'debate', 'myths', 'truth', 'data', 'tip', 'tips',
    'statement', 'statements', 'thoughts', 'song', 'songs', 'play', 'drama', 'novel', 'happy', 'excited', 'nervous', 'sure', 'certain', 'care', 'cares', 'cared',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Verbs behind which "over" leads to the time in which something happens ("spread over nine hours"). Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const SPREAD_VERBS = [
  'spread', 'spaced', 'staggered', 'phased', 'developed', 'delivered', 'died', 'unfolded', 'happened', 'occurred',
  'paid', 'repaid', 'invested', 'collected', 'gathered', 'written', 'filmed', 'recorded', 'conducted', 'averaged',
] as const satisfies readonly string[];

/** Distances in metres that races are run over. */
export const RACES = [
  50, 60, 100, 110, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000, 3000, 5000, 10000,
] as const satisfies readonly number[];

/** Words, beside nouns, behind which "over" leads to the distance of a race. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const RACING_WORDS = [
  'compete', 'competes', 'competed', 'competing', 'race', 'races', 'raced', 'racing', 'run', 'runs', 'ran', 'running',
  'won', 'win', 'wins', 'winning', 'fastest', 'best', 'second', 'third',
] as const satisfies readonly string[];

/** Verbs whose object stands before "up to", which leads the level that it reaches: "pushed rates up to 3%". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const MOVING_UP = [
  'push', 'pushes', 'pushed', 'pushing', 'bring', 'brings', 'brought', 'bringing', 'drove', 'driven', 'sent', 'lifted', 'nudged',
] as const satisfies readonly string[];

/** Words that bound a number directly behind them, and are mere prepositions before an article ("a row over a $9 ticket"). */
// biome-ignore format: words read better in rows than one to a line
export const PREPOSITIONS: ReadonlySet<string> = new Set([
  'over', 'under', 'above', 'below', 'about', 'around', 'near', 'beyond', 'some',
]);

/** End a bound behind which an amount may be what something else is held against: "less than the 20%", "short of the 5%". */
export const HELD_AGAINST: ReadonlySet<string> = new Set(['than', 'of']);

/** Words that may stand between a qualifier and its figure: "more than a", "at least another". */
export const BETWEEN: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'another',
  'its',
  'his',
  'her',
  'their',
  'from',
  '(',
]);

/** Of these it is told that they "passed" a number, and so are more than that; cars pass towns, and parliaments laws. */
// biome-ignore format: words read better in rows than one to a line
export const TALLIES: ReadonlySet<string> = new Set([
  'toll', 'tally', 'tallies', 'total', 'totals', 'number', 'numbers', 'count', 'counts', 'figure', 'figures', 'sales', 'membership',
  'population', 'turnout', 'attendance', 'donations', 'downloads', 'revenue', 'revenues', 'turnover', 'subscriptions', 'circulation',
  'deaths', 'fatalities', 'infections', 'damage', 'damages', 'debt', 'debts', 'receipts', 'exports', 'imports',
]);
export const PASSING: ReadonlySet<string> = new Set(['passed', 'pass', 'passes', 'passing']);
/** Stand before such a verb: "has now passed", "may soon pass". */
// biome-ignore format: words read better in rows than one to a line
export const BEFORE_PASSING: ReadonlySet<string> = new Set([
  'has', 'have', 'had', 'will', 'would', 'may', 'might', 'could', 'can', 'now', 'already', 'soon', 'since', 'also', 'then', 'long',
  'quickly', 'just', 'by', 'easily', 'recently',
]);
/** Between a tally and its verb they lead what it is of: "sales of the book". */
export const LEADS_OF_TALLY: ReadonlySet<string> = new Set(['of', 'in', 'from', 'for', 'at', 'on']);
