/** A number that is no quantity: what it is instead, and the tokens it takes. */
export interface NonQuantity {
  /** `word` is a mere word ("no one"), of which no figure is made. */
  readonly kind: 'date' | 'ordinal' | 'identifier' | 'word';
  readonly from: number;
  readonly to: number;
}
