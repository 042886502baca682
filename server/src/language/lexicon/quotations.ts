/** Words by which the rules of `language` decide. Lower case, where a doc comment says nothing else. */

/** What closes a single quotation. */
export const SINGLE_CLOSING: ReadonlySet<string> = new Set(["'", '’', '‘']);

/** Marks that open a quotation in one language and close it in another. */
export const BOTH_WAYS: ReadonlySet<string> = new Set(['"', '”', '»', '›', "''", '’’']);

/** Those of them that open even where a blank follows, as between the tokens of a corpus, and where none is open. */
export const SET_OFF: ReadonlySet<string> = new Set(['"', "''"]);

/** Two marks of which typists put the one where the other belongs. */
export const MIXED: ReadonlySet<string> = new Set(['"', '”']);
