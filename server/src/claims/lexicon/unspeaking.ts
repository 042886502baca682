/** Heads of a count or a label, of which nobody is the speaker ("total no of injured reported"). */
export const TALLY_HEADS: ReadonlySet<string> = new Set(['no', 'nos', 'number', 'numbers', 'total', 'amount', 'sum']);

/** Nouns for places, which have what they "count" or "claim" ("the region claims 40 lakes"). */
export const PLACES: ReadonlySet<string> = new Set([
  ...['region', 'country', 'city', 'town', 'village', 'district', 'county', 'province', 'canton', 'island', 'islands'],
  ...['area', 'valley', 'coast', 'continent', 'kingdom', 'municipality', 'parish', 'neighbourhood', 'neighborhood'],
  ...['suburb', 'borough', 'estate', 'archipelago', 'lowland', 'highlands', 'peninsula', 'metropolis', 'capital'],
]);

/** Groups and stocks that have members or parts ("the choir counted 40 singers"). */
export const COLLECTIONS: ReadonlySet<string> = new Set([
  ...['club', 'choir', 'fleet', 'band', 'orchestra', 'team', 'squad', 'school', 'college', 'university', 'museum'],
  ...['library', 'collection', 'network', 'chain', 'company', 'firm', 'church', 'congregation', 'movement', 'party'],
  ...['association', 'federation', 'league', 'union', 'herd', 'flock', 'cast', 'crew', 'cabinet', 'staff', 'group'],
  ...['population', 'community', 'membership', 'workforce'],
]);

/** Bodies whose work is to count: what they count they state. */
export const COUNTING_BODIES: ReadonlySet<string> = new Set([
  ...['police', 'ministry', 'agency', 'authority', 'office', 'bureau', 'department', 'commission', 'observatory'],
  ...['institute', 'monitor', 'watchdog', 'council', 'army', 'government', 'service', 'board', 'committee', 'centre'],
  ...['center', 'data', 'report', 'study', 'survey', 'coroner', 'mayor', 'governor', 'sheriff', 'minister'],
]);

/** What a disaster "claims" or "takes" without saying anything. */
export const TAKEN_BY_DEATH: ReadonlySet<string> = new Set([
  ...['life', 'lives', 'victim', 'victims', 'casualty', 'casualties', 'fatality', 'fatalities'],
]);

/** What is won, or paid to whoever asks for it: to claim it is to get it. */
export const PRIZES: ReadonlySet<string> = new Set([
  ...['title', 'titles', 'medal', 'medals', 'gold', 'silver', 'bronze', 'crown', 'prize', 'prizes', 'trophy', 'award'],
  ...['spot', 'place', 'seat', 'seats', 'delegate', 'delegates', 'nomination', 'wicket', 'wickets', 'scalp', 'point'],
  ...['points', 'benefit', 'benefits', 'refund', 'expenses', 'compensation', 'pension', 'allowance', 'damages'],
]);

/** What somebody is denied who asked for it: to refuse it is to say nothing of it. */
export const REQUESTED: ReadonlySet<string> = new Set([
  ...['bail', 'bond', 'release', 'parole', 'request', 'motion', 'petition', 'appeal', 'application', 'entry', 'access'],
  ...[
    'offer',
    'bid',
    'deal',
    'move',
    'invitation',
    'approach',
    'bill',
    'amendment',
    'ballot',
    'vote',
    'lawsuit',
    'case',
  ],
  ...['visa', 'permit', 'permission', 'leave', 'asylum', 'licence', 'license', 'pardon', 'clemency', 'custody'],
]);

/** States that a participle of saying puts its subject in: "people reported missing", "homes confirmed destroyed". */
export const REPORTED_STATES: ReadonlySet<string> = new Set([
  'missing',
  'dead',
  'ill',
  'sick',
  'alive',
  'safe',
  'lost',
  'stolen',
  'hurt',
  'sunk',
  'homeless',
]);

/** Prepositions of time before a happening ("after the 2019 flood engineers said"). */
export const BEFORE_HAPPENING: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'during',
  'following',
  'amid',
  'until',
  'despite',
]);

/** Adjectives of order and time that name nobody behind an article ("the previous estimate"). */
export const ORDER_ADJECTIVES: ReadonlySet<string> = new Set([
  ...['previous', 'earlier', 'latest', 'new', 'initial', 'early', 'final', 'current', 'original', 'total', 'overall'],
  ...['preliminary', 'provisional', 'recent', 'confirmed', 'updated', 'revised'],
]);

/** Months and auxiliaries that are names behind another name or a title ("Mrs May", "Grant Will"). */
export const NAMES_LIKE_WORDS: ReadonlySet<string> = new Set([
  ...['will', 'may', 'can', 'march', 'april', 'june', 'august', 'might', 'must'],
]);

/** Words before a month that is one ("in May officials said"). */
export const BEFORE_MONTHS: ReadonlySet<string> = new Set([
  ...['in', 'since', 'last', 'of', 'by', 'until', 'early', 'late', 'mid', 'on', 'during', 'this', 'next', 'from'],
]);

/** Words behind a number and its magnitude that say of what it is, without being counted. */
export const MONEY_WORDS: ReadonlySet<string> = new Set([
  'dollars',
  'euros',
  'pounds',
  'yen',
  'percent',
  '%',
  'rupees',
]);

/** WordNet's classes of nouns for what cannot speak. */
export const UNSPEAKING_CLASSES: ReadonlySet<string> = new Set(
  [
    ...['act', 'attribute', 'event', 'feeling', 'motive', 'phenomenon', 'process', 'quantity', 'relation', 'state'],
    ...['time', 'possession', 'shape', 'body'],
  ].map((name) => `noun.${name}`),
);

/** Nouns for acts and states that also name those who do or are in them ("the campaign said"). */
export const DEEDS_WITH_DOERS: ReadonlySet<string> = new Set([
  ...['administration', 'campaign', 'prosecution', 'defense', 'defence', 'opposition', 'management', 'leadership'],
  ...['head', 'chief', 'court', 'hand', 'majority', 'minority', 'mission', 'operation', 'party', 'press', 'command'],
  ...['service', 'trade', 'investigation', 'inquiry', 'probe', 'study', 'survey', 'poll', 'count', 'estimate', 'tally'],
  ...['research', 'review', 'analysis', 'assessment', 'audit', 'trial', 'experiment', 'test', 'forecast', 'projection'],
  ...['royalty', 'youth', 'generation', 'presidency', 'watch', 'patrol', 'show', 'board', 'rescue', 'help', 'relief'],
  ...['aid', 'intelligence', 'security', 'guard', 'coverage', 'broadcast', 'justice', 'side', 'expertise', 'trust'],
  ...['business', 'industry', 'ministry', 'monitor', 'chair', 'voice', 'source', 'other', 'fund', 'bank'],
  ...['deputy', 'cabinet', 'crew', 'staff', 'supervision', 'representation', 'plurality', 'police', 'reserve'],
]);

/** Words before "to say that …" by which it was not or is not yet said. */
export const UNSAID: ReadonlySet<string> = new Set([
  ...['refused', 'refuses', 'declined', 'declines', 'failed', 'fails', 'expected', 'scheduled', 'yet', 'unable', 'not'],
  ...[
    'unwilling',
    'reluctant',
    'likely',
    'want',
    'wants',
    'wanted',
    'plans',
    'planned',
    'set',
    'due',
    'hopes',
    'hoped',
  ],
  ...['asked', 'told', 'urged', 'allowed', 'forced', 'if', 'would', 'seems', 'seemed', 'appears', 'appeared'],
]);
