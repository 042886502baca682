import type { Quotation } from '../../../claims/claim.ts';
import { CALLING_VERBS } from '../../../claims/lexicon/viewpoints.ts';
import { canSpeak } from '../../../claims/speech/can-speak.ts';
import { type Frame, type FrameToken, frameAround } from '../../../claims/speech/frames.ts';
import { leadingName, nounPhraseStartingAt, type Phrase } from '../../../claims/speech/speaker-phrases.ts';
import { readSpeechEvents } from '../../../claims/speech/speech-events.ts';
import { isSpeechForm, speechForms } from '../../../claims/speech/speech-forms.ts';
import { subjectBefore } from '../../../claims/speech/verb-subjects.ts';
import { SpeakerNames } from '../../../claims/who/speaker-names.ts';
import { voiceOf } from '../../../claims/who/voices.ts';
import type { Span } from '../../../corpus/span.ts';
import { sentencesOf } from '../../../language/sentence.ts';
import { isCapitalised } from '../../../language/tokens.ts';

/** One word is a term, or stands in scare quotes. */
const FEWEST_WORDS = 2;
/** So few may be a term as well: only who is told to call something so, or to say it, is their speaker. */
const FEW_WORDS = 3;
/** A verb of calling stands so near before what it calls something, in tokens. */
const CALLING_REACH = 12;

/**
 * Quotations of which the source was read to name nobody, as those of whom their sentence tells that he says or calls something
 * so: "The Water Board also blamed them, saying that it was “…”", "the ministry said the raid “…” the talks". All others as they are.
 *
 * @param body the text in which they stand
 */
export function withTellers(quotations: readonly Quotation[], body: string): readonly Quotation[] {
  const sentences = sentencesOf(body);
  return quotations.map((quotation) => {
    const count = quotation.text.trim().split(/\s+/).length;
    if (quotation.speaker !== null || count < FEWEST_WORDS) return quotation;
    const near = tellerOf(quotation, quotations, body);
    const isFew = count < FEW_WORDS;
    const frame = () => frameAround(sentences, quotation.start, quotations);
    const speaker =
      near ?? (isFew ? null : (leadingTeller(frame(), quotation.start, body) ?? goesOn(frame(), quotation, body)));
    return speaker === null ? quotation : { ...quotation, speaker, speakerName: speaker.text };
  });
}

/**
 * Who says words, or calls something so, as their sentence tells; null where it does not, or by a pronoun alone.
 *
 * @param words marked or not
 * @param quotations those of the text
 */
export function tellerOf(words: Span, quotations: readonly Span[], body: string): Quotation['speaker'] {
  const frame = frameAround(sentencesOf(body), words.start, quotations);
  return sayerOf(frame, words, body) ?? callerOf(frame, words, body);
}

/** Whom the sentence begins with, where that says what he says and names nobody else before the words. */
function leadingTeller({ tokens }: Frame, before: number, body: string): Quotation['speaker'] {
  const name = nameWithTitle(tokens) ?? leadingName(tokens, 0);
  if (name === null || !canSpeak(tokens, name)) return null;
  const between = tokens.slice(name.to).filter(({ start }) => start < before);
  const says = between.some(({ lower }) => isSpeechForm(lower) || CALLING_VERBS.has(lower) || lower === 'quoted');
  if (!says || between.some((token) => token.kind === 'quote' || isCapitalised(token))) return null;
  const [start, end] = [tokens[name.from]!.start, tokens[name.to - 1]!.end];
  return start < before ? { text: body.slice(start, end), start, end } : null;
}

/** "Holm said Reyl had left the union; he had “sold the port”": what goes on behind a semicolon is said by the same, where nobody else says it. */
function goesOn(frame: Frame, { start }: Span, body: string): Quotation['speaker'] {
  const mark = frame.tokens.findLast((token) => token.start < start && token.lower === ';');
  if (mark === undefined) return null;
  const isSaid = frame.tokens.some(
    (token) => token.start > mark.start && token.start < start && isCalling(token.lower),
  );
  return isSaid ? null : sayerOf(frame, { start: mark.start - 1, end: mark.start }, body);
}

/** "Police chief Jan Holm": what somebody is, and the name; null where the sentence does not begin with both. */
function nameWithTitle(tokens: readonly FrameToken[]): Phrase | null {
  const phrase = nounPhraseStartingAt(tokens, 0);
  return phrase !== null && phrase.to - phrase.from > 1 && isCapitalised(tokens[phrase.to - 1]!) ? phrase : null;
}

/** Who says that of which the words are a part: "The opposition said the raid “calls the talks off”". */
function sayerOf(frame: Frame, { start, end }: Span, body: string): Quotation['speaker'] {
  const voice = voiceOf(frame, readSpeechEvents(frame), { start, end }, body);
  return voice === null ? null : mentionOf(voice.event.speaker, body);
}

/** Who calls something so: "neighbours described him as “a quiet man”", "the union spoke of a “black day”". */
function callerOf({ tokens }: Frame, { start }: Span, body: string): Quotation['speaker'] {
  const at = tokens.findIndex((token) => token.start >= start);
  for (let verb = at - 1; verb > 0 && verb >= at - CALLING_REACH; verb--) {
    const { kind, lower } = tokens[verb]!;
    if (kind === 'mark' || kind === 'quote') return null;
    if (!isCalling(lower)) continue;
    const subject = subjectBefore(tokens, verb);
    if (subject === null || !canSpeak(tokens, subject)) return null;
    return mentionOf({ start: tokens[subject.from]!.start, end: tokens[subject.to - 1]!.end }, body);
  }
  return null;
}

/** "Called", "spoke" (of), "described": a verb with a subject. */
function isCalling(lower: string): boolean {
  return CALLING_VERBS.has(lower) || speechForms(lower).some(({ tense }) => tense === 'past' || tense === 'third');
}

/** Whom words name; null for a pronoun, which may be anybody. */
function mentionOf({ start, end }: Span, body: string): Quotation['speaker'] {
  const text = body.slice(start, end);
  return SpeakerNames.isPronoun(text) ? null : { text, start, end };
}
