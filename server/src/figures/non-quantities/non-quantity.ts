import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';

/** The numeral as something else, with what belongs to it up to token `to` (not included). */
export function asKind(kind: NonQuantity['kind'], numeral: Numeral, to: number = numeral.to): NonQuantity {
  return { kind, from: numeral.from, to };
}
