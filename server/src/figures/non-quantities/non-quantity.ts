import { decides, type Rule } from '../../language/rules.ts';
import { type Placed, RulesByPlace } from '../sentence/rules-by-place.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';

/** A way to know a number as something else than a quantity, or as a quantity after all. */
export interface NonQuantityRule extends Rule<[SentenceReading, Numeral]>, Placed {
  /** What the number is; null where it is a quantity after all, so that no later rule of the table is asked. */
  readonly is: NonQuantity['kind'] | null;
  /** First token behind what belongs to it; where missing, the first one behind the number. */
  readonly until?: (reading: SentenceReading, numeral: Numeral) => number;
  /** First token of what belongs to it; where missing, the first one of the number. */
  readonly since?: (numeral: Numeral) => number;
}

/** The rules of a table by what stands around a number. */
export function byPlace(rules: readonly NonQuantityRule[]): RulesByPlace<NonQuantityRule> {
  return new RulesByPlace(rules, ['name', 'example', 'counterexample', 'where', 'is', 'since', 'until', 'test']);
}

/** What the first rule that knows a number makes of it; null for a quantity. */
export function knownBy(
  table: readonly NonQuantityRule[],
  reading: SentenceReading,
  numeral: Numeral,
): NonQuantity | null {
  // Asked of every number several times: `firstRule` with its arguments written out, which costs half as much.
  for (let at = 0; at < table.length; at++) {
    const rule = table[at]!;
    if (!rule.test(reading, numeral) || !decides(rule)) continue;
    if (rule.is === null) return null;
    return {
      kind: rule.is,
      from: rule.since?.(numeral) ?? numeral.from,
      to: rule.until?.(reading, numeral) ?? numeral.to,
    };
  }
  return null;
}

/** Up to behind the mark that follows the number and what the mark ties to it. */
export function pairEnd(_: SentenceReading, { to }: Numeral): number {
  return to + 2;
}

/** The numeral as something else, with what belongs to it up to token `to` (not included). */
export function asKind(kind: NonQuantity['kind'], numeral: Numeral, to: number = numeral.to): NonQuantity {
  return { kind, from: numeral.from, to };
}
