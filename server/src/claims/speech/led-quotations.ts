import type { FrameToken } from './frames.ts';
import { leadingName } from './speaker-phrases.ts';
import type { CueReading } from './speech-event.ts';

/** "Lund shook her head: “We lost 12 boats.”": a colon leads the quotation behind it in; null for any other frame. */
export function readLedQuotation(tokens: readonly FrameToken[]): CueReading | null {
  const quote = tokens.findIndex(({ kind }, at) => kind === 'quote' && tokens[at - 1]?.lower === ':');
  if (quote < 2) return null;
  const comma = tokens.slice(0, quote).findLastIndex(({ lower }) => lower === ',');
  const speaker = leadingName(tokens, 0) ?? leadingName(tokens, comma + 1);
  if (speaker === null) return null;
  const content = [{ from: quote, to: tokens.length }];
  return { speaker, cue: { from: quote - 1, to: quote }, form: null, content };
}
