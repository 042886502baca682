import { DOER_LEADS } from '../../language/lexicon/function-words.ts';
import { isCapitalised } from '../../language/tokens.ts';
import { PAST_ONLY } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import { ADVERBIAL_OPENERS, DETERMINERS } from '../lexicon/reporting.ts';
import { SPEAKING_PRONOUNS } from '../lexicon/speakers.ts';
import { LED_QUOTATIONS_DASHES as DASHES, LED_QUOTATIONS_EMPHASIS as EMPHASIS } from '../lexicon/speech.ts';
import { canSpeak } from './can-speak.ts';
import type { FrameToken } from './frames.ts';
import { namesSpeaker } from './headline-speakers.ts';
import { resumedContent } from './said-content.ts';
import { leadingName, nounPhraseEndingAt, nounPhraseStartingAt, type Phrase } from './speaker-phrases.ts';
import type { CueReading } from './speech-event.ts';
import { isSpeechForm } from './speech-forms.ts';

/** What stands between a quotation and who signs it. */
const SIGNATURE_MARKS: ReadonlySet<string> = new Set([...DASHES, '(', '>', ...EMPHASIS]);
/** The longest signature under a quotation, in tokens. */
const LONGEST_SIGNATURE = 16;
/** A quotation that waits for who says it. */
const WAITING = /[,?!—–-]\s?[”"’'»]{0,3}$/;

/** "Lund shook her head: “We lost 12 boats.”": a colon leads the quotation behind it in; null for any other frame. */
export function readLedQuotation(tokens: readonly FrameToken[]): CueReading | null {
  const quote = quoteBehindColon(tokens);
  if (quote < 2) return null;
  const comma = tokens.slice(0, quote).findLastIndex(({ lower }) => lower === ',');
  const speaker = leadingName(tokens, 0) ?? leadingName(tokens, comma + 1);
  if (speaker === null || !canSpeak(tokens, speaker)) return null;
  const content = [{ from: quote, to: tokens.length }];
  return { speaker, cue: { from: quote - 1, to: quote }, form: null, content };
}

/** "Prices rise - Mara Lund: “…”", "More from the union: “…”": who stands directly before the colon; null for any other frame. */
export function readNamedQuotation(tokens: readonly FrameToken[]): CueReading | null {
  const quote = quoteBehindColon(tokens);
  const speaker = quote < 1 ? null : speakerBeforeColon(tokens, quote - 1);
  if (speaker === null) return null;
  return { speaker, cue: { from: quote - 1, to: quote }, form: null, content: [{ from: quote, to: quote + 1 }] };
}

/** Whoever is named directly before the colon at `colon`, behind a dash, "from" or "by", or all alone; null where nobody is. */
export function speakerBeforeColon(tokens: readonly FrameToken[], colon: number): Phrase | null {
  let end = colon;
  while (end > 0 && EMPHASIS.has(tokens[end - 1]!.lower)) end--;
  const phrase = nounPhraseEndingAt(tokens, end);
  if (phrase === null) return null;
  const first = Math.max(0, phrase.from - 1);
  const led = tokens.slice(first, end).findLastIndex(({ lower }) => DOER_LEADS.has(lower));
  if (led !== -1) {
    const behind = { from: first + led + 1, to: end };
    return behind.from < behind.to && canSpeak(tokens, behind) ? behind : null;
  }
  const before = tokens.slice(0, phrase.from).findLast(({ lower }) => !EMPHASIS.has(lower));
  const isAlone =
    before === undefined ? phrase.from === 0 || phrase.from === leadingMarks(tokens) : DASHES.has(before.lower);
  return isAlone && namesSpeaker(tokens, phrase) ? phrase : null;
}

function leadingMarks(tokens: readonly FrameToken[]): number {
  return tokens.findIndex(({ kind }) => kind !== 'mark');
}

function quoteBehindColon(tokens: readonly FrameToken[]): number {
  return tokens.findIndex(({ kind }, at) => {
    if (kind !== 'quote') return false;
    let before = at - 1;
    while (before > 0 && EMPHASIS.has(tokens[before]!.lower)) before--;
    return tokens[before]?.lower === ':';
  });
}

/** "“We lost 12 boats.” — Mara Lund, mayor": a quotation and, behind a dash or in brackets, who signs it. */
export function readSignedQuotation(tokens: readonly FrameToken[]): CueReading | null {
  const quote = tokens.findLastIndex(({ kind }) => kind === 'quote');
  if (quote === -1 || tokens.length - quote > LONGEST_SIGNATURE) return null;
  let name = quote + 1;
  while (isAmong(tokens[name], SIGNATURE_MARKS)) name++;
  if (name === quote + 1 || tokens.slice(name).some(({ lower }) => isSpeechForm(lower))) return null;
  const speaker = handleAt(tokens, name) ?? leadingName(tokens, name);
  if (speaker === null || !closesSignature(tokens[speaker.to]) || !namesSpeaker(tokens, speaker)) return null;
  return { speaker, cue: { from: quote + 1, to: name }, form: null, content: [{ from: quote, to: quote + 1 }] };
}

/** "@maralund" as one phrase; null where no such name begins. */
export function handleAt(tokens: readonly FrameToken[], at: number): Phrase | null {
  const [sign, name] = [tokens[at], tokens[at + 1]];
  return sign?.lower === '@' && name?.kind === 'word' && name.start === sign.end ? { from: at, to: at + 2 } : null;
}

function closesSignature(next: FrameToken | undefined): boolean {
  return next === undefined || (next.kind === 'mark' && next.lower !== ':');
}

/**
 * “…,” sighed Lund; “…,” Lund shrugged: a quotation that ends in a comma, a question or an exclamation tells with whatever
 * verb of the past behind it how it was said.
 *
 * @param isRead whether a cue was read at a place already
 */
export function readQuotedManner(
  tokens: readonly FrameToken[],
  quote: number,
  isRead: (at: number) => boolean,
): CueReading | null {
  const { kind, text } = tokens[quote]!;
  const next = tokens[quote + 1];
  if (kind !== 'quote' || !WAITING.test(text) || next?.kind !== 'word') return null;
  if (isPast(next.lower)) {
    const speaker = nounPhraseStartingAt(tokens, quote + 2);
    const first = tokens[quote + 2];
    if (
      speaker === null ||
      first === undefined ||
      isRead(quote + 1) ||
      !(isCapitalised(first) || DETERMINERS.has(first.lower))
    )
      return null;
    return mannerReading(tokens, quote, { from: quote + 1, to: quote + 2 }, speaker, speaker.to);
  }
  const speaker = nounPhraseStartingAt(tokens, quote + 1);
  if (speaker === null || !(isCapitalised(next) || DETERMINERS.has(next.lower) || SPEAKING_PRONOUNS.has(next.lower)))
    return null;
  const verb =
    tokens.slice(speaker.from + 1, speaker.to + 1).findIndex(({ lower }) => isPast(lower)) + speaker.from + 1;
  if (verb === speaker.from || isRead(verb)) return null;
  return mannerReading(tokens, quote, { from: verb, to: verb + 1 }, { from: speaker.from, to: verb }, verb + 1);
}

function mannerReading(
  tokens: readonly FrameToken[],
  quote: number,
  cue: Phrase,
  speaker: Phrase,
  after: number,
): CueReading | null {
  const end = tokens[after];
  const isEnd =
    end === undefined || end.kind === 'mark' || end.lower.endsWith('ly') || ADVERBIAL_OPENERS.has(end.lower);
  if (!isEnd || !canSpeak(tokens, speaker)) return null;
  const content = [{ from: quote, to: quote + 1 }, resumedContent(tokens, quote + 1, after)];
  return { speaker, cue, form: null, content };
}

function isPast(lower: string): boolean {
  return (lower.length > 4 && lower.endsWith('ed')) || PAST_ONLY.has(lower);
}
