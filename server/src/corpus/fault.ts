import type { Span } from './span.ts';

/** The ways in which a corpus can be malformed. The codes are part of the command line's contract. */
export type FaultCode =
  | 'duplicate-name'
  | 'malformed-delimiter'
  | 'unclosed-header'
  | 'invalid-header'
  | 'invalid-date'
  | 'empty-source'
  | 'stray-text'
  | 'undated-source'
  | 'unchecked-source';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A change of the file's text that would mend a fault. Spans count in the file. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A quick fix: what it does in a few words, and the edits that do it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Something wrong with the form of a corpus, at its own place. Spans count in the file. */
export interface Fault {
  readonly code: FaultCode;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** Another place that explains this one (the first source of a duplicated name). */
  readonly related: { readonly span: Span; readonly message: string } | null;
  readonly fixes: readonly Fix[];
}
