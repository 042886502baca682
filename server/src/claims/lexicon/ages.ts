import { MONTH_WORDS, WEEKDAY_WORDS } from '../../language/lexicon/calendar.ts';

/** Words between a name and the age that belongs to it ("Jane Doe, who is 31", "Jane Doe, age 31", "Jane Doe, a 31-year-old"). */
export const AGE_LEADS: ReadonlySet<string> = new Set([
  ',',
  '(',
  'a',
  'an',
  'the',
  'who',
  'is',
  'was',
  'age',
  'aged',
  'turned',
  'just',
  'only',
]);

/** Words that introduce a name behind an age ("a 31-year-old man identified as Jane Doe"). */
export const NAMING: ReadonlySet<string> = new Set(['as', 'named', 'identified', 'called', ',']);

/** With these ends what somebody is by trade, also where no dictionary has it: "volcanologist", "hydrographer". */
export const CALLING_ENDINGS: readonly string[] = [
  'ologist',
  'ographer',
  'ometrist',
  'onomist',
  'atrician',
  'otherapist',
];

/** Set an age off from the name before it. */
export const AGE_MARKS: ReadonlySet<string> = new Set([',', '(']);

/** Titles and ranks before a name that are no part of it, and the words that end one. */
export const TITLES: ReadonlySet<string> = new Set([
  ...[
    'mr',
    'mrs',
    'ms',
    'miss',
    'dr',
    'sir',
    'lord',
    'lady',
    'sgt',
    'sergeant',
    'officer',
    'deputy',
    'detective',
    'det',
    'lt',
    'lieutenant',
  ],
  ...[
    'capt',
    'captain',
    'chief',
    'sheriff',
    'president',
    'senator',
    'sen',
    'rep',
    'governor',
    'gov',
    'mayor',
    'judge',
    'professor',
    'suspect',
  ],
  ...[
    'pfc',
    'cpl',
    'corporal',
    'private',
    'pvt',
    'col',
    'colonel',
    'gen',
    'general',
    'rev',
    'pastor',
    'trooper',
    'agent',
    'victim',
    'gunman',
  ],
  ...[
    'photo',
    'image',
    'caption',
    'mayoral',
    'minister',
    'prime',
    'king',
    'queen',
    'prince',
    'princess',
    'coach',
    'father',
    'sister',
    'brother',
  ],
]);

/** Suffixes that tell a father from his son. */
export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Nouns for people: a capitalised word directly before one is where they come from, not who they are ("a 31-year-old Dallas man"). */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...['child', 'baby', 'toddler', 'infant', 'kid', 'couple', 'victim', 'youth', 'person', 'son', 'daughter'],
  ...[
    'man',
    'woman',
    'boy',
    'girl',
    'resident',
    'native',
    'student',
    'teenager',
    'teen',
    'male',
    'female',
    'suspect',
    'driver',
    'officer',
  ],
  ...[
    'citizen',
    'national',
    'teacher',
    'worker',
    'mother',
    'father',
    'police',
    'county',
    'university',
    'school',
    'high',
    'department',
  ],
]);

/** Words with a capital that are no names of persons. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  ...WEEKDAY_WORDS,
  // April and May are names of persons as well.
  ...MONTH_WORDS.filter((month) => month !== 'april' && month !== 'may'),
  ...['am', 'pm', 'a.m', 'p.m', 'est', 'edt'],
  ...['street', 'avenue', 'side'],
  ...[
    'in',
    'on',
    'at',
    'the',
    'he',
    'she',
    'they',
    'it',
    'police',
    'authorities',
    'officials',
    'meanwhile',
    'one',
    'two',
    'three',
  ],
]);

/** Words before a name that make it a place. */
export const PLACING: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'near',
  'from',
  'of',
  'to',
  'the',
  'around',
  'outside',
  'inside',
]);

/** Nouns of kinship and of what befell somebody: behind "of" they name a person, not a place. */
export const OF_PERSONS: ReadonlySet<string> = new Set([
  ...['brother', 'sister', 'mother', 'father', 'parents', 'son', 'daughter', 'wife', 'husband', 'widow', 'cousin'],
  ...['aunt', 'uncle', 'nephew', 'niece', 'grandmother', 'grandfather', 'friend', 'boyfriend', 'girlfriend'],
  ...['death', 'deaths', 'killing', 'killings', 'murder', 'murders', 'slaying', 'slayings', 'shooting', 'stabbing'],
  ...['arrest', 'disappearance', 'kidnapping', 'abduction', 'body', 'bodies', 'life', 'lives', 'funeral', 'loss'],
]);

/** Words with which a sentence opens before a name, or instead of one ("But Jane Doe, 31, …", "Now, at 31, …"). */
export const OPENERS: ReadonlySet<string> = new Set([
  ...[
    'but',
    'and',
    'or',
    'so',
    'yet',
    'as',
    'when',
    'while',
    'after',
    'before',
    'since',
    'until',
    'although',
    'though',
  ],
  ...['because', 'if', 'once', 'with', 'without', 'for', 'like', 'unlike', 'now', 'then', 'also', 'still', 'even'],
  ...['his', 'her', 'their', 'our', 'my', 'its', 'this', 'that', 'these', 'those', 'who', 'both', 'another', 'later'],
  ...['only', 'just', 'today', 'yesterday', 'here', 'there', 'not', 'no', 'yes', 'what', 'how', 'why', 'where'],
]);

/** Marks around a nickname between a given name and a family name. */
export const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '(']);
export const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')']);
