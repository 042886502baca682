import type { FigureKind, Qualifier } from '../figures/figure.ts';
import type { JsonObject } from './json/json.ts';

/** What a person adds: a note, a decision on a finding, a correction of what was read, a ruling on questions, a claim. */
export type AnnotationKind = 'note' | 'decision' | 'correction' | 'question' | 'claim';

/**
 * How a finding was decided: `explained` (no contradiction after all, on a ground), `settled` (one position holds),
 * `dismissed` (not worth reporting).
 */
export type DecisionKind = 'explained' | 'settled' | 'dismissed';

/** Why values that differ are no contradiction. */
export type Ground = 'scope' | 'date' | 'definition' | 'rounding' | 'translation' | 'other';

/** The words that an annotation is about, found by their text and what surrounds it. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place in the body of one source. */
export interface Target {
  /** The source's name in its corpus. */
  readonly source: string;
  /** Null where the annotation is about the source as a whole. */
  readonly quote: QuoteSelector | null;
  /** Where the words stood when this was written, counted in Unicode code points of the body, as the data model has it. */
  readonly position: { readonly start: number; readonly end: number } | null;
  /** The fingerprint of the body when this was written; null where another program wrote it. */
  readonly bodyFingerprint: string | null;
  /** For a claim that a decision judged: the fingerprint of what it said. Null else. */
  readonly claimFingerprint: string | null;
}

/** What a person says that a figure is; parts that are left out stay as they were read. */
export interface Correction {
  /** The words are no figure at all. */
  readonly noFigure?: true;
  /** A number in the unit; for dates and times an ISO 8601 string. */
  readonly value?: number | string;
  readonly low?: number;
  readonly high?: number;
  /** As in `Figure.unit`; null for a bare number. */
  readonly unit?: string | null;
  readonly kind?: FigureKind;
  readonly qualifier?: Qualifier;
  /** Who says it; null for plain narration. */
  readonly speaker?: string | null;
}

/** What every annotation has. */
interface Common {
  /** An IRI, equal for the same annotation in every copy of its file. */
  readonly id: string;
  /** At least one. */
  readonly targets: readonly Target[];
  /** What the person wrote, Markdown; of a decision, its reason. */
  readonly body: string;
  /** Empty where the file names none. */
  readonly creator: string;
  /** ISO 8601 date-times; empty where the file has none. */
  readonly created: string;
  readonly modified: string;
  /** The JSON that it was read from, where that says more than all of this. */
  readonly written?: JsonObject;
}

export interface Note extends Common {
  readonly kind: 'note';
  readonly resolved: boolean;
  /** The id of the annotation that this answers, on the same words as that; left out where it answers none. */
  readonly answers?: string;
}

/** One step in how a finding was judged: somebody decided, or took a decision back. */
export interface DecisionStep {
  readonly decision: DecisionKind | 'reopened';
  readonly ground: Ground | null;
  /** Of a settled finding, the position that holds, as it is written. */
  readonly position: string | null;
  /** Why, in the person's words; empty where none were given. */
  readonly reason: string;
  readonly creator: string;
  /** An ISO 8601 date-time; empty where the file has none. */
  readonly created: string;
}

/**
 * A person's judgement of a finding, the latest one. Its targets are the claims that were judged. `reopened`: somebody
 * took the last decision back, which stays in the history.
 */
export interface DecisionAnnotation extends Common {
  readonly kind: 'decision';
  readonly decision: DecisionStep['decision'];
  readonly ground: Ground | null;
  /** Of a settled finding, the position that holds, as it is written. */
  readonly position: string | null;
  /** The code of the finding that was judged. */
  readonly code: string;
  /** What was decided and taken back before, the oldest first. */
  readonly history: readonly DecisionStep[];
}

export interface CorrectionAnnotation extends Common {
  readonly kind: 'correction';
  readonly correction: Correction;
}

/** Claims that answer the same question, or (`apart`) another one than the rest of the question they were read into. */
export interface QuestionAnnotation extends Common {
  readonly kind: 'question';
  readonly relation: 'same' | 'apart';
}

/** A claim by hand on its first target; further targets are claims of the question that it answers. */
export interface ClaimAnnotation extends Common {
  readonly kind: 'claim';
  /** Null where the words give no number; of a range its middle. */
  readonly value: number | null;
  /** The ends of a range; left out where there is none. */
  readonly low?: number;
  readonly high?: number;
  readonly unit: string | null;
}

export type Annotation = Note | DecisionAnnotation | CorrectionAnnotation | QuestionAnnotation | ClaimAnnotation;

/** How a decision stands to the finding it judged. Where it was taken back, the decision is the one that was. */
export interface Decision {
  /** The annotation's id. */
  readonly id: string;
  readonly decision: DecisionKind;
  readonly ground: Ground | null;
  readonly position: string | null;
  readonly reason: string;
  readonly creator: string;
  readonly created: string;
  /** Null while it holds; else why it no longer does, in words. The finding is open again then. */
  readonly reopened: string | null;
  /** All steps that led here, this decision among them, the oldest first. */
  readonly history: readonly DecisionStep[];
}
