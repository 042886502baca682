import type { Timeline, TimelineParams } from 'crosscheck-server/timeline-protocol';
import type { Location } from 'vscode-languageserver-types';

/** The words of the page, in the editor's language. */
export interface TimelineWords {
  readonly logarithmic: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly table: string;
  readonly undated: string;
  /** Before the letter of an origin: "same origin". */
  readonly origin: string;
  readonly note: string;
  readonly superseded: string;
  readonly gone: string;
  readonly chart: string;
  readonly compared: string;
  readonly open: string;
  /** Before the words that the chosen sentence has instead, for those who hear it. */
  readonly instead: string;
  readonly setAgainst: string;
  readonly columns: readonly [value: string, date: string, source: string, speaker: string, quotation: string];
}

/** What a page keeps, so that it shows the same question again when its window is reloaded. */
export interface TimelineState extends TimelineParams {
  /** What alone is compared; none given (or, as an older version kept it, nothing): all. */
  readonly only?: readonly ChosenClaims[];
}

/** The claims of a position, by its label; of one source alone where its label is given. */
export interface ChosenClaims {
  readonly position: string;
  readonly source: string | null;
}

/** Editor → page; `timeline` is null where the question is gone. */
export interface ShowTimeline {
  readonly timeline: Timeline | null;
  readonly words: TimelineWords;
  readonly state: TimelineState;
}

/** Page → editor. */
export type TimelineMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly location: Location }
  | { readonly type: 'save'; readonly extension: 'svg' | 'png' | 'csv'; readonly content: string | Uint8Array };
