/** Words around a number that make it something other than a quantity. Lower case. */

/** Stand before a number that names one thing of a row: "Section 5", "Flight 370", "Route 66", "page 12". */
// biome-ignore format: words read better in rows than one to a line
export const LABELS_BEFORE = [
  // parts of texts and laws
  'section', 'sections', 'article', 'articles', 'chapter', 'chapters', 'part', 'parts', 'page', 'pages', 'paragraph',
  'paragraphs', 'clause', 'clauses', 'verses', 'rules', 'items', 'p', 'pp', 'footnote', 'psalm',
  'schedule', 'figure', 'fig', 'table', 'appendix', 'annex', 'amendment', 'resolution', 'proposition', 'prop', 'bill',
  'title', 'volume', 'vol', 'issue', 'episode', 'season', 'verse', 'act', 'line', 'rule', 'case', 'docket', 'exhibit',
  'form', 'item', 'question', 'step', 'version', 'ver', 'v', 'directive', 'regulation', 'protocol',
  // ways and vehicles
  'flight', 'route', 'highway', 'hwy', 'interstate', 'road', 'rd', 'exit', 'platform', 'gate', 'terminal', 'runway',
  'lane', 'junction', 'milepost', 'marker', 'bus', 'train', 'boeing', 'airbus', 'apollo', 'soyuz', 'hurricane', 'unit',
  'apartment', 'apt', 'suite', 'room', 'building', 'block', 'plot', 'lot', 'box', 'floor',
  // steps of a scale and places in a row
  'category', 'grade', 'level', 'tier', 'phase', 'stage', 'type', 'class', 'group', 'division', 'district', 'ward',
  'zone', 'area', 'region', 'sector', 'number', 'no', 'nos', 'numbers', 'no.', '#', 'round', 'week', 'day', 'lap',
  'game', 'match', 'race', 'set', 'heat', 'hole', 'quarter', 'seed', 'rank', 'channel', 'radio', 'studio', 'formula',
  'channels', 'top', 'big', 'bottom', 'final', 'last', 'under', 'model', 'mark', 'mk', 'series', 'gen', 'generation',
  'grades', 'levels', 'categories', 'weeks', 'phases', 'stages', 'types', 'groups', 'rounds', 'games', 'episodes',
  'opus', 'op', 'squadron', 'brigade', 'pier', 'plate', 'plates', 'cell', 'bed', 'local', 'code', '§', 'year', 'ext', 'extension',
  // works that have a number for a title
  'drama', 'film', 'movie', 'thriller', 'sitcom', 'musical', 'song', 'album', 'novel', 'comedy', 'sequel', 'biopic',
  'documentary', 'opera', 'ballad', 'versions',
] as const satisfies readonly string[];

/** Of these labels, the ones that name a thing only with a capital inside a sentence ("the Under 21 side", "Year 6 pupils"). */
// biome-ignore format: words read better in rows than one to a line
export const LABELS_WITH_CAPITAL = [
  'under', 'year', 'local', 'cell', 'bed', 'op', 'weeks', 'games', 'rounds', 'groups', 'types', 'levels', 'stages',
] as const satisfies readonly string[];

/** Of these labels, the ones that count only with a capital or with nothing countable behind the number. */
// biome-ignore format: words read better in rows than one to a line
export const WEAK_LABELS = [
  'part', 'parts', 'items', 'rules', 'page', 'pages', 'figure', 'table', 'bill', 'title', 'issue', 'line', 'rule', 'case', 'form', 'item',
  'question', 'road', 'bus', 'train', 'unit', 'room', 'building', 'block', 'floor', 'level', 'class', 'group', 'area',
  'region', 'sector', 'round', 'game', 'match', 'race', 'set', 'quarter', 'seed', 'radio', 'top', 'big', 'bottom',
  'final', 'last', 'under', 'model', 'mark', 'series', 'act', 'numbers', 'lot', 'box', 'plot', 'stage', 'phase',
  'day', 'week', 'season', 'drama', 'film', 'movie', 'thriller', 'sitcom', 'musical', 'song', 'album', 'novel', 'comedy',
  'sequel', 'biopic', 'documentary', 'opera', 'ballad', 'versions', 'plate', 'plates',
] as const satisfies readonly string[];

/** Behind a number these say that it is the bore of a gun. */
// biome-ignore format: words read better in rows than one to a line
export const BORES = [
  'caliber', 'calibre', 'cal', 'mm-caliber', 'mm-calibre', 'millimeter-caliber', 'millimetre-calibre', 'gauge',
] as const satisfies readonly string[];

/** Bores of guns in inches that stand alone: "he had a .45". */
export const GUN_BORES = [
  0.17, 0.22, 0.223, 0.243, 0.25, 0.27, 0.3, 0.308, 0.32, 0.357, 0.38, 0.4, 0.41, 0.44, 0.45, 0.454, 0.5,
] as const satisfies readonly number[];

/** What firms and stations are called behind a number that names them: "19 Management", "6 Music". */
// biome-ignore format: words read better in rows than one to a line
export const FIRMS_BEHIND = [
  'management', 'entertainment', 'records', 'music', 'productions', 'films', 'media', 'recordings', 'pictures',
  'publishing', 'capital', 'partners', 'television', 'radio',
] as const satisfies readonly string[];

/** Ways and vehicles that stand behind the number that names them. */
export const WAYS_BEHIND: readonly string[] = [
  'freeway',
  'highway',
  'motorway',
  'expressway',
  'bus',
  'train',
  'tram',
  'line',
];

/** Numbers of emergency services, the words that dial one, and what is made of it. */
export const EMERGENCY_NUMBERS: readonly string[] = ['911', '999', '112', '000', '111', '101'];
// biome-ignore format: words read better in rows than one to a line
export const CALLING_WORDS = [
  'call', 'calls', 'called', 'calling', 'dial', 'dials', 'dialled', 'dialed', 'dialling', 'dialing', 'phone', 'phoned',
  'phoning', 'ring', 'rang', 'ringing', 'to', 'on',
] as const satisfies readonly string[];
// biome-ignore format: words read better in rows than one to a line
export const EMERGENCY_CALLS = [
  'call', 'calls', 'caller', 'callers', 'dispatch', 'dispatcher', 'dispatchers', 'dispatching', 'operator', 'operators', 'tape', 'tapes',
  'recording', 'recordings', 'center', 'centre', 'emergency', 'hang-up', 'system', 'audio',
] as const satisfies readonly string[];

/** Say that two numbers joined by a hyphen are the score of a match or a vote. */
// biome-ignore format: words read better in rows than one to a line
export const SCORE_WORDS = [
  'down', 'behind', 'ahead', 'win', 'wins', 'won', 'winning', 'beat', 'beats', 'beaten', 'beating', 'lose', 'lost', 'loses', 'losing', 'defeat',
  'defeated', 'defeats', 'victory', 'draw', 'drew', 'drawn', 'score', 'scored', 'lead', 'led', 'leads', 'leading',
  'trail', 'trailed', 'trailing', 'loss', 'tie', 'tied', 'goal', 'goals', 'vote', 'voted', 'votes', 'ruling', 'ruled',
  'record', 'thrash', 'thrashed', 'edged', 'game', 'games', 'match', 'final', 'aggregate', 'replay', 'set', 'series',
  'half', 'cup', 'league', 'season', 'opener', 'home', 'away', 'penalties', 'overtime', 'equaliser', 'equalizer',
  'decision', 'margin', 'success', 'odds', 'coach', 'coaches', 'playoff', 'playoffs', 'tournament', 'halftime', 'half-time',
] as const satisfies readonly string[];

/** Stand before a number that is a year even where nothing else tells. */
// biome-ignore format: words read better in rows than one to a line
export const YEAR_LEADS = [
  'in', 'since', 'by', 'from', 'of', 'during', 'until', 'till', 'before', 'after', 'early', 'late', 'mid', 'circa',
  'fiscal', 'year', 'to', 'through', 'and', 'between', 'spring', 'summer', 'autumn', 'fall', 'winter', 'the', 'for',
  'around', 'back', 'as', 'on',
] as const satisfies readonly string[];

/** Nouns that a year leads even where a verb stands before it, and that nobody counts by the thousand ("has 2005 revenues of"). Singular. */
// biome-ignore format: words read better in rows than one to a line
export const YEARLY_NOUNS = [
  'revenue', 'profit', 'earning', 'sale', 'result', 'figure', 'forecast', 'turnover', 'budget', 'election', 'growth',
  'income', 'spending', 'season', 'championship', 'olympics', 'report', 'accounts', 'gdp', 'outlook', 'target',
] as const satisfies readonly string[];

/** Feasts and seasons that a year stands behind: "Christmas 2004". */
export const FEASTS_BEFORE_YEARS = [
  'christmas',
  'easter',
  'ramadan',
  'thanksgiving',
  'halloween',
  'summer',
  'winter',
  'spring',
  'autumn',
  'xmas',
] as const satisfies readonly string[];

/** Words before "one" with which it counts nothing, not even the noun behind it ("no one", "this one case"). */
// biome-ignore format: words read better in rows than one to a line
export const ONE_IS_NEVER_COUNTED = [
  'no', 'any', 'every', 'some', 'each', 'this', 'that', 'which', 'another', 'square', 'loved', 'number', 'formula',
  'such', 'first', 'second', 'third', 'fourth', 'next', 'wrong', 'right',
] as const satisfies readonly string[];

/** Words before or behind "one" that make it a pronoun. */
// biome-ignore format: words read better in rows than one to a line
export const ONE_IS_PRONOUN_BEHIND = [
  'no', 'any', 'every', 'some', 'each', 'this', 'that', 'the', 'which', 'another', 'only', 'other', 'new', 'big',
  'good', 'bad', 'first', 'last', 'next', 'same', 'right', 'wrong', 'old', 'loved', 'not', 'my', 'your', 'his', 'her',
  'its', 'our', 'their', 'square', 'day', 'such', 'best', 'number', 'formula',
] as const satisfies readonly string[];

// biome-ignore format: words read better in rows than one to a line
export const ONE_IS_PRONOUN_BEFORE = [
  'another', 'by', 'who', 'that', 'which', 'can', 'could', 'may', 'might', 'must', 'should', 'would', 'will', 'is',
  'was', 'has', 'had', "'s", 'does', 'else', 'or', 'and', 'to', 'with', 'for', 'in', 'on', 'at', 'but', 'if',
  'when', 'as', 'where', 'day', 'thing', 'knows', 'they', 'he', 'she', 'it', 'i', 'we', 'you',
] as const satisfies readonly string[];

/** Marks between the numbers of a table. */
export const SEPARATORS: ReadonlySet<string> = new Set([',', '(', ')', '“', '”', '|']);

/** Signs of units that touch their number in the rows of a table. */
export const UNIT_SIGNS: ReadonlySet<string> = new Set(['°', '%']);

/** Marks that make a number which touches them part of a code, a handle or an address. */
export const CODE_LEADS: ReadonlySet<string> = new Set(['#', '@', '/', '_', '\\', '=', '&', '|']);

/** Tell that a number is sent messages. */
export const TEXTING: ReadonlySet<string> = new Set(['text', 'texting', 'texted', 'texts']);

/** Marks that chain digits. */
export const CHAINING: ReadonlySet<string> = new Set(['-', '.', ':', '/', '–']);

/** What has places in a gallery. */
export const PICTURES: ReadonlySet<string> = new Set(['image', 'photo', 'picture', 'slide', 'page', 'pic', 'video']);

/** Marks of the buttons around a place. */
export const FURNITURE: ReadonlySet<string> = new Set(['×', '|', '«', '»', '›', '‹']);

/** Join the numbers of a list. */
export const LIST_JOINERS: ReadonlySet<string> = new Set([',', 'and', 'to', 'or', '&', '-', '–']);

/** Before a number with a capital these name a part of a competition, whatever follows: "League One sides". */
export const DIVISIONS: ReadonlySet<string> = new Set(['league', 'division']);

/** Units that names are made with; people and countries lend theirs to other units ("40 Celsius", "40 Danish kroner"). */
export const NAMING_UNITS: ReadonlySet<string> = new Set(['cent', 'mile', 'hour', 'minute', 'inch', 'night']);

/** Before "one" these tell how many: "at least one died", "more than one was", "not one came". */
export const COUNTED: ReadonlySet<string> = new Set(['only', 'least', 'than', 'not', 'just']);

/** Before "one" they bound it from below. */
export const LEAST: ReadonlySet<string> = new Set(['least', 'than']);

/** Behind "at one" these tell some time or other. */
export const MOMENTS: ReadonlySet<string> = new Set(['point', 'stage', 'time', 'moment']);

/** Before "half" and "quarter" these make it a part of a match or a year. */
// biome-ignore format: words read better in rows than one to a line
export const ORDINAL: ReadonlySet<string> = new Set([
  'first', 'second', 'third', 'fourth', '1st', '2nd', 'opening', 'closing', 'other', 'top', 'bottom', 'better',
]);

/** Before "one" they tell that it is a certain one. */
export const ARTICLED: ReadonlySet<string> = new Set(['the', 'same']);

/** What a hyphen ties to "one" without being counted: "a one-off fine", "one-sided". */
export const ONE_COMPOUNDS: ReadonlySet<string> = new Set([
  'off',
  'offs',
  'sided',
  'liner',
  'liners',
  'stop',
  'way',
  'on',
  'to',
]);

/** Before "one of" these tell that somebody belongs to several: "was one of five", "named as one of them". */
// biome-ignore format: words read better in rows than one to a line
export const MEMBERSHIP_LEADS: ReadonlySet<string> = new Set([
  'is', 'was', 'be', 'been', 'being', "'s", '’s', 'am', 'are', 'were', 'as', 'became', 'become',
]);

/** May stand between such a word and "one of". */
export const STRESSES: ReadonlySet<string> = new Set(['just', 'only', 'also', 'now', 'still', 'but']);

/** Behind "one of the" they judge what stands behind them: "one of the most modern boats", "one of the main reasons". */
// biome-ignore format: words read better in rows than one to a line
export const JUDGING: ReadonlySet<string> = new Set([
  'most', 'main', 'key', 'major', 'chief', 'principal', 'leading', 'prime', 'great', 'more', 'many', 'better', 'best-known',
  'best-loved', 'foremost',
]);

/** What is of a kind that everybody knows: "one of those days". */
export const KNOWN_KINDS: ReadonlySet<string> = new Set([
  ...[
    'days',
    'nights',
    'weeks',
    'months',
    'years',
    'moments',
    'times',
    'evenings',
    'mornings',
    'afternoons',
    'weekends',
  ],
  ...['things', 'situations', 'cases', 'questions', 'stories', 'places'],
]);

/** "zero tolerance", "zero hour": behind "zero" these count nothing. */
export const ZERO_PHRASES: ReadonlySet<string> = new Set(['tolerance', 'hour', 'gravity', 'sum']);

/** What makes a time of "one day": "one day after", "one day a week". */
// biome-ignore format: words read better in rows than one to a line
export const MEASURES_DAY: ReadonlySet<string> = new Set([
  'of', 'after', 'before', 'later', 'earlier', 'ahead', 'ago', 'per', 'a', 'only', 'every', 'each', 'from',
]);

/** Before two numbers with a hyphen they tell that votes are set against each other. */
// biome-ignore format: words read better in rows than one to a line
export const VOTES: ReadonlySet<string> = new Set(['voted', 'vote', 'votes', 'voting', 'by', 'passed', 'approved', 'rejected']);

/** Directly before two numbers with a hyphen they tell how many matches were won and lost: "started the year 3-4". */
// biome-ignore format: words read better in rows than one to a line
export const RECORD_LEADS: ReadonlySet<string> = new Set([
  'go', 'goes', 'went', 'gone', 'going', 'start', 'starts', 'started', 'starting', 'finish', 'finishes', 'finished',
  'finishing', 'began', 'begun', 'opened', 'ended', 'year', 'campaign', 'are', 'were',
]);

/** Marks between the two numbers of a score. */
export const PAIRING: ReadonlySet<string> = new Set(['-', '–', ':']);

/** Marks between the sets of a match. */
export const SET_MARKS: ReadonlySet<string> = new Set(['(', ')', ',', '-', '–', '/', '[', ']']);

/** Lead a year of the Middle Ages. */
export const CHRONICLE_LEADS: ReadonlySet<string> = new Set(['in', 'circa']);

/** Stand before a year of any age; the other leads are said of amounts as well. */
export const OLD_YEAR_LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'between',
  'and',
  'circa',
  'before',
  'until',
]);

/** By the word before a year, the words before that one that tell how far back something goes: "as early as", "dating from". */
export const ORIGIN_LEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['as', new Set(['back', 'early', 'late', 'recently', 'ago'])],
  ['to', new Set(['back'])],
  ['from', new Set(['dating', 'date', 'dates', 'dated'])],
]);

/** Apostrophes that may as well close a quotation. */
export const CLOSING_APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** Eras behind a year. As written. */
export const ERAS: ReadonlySet<string> = new Set(['BC', 'BCE', 'AD', 'CE']);

/** Eras that may stand before a year. As written. */
export const ERAS_BEFORE: ReadonlySet<string> = new Set(['AD', 'CE']);

/** Lead the year of a right. */
export const COPYRIGHTS: ReadonlySet<string> = new Set(['copyright']);

/** Lead a rank of so many: "the top 10". */
export const TOP: ReadonlySet<string> = new Set(['top']);

/** Letters before a number that labels. */
export const PAGE_LETTERS: ReadonlySet<string> = new Set(['sp']);

/** Behind a number they tell the bore of a gun. */
export const GAUGES: ReadonlySet<string> = new Set(['gauge']);

/** Parts that name a part of a match or a year as well. */
export const SHARES_IN_WORDS: ReadonlySet<string> = new Set(['half', 'quarter']);

/** Works whose title stands behind them: "the film 12 Angry Men". */
// biome-ignore format: words read better in rows than one to a line
export const WORKS: ReadonlySet<string> = new Set([
  'drama', 'film', 'movie', 'thriller', 'sitcom', 'musical', 'song', 'album', 'novel', 'comedy', 'sequel', 'biopic',
  'documentary', 'opera', 'ballad', 'band', 'magazine',
]);

/** Before "of" they lead the year of what happened: "the mutiny of 1857". */
// biome-ignore format: words read better in rows than one to a line
export const DATED_EVENTS: ReadonlySet<string> = new Set([
  'mutiny', 'war', 'battle', 'revolution', 'revolutions', 'treaty', 'act', 'siege', 'famine', 'earthquake', 'quake', 'fire',
  'storm', 'uprising', 'election', 'elections', 'census', 'flood', 'plague', 'epidemic', 'pandemic', 'coup', 'peace',
  'rebellion', 'revolt', 'massacre', 'constitution', 'law', 'crash', 'crisis', 'invasion', 'union', 'tsunami', 'eruption',
  'summer', 'winter', 'spring', 'autumn', 'riots', 'gale', 'hurricane', 'declaration', 'agreement', 'accord', 'congress',
  'letter', 'letters', 'map', 'edition', 'charter', 'manuscript', 'painting', 'engraving', 'decree', 'statute', 'print', 'will',
]);

/** Verbs behind which two numbers are wickets and the runs that they cost: "took 5-43". */
export const WICKETS: ReadonlySet<string> = new Set(['took', 'takes', 'taking', 'taken', 'claimed', 'claiming']);

/** What has a door with a number, to which a letter may be grown: "flat 3b". */
// biome-ignore format: words read better in rows than one to a line
export const DOORS: ReadonlySet<string> = new Set([
  'flat', 'apartment', 'apt', 'room', 'suite', 'gate', 'seat', 'platform', 'terminal', 'cabin', 'block', 'classroom',
  'pad', 'complex', 'berth', 'dock', 'hangar', 'ward', 'house', 'exit', 'stand', 'stall',
]);

/** Steps of a scale that are known by their number: "phase 3 trials". */
export const STEPS_OF_SCALE: ReadonlySet<string> = new Set([
  'phase',
  'stage',
  'level',
  'type',
  'class',
  'category',
  'grade',
  'tier',
]);

/** Before a step they tell where something happened. */
export const STEP_LEADS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'from',
  'by',
  'this',
  'that',
  'which',
  'one',
]);

/** Lead a year that is far off. */
export const FAR_YEAR_LEADS: ReadonlySet<string> = new Set(['by', 'in', 'until', 'before']);
