import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import type { FigureKind } from '../../figures/figure.ts';

/** What is asked, as far as a verdict depends on it. */
export interface Topic {
  readonly kind: FigureKind;
  readonly predicate: Claim['predicate'];
}

/** What is the same whenever it is asked: the age of a person on one day, when and where something happened. */
export const STANDING_STILL: ReadonlySet<FigureKind> = new Set(['age', 'time', 'date', 'identifier']);

/** Whether the lexicons know what is asked: what befell people, whose age, when or where something happened. */
export function isKnown({ kind, predicate }: Topic): boolean {
  if (kind === 'date' && openVerbOf(predicate) !== null) return false;
  return STANDING_STILL.has(kind) || (kind === 'count' && predicateClass(predicate) !== undefined);
}
