/** An edit of a file moved all its lines from one on, counted from 0 before the edit, by some lines. */
export interface LineMove {
  readonly from: number;
  readonly by: number;
}

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
  /**
   * Of these files, the ids of the sources whose problems may read differently beyond being on other lines: they were
   * edited or read anew, or a finding with a claim in them changed or links to a place that moved.
   */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files that came or went, or of which sources did or have another order: nothing is known of the places in them. */
  readonly layouts: ReadonlySet<string>;
  /** By file, how edits moved its lines, one after the other; a file of `layouts` needs none of it. */
  readonly moves: ReadonlyMap<string, readonly LineMove[]>;
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
