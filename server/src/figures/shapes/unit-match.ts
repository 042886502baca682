import type { FigureKind } from '../figure.ts';

/** A unit that is stated by the tokens `from` up to `to` (not included). */
export interface UnitMatch {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly kind: Extract<FigureKind, 'measure' | 'money' | 'percentage' | 'age' | 'duration' | 'ratio'>;
}

/** A unit that is another in some fields; written out, as `otherwise` of tokens is, so that all have one shape. */
export function unitOtherwise(unit: UnitMatch, change: Partial<UnitMatch>): UnitMatch {
  return {
    from: change.from ?? unit.from,
    to: change.to ?? unit.to,
    unit: change.unit ?? unit.unit,
    kind: change.kind ?? unit.kind,
  };
}
