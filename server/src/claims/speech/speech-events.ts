import type { Span } from '../../corpus/span.ts';
import { RESTATING_VERBS } from '../lexicon/speech-nouns.ts';
import { ATTRIBUTING_PHRASES, CALLING_VERBS, VIEWPOINT_PREPOSITIONS, WORDING_LEADS } from '../lexicon/viewpoints.ts';
import type { Frame, FrameToken } from './frames.ts';
import { readHeadline, readLabel } from './headline-speakers.ts';
import { readLedQuotation, readNamedQuotation, readQuotedManner, readSignedQuotation } from './led-quotations.ts';
import { readNounCue, readRestatedCount, SAYINGS } from './noun-cues.ts';
import { readAccordingTo, readCalledIt, readFrontedDocument, readPutIt, readViewpoint } from './phrase-cues.ts';
import { readPassive, readQuotedAs } from './relayed-speech.ts';
import { withoutRelatives } from './said-content.ts';
import type { Phrase } from './speaker-phrases.ts';
import type { CueReading, SpeechEvent } from './speech-event.ts';
import { SPEECH_FORMS, speechForms } from './speech-forms.ts';
import { readVerbCue } from './verb-cues.ts';

/** The words that can begin a cue: most words of a text cannot, and need not be asked by every reader. */
const CUE_WORDS: ReadonlySet<string> = new Set([
  ...SPEECH_FORMS,
  ...SAYINGS,
  ...ATTRIBUTING_PHRASES.map(([first]) => first!),
  ...VIEWPOINT_PREPOSITIONS,
  ...RESTATING_VERBS.keys(),
  ...WORDING_LEADS,
  ...CALLING_VERBS,
]);

/** Every speech event of a frame, in the order of its cues. */
export function readSpeechEvents(frame: Frame): readonly SpeechEvent[] {
  const { tokens } = frame;
  const readings: CueReading[] = [];
  const survey = readFrontedDocument(tokens);
  if (survey !== null) readings.push(survey);
  let quotes = false;
  for (let at = 0; at < tokens.length; at++) {
    quotes ||= tokens[at]!.kind === 'quote';
    if (!CUE_WORDS.has(tokens[at]!.lower)) continue;
    const reading = readPhraseCue(tokens, at) ?? readWordCue(tokens, at, readings);
    if (reading !== null) readings.push(reading);
  }
  readings.push(...quotationReadings(frame, quotes, readings));
  return readings.map(({ speaker, cue, form, content, via, isLabel }) => ({
    speaker: spanOf(tokens, speaker),
    cue: spanOf(tokens, cue),
    form,
    content: content
      .flatMap((phrase) => withoutRelatives(tokens, phrase))
      .filter(({ from, to }) => from < to)
      .map((phrase) => spanOf(tokens, phrase)),
    via: via === undefined ? null : spanOf(tokens, via),
    isLabel: isLabel === true,
  }));
}

/** What marks, labels and signatures say of who speaks, beside the words that were read as cues. */
function quotationReadings(frame: Frame, quotes: boolean, words: readonly CueReading[]): readonly CueReading[] {
  const { tokens } = frame;
  const sure = quotes ? aroundQuotations(tokens, words) : [];
  const label = readLabel(frame);
  if (label !== null) sure.push(label);
  if (words.length > 0 || sure.length > 0) return sure;
  const led = readHeadline(frame) ?? (quotes ? readLedQuotation(tokens) : null);
  return led === null ? [] : [led];
}

/** A cue of several words that begins at `at`. */
function readPhraseCue(tokens: readonly FrameToken[], at: number): CueReading | null {
  return (
    readAccordingTo(tokens, at) ??
    readViewpoint(tokens, at) ??
    readQuotedAs(tokens, at) ??
    readPutIt(tokens, at) ??
    readCalledIt(tokens, at) ??
    readRestatedCount(tokens, at)
  );
}

/** The verb or the noun for a saying at `at`. */
function readWordCue(tokens: readonly FrameToken[], at: number, before: readonly CueReading[]): CueReading | null {
  if (speechForms(tokens[at]!.lower).length === 0) return readNounCue(tokens, at);
  return readPassive(tokens, at) ?? readVerbCue(tokens, at, spokeLast(before)) ?? readNounCue(tokens, at);
}

/** Who spoke last: "the party's denial of access" is no speech that "adding that …" could carry on. */
function spokeLast(readings: readonly CueReading[]): Phrase | null {
  return readings.findLast(({ isNoun }) => !isNoun)?.speaker ?? null;
}

function isQuote({ kind }: FrameToken): boolean {
  return kind === 'quote';
}

function aroundQuotations(tokens: readonly FrameToken[], words: readonly CueReading[]): CueReading[] {
  const isRead = (at: number) => words.some(({ cue }) => cue.from <= at && at < cue.to);
  const readings: CueReading[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const manner = isQuote(tokens[at]!) ? readQuotedManner(tokens, at, isRead) : null;
    if (manner !== null) readings.push(manner);
  }
  const named = readNamedQuotation(tokens) ?? (readings.length === 0 ? readSignedQuotation(tokens) : null);
  if (named !== null) readings.push(named);
  return readings;
}

function spanOf(tokens: readonly FrameToken[], { from, to }: Phrase): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
