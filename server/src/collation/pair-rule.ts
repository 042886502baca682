import type { Test } from '../language/rules.ts';

/** One way to decide something about two claims, or two figures, each of a text of its own. A day in brackets before a text is that of its publication. */
export interface PairRule<Asked extends readonly unknown[]> extends Test<Asked> {
  /** Two texts of which the rule decides something: without it, something else would come of them. */
  readonly example: readonly [string, string];
  /** Two texts much like them for which the rule does not hold. */
  readonly counterexample: readonly [string, string];
}
