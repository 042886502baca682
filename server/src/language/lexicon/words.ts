/** Words by which the rules of `language` decide. Lower case, where a doc comment says nothing else. */

/** Join the members of a list. */
export const JOINERS: ReadonlySet<string> = new Set(['.', "'", '’', '&', '-']);

/** Titles, ranks and kinds of street that are written with a full stop. */
// biome-ignore format: words read better in rows than one to a line
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'dr', 'st', 'sr', 'jr', 'sgt', 'lt', 'capt', 'det', 'gov', 'sen', 'rep', 'gen', 'col', 'ave', 'rd',
  'blvd', 'hwy',
]);

/** An adjective, a noun and a preposition. */
export const ROUND: ReadonlySet<string> = new Set(['round']);

/** A preposition, but behind "net" a noun. */
export const WORTH: ReadonlySet<string> = new Set(['worth']);

/** Before "worth" they make it a noun. */
export const NET: ReadonlySet<string> = new Set(['net']);
