/** Words by which the rules of `search` decide. Lower case, where a doc comment says nothing else. */

/** Marks that chain numbers. */
export const CHAINING: ReadonlySet<string> = new Set(['-', '–', '/', '.']);

/** Tell that none is counted. */
export const ABSENCE: ReadonlySet<string> = new Set(['no']);

/** The letter behind a decade: "the 80s". */
export const DECADE_LETTERS: ReadonlySet<string> = new Set(['s']);
