/** Words by which times of the past are read. Lower case. */

/** What centuries are called in words, each with its number. */
export const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
]);

/** May stand before a time that opens its sentence. */
export const LEADS_FORMER_TIME: ReadonlySet<string> = new Set([
  ...['back', 'but', 'and', 'already', 'even', 'still', 'once', 'more', 'than', 'some', 'about', 'around', 'over'],
  ...['nearly', 'almost', 'as', 'early', 'late', 'only', 'just', 'by'],
]);

const COMPARING: readonly string[] = ['against', 'versus', 'compared with', 'compared to'];

/** Lead the value to which another is likened, with or without a noun of its own behind it. */
export const LIKENED_TO: readonly string[] = ['up from', 'down from', ...COMPARING];

/** Tell how one amount lies to another that "than" leads. */
export const COMPARATIVES: readonly string[] = [
  ...['more', 'less', 'fewer', 'higher', 'lower', 'larger', 'smaller', 'bigger', 'greater', 'better', 'worse'],
];

/** Lead the time from which a change is reckoned: "22% on 2025", "24% from the same months of 2025". */
export const RECKONED_FROM: readonly string[] = [...['on', 'from', 'over', 'above', 'below'], ...COMPARING];

/** May stand between a value in digits and its time: "from $35 million in 2003". */
// biome-ignore format: words read better in rows than one to a line
export const OF_VALUES: readonly string[] = [
  'million', 'billion', 'trillion', 'percent', 'per cent', 'cents', 'pence', 'points', 'euros', 'dollars', 'pounds',
];

/** Words and signs at which the clause of a time ends. */
// biome-ignore format: words read better in rows than one to a line
export const BOUNDARIES: ReadonlySet<string> = new Set([
  ';', ':', 'that', 'which', 'who', 'where', 'when', 'while', 'but', 'than',
]);
