/** What an amount counts. */
export interface Counted {
  /** Singular noun in lower case; null where nothing is counted ("6.5 times as much"). */
  readonly unit: string | null;
  /** Told where what follows makes it something other than a count. */
  readonly kind: 'ratio' | null;
  /** No noun states it, but what befell those whom the number counts; an earlier noun for them says more. */
  readonly inferred: boolean;
  /** Where to go on reading, if the number of a scale is passed over ("12 cases per 100,000 people"). */
  readonly next: number | null;
  /** The tokens that state it; the same where none does. */
  readonly from: number;
  readonly to: number;
}

/** What the tokens `from` up to `to` (not included) state as counted; in the one shape that all have. */
export function countedBy(
  unit: string | null,
  from: number,
  to: number,
  { kind = null, inferred = false, next = null }: Partial<Pick<Counted, 'kind' | 'inferred' | 'next'>> = {},
): Counted {
  return { unit, kind, inferred, next, from, to };
}
