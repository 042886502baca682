/** Words that tell that a bare number is somebody's age. Lower case. */

/** Whom an age may stand behind without a verb ("his cousin, 11"), or with one ("the victim was 16"); in the singular. */
// biome-ignore format: words read better in rows than one to a line
export const AGED_PERSONS: ReadonlySet<string> = new Set([
  // by sex and age
  'man', 'woman', 'boy', 'girl', 'teen', 'teenager', 'youth', 'kid', 'child', 'juvenile', 'toddler', 'baby', 'infant',
  'male', 'female', 'youngster', 'pensioner', 'adult', 'minor', 'adolescent', 'newborn',
  // of a family
  'brother', 'sister', 'son', 'daughter', 'wife', 'husband', 'mother', 'father', 'sibling', 'cousin', 'uncle', 'aunt',
  'nephew', 'niece', 'grandson', 'granddaughter', 'grandmother', 'grandfather', 'great-nephew', 'great-niece',
  'great-grandmother', 'great-grandfather', 'stepson', 'stepdaughter', 'stepfather', 'stepmother', 'stepbrother',
  'stepsister', 'half-brother', 'half-sister', 'son-in-law', 'daughter-in-law', 'brother-in-law', 'sister-in-law',
  'fiance', 'fiancee', 'fiancé', 'fiancée', 'boyfriend', 'girlfriend', 'mom', 'mum', 'dad', 'ex-wife', 'ex-husband',
  'ex-girlfriend', 'ex-boyfriend', 'twin', 'widow', 'widower',
  // in a report
  'victim', 'suspect', 'shooter', 'gunman', 'attacker', 'driver', 'passenger', 'resident', 'pedestrian', 'cyclist',
  'motorcyclist', 'bystander', 'survivor', 'defendant', 'accused', 'murderer', 'deceased', 'witness',
  // by what they do
  'student', 'pupil', 'teacher', 'officer', 'deputy', 'sergeant', 'waitress', 'waiter', 'clerk', 'employee', 'player',
  'striker', 'midfielder', 'defender', 'goalkeeper', 'winger', 'captain', 'singer', 'actor', 'actress', 'director',
  'star', 'prince', 'princess', 'athlete', 'sprinter', 'rapper', 'model', 'politician', 'international', 'film-maker',
  'filmmaker', 'soldier', 'nurse', 'doctor', 'lawyer', 'farmer', 'fisherman', 'sailor', 'pilot', 'veteran', 'worker',
  // by their office
  'mayor', 'minister', 'senator', 'governor', 'president', 'premier', 'chancellor', 'king', 'queen', 'ambassador',
  'bishop', 'priest', 'pastor', 'imam', 'rabbi', 'judge', 'sheriff', 'prosecutor', 'candidate', 'coach',
] as const satisfies readonly string[]);

/** Where one of these stands a number in brackets behind a name is a minute, a rank or points. In lower case. */
// biome-ignore format: words read better in rows than one to a line
export const OF_MATCHES: ReadonlySet<string> = new Set([
  'goal', 'goals', 'scored', 'scores', 'scorer', 'scorers', 'scoring', 'netted', 'equalised', 'equalized', 'equaliser', 'penalty',
  'booked', 'substitute', 'substitutes', 'subs', 'try', 'tries', 'points', 'pts', 'wickets', 'runs', 'seed', 'seeds', 'seeded',
  'beat', 'beats', 'defeated', 'bt', 'ranked', 'ranking', 'votes', 'seats', 'copies', 'min', 'mins', 'minutes',
]);

/** Who may be so many years old. */
export const AGED_PRONOUNS: readonly string[] = ['he', 'she', 'who', 'i', "he'll", "she'll", "i'm", 'they'];

/** Stand for one of several who were told of: "the other, 20, is in hospital", "another, 18, swam". */
export const AGED_POINTERS: readonly string[] = [
  'other',
  'another',
  'one',
  'he',
  'she',
  'youngest',
  'oldest',
  'eldest',
];

// biome-ignore format: words read better in rows than one to a line
export const AGE_COPULAS = [
  'is', 'was', 'be', 'am', 'turned', 'turns', 'turn', 'turning', 'being', 'were', 'are', "i'm", "'s",
] as const satisfies readonly string[];

/** Between "age" and a number: "whose age was given as 17", "lowered the age to 18", "Age: 17". */
export const AGE_LINKS: readonly string[] = [
  'is',
  'was',
  'are',
  'were',
  'be',
  'being',
  'as',
  'to',
  'from',
  ':',
  '-',
  '–',
  '—',
];

/** Groups of people that an age limit narrows. */
// biome-ignore format: words read better in rows than one to a line
export const AGE_GROUPS = [
  'people', 'persons', 'men', 'women', 'children', 'adults', 'those', 'players', 'voters', 'everyone', 'anyone',
  'patients', 'residents', 'citizens', 'workers', 'pensioners', 'drivers', 'males', 'females', 'girls', 'boys',
  'teenagers', 'kids', 'someone', 'somebody', 'anybody', 'aged', 'are', 'be', 'person',
] as const satisfies readonly string[];

/** What befalls somebody at an age: "died at 91", "retired at 62". */
// biome-ignore format: words read better in rows than one to a line
export const LIFE_EVENTS = [
  'died', 'dies', 'dead', 'retired', 'retires', 'retire', 'retiring', 'married', 'orphaned', 'widowed', 'elected',
  'became', 'youngest', 'oldest', 'graduated', 'emigrated', 'school',
] as const satisfies readonly string[];

/** With "at" they tell how many there are. */
// biome-ignore format: words read better in rows than one to a line
export const STANDING_VERBS: ReadonlySet<string> = new Set([
  'stands', 'stood', 'standing', 'lies', 'lay', 'remains', 'remained', 'put', 'puts', 'is', 'was', 'set', 'kept', 'counted',
  'estimated',
]);

/** How long somebody lives: "lived to 94", "live until 85". */
export const LIVING: readonly string[] = ['live', 'lives', 'lived', 'living'];
export const LIVED_UNTIL: readonly string[] = ['to', 'until', 'till', 'past', 'beyond'];

/** Persons that are mistyped into one word with their age: "a 4-year-old-boy", "a 22-year-woman". Of others it tells how long. */
// biome-ignore format: words read better in rows than one to a line
export const AGED_IN_A_WORD = [
  'boy', 'girl', 'man', 'woman', 'male', 'female', 'child', 'toddler', 'baby', 'infant', 'son', 'daughter', 'teen',
  'teenager', 'victim', 'suspect',
] as const satisfies readonly string[];

/** Stand between "aged" and a number of its list. */
// biome-ignore format: words read better in rows than one to a line
export const LIST_WORDS: ReadonlySet<string> = new Set([
  'between', 'from', 'to', 'about', 'approximately', 'around', 'ranging', 'just', 'only', 'barely', 'nearly', 'almost',
]);

/** Behind "than", before or behind a number they tell that it is an age. */
export const OLD: ReadonlySet<string> = new Set(['older', 'younger']);

/** Before "of" and a bare number they tell that it is an age. */
// biome-ignore format: words read better in rows than one to a line
export const PERSON: ReadonlySet<string> = new Set([
  'man', 'woman', 'boy', 'girl', 'child', 'baby', 'infant', 'toddler', 'teenager', 'youth', 'son', 'daughter',
  'kids', 'youngsters', 'teenagers',
]);

/** What may follow the age of an apposition. */
export const CLOSERS: ReadonlySet<string> = new Set([',', 'of', 'and', 'from', 'was', 'is', 'who', 'were', 'like']);

/** May stand before the age of an apposition: "Ann and Ole, both 17, drowned", "a boy, about 4, and". */
// biome-ignore format: words read better in rows than one to a line
export const LEADS: ReadonlySet<string> = new Set([
  'both', 'each', 'then', 'now', 'also', 'just', 'only', 'about', 'approximately', 'around', 'roughly',
]);

/** Before an age in the caption of a picture: "Ann Moss, left, 16, and". */
export const PLACES: ReadonlySet<string> = new Set(['left', 'right', 'center', 'centre', 'pictured']);

/** Marks before the ages of a list that no comma opens: "three women — 18, 23 and 31". */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '--']);

/** Begin a clause behind the age of somebody who was named. */
export const AGED_CLAUSES: ReadonlySet<string> = new Set(['was', 'who']);

/** Behind a name they tell which of a family it is. As written. */
export const GENERATIONS: ReadonlySet<string> = new Set(['Sr', 'Jr', 'Snr', 'Jnr']);

/** Right behind a number these go on with it: "a man, 6'2"". */
export const NO_CLOSERS: ReadonlySet<string> = new Set(['-', '/', ':', "'", '’', '′', '"', '”']);

/** May stand between "her" and the decade: "in her mid-20s", "in his late thirties". */
export const PART_OF_DECADE: ReadonlySet<string> = new Set(['mid', 'early', 'late', '-', 'very']);

/** Behind a number these tell what it is a part or a price of. */
export const PARTITIVE: ReadonlySet<string> = new Set(['of', 'for', '-', '%']);

/** "A father of 14" has so many children. */
export const PARENTS: ReadonlySet<string> = new Set([
  'father',
  'mother',
  'parent',
  'dad',
  'mum',
  'mom',
  'grandfather',
  'grandmother',
  'grandparent',
]);

/** "the sailors were all 16". */
export const ALL: ReadonlySet<string> = new Set(['all', 'both', 'each']);

/** Join the members of a list. */
export const JOINERS: ReadonlySet<string> = new Set([',', 'and', 'or', '&']);

/** End an age behind its unit: "12 years old". */
export const AGE_ENDS: ReadonlySet<string> = new Set(['old']);

/** End it so as well, where it is told of several: "the two year olds". */
export const AGE_ENDS_OF_ANY: ReadonlySet<string> = new Set([...AGE_ENDS, 'olds']);

/** The noun of an age, of one person. */
export const LONE_AGE: ReadonlySet<string> = new Set(['age']);

/** Lead an age. */
export const AGED: ReadonlySet<string> = new Set(['aged', 'age', 'ages']);

/** Nouns of an age. */
export const AGE_NOUNS: ReadonlySet<string> = new Set(['age', 'ages']);

/** Point at people of whom one is told of: "the eldest of them was 44". */
export const THEM: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those']);

/** Tell one of several by age. */
export const BY_AGE: ReadonlySet<string> = new Set(['eldest', 'oldest', 'youngest', 'elder', 'younger', 'older']);

/** Words with a capital that begin the names of places, clubs and firms rather than of people. */
// biome-ignore format: words read better in rows than one to a line
export const PLACE_BEGINNINGS: ReadonlySet<string> = new Set([
  'new', 'old', 'port', 'fort', 'lake', 'mount', 'saint', 'st', 'san', 'santa', 'los', 'las', 'el', 'la', 'real', 'north',
  'south', 'east', 'west', 'great', 'upper', 'lower', 'cape', 'dow', 'team', 'fc', 'class', 'grade', 'average', 'total',
]);

/** May stand between the copula and an age: "was about 16". */
// biome-ignore format: words read better in rows than one to a line
export const BEFORE_PREDICATED_AGES: ReadonlySet<string> = new Set([
  ...ALL, 'about', 'around', 'approximately', 'almost', 'nearly',
]);
