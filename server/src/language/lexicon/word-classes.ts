import { NOUNS_LIKE_ADJECTIVES } from './adjectives.ts';
import { NOUN_GERUNDS } from './gerunds.ts';

/** Words by which the rules of `language` decide. Lower case, where a doc comment says nothing else. */

/** What a word that no list knows is by how it ends. */
export interface ClassEnding {
  readonly ending: string;
  /** Shorter ones end so by chance ("fly", "bring", "shed"): a word must have more letters. */
  readonly moreThan: number;
  /** What ends so is no word of the class: "speed" is no participle. */
  readonly unless: string | null;
  readonly wordClass: 'adverb' | 'gerund' | 'participle';
  /** Nouns end so, too. */
  readonly nouns: readonly string[];
}

/** No two of them end in one letter. */
export const CLASS_ENDINGS: readonly ClassEnding[] = [
  { ending: 'ly', moreThan: 4, unless: null, wordClass: 'adverb', nouns: NOUNS_LIKE_ADJECTIVES },
  { ending: 'ing', moreThan: 5, unless: null, wordClass: 'gerund', nouns: NOUN_GERUNDS },
  { ending: 'ed', moreThan: 4, unless: 'eed', wordClass: 'participle', nouns: [] },
];

/** "one male was found", "one adult male": adjectives that are nouns for people behind a number. */
// biome-ignore format: words read better in rows than one to a line
export const PERSONS: ReadonlySet<string> = new Set([
  'male', 'female', 'juvenile', 'adult', 'patient', 'civilian', 'individual', 'minor', 'official', 'intellectual',
]);

/** Modal verbs. */
// biome-ignore format: words read better in rows than one to a line
export const MODALS: ReadonlySet<string> = new Set([
  'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', "won't", "wouldn't", "can't",
  "couldn't", "don't", "didn't", 'did',
]);

/** Names that are written like function words in capitals. */
export const ACRONYMS: ReadonlySet<string> = new Set(['US', 'WHO', 'IT']);

/** Marks behind which a capital tells no name. */
export const BEFORE_CAPITAL: ReadonlySet<string> = new Set(['"', '“', '‘', '(', ':', '.']);

/** Participles that are nouns behind an article: "one shot", "a cut". */
export const NOUN_PARTICIPLES: ReadonlySet<string> = new Set([
  'shot',
  'cut',
  'hit',
  'set',
  'bet',
  'split',
  'spread',
  'run',
]);

/** Signs of money. */
export const MONEY_SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥']);

/** Verbs behind which a clause may begin without "that". */
// biome-ignore format: words read better in rows than one to a line
export const TAKES_CLAUSE: ReadonlySet<string> = new Set([
  'said', 'says', 'say', 'believe', 'believes', 'think', 'thinks', 'shows', 'showed', 'hopes', 'fears', 'claims',
  'added', 'expects', 'means',
]);
