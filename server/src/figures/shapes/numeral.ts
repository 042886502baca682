/** A number as it is written, read from the tokens `from` up to `to` (not included). */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Both ends where a word names an order of magnitude alone ("thousands": 1,000 to 10,000), else the value. */
  readonly low: number;
  readonly high: number;
  /** The size of the last place that is written: 100 for "1,200", 100000 for "1.2 million". */
  readonly precision: number;
  readonly vague: boolean;
  /** `digits` where any digit takes part. */
  readonly form: 'digits' | 'words';
  /** Cardinal "12"; ordinal "12th", "twelfth"; fraction "two-thirds", "1/2"; multiple "sixfold". */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'multiple';
  /** What the magnitude behind the number multiplies it by: 1,000,000 in "1.2 million", else 1. */
  readonly scale: number;
  /** "35m", "25k": a short magnitude glued to the digits, which may as well be a unit. */
  readonly shortMagnitude: boolean;
}

/** A numeral that is another in some fields; written out, as `otherwise` of tokens is, so that all have one shape. */
export function numeralOtherwise(numeral: Numeral, change: Partial<Numeral>): Numeral {
  return {
    from: change.from ?? numeral.from,
    to: change.to ?? numeral.to,
    value: change.value ?? numeral.value,
    low: change.low ?? numeral.low,
    high: change.high ?? numeral.high,
    precision: change.precision ?? numeral.precision,
    vague: change.vague ?? numeral.vague,
    form: change.form ?? numeral.form,
    kind: change.kind ?? numeral.kind,
    scale: change.scale ?? numeral.scale,
    shortMagnitude: change.shortMagnitude ?? numeral.shortMagnitude,
  };
}
