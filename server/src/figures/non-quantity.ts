import type { Numeral } from './numeral.ts';

/** A number that is no quantity: what it is instead, and the tokens it takes. */
export interface NonQuantity {
  /** `word` is a mere word ("no one"), of which no figure is made. */
  readonly kind: 'date' | 'ordinal' | 'identifier' | 'word';
  readonly from: number;
  readonly to: number;
}

/** The numeral as something else, with what belongs to it up to token `to` (not included). */
export function asKind(kind: NonQuantity['kind'], numeral: Numeral, to: number = numeral.to): NonQuantity {
  return { kind, from: numeral.from, to };
}
