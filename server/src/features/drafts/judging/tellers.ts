import type { Quotation } from '../../../claims/claim.ts';
import { CALLING_VERBS } from '../../../claims/lexicon/viewpoints.ts';
import { canSpeak } from '../../../claims/speech/can-speak.ts';
import { type Frame, type FrameToken, frameAround } from '../../../claims/speech/frames.ts';
import { leadingName, nounPhraseStartingAt, type Phrase } from '../../../claims/speech/speaker-phrases.ts';
import { isSpeechForm } from '../../../claims/speech/speech-forms.ts';
import { sentencesOf } from '../../../language/sentence.ts';
import { isCapitalised } from '../../../language/tokens.ts';

/** Fewer words are a term, or scare quotes. */
const FEWEST_WORDS = 3;

/**
 * Quotations of which the source was read to name nobody, as those of whom their sentence begins with, where that says what he
 * says and names nobody else before the words: "The Water Board also blamed them, saying that it was “…”". All others as they are.
 *
 * @param body the text in which they stand
 */
export function withTellers(quotations: readonly Quotation[], body: string): readonly Quotation[] {
  const sentences = sentencesOf(body);
  return quotations.map((quotation) => {
    if (quotation.speaker !== null || quotation.text.trim().split(/\s+/).length < FEWEST_WORDS) return quotation;
    const speaker = tellerIn(frameAround(sentences, quotation.start, quotations), quotation.start, body);
    return speaker === null ? quotation : { ...quotation, speaker, speakerName: speaker.text };
  });
}

function tellerIn({ tokens }: Frame, before: number, body: string): Quotation['speaker'] {
  const name = nameWithTitle(tokens) ?? leadingName(tokens, 0);
  if (name === null || !canSpeak(tokens, name)) return null;
  const between = tokens.slice(name.to).filter(({ start }) => start < before);
  const says = between.some(({ lower }) => isSpeechForm(lower) || CALLING_VERBS.has(lower) || lower === 'quoted');
  if (!says || between.some((token) => token.kind === 'quote' || isCapitalised(token))) return null;
  const [start, end] = [tokens[name.from]!.start, tokens[name.to - 1]!.end];
  return start < before ? { text: body.slice(start, end), start, end } : null;
}

/** "Police chief Jan Holm": what somebody is, and the name; null where the sentence does not begin with both. */
function nameWithTitle(tokens: readonly FrameToken[]): Phrase | null {
  const phrase = nounPhraseStartingAt(tokens, 0);
  return phrase !== null && phrase.to - phrase.from > 1 && isCapitalised(tokens[phrase.to - 1]!) ? phrase : null;
}
