/**
 * What client and server say to each other about timelines and compared sentences.
 * The client imports this name and these types alone (as `crosscheck-server/timeline-protocol`).
 */
import type { Location } from 'vscode-languageserver-types';
import type { Verdict } from '../../collation/finding.ts';
import type { ClaimParams } from './protocol.ts';
import { request } from './request.ts';

/** Client → server: every claim on a question with its value and date; null where there is none. */
export const timelineRequest = request<TimelineParams, Timeline | null>('crosscheck/timeline');

export interface TimelineParams extends ClaimParams {
  /**
   * The question that is shown already: edits move the place, so that a question of these words in the same file is taken
   * where another stands there by now. Null: the question of the figure there.
   */
  readonly phrase: string | null;
}

/** All claims on one question, as a chart needs them. Texts are plain, made readable, and never markup. */
export interface Timeline {
  /** What is asked, as the server names it; what `TimelineParams.phrase` takes. */
  readonly phrase: string;
  readonly title: string;
  readonly verdict: Verdict;
  /** What the values are: numbers, minutes after midnight, or days as milliseconds since 1970 (UTC). */
  readonly scale: 'number' | 'time' | 'date';
  /** What the numbers of all marks are counted or measured in, converted where a text has another unit: "people", "kilometer", "EUR". */
  readonly unit: string | null;
  /** What people decided about it and still holds, in words. */
  readonly decisions: readonly string[];
  readonly positions: readonly TimelinePosition[];
  /** The origins that several sources go back to. */
  readonly origins: readonly TimelineOrigin[];
  readonly marks: readonly TimelineMark[];
}

/** What several sources have from one another, from one text or from one authority. */
export interface TimelineOrigin {
  /** A letter, by which its marks are known. */
  readonly sign: string;
  /** "radio, herald and 2 more". */
  readonly sources: string;
}

export interface TimelinePosition {
  readonly label: string;
  /** "2 sources, 1 origin". */
  readonly support: string;
  /** The places in `Timeline.positions` of those that contradict it. */
  readonly opposed: readonly number[];
}

/** One claim. */
export interface TimelineMark {
  /** Its place in `Timeline.positions`. */
  readonly position: number;
  readonly label: string;
  /** Null where the value has no place on a scale, such as a day without a year. */
  readonly value: number | null;
  /** The ends of what the figure leaves possible; null where that end is open. */
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 8601 date or date-time as of which it held; null where nothing dates it. */
  readonly date: string | null;
  readonly superseded: boolean;
  readonly source: string;
  readonly speaker: string | null;
  /** The sign of its origin in `Timeline.origins`; null for what stands alone. */
  readonly origin: string | null;
  /** The sentence of the figure. */
  readonly quotation: string;
  /** Where the figure stands in `quotation`, in UTF-16 code units; null where it is cut off. */
  readonly figure: { readonly start: number; readonly end: number } | null;
  /** What people noted or corrected on the sentence, each in a line. */
  readonly notes: readonly string[];
  readonly location: Location | null;
}
