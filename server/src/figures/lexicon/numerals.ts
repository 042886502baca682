import { type WordTable, wordTable } from '../../language/word-table.ts';

/** Words by which the rules of `numerals` decide. Lower case, where a doc comment says nothing else. */

/** Languages whose texts write "1.234,5". ISO 639-1. */
// biome-ignore format: words read better in rows than one to a line
export const COMMA_LANGUAGES: ReadonlySet<string> = new Set<string>([
  'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'cs', 'sk', 'da', 'sv', 'nb', 'no', 'fi', 'hu', 'ro', 'bg',
  'el', 'tr', 'id', 'ca', 'hr', 'sl', 'sr', 'et', 'lv', 'lt', 'is', 'vi',
]);

/** Before a place these lead it, so that its name owns no number: "in Halden 12 500 people". */
export const PLACE_LEADS: ReadonlySet<string> = new Set(['in', 'near', 'around', 'across', 'outside', 'from']);

/** Behind "a third" these compare it with a whole: "a third more", "a fifth higher". */
// biome-ignore format: words read better in rows than one to a line
export const COMPARING: ReadonlySet<string> = new Set([
  'of', 'more', 'less', 'fewer', 'higher', 'lower', 'larger', 'smaller', 'bigger', 'cheaper', 'as',
]);

/** Behind "fell a third" one of these goes on. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'to', 'from', 'since', 'on', 'over', 'this', 'last']);

/** Before "quarters" they tell that they are of years. */
// biome-ignore format: words read better in rows than one to a line
export const ROWS: ReadonlySet<string> = new Set([
  'preceding', 'previous', 'last', 'past', 'next', 'first', 'final', 'following', 'coming',
]);

/** Hyphens. */
export const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** Magnitudes that a blank may set off; of these, the ones that are other words count only beside money ("40 mill workers"). */
export const APART: ReadonlySet<string> = new Set(['bn', 'bln', 'bil', 'mn', 'mln', 'mio', 'mrd', 'tn', 'trn', 'cr']);

/** Written so they are magnitudes beside money alone, and else a county road, tonnes, tesla and millimetres. */
export const MAGNITUDES_OF_MONEY: ReadonlySet<string> = new Set(['CR', 't', 'T', 'mm']);

/** What something takes place in, and no whole of a share. */
export const PERIODS: ReadonlySet<string> = new Set([
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'seasons',
  'games',
]);

/** Two, and all of them. */
export const BOTH: ReadonlySet<string> = new Set(['both']);

/** Behind "no one" they leave some out. */
export const ELSE: ReadonlySet<string> = new Set(['else']);

/** No noun, so that what is counted is not named. */
export const NO_NOUNS: ReadonlySet<string> = new Set(['and', 'who', 'else']);

/** Behind digits they make an ordinal. */
export const ORDINAL_LETTERS: ReadonlySet<string> = new Set(['th']);

/** Behind a number they make it a factor. */
export const FACTOR_LETTERS: ReadonlySet<string> = new Set(['x']);

/** Between digits they lead a power of ten. */
export const POWER_LETTERS: ReadonlySet<string> = new Set(['e']);

/** Parts of four. */
export const QUARTERS: ReadonlySet<string> = new Set(['quarters']);

/** Vague where no number leads them. */
export const VAGUE_MANY: ReadonlySet<string> = new Set(['scores', 'dozens']);

/** Multiplied and as vague as plural magnitudes, but behind a number they multiply nothing. */
export const VAGUE_TENS: WordTable<number> = wordTable({ tens: 10 });

/** Parts that are told without a number before them, and no ordinals. */
export const LONE_PARTS: ReadonlySet<string> = new Set(['half', 'quarter']);

/** Lead the whole of a rate. */
export const EVERY: ReadonlySet<string> = new Set(['every']);

/** An ordinal, and a unit of time. */
export const SECOND: ReadonlySet<string> = new Set(['second']);

/** Two or a few. */
export const COUPLE: ReadonlySet<string> = new Set(['couple']);

/** Stand between a number and its decimals, and for the unit of a rate. */
export const DECIMAL_WORDS: ReadonlySet<string> = new Set(['point']);

/** Parts of two. */
export const HALVES: ReadonlySet<string> = new Set(['halves']);

/** The letter behind a decade: "the 80s". */
export const DECADE_LETTERS: ReadonlySet<string> = new Set(['s']);

/** Bound a part directly: "about a third". */
// biome-ignore format: words read better in rows than one to a line
export const PART_BOUNDS: ReadonlySet<string> = new Set([
  'about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'over', 'under', 'only', 'just', 'some',
]);

/** Stand between an article and a part: "a good third". */
export const PART_STRESSES: ReadonlySet<string> = new Set(['good', 'full', 'bare']);

/** Behind a part they compare it with a whole, and are counted by nothing: "a third cheaper". */
// biome-ignore format: words read better in rows than one to a line
export const COMPARATIVES: ReadonlySet<string> = new Set([
  'higher', 'lower', 'larger', 'smaller', 'bigger', 'cheaper',
]);

/** Behind "twice" and "double" they begin what is multiplied. */
// biome-ignore format: words read better in rows than one to a line
export const MULTIPLIED: ReadonlySet<string> = new Set([
  'the', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'what',
]);

/** Stand for what is multiplied, but before a noun tell when something was done: "twice that", "twice that night". */
export const POINTERS: ReadonlySet<string> = new Set(['that', 'this', 'those', 'these']);

/** "Twice the same day" tells how often. */
export const SAME: ReadonlySet<string> = new Set(['same', 'next', 'following']);

/** On both sides of what is likened: "twice as long as". */
export const LIKENERS: ReadonlySet<string> = new Set(['as']);

/** What may be twice as much without a second "as". */
export const AMOUNTS: ReadonlySet<string> = new Set([
  'many',
  'much',
  'likely',
  'long',
  'often',
  'big',
  'large',
  'high',
  'fast',
]);
