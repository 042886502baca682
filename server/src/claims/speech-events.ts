import type { Span } from '../corpus/span.ts';
import type { Frame, FrameToken } from './frames.ts';
import { readHeadline } from './headline-speakers.ts';
import { readNounCue, readRestatedCount } from './noun-cues.ts';
import { readAccordingTo, readFrontedDocument } from './phrase-cues.ts';
import type { Phrase } from './speaker-phrases.ts';
import type { SpeechForm } from './speech-forms.ts';
import { readVerbCue } from './verb-cues.ts';

/** Somebody saying something inside one frame: who, by which words, and what. Spans count in the text. */
export interface SpeechEvent {
  readonly speaker: Span;
  readonly cue: Span;
  /** The verb of saying; null for "according to", a headline's colon and the like. */
  readonly form: SpeechForm | null;
  /** What is said; one stretch, or two around the cue. */
  readonly content: readonly Span[];
}

/** A speech event in tokens of its frame. */
export interface CueReading {
  readonly speaker: Phrase;
  readonly cue: Phrase;
  readonly form: SpeechForm | null;
  readonly content: readonly Phrase[];
}

/** Every speech event of a frame, in the order of its cues. */
export function readSpeechEvents(frame: Frame): readonly SpeechEvent[] {
  const { tokens } = frame;
  const readings: CueReading[] = [];
  const survey = readFrontedDocument(tokens);
  if (survey !== null) readings.push(survey);
  for (let at = 0; at < tokens.length; at++) {
    const reading =
      readAccordingTo(tokens, at) ??
      readRestatedCount(tokens, at) ??
      readVerbCue(tokens, at, readings.at(-1)?.speaker ?? null) ??
      readNounCue(tokens, at);
    if (reading !== null) readings.push(reading);
  }
  if (readings.length === 0) {
    const headline = readHeadline(frame);
    if (headline !== null) readings.push(headline);
  }
  return readings.map(({ speaker, cue, form, content }) => ({
    speaker: spanOf(tokens, speaker),
    cue: spanOf(tokens, cue),
    form,
    content: content.filter(({ from, to }) => from < to).map((phrase) => spanOf(tokens, phrase)),
  }));
}

function spanOf(tokens: readonly FrameToken[], { from, to }: Phrase): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
