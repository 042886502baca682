/** Marks that open a quotation in one language and close it in another. */
export const BOTH_WAYS: ReadonlySet<string> = new Set(['"', '”', '»', '›', "''", '’’']);

/** Those of them that open even where a blank follows, as between the tokens of a corpus, and where none is open. */
export const SET_OFF: ReadonlySet<string> = new Set(['"', "''"]);

/** Two marks of which typists put the one where the other belongs. */
export const MIXED: ReadonlySet<string> = new Set(['"', '”']);

/** Marks that open a quotation in English. */
export const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '“', "'", '‘']);

/** Marks that close one. */
export const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', '”', "'", '’']);

/** Apostrophes, and what typists put for one: before a year in two digits, behind an owner. */
export const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);
