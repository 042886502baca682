/** Words by which the rules of `figures` decide. Lower case, where a doc comment says nothing else. */

/** Nouns that measure time, also where an adjective keeps them from being read as a unit. */
export const TIMES: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);

/** Of "others" beside these nothing tells that they are of the same sex or age. */
export const SEXED: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl', 'male', 'female']);

/** Behind an amount they tell that it is for one of what was counted: "tickets at $85 each". */
export const EACH_BEHIND: ReadonlySet<string> = new Set(['each', 'apiece']);

/** Point at people of whom something is told. */
export const PERSON_OBJECTS: ReadonlySet<string> = new Set(['whom']);

/** Close the brackets around a unit: "20 (kg)", "20 [kg]". */
export const CLOSING: ReadonlySet<string> = new Set([')', ']']);
