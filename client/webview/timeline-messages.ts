import type { Timeline, TimelineParams } from 'crosscheck-server/protocol';
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
  readonly compared: string;
  readonly open: string;
  readonly setAgainst: string;
  readonly columns: readonly [value: string, date: string, source: string, speaker: string, quotation: string];
}

/** What a page keeps, so that it shows the same question again when its window is reloaded. */
export type TimelineState = TimelineParams;

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
