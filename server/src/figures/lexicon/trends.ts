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
    'went up', 'go up', 'goes up', 'going up', 'higher by', 'raised by', 'boosted by', 'skyrocketed',
  ],
  down: [
    'fall', 'falls', 'fell', 'fallen', 'falling', 'drop', 'drops', 'dropped', 'dropping', 'decline', 'declines',
    'declined', 'declining', 'decrease', 'decreases', 'decreased', 'decreasing', 'lose', 'loses', 'lost', 'losing',
    'slide', 'slides', 'slid', 'sliding', 'slip', 'slips', 'slipped', 'slipping', 'tumble', 'tumbles', 'tumbled',
    'tumbling', 'plunge', 'plunges', 'plunged', 'plunging', 'plummet', 'plummets', 'plummeted', 'plummeting', 'sink',
    'sank', 'sunk', 'sinking', 'shed', 'sheds', 'shedding', 'down', 'slump', 'slumped', 'slumps', 'slumping',
    'dipped', 'dip', 'dips', 'dipping', 'eased', 'contracted', 'shrank', 'shrunk', 'crashed', 'dived', 'dove',
    'retreated', 'weakened', 'lower by', 'cut by', 'reduced by', 'edged down', 'went down', 'go down', 'goes down',
    'going down', 'off',
  ],
} as const satisfies Record<'up' | 'down', readonly string[]>;

/** Of these, verbs and particles that may as well stand before a number of things ("lost 36 players", "shot down 12 drones"). */
// biome-ignore format: words read better in rows than one to a line
export const TRENDS_WITH_OBJECT = [
  'add', 'adds', 'added', 'adding', 'gain', 'gains', 'gained', 'gaining', 'lose', 'loses', 'lost', 'losing', 'shed',
  'sheds', 'shedding', 'drop', 'drops', 'dropped', 'dropping', 'off', 'grow', 'grew', 'grows', 'contracted',
  'recovered', 'up', 'down', 'sank', 'sunk', 'sink', 'crashed', 'decline', 'declined',
] as const satisfies readonly string[];

/** Words that may stand between such a word and the figure. */
// biome-ignore format: words read better in rows than one to a line
export const TREND_LINKS = [
  'by', 'another', 'a', 'further', 'some', 'only', 'just', 'nearly', 'almost', 'about', 'around', 'sharply',
  'slightly', 'steeply', 'an',
] as const satisfies readonly string[];

/** Verbs that somebody else's level is moved with: the amount of change stands behind "by" ("was raised by 5p"). */
export const MOVED_BY = {
  raised: 'up',
  boosted: 'up',
  lifted: 'up',
  hiked: 'up',
  extended: 'up',
  lengthened: 'up',
  widened: 'up',
  cut: 'down',
  reduced: 'down',
  lowered: 'down',
  trimmed: 'down',
  slashed: 'down',
  narrowed: 'down',
  shortened: 'down',
} as const satisfies Record<string, 'up' | 'down'>;
