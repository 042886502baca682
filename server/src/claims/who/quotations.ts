import type { Span } from '../../corpus/span.ts';
import { quotedWords } from '../../language/quotations.ts';
import type { Quotation } from '../claim.ts';
import type { AttributionReader } from './attribution.ts';

/** Words of a quotation below which it is a scare quote or a title, whose speaker is not looked for. */
const SPOKEN_WORDS = 4;

/** The quotations of a text with their speakers. `spans` are those of `readQuotations`, marks included. */
export function readSpokenQuotations(
  text: string,
  spans: readonly Span[],
  attributions: AttributionReader,
): readonly Quotation[] {
  return spans.map(({ start, end }) => {
    const words = quotedWords(text, { start, end });
    const attribution = isSpoken(words) ? attributions.ofQuotation({ start, end }) : null;
    return { start, end, text: words, speaker: attribution?.speaker ?? null, speakerName: attribution?.name ?? null };
  });
}

function isSpoken(words: string): boolean {
  let count = 0;
  for (const _ of words.matchAll(/\s+/g)) if (++count >= SPOKEN_WORDS - 1) return true;
  return false;
}
