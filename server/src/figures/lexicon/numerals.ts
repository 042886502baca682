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

/** Before a magnitude they say one: "a hundred". */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
