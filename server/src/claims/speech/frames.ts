import { countWhere } from '../../corpus/ordered.ts';
import type { Span } from '../../corpus/span.ts';
import type { Sentences } from '../../language/sentence.ts';
import type { TokenKind } from '../../language/tokens.ts';
import { isSpeechForm } from './speech-forms.ts';

/** A word or mark of a frame; a whole quotation is one token of its own kind. Spans count in the text. */
export interface FrameToken extends Span {
  readonly kind: TokenKind | 'quote';
  readonly text: string;
  /** Lower case with plain apostrophes; empty for a quotation. */
  readonly lower: string;
}

/**
 * A sentence as its writer frames it: quotations are not cut into their own sentences but stand in it whole, so that
 * “A. B,” she said is one frame.
 */
export interface Frame extends Span {
  readonly tokens: readonly FrameToken[];
  /** Nothing but blanks stands before it in its line. */
  readonly opensLine: boolean;
}

/** How many tokens may name the speaker before the verb in such a clause. */
const MOST_BEFORE_VERB = 6;
/** The longest frame that is read, in characters outside quotations, and the most quotations in it. */
const LONGEST_FRAME = 5000;
const MOST_QUOTATIONS = 100;
/** How often a frame is widened at most: each step takes in one more quotation that its edge cuts. */
const WIDENINGS = 16;

/**
 * The frame that holds the character at `offset`.
 *
 * @param sentences those of the text, in which `offset` and all spans count
 * @param quotations all quotations of the text, in order, as `readQuotations` gives them
 */
export function frameAround(sentences: Sentences, offset: number, quotations: readonly Span[]): Frame {
  const holding = quotationAround(quotations, offset);
  let { start, end } = sentences.around(holding?.start ?? offset);
  if (holding !== null) end = Math.max(end, holding.end);
  for (let step = 0; step < WIDENINGS; step++) {
    const first = quotationAround(quotations, start);
    if (first === null || first.start === start) break;
    start = sentences.around(first.start).start;
  }
  for (let step = 0; step < WIDENINGS; step++) {
    const last = quotationAround(quotations, end - 1);
    if (last === null) break;
    const wider = Math.max(last.end, sentences.around(last.end - 1).end);
    if (wider <= end) break;
    end = wider;
  }
  end = withCredit(sentences, end, quotations);
  const tokens = frameTokens(sentences, { start, end }, quotations);
  return { start, end, tokens, opensLine: opensLine(sentences.text, start) };
}

function opensLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t' || text[at] === '>')) at--;
  return at < 0 || text[at] === '\n' || text[at] === '\r';
}

/** The longest clause that names the speaker of a quotation with a full stop of its own, in characters. */
const LONGEST_CREDIT = 90;

/** A dash in front of a name, behind a quotation or under it: “…”⏎— Mara Lund, mayor. */
const SIGNATURE = /[ \t]*(?:\r?\n[>\s]{0,8}|)(?:—|–|―|--?|~|\()[ \t]?[*_]{0,2}(?=[\p{Lu}@])[^\n\r]{2,80}/uy;

/** Where the line ends in which somebody signs the quotation that ends at `end`; `end` where nobody does. */
function withSignature(text: string, end: number, quotations: readonly Span[]): number {
  SIGNATURE.lastIndex = end;
  const signed = SIGNATURE.exec(text);
  if (signed === null) return end;
  const line = end + signed[0].length;
  const isLine = line >= text.length || text[line] === '\n' || text[line] === '\r';
  return isLine && quotationAround(quotations, line - 1) === null ? line : end;
}

/** Takes in a clause that credits a quotation which ended in a full stop: “It held.” Kim said. */
function withCredit(sentences: Sentences, end: number, quotations: readonly Span[]): number {
  const { text } = sentences;
  const last = quotationAround(quotations, end - 1);
  if (last === null || last.end !== end) return end;
  const signed = withSignature(text, end, quotations);
  if (signed !== end || isLedIn(text, last)) return signed;
  const next = end + /^ ?/.exec(text.slice(end, end + 1))![0].length;
  if (next === end || next >= text.length || text[next] === '\n' || text[next] === '\r') return end;
  const clause = sentences.around(next);
  if (clause.end - next > LONGEST_CREDIT || quotationAround(quotations, clause.end - 1) !== null) return end;
  const verb = sentences.tokensOf({ start: next, end: clause.end }).findIndex(({ lower }) => isSpeechForm(lower));
  return verb >= 0 && verb <= MOST_BEFORE_VERB ? clause.end : end;
}

/** So far before a quotation stands what leads it in, in UTF-16 units. */
const LEAD_REACH = 40;
/** A colon, or a comma behind a word: "Lund said: “", "Lund said, “". */
const LEAD_IN = /(\p{L}+)\s?([:,])\s*$/u;

/** Whether a verb of saying or a colon before a quotation tells who speaks it: no clause behind it needs to. */
function isLedIn(text: string, { start }: Span): boolean {
  const [, word, mark] = LEAD_IN.exec(text.slice(Math.max(0, start - LEAD_REACH), start)) ?? [];
  return mark === ':' || (word !== undefined && isSpeechForm(word.toLowerCase()));
}

/** The frame before another, or null at the start of the text. */
export function frameBefore(sentences: Sentences, frame: Frame, quotations: readonly Span[]): Frame | null {
  const { text } = sentences;
  let at = frame.start - 1;
  while (at >= 0 && /\s/.test(text[at]!)) at--;
  return at < 0 ? null : frameAround(sentences, at, quotations);
}

/** The quotation that holds the character at `offset`, or null; by halving. */
export function quotationAround(quotations: readonly Span[], offset: number): Span | null {
  const found = quotations[countWhere(quotations.length, (at) => quotations[at]!.end <= offset)];
  return found !== undefined && found.start <= offset ? found : null;
}

/** Whether a mark stands inside a word or a number, as the colon of "3:30" does. */
export function isInside(tokens: readonly FrameToken[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]!.start && tokens[at + 1]?.start === tokens[at]!.end;
}

/** The tokens of a frame; none where it is longer than any sentence, so that a text without an end costs nothing. */
function frameTokens(sentences: Sentences, span: Span, quotations: readonly Span[]): readonly FrameToken[] {
  const tokens: FrameToken[] = [];
  const inside = quotationsWithin(quotations, span);
  const quoted = inside.reduce((length, { start, end }) => length + end - start, 0);
  if (span.end - span.start - quoted > LONGEST_FRAME || inside.length > MOST_QUOTATIONS) return tokens;
  if (inside.length === 0) return sentences.tokensOf(span);
  let at = span.start;
  for (const quotation of inside) {
    const { start, end } = quotation;
    tokens.push(...sentences.tokensOf({ start: at, end: start }));
    tokens.push({ kind: 'quote', text: sentences.text.slice(start, end), lower: '', start, end });
    at = end;
  }
  tokens.push(...sentences.tokensOf({ start: at, end: Math.max(at, span.end) }));
  return tokens;
}

function quotationsWithin(quotations: readonly Span[], span: Span): readonly Span[] {
  const first = countWhere(quotations.length, (at) => quotations[at]!.start < span.start);
  const within: Span[] = [];
  for (let at = first; at < quotations.length && quotations[at]!.end <= span.end; at++) within.push(quotations[at]!);
  return within;
}
