import type { Span } from '../../corpus/span.ts';
import type { Phrase } from './speaker-phrases.ts';
import type { SpeechForm } from './speech-forms.ts';

/** Somebody saying something inside one frame: who, by which words, and what. Spans count in the text. */
export interface SpeechEvent {
  readonly speaker: Span;
  readonly cue: Span;
  /** The verb of saying; null for "according to", a headline's colon and the like. */
  readonly form: SpeechForm | null;
  /** What is said; one stretch, or two around the cue. */
  readonly content: readonly Span[];
  /** Who passes the words on, where the cue itself names them ("quoted by Interfax as saying"); else null. */
  readonly via: Span | null;
  /** The speaker's name labels a paragraph or signs a block, all of which is said ("MARA LUND: …", "> — Mara Lund"). */
  readonly isLabel: boolean;
}

/** A speech event in tokens of its frame. */
export interface CueReading {
  readonly speaker: Phrase;
  readonly cue: Phrase;
  readonly form: SpeechForm | null;
  readonly content: readonly Phrase[];
  readonly via?: Phrase;
  /** The cue is a noun ("the mayor's claim that …"). */
  readonly isNoun?: true;
  /** The speaker's name labels what is said ("MARA LUND: …"). */
  readonly isLabel?: true;
}
