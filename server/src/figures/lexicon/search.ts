/** Words by which the rules of `search` decide. Lower case, where a doc comment says nothing else. */

/** Marks that chain numbers. */
export const CHAINING: ReadonlySet<string> = new Set(['-', '–', '/', '.']);
