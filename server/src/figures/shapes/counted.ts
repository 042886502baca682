/** What an amount counts. */
export interface Counted {
  /** Singular noun in lower case; null where nothing is counted ("6.5 times as much"). */
  readonly unit: string | null;
  /** Set where what follows makes it something other than a count. */
  readonly kind?: 'ratio';
  /** No noun states it, but what befell those whom the number counts; an earlier noun for them says more. */
  readonly inferred?: true;
  /** Where to go on reading, if the number of a scale is passed over ("12 cases per 100,000 people"). */
  readonly next?: number;
  /** The tokens that state it; the same where none does. */
  readonly from: number;
  readonly to: number;
}
