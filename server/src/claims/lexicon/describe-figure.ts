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
