/** Words by which the rules of `words` decide. Lower case, where a doc comment says nothing else. */

/** Mean the day of a text. */
export const TODAY: ReadonlySet<string> = new Set(['today', 'tonight']);

/** Behind "this" they are of the day of the report. */
export const PARTS_OF_TODAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);
