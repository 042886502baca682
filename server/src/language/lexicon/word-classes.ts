/** Words by which the rules of `language` decide. Lower case, where a doc comment says nothing else. */

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
