/** Words by which the rules of `what` decide. Lower case, where a doc comment says nothing else. */

/** Dashes. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '-']);

/** Forms of "have". */
export const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had']);

/** Behind an amount these name nothing that has its size: "12 m long", "12 weeks ago", "63 km south-west of". */
// biome-ignore format: words read better in rows than one to a line
export const NO_NOUNS: ReadonlySet<string> = new Set([
  'and', 'or', 'but', 'ago', 'later', 'earlier', 'each', 'old', 'after', 'than', 'long', 'wide', 'high', 'tall', 'deep',
  'thick', 'broad', 'across', 'away', 'apart', 'offshore', 'inland', 'upstream', 'downstream',
]);

/** What joins two predicates of one count: by "or" it is the sum of both, by "and" where one excludes the other. */
export const EITHER: ReadonlySet<string> = new Set(['or', '/']);
