/**
 * What client and server say to each other of drafts.
 * The client imports these names and types alone (as `crosscheck-server/draft-protocol`).
 */
import type { Location, Range } from 'vscode-languageserver-types';
import { request } from './request.ts';

/** How a figure or quotation of a draft may stand to the corpora, what is wrong first; `drafts/draft.ts` defines each. */
export const DRAFT_STATUSES = [
  'contested',
  'outdated',
  'misattributed',
  'unsupported',
  'rounded',
  'supported',
  'unchecked',
] as const;

export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** Client → server. */
export const draftRequests = {
  /** The figures and quotations of an open draft, in the order of its text; null where the text is no draft. */
  passages: request<DraftParams, readonly ShownPassage[] | null>('crosscheck/draftPassages'),
} as const;

export interface DraftParams {
  readonly uri: string;
}

/** A figure or quotation of a draft, as people read it. Plain text, never markup. */
export interface ShownPassage {
  /** Stable while its words and its status stay the same. */
  readonly id: string;
  readonly kind: 'figure' | 'quotation';
  readonly status: DraftStatus;
  readonly label: string;
  /** What is asked, and the line of the draft. */
  readonly description: string;
  readonly tooltip: string;
  readonly range: Range;
  /** The values or wordings that sources give, those that bear it out first. */
  readonly evidence: readonly ShownEvidence[];
}

/** A claim of a source that speaks for a passage of a draft, or against it. */
export interface ShownEvidence {
  /** Stable while the passage's evidence stays the same. */
  readonly id: string;
  /** Null where nobody can say whether it tells of the same thing. */
  readonly bearsOut: boolean | null;
  readonly label: string;
  /** By whom, in which source, as of when. */
  readonly description: string;
  /** Null where the source is gone. */
  readonly location: Location | null;
}
