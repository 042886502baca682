/** Words by which the rules of `arithmetic` decide. Lower case, where a doc comment says nothing else. */

/** Stand between a number and what became of it. */
export const TO_BE: ReadonlySet<string> = new Set(['to', 'be', 'have', 'been']);

/** Verbs with which some of a whole are listed: "they included six children". */
export const LISTING_SOME: ReadonlySet<string> = new Set(['include', 'included']);

/** Hyphens. */
export const HYPHENS: ReadonlySet<string> = new Set(['-', '–']);

/** Classes of the words that may stand between a number and what it counts. */
export const MODIFIERS: ReadonlySet<string> = new Set(['adjective', 'noun', 'name', 'participle']);
