/** What a piece of work changed in the index, for whoever shows it: only this must be shown again. */
export interface IndexChange {
  /** Ids of findings that came, went, or now say something else. */
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  /** Ids of questions that came, went, or changed in any way, for trees that show questions without a finding too. */
  readonly questions: ReadonlySet<string>;
  /**
   * Files whose problems may read differently now: their text moved, their faults changed, or a finding with a claim
   * in them changed or moved elsewhere. Files that left the index are among them.
   */
  readonly uris: ReadonlySet<string>;
  /** Some source has other figures than before, of other words or another number of them: one may be half written. */
  readonly figures: boolean;
}

/** What the index holds by now. While `pending` is above 0 every other number is a floor. */
export interface IndexCounts {
  readonly files: number;
  readonly sources: number;
  /** Sources whose analysis is still to be done. */
  readonly pending: number;
  readonly figures: number;
  readonly contradictions: number;
}
