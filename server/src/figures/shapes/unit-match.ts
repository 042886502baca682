import type { FigureKind } from '../figure.ts';

/** A unit that is stated by the tokens `from` up to `to` (not included). */
export interface UnitMatch {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly kind: Extract<FigureKind, 'measure' | 'money' | 'percentage' | 'age' | 'duration' | 'ratio'>;
}
