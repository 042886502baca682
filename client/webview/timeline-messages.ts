import type { Timeline } from 'crosscheck-server/protocol';
import type { Location } from 'vscode-languageserver-types';

/** The words of the page, in the editor's language. */
export interface TimelineWords {
  readonly logarithmic: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly table: string;
  readonly undated: string;
  readonly superseded: string;
  readonly gone: string;
  readonly chart: string;
  readonly columns: readonly [value: string, date: string, source: string, speaker: string, quotation: string];
}

/** Editor → page; `timeline` is null where the question is gone. */
export interface ShowTimeline {
  readonly timeline: Timeline | null;
  readonly words: TimelineWords;
}

/** Page → editor. */
export type TimelineMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly location: Location }
  | { readonly type: 'save'; readonly extension: 'svg' | 'png' | 'csv'; readonly content: string | Uint8Array };
