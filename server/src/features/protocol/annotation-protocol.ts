/**
 * What client and server say to each other of annotations.
 * The client imports these names and types alone (as `crosscheck-server/annotation-protocol`).
 */
import type { Position, Range } from 'vscode-languageserver-types';
import type { AnnotationKind, Correction, Decision, DecisionKind, Ground } from '../../annotations/annotation.ts';
import type { FigureKind, Qualifier } from '../../figures/figure.ts';
import type { ClaimParams } from './protocol.ts';
import { request } from './request.ts';

export type { AnnotationKind, Correction, DecisionKind, Ground } from '../../annotations/annotation.ts';
export type { FigureKind, Qualifier } from '../../figures/figure.ts';

/** Client → server. */
export const annotationRequests = {
  /** Those whose target lies in that file, orphans of its corpus file among them. */
  annotations: request<AnnotationsParams, readonly ShownAnnotation[]>('crosscheck/annotations'),
  /** Those that are placed in these files, once in each of them. */
  annotationsIn: request<AnnotationsInParams, readonly ShownAnnotation[]>('crosscheck/annotationsIn'),
  /** Where a file has text that can be annotated; nowhere in one that is no part of a corpus. */
  noteRanges: request<AnnotationsParams, readonly Range[]>('crosscheck/noteRanges'),
  /** What somebody means who points there: the figure, else the sentence. */
  wordsAt: request<ClaimParams, Range | null>('crosscheck/wordsAt'),
  /** Those of all corpora that cannot be placed. */
  orphans: request<null, readonly ShownAnnotation[]>('crosscheck/orphans'),
  /** How the figure there is read. */
  readingAt: request<ClaimParams, ShownReading | null>('crosscheck/readingAt'),
  /** What people said of the reading of the words there. */
  rulingsAt: request<FindingsParams, readonly ShownAnnotation[]>('crosscheck/rulingsAt'),
  /** What the figure there may answer as well, the likeliest first. */
  joinable: request<ClaimParams, readonly JoinableQuestion[]>('crosscheck/joinable'),
  /** What somebody means who writes a value or a unit. */
  readWritten: request<WrittenParams, WrittenReading | null>('crosscheck/readWritten'),
  /** All claims of a file's corpus in a format to hand on; null where it has none. */
  export: request<ExportParams, string | null>('crosscheck/export'),
  annotate: request<AnnotationEdit, AnnotationResult>('crosscheck/annotate'),
  /** The findings of the figure there, or of all that a range touches. */
  findingsAt: request<FindingsParams, readonly ShownFinding[]>('crosscheck/findingsAt'),
} as const;

/** Server → client. */
export const annotationClientRequests = {
  /** `WriteFileParams` → `boolean`: writes a file of a scheme that the server cannot write itself; false where that failed. */
  writeFile: 'crosscheck/writeFile',
} as const;

/** Server → client. */
export const annotationNotifications = {
  /** `AnnotationsChange`: the annotations shown in these files must be asked for again. */
  changed: 'crosscheck/annotationsChanged',
} as const;

/** Commands of the client that quick fixes run. */
export const annotationCommands = {
  /** Arguments: `FindingPlace`, `AnswerStart`. Decides a finding, asking for what the answer lacks. */
  decide: 'crosscheck.decide',
  /** Argument: `ClaimParams`. Asks what of the reading of the figure there is wrong. */
  correct: 'crosscheck.correct',
} as const;

/** A figure, and which of its findings is meant. */
export interface FindingPlace extends ClaimParams {
  readonly findingId: string;
}

/** The beginning of an answer to a finding. The rest (the ground of `explained`, the reason) is for a person to give. */
export interface AnswerStart {
  readonly decision: DecisionKind;
  /** The text of the position that holds, for `settled`. */
  readonly position?: string;
}

export interface AnnotationsParams {
  readonly uri: string;
}

export interface AnnotationsInParams {
  readonly uris: readonly string[];
}

export interface FindingsParams extends ClaimParams {
  /** Where the range ends that begins at `position`. */
  readonly end?: Position;
}

export interface AnnotationsChange {
  readonly uris: readonly string[];
}

export interface WriteFileParams {
  readonly uri: string;
  readonly text: string;
}

/** An annotation as an editor shows it. */
export interface ShownAnnotation {
  readonly id: string;
  readonly kind: AnnotationKind;
  /** The file that its source is in, or was; where the source is gone, the file whose annotations it is among. */
  readonly uri: string;
  /** Null for an orphan: its words are no longer found. */
  readonly range: Range | null;
  /** The words it is about, as they were when it was made. Plain text, never markup. */
  readonly quote: string;
  /** The name of the source it is about. */
  readonly source: string;
  /** Markdown of a person. */
  readonly body: string;
  readonly creator: string;
  /** ISO 8601 date-times; empty where the file has none. */
  readonly created: string;
  readonly modified: string;
  readonly resolved: boolean;
  /** What it says, in one plain line ("Unit: person", "Explained: different dates"). Plain text, never markup. */
  readonly summary: string;
  /** For a decision, the finding that it is about now; null where there is none, and for everything else. */
  readonly findingId: string | null;
  /** For a decision, why it no longer holds; null while it does, and for everything else. */
  readonly reopened: string | null;
  /** Whether its words hold a figure with a finding that waits for a decision. */
  readonly hasOpen: boolean;
  /** Whether its words hold a figure with a finding that is decided. */
  readonly hasDecided: boolean;
}

/** How a finding was decided. `reopened` is null while the decision holds, else it says why it no longer does. */
export type ShownDecision = Decision;

/** A finding as quick fixes, trees and comments need it. All plain text. */
export interface ShownFinding {
  readonly id: string;
  readonly questionId: string;
  readonly code: string;
  readonly question: string;
  readonly explanation: string;
  readonly positions: readonly { readonly text: string }[];
  readonly decision: ShownDecision | null;
}

/** How a figure is read. All plain text. */
export interface ShownReading {
  readonly uri: string;
  /** Where the figure stands. */
  readonly range: Range;
  /** As it is written, and as it is understood. */
  readonly text: string;
  readonly value: string;
  readonly unit: string | null;
  readonly kind: FigureKind;
  readonly qualifier: Qualifier;
  readonly speaker: string | null;
  /** Units and speakers that other figures of the question or the source have. */
  readonly units: readonly string[];
  readonly speakers: readonly string[];
  /** What it answers; null where nobody else answers that. */
  readonly question: { readonly id: string; readonly phrase: string } | null;
  /** All claims that take the same position, its own first. */
  readonly agreeing: readonly Place[];
}

/** A question that a figure may answer as well: one that is asked, or another figure that nothing is compared with. */
export interface JoinableQuestion {
  /** Null for a figure alone. */
  readonly questionId: string | null;
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** The figure alone. */
  readonly claim: Place | null;
}

export interface WrittenParams {
  readonly text: string;
  readonly as: 'value' | 'unit';
}

export interface WrittenReading {
  readonly correction: Correction;
  /** How it is understood ("at least 1,200,000"). */
  readonly words: string;
}

/** The formats in which claims are handed on. */
export const exportFormats = ['html', 'markdown', 'csv', 'jsonld'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportParams {
  readonly uri: string;
  readonly format: ExportFormat;
}

/** What a person says, with who it is and when. */
interface Signed {
  readonly creator: string;
  /** ISO 8601 date-time. */
  readonly created: string;
}

/** Words of a file. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

export type AddNote = Signed & Place & { readonly action: 'addNote'; readonly body: string };
export type EditNote = Signed & { readonly action: 'editNote'; readonly id: string; readonly body: string };
export type ResolveNote = Signed & { readonly action: 'resolve'; readonly id: string; readonly resolved: boolean };
export type DeleteAnnotation = Signed & { readonly action: 'delete'; readonly id: string };
/** Puts an orphan on other words, or any annotation. */
export type RelinkAnnotation = Signed & Place & { readonly action: 'relink'; readonly id: string };
export type DecideFinding = Signed & {
  readonly action: 'decide';
  readonly findingId: string;
  readonly decision: DecisionKind;
  readonly reason: string;
  readonly ground?: Ground;
  /** The text of the position that holds, for `settled`. */
  readonly position?: string;
};
/** Takes the decision on a finding back; it stays in the history of that. */
export type ReopenFinding = Signed & { readonly action: 'reopen'; readonly findingId: string };
/** Corrects the reading of the figure in the range; `body` may say why. */
export type CorrectFigure = Signed &
  Place & { readonly action: 'correct'; readonly correction: Correction; readonly body?: string };
/** Two or more questions, or figures that nothing is compared with, are one question. All are of one story. */
export type JoinQuestions = Signed & {
  readonly action: 'joinQuestions';
  readonly questionIds: readonly string[];
  readonly claims?: readonly Place[];
};
/** The figures at these places answer another question than the rest of it. */
export type SplitQuestion = Signed & {
  readonly action: 'splitQuestion';
  readonly questionId: string;
  readonly claims: readonly Place[];
};
/** A claim by hand on a selection, also without a number. */
export type AddClaim = Signed &
  Place & {
    readonly action: 'addClaim';
    readonly questionId?: string;
    readonly value?: number;
    /** The ends of a range, of which `value` is the middle. */
    readonly low?: number;
    readonly high?: number;
    readonly unit?: string;
    readonly body?: string;
  };
/** A source was renamed: its annotations go with it. */
export type RenameSource = Signed & {
  readonly action: 'renameSource';
  readonly uri: string;
  readonly from: string;
  readonly to: string;
};
/** Takes over the annotations of a Web Annotation file whose targets are found in a file's corpus. */
export type ImportAnnotations = Signed & {
  readonly action: 'import';
  readonly uri: string;
  /** The text of the file. */
  readonly text: string;
};

/** Takes an edit of this session back, as long as nobody changed since what it wrote. */
export interface UndoEdit {
  readonly action: 'undo';
  /** Which one, as its result says; the latest that was not taken back where it is left out. */
  readonly edit?: number;
}

export type AnnotationEdit = UndoableEdit | UndoEdit;

export type UndoableEdit =
  | AddNote
  | EditNote
  | ResolveNote
  | DeleteAnnotation
  | RelinkAnnotation
  | DecideFinding
  | ReopenFinding
  | CorrectFigure
  | JoinQuestions
  | SplitQuestion
  | AddClaim
  | RenameSource
  | ImportAnnotations;

/**
 * What came of an edit. `id` is the annotation's; of an import or a renaming, the first one's or an empty string. `edit`
 * says which edit it was, for whoever wants it back; null where there is nothing to take back.
 */
export type AnnotationResult =
  | { readonly ok: true; readonly id: string; readonly edit: number | null; readonly message?: string }
  | { readonly ok: false; readonly message: string; readonly at?: FaultPlace };

/** Where in a file something stands that has to be mended first. */
export interface FaultPlace {
  readonly uri: string;
  readonly position: Position;
}
