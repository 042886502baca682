/** Words by which the rules of `claims` decide. Lower case, where a doc comment says nothing else. */

/** Tell that a count is only believed. */
export const BELIEVED: ReadonlySet<string> = new Set([
  'believed',
  'thought',
  'feared',
  'suspected',
  'may',
  'might',
  'could',
]);

/** Marks of quotations. */
export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”']);

/** A happening that is counted: "a case of". */
export const CASES: ReadonlySet<string> = new Set(['case']);

/** Before "of", some out of a number, as numbers are themselves. */
// biome-ignore format: words read better in rows than one to a line
export const PARTS: ReadonlySet<string> = new Set([
  'none', 'some', 'most', 'many', 'several', 'few', 'half', 'each', 'any', 'neither', 'either', 'majority', 'third', 'thirds',
  'quarter', 'quarters', 'more',
]);

/** Between "of" and the number: whose they are. */
export const OWNING: ReadonlySet<string> = new Set(['the', 'these', 'those', 'its', 'his', 'her', 'their', 'our']);
