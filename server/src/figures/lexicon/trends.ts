import { MONTH_WORDS } from '../../language/lexicon/calendar.ts';
/** Words that make the figure behind them the amount of a change. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const TRENDS = {
  up: [
    'rise', 'rises', 'rose', 'risen', 'rising', 'increase', 'increases', 'increased', 'increasing', 'grow', 'grows',
    'grew', 'grown', 'growing', 'gain', 'gains', 'gained', 'gaining', 'climb', 'climbs', 'climbed', 'climbing',
    'jump', 'jumps', 'jumped', 'jumping', 'surge', 'surges', 'surged', 'surging', 'soar', 'soars', 'soared',
    'soaring', 'advance', 'advances', 'advanced', 'advancing', 'up', 'add', 'adds', 'added', 'adding', 'leap',
    'leaps', 'leapt', 'leaped', 'leaping', 'rally', 'rallied', 'rallies', 'rallying', 'rebound', 'rebounded',
    'recovered', 'expanded', 'spiked', 'rocketed', 'swelled', 'ticked up', 'edged up', 'inched up', 'shot up',
    'went up', 'go up', 'goes up', 'going up', 'higher by', 'raised by', 'boosted by', 'skyrocketed', 'strengthened',
    'firmed', 'improved', 'ballooned', 'mushroomed', 'accelerated', 'appreciated', 'widened', 'crept up', 'doubled by',
  ],
  down: [
    'fall', 'falls', 'fell', 'fallen', 'falling', 'drop', 'drops', 'dropped', 'dropping', 'decline', 'declines',
    'declined', 'declining', 'decrease', 'decreases', 'decreased', 'decreasing', 'lose', 'loses', 'lost', 'losing',
    'slide', 'slides', 'slid', 'sliding', 'slip', 'slips', 'slipped', 'slipping', 'tumble', 'tumbles', 'tumbled',
    'tumbling', 'plunge', 'plunges', 'plunged', 'plunging', 'plummet', 'plummets', 'plummeted', 'plummeting', 'sink',
    'sank', 'sunk', 'sinking', 'shed', 'sheds', 'shedding', 'down', 'slump', 'slumped', 'slumps', 'slumping',
    'dipped', 'dip', 'dips', 'dipping', 'eased', 'contracted', 'shrank', 'shrunk', 'crashed', 'dived', 'dove',
    'retreated', 'weakened', 'lower by', 'cut by', 'reduced by', 'edged down', 'went down', 'go down', 'goes down',
    'going down', 'off', 'worsened', 'softened', 'depreciated', 'narrowed', 'collapsed', 'receded', 'dwindled',
  ],
} as const satisfies Record<'up' | 'down', readonly string[]>;

/** Of these, verbs and particles that may as well stand before a number of things ("lost 36 players", "shot down 12 drones"). */
// biome-ignore format: words read better in rows than one to a line
export const TRENDS_WITH_OBJECT = [
  'add', 'adds', 'added', 'adding', 'gain', 'gains', 'gained', 'gaining', 'lose', 'loses', 'lost', 'losing', 'shed',
  'sheds', 'shedding', 'drop', 'drops', 'dropped', 'dropping', 'off', 'grow', 'grew', 'grows', 'contracted',
  'recovered', 'up', 'down', 'improved', 'narrowed', 'widened', 'collapsed', 'strengthened', 'sank', 'sunk', 'sink', 'crashed', 'decline', 'declined',
] as const satisfies readonly string[];

/** Words that may stand between such a word and the figure. */
// biome-ignore format: words read better in rows than one to a line
export const TREND_LINKS = [
  'by', 'another', 'a', 'further', 'annual', 'annualised', 'annualized', 'record', 'total', 'net','combined', 'some', 'only', 'just', 'nearly', 'almost', 'about', 'around', 'sharply',
  'slightly', 'steeply', 'an', 'back',
] as const satisfies readonly string[];

/** What levels and rankings move by. */
// biome-ignore format: words read better in rows than one to a line
export const TREND_STEPS = [
  'point', 'points', 'pip', 'pips', 'tick', 'ticks', 'place', 'places', 'spot', 'spots', 'notch', 'notches',
] as const satisfies readonly string[];

/** Words of a bound that make the amount a level: "fell below 5 per cent", "rose as high as 40". */
export const LEVEL_WORDS = [
  'above',
  'below',
  'beyond',
  'high',
  'low',
  'short',
  'north',
  'south',
] as const satisfies readonly string[];

/** Verbs with which "up", "down" and "off" tell a change; with others they have senses of their own ("gave up $5m"). */
// biome-ignore format: words read better in rows than one to a line
export const PARTICLE_LEADS = [
  'go', 'goes', 'went', 'gone', 'going', 'edge', 'edged', 'edging', 'edges', 'inch', 'inched', 'inching', 'tick',
  'ticked', 'ticking', 'creep', 'crept', 'nudge', 'nudged', 'move', 'moved', 'moving', 'moves', 'shot', 'drift',
  'drifted', 'come', 'came', 'coming', 'jump', 'jumped', 'push', 'pushed', 'climb', 'climbed', 'close', 'closed',
  'closing', 'closes', 'end', 'ended', 'ending', 'ends', 'finish', 'finished', 'finishing', 'open', 'opened',
  'opening', 'opens', 'trade', 'traded', 'trading', 'trades', 'stood', 'stand', 'stands', 'remain', 'remained',
  'remains', 'stay', 'stayed', 'settle', 'settled', 'rise', 'rose', 'risen', 'fall', 'fell', 'fallen', 'slide', 'slid',
  'drop', 'dropped', 'dip', 'dipped', 'dive', 'dived', 'said', 'driven', 'drove', 'sent', 'sending', 'trend', 'trended',
  'trending', 'mark', 'marked', 'bid', 'revised', 'also',
] as const satisfies readonly string[];

/** Verbs that look like nouns or participles of their own, and tell no change with a particle ("put up $5m", "set off 12 alarms"). */
export const OTHER_PARTICLE_LEADS = [
  'put',
  'puts',
  'set',
  'sets',
  'cut',
  'pay',
  'pays',
] as const satisfies readonly string[];

/** Verbs that somebody else's level is moved with: the amount of change stands behind "by" ("was raised by 5p"). */
export const MOVED_BY = {
  raise: 'up',
  raises: 'up',
  raising: 'up',
  lift: 'up',
  lifting: 'up',
  boost: 'up',
  boosting: 'up',
  hike: 'up',
  hiking: 'up',
  improve: 'up',
  improving: 'up',
  widen: 'up',
  strengthen: 'up',
  raised: 'up',
  boosted: 'up',
  lifted: 'up',
  hiked: 'up',
  extended: 'up',
  lengthened: 'up',
  widened: 'up',
  cut: 'down',
  cuts: 'down',
  cutting: 'down',
  reduce: 'down',
  reduces: 'down',
  reducing: 'down',
  lower: 'down',
  lowering: 'down',
  trim: 'down',
  trimming: 'down',
  slash: 'down',
  slashing: 'down',
  shorten: 'down',
  weaken: 'down',
  reduced: 'down',
  lowered: 'down',
  trimmed: 'down',
  slashed: 'down',
  narrowed: 'down',
  shortened: 'down',
} as const satisfies Record<string, 'up' | 'down'>;

/** Verbs of change that tell the way somebody or something moves through space, where a length stands behind them. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const BODILY_FALLS = [
  'fall', 'falls', 'fell', 'fallen', 'falling', 'slip', 'slips', 'slipped', 'slipping', 'slide', 'slides', 'slid', 'sliding',
  'tumble', 'tumbles', 'tumbled', 'tumbling', 'plunge', 'plunges', 'plunged', 'plunging', 'plummet', 'plummeted',
  'plummeting', 'drop', 'dropped', 'dropping', 'jump', 'jumps', 'jumped', 'jumping', 'leap', 'leapt', 'leaped', 'leaping',
  'climb', 'climbs', 'climbed', 'climbing', 'dived', 'dove', 'crashed', 'advance', 'advanced', 'advancing', 'retreated',
  'down', 'up', 'sank', 'sunk', 'sinking',
] as const satisfies readonly string[];

/** What has a level or a length of its own that grows and falls. Singular, lower case. */
// biome-ignore format: words read better in rows than one to a line
export const LEVELS_OF_LENGTH = [
  'level', 'water', 'river', 'lake', 'sea', 'tide', 'reservoir', 'snow', 'snowpack', 'gauge', 'depth', 'height', 'rainfall',
  'table', 'glacier', 'ice', 'coastline', 'shoreline', 'ground', 'land', 'surge', 'creek', 'stream', 'dam', 'visibility',
] as const satisfies readonly string[];

/** Behind "than" they tell that a level is held against one of another time, or one that was expected. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const EARLIER_LEVELS: readonly string[] = [
  'last', 'previous', 'prior', 'earlier', 'ago', 'before', 'year', 'years', 'month', 'months', 'quarter', 'week', 'weeks',
  'yesterday', 'planned', 'expected', 'forecast', 'predicted', 'thought', 'then', ...MONTH_WORDS,
];

/** Units that somebody falls by, by CLDR's names. */
export const LENGTHS: ReadonlySet<string> = new Set([
  'meter',
  'foot',
  'yard',
  'mile',
  'kilometer',
  'inch',
  'centimeter',
  'fathom',
]);

/** Behind a share and before "than" they tell of a rise. */
export const MORE: ReadonlySet<string> = new Set([
  'more',
  'higher',
  'larger',
  'bigger',
  'greater',
  'faster',
  'longer',
  'dearer',
  'up',
]);

/** Behind a share and before "than" they tell of a decrease. */
export const LESS: ReadonlySet<string> = new Set([
  'less',
  'lower',
  'fewer',
  'smaller',
  'cheaper',
  'slower',
  'shorter',
  'down',
]);

/** Signs of a negative number. */
export const MINUS_SIGNS: ReadonlySet<string> = new Set(['-', '−', '–']);

/** Behind a number they tell by how many things there are fewer. */
export const FEWER: ReadonlySet<string> = new Set(['fewer']);

/** Behind a number they tell by how many things there are more. */
export const MORE_OF: ReadonlySet<string> = new Set(['more']);

/** Before or behind a number they tell what comes on top. */
export const ADDITIONAL: ReadonlySet<string> = new Set(['additional', 'extra']);
