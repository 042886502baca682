import { ORDINAL_FORMS } from '../../language/lexicon/number-words.ts';

/**
 * Words of which a thing is one and not the other: what is told of the one is not told of the other. Each group lists its
 * members, each with the words that say the same. Base forms, lower case.
 */
export interface ContrastGroup {
  readonly name: string;
  readonly members: readonly (readonly string[])[];
  /** Of sums it parts nothing: what one pays the other gets. */
  readonly ofCounts?: true;
  /** What is a kind of what a word names is of the same member: a viaduct is a bridge. */
  readonly withKinds?: true;
}

/** Nouns of what is measured, or of whom: inflation is not unemployment, men are not women. */
export const NOUN_CONTRASTS: readonly ContrastGroup[] = [
  {
    name: 'sex',
    members: [
      ['man', 'boy', 'male'],
      ['woman', 'girl', 'female'],
    ],
  },
  {
    name: 'generation',
    members: [
      ['adult', 'grown-up'],
      ['child', 'kid'],
      ['pensioner', 'senior'],
    ],
  },
  {
    name: 'namesakes',
    members: [
      ['senior', 'elder'],
      ['junior', 'younger'],
    ],
  },
  {
    name: 'compass',
    members: [
      ['north', 'northern'],
      ['south', 'southern'],
      ['east', 'eastern'],
      ['west', 'western'],
      ['northeast', 'north-east', 'northeastern', 'north-eastern'],
      ['northwest', 'north-west', 'northwestern', 'north-western'],
      ['southeast', 'south-east', 'southeastern', 'south-eastern'],
      ['southwest', 'south-west', 'southwestern', 'south-western'],
    ],
  },
  {
    // "Served three years in prison", "served two years in the army".
    name: 'where-served',
    members: [
      ['prison', 'jail', 'custody'],
      ['army', 'navy', 'military', 'force', 'marine', 'regiment', 'corps'],
      ['parliament', 'congress', 'senate', 'cabinet', 'council'],
    ],
  },
  {
    name: 'accounts',
    members: [
      ['revenue', 'turnover', 'sale'],
      ['profit', 'earning'],
      ['loss'],
      ['debt', 'borrowing'],
      ['dividend'],
      ['tax'],
      ['investment'],
    ],
  },
  {
    name: 'economy',
    members: [
      ['inflation'],
      ['unemployment', 'jobless'],
      ['growth'],
      ['wage', 'pay', 'salary'],
      ['rent'],
      ['deficit'],
      ['surplus'],
    ],
  },
  { name: 'trade', members: [['import'], ['export']] },
  { name: 'lives', members: [['birth'], ['death'], ['marriage'], ['divorce']] },
  { name: 'shocks', members: [['quake', 'earthquake', 'tremor', 'mainshock'], ['aftershock'], ['foreshock']] },
  {
    name: 'ways',
    withKinds: true,
    members: [
      ['bridge'],
      ['tunnel'],
      ['road', 'motorway', 'highway'],
      ['railway', 'rail'],
      ['port', 'harbour', 'harbor'],
      ['airport'],
    ],
  },
  { name: 'sides of a trial', members: [['defence', 'defense'], ['prosecution']] },
  {
    name: 'borrowers',
    members: [
      ['household', 'consumer'],
      ['firm', 'company', 'business'],
      ['state', 'government'],
    ],
  },
  { name: 'producers', members: [['farmer'], ['fisherman', 'fisher'], ['miner'], ['baker'], ['builder'], ['driver']] },
  {
    name: 'taught',
    members: [
      ['pupil', 'student', 'schoolchild'],
      ['teacher', 'lecturer'],
    ],
  },
  { name: 'tended', members: [['patient'], ['doctor'], ['nurse']] },
  // A season of a career, and all of it.
  { name: 'reach', members: [['season'], ['career']] },
  { name: 'meals', members: [['breakfast'], ['lunch'], ['dinner', 'supper']] },
  {
    name: 'kin',
    members: [['father'], ['mother'], ['brother'], ['sister'], ['son'], ['daughter'], ['husband'], ['wife']],
  },
  { name: 'remedies', members: [['vaccine', 'jab'], ['test'], ['mask']] },
  {
    name: 'belonging',
    members: [
      ['tourist', 'visitor', 'guest', 'holidaymaker'],
      ['resident', 'inhabitant', 'local'],
    ],
  },
  {
    name: 'prison',
    members: [
      ['guard', 'warder'],
      ['inmate', 'prisoner'],
    ],
  },
  { name: 'ranks', members: [['champion', 'winner'], ['runner-up']] },
  { name: 'players', members: [['goalkeeper'], ['striker'], ['defender'], ['midfielder']] },
  { name: 'securities', members: [['share', 'stock'], ['bond']] },
  { name: 'utilities', members: [['heating'], ['electricity']] },
  {
    name: 'carriers',
    withKinds: true,
    members: [
      ['ship', 'vessel', 'boat', 'ferry', 'freighter', 'tanker', 'trawler', 'yacht'],
      ['plane', 'aircraft', 'jet', 'flight', 'airliner'],
      ['helicopter'],
      ['train'],
      ['truck', 'lorry'],
    ],
  },
  {
    name: 'halves of play',
    members: [
      ['half-time', 'halftime'],
      ['full-time', 'fulltime'],
    ],
  },
  {
    name: 'stages',
    members: [
      ['semi-final', 'semifinal'],
      ['quarter-final', 'quarterfinal'],
    ],
  },
];

/** Places in a row go so far; of more things than these none is told by its number alone. */
const LAST_IN_ORDER = 10;
const ORDER = [...ORDINAL_FORMS].flatMap(([number, forms]) => (number <= LAST_IN_ORDER ? [forms] : []));

/** Words before a noun that part one of its kind from another: the first phase from the second, the old model from the new. */
export const MODIFIER_CONTRASTS: readonly ContrastGroup[] = [
  {
    name: 'order',
    members: ORDER,
  },
  {
    name: 'order ends',
    members: [['first'], ['last', 'final']],
  },
  {
    name: 'times',
    members: [
      ['new', 'newest', 'latest'],
      ['old', 'older', 'previous', 'former', 'earlier', 'last'],
      ['next', 'future', 'coming'],
    ],
  },
  { name: 'owners', members: [['public', 'state'], ['private']] },
  {
    name: 'lands',
    members: [
      ['domestic', 'local', 'national'],
      ['foreign', 'international', 'overseas'],
    ],
  },
  { name: 'settlements', members: [['urban'], ['rural']] },
  { name: 'engines', members: [['electric'], ['diesel'], ['petrol', 'gasoline'], ['hybrid'], ['hydrogen']] },
  { name: 'fuels', members: [['solar'], ['wind'], ['nuclear'], ['coal'], ['gas'], ['oil']] },
  { name: 'levels', members: [['upper', 'higher'], ['lower'], ['middle']] },
  { name: 'hands', members: [['left'], ['right']] },
  { name: 'ends', members: [['front'], ['rear', 'back']] },
  { name: 'seasons', members: [['spring'], ['summer'], ['autumn', 'fall'], ['winter']] },
  { name: 'sexes', members: [['male'], ['female']] },
  {
    name: 'sums',
    members: [
      ['gross', 'pre-tax', 'pretax'],
      ['net', 'after-tax', 'post-tax'],
    ],
  },
  {
    name: 'statistics',
    members: [['minimum', 'lowest'], ['maximum', 'highest', 'record'], ['average', 'mean'], ['median']],
  },
  {
    name: 'sizes',
    members: [
      ['small', 'smaller', 'smallest'],
      ['large', 'larger', 'largest', 'big', 'bigger', 'biggest'],
    ],
  },
  {
    name: 'speeds',
    members: [
      ['fast', 'faster', 'fastest'],
      ['slow', 'slower', 'slowest'],
    ],
  },
  { name: 'halves', members: [['opening'], ['closing']] },
];

/** Prepositions that tell of one thing from which side it is told: what is before a storm is not what is after it. */
export const SIDES_OF_THINGS: readonly ContrastGroup[] = [
  { name: 'when', members: [['before'], ['after', 'since']] },
  { name: 'way', members: [['to', 'towards'], ['from']] },
];

/** Verbs of which one did happen to what is counted, and not the other. */
export const VERB_CONTRASTS: readonly ContrastGroup[] = [
  {
    name: 'flights',
    members: [
      ['cancel', 'scrap'],
      ['delay', 'postpone'],
      ['divert', 'reroute'],
    ],
  },
  { name: 'market', ofCounts: true, members: [['buy', 'acquire', 'purchase', 'pay'], ['sell']] },
  {
    name: 'staff',
    members: [
      ['hire', 'recruit', 'create', 'add'],
      ['cut', 'fire', 'sack', 'axe', 'shed'],
    ],
  },
  {
    name: 'doors',
    members: [
      ['open', 'launch'],
      ['close', 'shut'],
    ],
  },
  // Of what a country or a farm has, each of these is done to another part.
  { name: 'trade', members: [['import'], ['export'], ['harvest', 'reap', 'produce', 'grow'], ['consume']] },
  { name: 'loans', members: [['borrow'], ['lend'], ['repay'], ['buy', 'purchase']] },
  { name: 'purse', members: [['earn', 'make', 'gain'], ['spend'], ['lose'], ['owe']] },
  {
    name: 'verdicts',
    members: [
      ['ask', 'want', 'demand', 'request', 'face'],
      ['get', 'receive', 'jail', 'sentence', 'award', 'grant', 'win'],
    ],
  },
  { name: 'hunts', members: [['arrest', 'detain'], ['seek', 'hunt'], ['question']] },
  { name: 'discipline', members: [['expel'], ['suspend'], ['warn', 'caution']] },
  {
    name: 'trees',
    members: [
      ['plant', 'sow'],
      ['fell', 'chop', 'uproot'],
    ],
  },
  {
    name: 'requests',
    members: [
      ['approve', 'accept', 'grant'],
      ['reject', 'refuse', 'deny', 'decline'],
    ],
  },
  // For how long: what takes three hours may be put off by seven.
  {
    name: 'courses',
    members: [
      ['take', 'last'],
      ['delay', 'postpone'],
    ],
  },
  // What somebody wants for a thing, what it is thought to be worth, and what it brought.
  {
    name: 'prices',
    members: [
      ['put', 'list', 'advertise'],
      ['sell', 'fetch', 'auction', 'buy'],
    ],
  },
  { name: 'worth', members: [['insure'], ['sell', 'fetch', 'auction', 'buy']] },
  {
    name: 'votes',
    members: [
      ['back', 'support', 'favour', 'favor'],
      ['oppose', 'reject'],
    ],
  },
];

/** Nouns of which there are several, told apart by a number behind them: "Line 1", "reactor 4". */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set([
  ...['line', 'phase', 'stage', 'unit', 'route', 'reactor', 'block', 'group', 'grade', 'type', 'model', 'room', 'gate'],
  ...[
    'platform',
    'district',
    'ward',
    'zone',
    'lane',
    'terminal',
    'volume',
    'part',
    'chapter',
    'season',
    'round',
    'lot',
  ],
  ...['class', 'category', 'tier', 'league', 'division', 'sector', 'shaft', 'pit', 'well', 'hall', 'building', 'tower'],
]);

/** Verbs and nouns, as base forms, that give a figure as what somebody reckons with or wants, and not as what came of it. */
// biome-ignore format: words read better in rows than one to a line
export const OUTLOOKS: ReadonlySet<string> = new Set([
  'expect', 'expectation', 'forecast', 'predict', 'prediction', 'project', 'projection', 'anticipate', 'foresee', 'budget',
  'target', 'aim', 'hope', 'want', 'ask', 'demand', 'seek', 'request', 'propose', 'proposal', 'face',
]);

/** Before "expected" and its like, they compare an outcome with it: "more than expected". */
export const COMPARED_WITH: ReadonlySet<string> = new Set(['than', 'as']);

/** Between an outcome and its outlook: “missed the forecast”, “short of its target”. Base forms. */
// biome-ignore format: words read better in rows than one to a line
export const SET_AGAINST: ReadonlySet<string> = new Set([
  'miss', 'beat', 'exceed', 'surpass', 'top', 'meet', 'outstrip', 'undershoot', 'overshoot', 'short', 'below', 'above', 'ahead', 'shy',
  'against', 'line',
]);

/** Verbs, as base forms, that tell how many there are, and what is done to some of them. */
export const HAVING: ReadonlySet<string> = new Set(['have', 'be', 'own']);
export const DONE_TO_SOME: ReadonlySet<string> = new Set([
  ...['lend', 'borrow', 'rent', 'return', 'restore', 'demolish'],
  ...['close', 'shut', 'hire', 'recruit', 'sack', 'cut', 'sell', 'lose', 'add', 'buy', 'order', 'repair', 'replace'],
]);
