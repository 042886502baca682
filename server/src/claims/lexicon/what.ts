/** Words by which the rules of `what` decide. Lower case, where a doc comment says nothing else. */

/** Dashes. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '-']);

/** Forms of "have". */
export const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had']);

/** Behind an amount these name nothing that has its size: "12 m long", "12 weeks ago", "63 km south-west of". */
// biome-ignore format: words read better in rows than one to a line
export const NO_NOUNS: ReadonlySet<string> = new Set([
  'and', 'or', 'but', 'ago', 'later', 'earlier', 'each', 'old', 'after', 'than', 'long', 'wide', 'high', 'tall', 'deep',
  'thick', 'broad', 'across', 'away', 'apart', 'offshore', 'inland', 'upstream', 'downstream', 'down', 'up', 'less', 'more', 'higher', 'lower', 'year-on-year', 'year-over-year',
  'on-year', 'worse', 'better', 'cheaper', 'dearer', 'faster', 'slower',
]);

/** What joins two predicates of one count: by "or" it is the sum of both, by "and" where one excludes the other. */
export const EITHER: ReadonlySet<string> = new Set(['or', '/']);

/** By verb, what stands behind it where people stop working: nobody is struck "over" or "for" something. */
export const STOPS_WORK: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['struck', new Set(['over', 'for'])],
  ['downed', new Set(['tools', 'their'])],
]);

/** Particles that may stand behind the object of their verb ("laid 40 weavers off"), and what leads a noun there ("took six into custody"). */
export const PARTICLES_BEHIND_OBJECT: ReadonlySet<string> = new Set(['off', 'down', 'dead']);
export const LEADS_BEHIND_OBJECT: ReadonlySet<string> = new Set(['to', 'into', 'out']);

/** Between an auxiliary and "to" they tell how sure the verb behind is, and govern nothing: "are expected to go". */
export const RAISING: ReadonlySet<string> = new Set(['expected', 'likely', 'set', 'thought', 'believed', 'going']);

/** Of things of which there are no others. */
export const ALL: ReadonlySet<string> = new Set(['all']);

/** Stand for people of whom some are counted: "two of them", "two of whom". */
export const THOSE: ReadonlySet<string> = new Set(['them', 'whom', 'us']);

/** Behind "go" they tell who or what gets it: "six posts went to sailors", "to go with the new hall". */
export const GIVEN_TO: ReadonlySet<string> = new Set([
  'to',
  'with',
  'into',
  'toward',
  'towards',
  'unfilled',
  'begging',
]);

/** Verbs that lead with "to" to what comes of something, or of what is spoken. */
export const LEADING_TO: ReadonlySet<string> = new Set([
  ...['led', 'leads', 'leading', 'contributed', 'contributing', 'referred', 'referring', 'pointed', 'pointing'],
]);

/** Verbs of a call: what came by telephone. */
export const CALLING: ReadonlySet<string> = new Set(['called']);

/** Stand between two clauses. */
export const CLAUSE_JOINTS: ReadonlySet<string> = new Set([',', 'but', 'and']);

/** End "at the time". */
export const MOMENT_NOUNS: ReadonlySet<string> = new Set(['time']);

/** Before a wound they tell how, or that there is none. */
export const UNSAID_HARM: ReadonlySet<string> = new Set(['gunshot', 'no']);

/** Before a number they tell that it is no house of a street. */
export const NUMBER_LEADS: ReadonlySet<string> = new Set(['of', '/']);

/** A stretch of a street by its lowest house number: "the 300 block". */
export const BLOCKS: ReadonlySet<string> = new Set(['block']);

/** Join a count with another that the same befell, word by word. */
export const TOGETHER: readonly (readonly string[])[] = [
  ['along', 'with'],
  ['together', 'with'],
  ['as', 'well', 'as'],
  ['alongside'],
  ['including'],
  ['among', 'them'],
  ['plus'],
];

/** How many words may stand between two such counts. */
export const TOGETHER_REACH = 9;

/** Verbs whose object is a part of their subject. */
export const INCLUDING_VERBS: ReadonlySet<string> = new Set(['included', 'include', 'includes']);

/** Open what most of the counted are: "ten people mostly pupils were hurt". */
export const MOSTLY: ReadonlySet<string> = new Set(['mostly', 'mainly']);

/** Take what they make of their object: "left three people wounded". */
export const LEAVING: ReadonlySet<string> = new Set(['left', 'leaves', 'leave', 'leaving']);

/** Before a participle they name a group by what befell it: "those killed in the blast". */
export const GROUP_LEADS: ReadonlySet<string> = new Set(['those', 'the', 'all']);

/** Behind a noun they lead how old those are: "students between 7 and 12 years old". */
export const AGE_LEADS: ReadonlySet<string> = new Set(['aged', 'ages', 'between', 'under']);
export const AGE_WORDS: ReadonlySet<string> = new Set(['year', 'years', 'month', 'months', 'old', 'of', 'age']);
/** Join the ends of a range. */
export const RANGE_JOINTS: ReadonlySet<string> = new Set(['and', 'to']);

/** Behind these a clause may begin with its subject. */
// biome-ignore format: words read better in rows than one to a line
export const SUBJECT_OPENERS: ReadonlySet<string> = new Set([
  'that', 'where', 'when', 'after', 'before', 'while', 'as', 'since', 'because', 'if', 'until', 'and', 'but', 'which',
  'how', 'though', 'although',
]);

/** Supersenses of WordNet of what is no person and may be years old. */
export const THINGS: ReadonlySet<string> = new Set([
  ...['noun.act', 'noun.artifact', 'noun.group', 'noun.animal', 'noun.plant', 'noun.event', 'noun.communication'],
  ...['noun.cognition', 'noun.food', 'noun.location', 'noun.object', 'noun.process', 'noun.possession'],
]);

/** Behind a length they make it the distance of one thing from another. Lower case. */
export const AWAY: ReadonlySet<string> = new Set([
  'from',
  'away',
  'off',
  'outside',
  'offshore',
  'inland',
  'upstream',
  'downstream',
  'upriver',
  'downriver',
  'out',
  'distant',
]);

/** The points of the compass, as reports on earthquakes and storms write them. */
export const COMPASS_POINTS: ReadonlySet<string> = new Set([
  ...['N', 'S', 'E', 'W', 'NE', 'NW', 'SE', 'SW'],
  ...['NNE', 'ENE', 'ESE', 'SSE', 'SSW', 'WSW', 'WNW', 'NNW'],
]);

/** End like a form of a verb, and are none: "in the morning ten rockets fell". */
// biome-ignore format: words read better in rows than one to a line
export const NOUNS_IN_ING: ReadonlySet<string> = new Set([
  'morning', 'evening', 'ceiling', 'wedding', 'king', 'ring', 'spring', 'string', 'wing', 'thing', 'nothing', 'anything',
  'everything', 'something', 'sibling', 'sterling', 'offspring',
]);

/** Verbs of being and staying in a state. */
export const STATES: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'remained', 'remains']);

/** Forms of "be" that make a participle passive, and stand before no base form. */
export const INFLECTED_PASSIVES: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being']);

/** Forms of "be" that make a participle passive. */
export const PASSIVES: ReadonlySet<string> = new Set([...INFLECTED_PASSIVES, 'be']);

/** Who is called to a happening; any other call is somebody's telephone. */
// biome-ignore format: words read better in rows than one to a line
export const CALLED: ReadonlySet<string> = new Set([
  'police', 'officers', 'officer', 'deputies', 'dispatch', 'dispatchers', 'dispatched', 'authorities', 'sheriff',
  'crews', 'troopers', 'firefighters', 'paramedics', 'medics', '911', '9-1-1', '999', '112', 'scanners', 'shooting',
  'shots',
]);

/** Behind a comma they begin words put in about those who are counted. */
// biome-ignore format: words read better in rows than one to a line
export const INSERTIONS: ReadonlySet<string> = new Set([
  'including', 'among', 'mostly', 'most', 'all', 'both', 'some', 'aged', 'ages', 'a', 'many', 'half', 'nearly',
]);

/** Before a number they tell that it is that of a telephone. */
// biome-ignore format: words read better in rows than one to a line
export const TELEPHONE_WORDS: ReadonlySet<string> = new Set([
  'call', 'calls', 'called', 'calling', 'contact', 'contacted', 'contacting', 'dial', 'dialling', 'dialing', 'phone',
  'phoning', 'telephone', 'tel', 'ring', 'ringing', 'hotline', 'helpline', 'tipline', 'switchboard', 'text', 'whatsapp',
]);

/** A verb in its base form follows them, adverbs left out. */
// biome-ignore format: words read better in rows than one to a line
export const AHEAD_OF_BASE: ReadonlySet<string> = new Set([
  "'ll", 'will', 'would', 'shall', 'should', 'to', 'can', 'could', 'may', 'might', 'must', 'cannot', 'do', 'did', "won't",
  "wouldn't", "can't", "couldn't", "don't", "didn't", "doesn't",
]);

/** Stand for several, before a verb in its base form. */
export const PLURAL_SUBJECTS: ReadonlySet<string> = new Set(['they', 'we', 'you', 'i', 'who', 'that', 'which']);

/** Stand for one, before a verb in -s. */
export const SINGULAR_SUBJECTS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'who', 'that', 'which']);

/** Stand between a subject or an auxiliary and its verb. */
export const BETWEEN_VERBS: ReadonlySet<string> = new Set(['not', 'also', 'then', 'now', 'never', 'even']);

/** Tell that somebody is still where they were, or still so: "remain in Moss", "remain missing". */
export const REMAINING: ReadonlySet<string> = new Set(['remain', 'remained', 'remaining']);

/** May stand between such a verb and what it tells. */
export const STILL: ReadonlySet<string> = new Set(['still']);
