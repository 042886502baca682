import type { Span } from '../corpus/span.ts';
import type { DateExpression } from './calendar/date-expression.ts';
import { readDates } from './calendar/dates.ts';
import { findSentences, sentenceAround } from './sentences.ts';
import { isBlank, isDigit, readTokens, type Token } from './tokens.ts';
import { withRestoredCase } from './word-classes.ts';
import { joinWords, type Word, wordAt } from './words.ts';

/** A sentence with more characters is none that anybody wrote (a table, a log): it is cut only in the parts asked for. */
const LONGEST = 12_000;

/**
 * A sentence of a text, or a part of one, for all who read it: it is cut into tokens once, its words and dates are found
 * once, each when first asked for. All spans count in the text.
 */
export class Sentence implements Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly #whole: Sentence | null;
  #tokens: readonly Token[] | null = null;
  #words: readonly Word[] | null = null;
  #dates: readonly DateExpression[] | null = null;
  #isOfDigits: boolean | null = null;

  /** @param whole the sentence that this is a part of, whose tokens it shares; null for a whole one */
  constructor(text: string, { start, end }: Span = { start: 0, end: text.length }, whole: Sentence | null = null) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.#whole = whole !== null && whole.end - whole.start <= LONGEST ? whole : null;
  }

  /** Its words, numbers and marks, cut fine: "six", "-", "week"; "35", "m". */
  get tokens(): readonly Token[] {
    this.#tokens ??=
      this.#whole === null
        ? withRestoredCase(readTokens(this.text, this))
        : tokensBetween(this.#whole.tokens, this.start, this.end);
    return this.#tokens;
  }

  /** The same, joined where no blank parts them: "six-week", "35m". */
  get words(): readonly Word[] {
    this.#words ??= joinWords(this.text, this.tokens);
    return this.#words;
  }

  get dates(): readonly DateExpression[] {
    this.#dates ??= readDates(this.text, this);
    return this.#dates;
  }

  /**
   * Whether nothing but digits and blanks stand in it, as in a row of a table: no word of it tells anything, and whoever
   * looks for words need not have it cut into any.
   */
  get isOfDigits(): boolean {
    this.#isOfDigits ??= areDigits(this.text, this);
    return this.#isOfDigits;
  }
}

function areDigits(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !isBlank(code)) return false;
  }
  return true;
}

/** So many characters of sentences are kept at once: more than a report has, and a bound for what is none. */
const MOST_KEPT = 60_000;
/** In characters: what a sentence takes whatever its length, such as the cells of a table. */
const LEAST = 50;

/** The sentences of one text, found in one pass and kept, so that whoever comes later reads what is cut already. */
export class Sentences {
  readonly text: string;
  #spans: readonly Span[] | null = null;
  #kept = new Map<number, Sentence>();
  #characters = 0;
  #part: Sentence | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** The span of the sentence that holds the character at an offset; an empty one between two sentences. */
  around(offset: number): Span {
    const spans = this.#all();
    const span = spans[lastFrom(spans, offset)];
    return span !== undefined && offset < span.end ? span : sentenceAround(this.text, offset);
  }

  /** The sentence, or the part of one, that a span takes. */
  at(span: Span): Sentence {
    const whole = this.around(span.start);
    if (whole.start === span.start && whole.end === span.end) return this.#keep(whole);
    const last = this.#part;
    if (last !== null && last.start === span.start && last.end === span.end) return last;
    const isPart = whole.start <= span.start && span.end <= whole.end;
    this.#part = new Sentence(this.text, span, isPart ? this.#keep(whole) : null);
    return this.#part;
  }

  /** The tokens of a stretch of the text, of one sentence or of several. */
  tokensOf(stretch: Span): readonly Token[] {
    const parts = this.#partsOf(stretch);
    return parts.length === 1 ? parts[0]!.tokens : parts.flatMap(({ tokens }) => tokens);
  }

  /** The words of a stretch of the text, of one sentence or of several. */
  wordsOf(stretch: Span): readonly Word[] {
    const parts = this.#partsOf(stretch);
    if (parts.length === 1) return parts[0]!.words;
    const all: Word[] = [];
    for (let at = 0; at < parts.length; at++) for (const word of parts[at]!.words) all.push(word);
    return all;
  }

  /** The sentences of a stretch, the first and the last as far as they stand in it. */
  #partsOf(stretch: Span): readonly Sentence[] {
    const spans = this.#all();
    const parts: Sentence[] = [];
    for (let at = Math.max(0, lastFrom(spans, stretch.start)); at < spans.length; at++) {
      const span = spans[at]!;
      if (span.start >= stretch.end) break;
      if (span.end <= stretch.start) continue;
      const [start, end] = [Math.max(span.start, stretch.start), Math.min(span.end, stretch.end)];
      const isShort = span.end - span.start <= LONGEST;
      const isWhole = isShort && start === span.start && end === span.end;
      parts.push(
        isWhole ? this.#keep(span) : new Sentence(this.text, { start, end }, isShort ? this.#keep(span) : null),
      );
    }
    return parts;
  }

  #all(): readonly Span[] {
    this.#spans ??= findSentences(this.text);
    return this.#spans;
  }

  #keep(span: Span): Sentence {
    const known = this.#kept.get(span.start);
    if (known !== undefined) return known;
    if (this.#characters > MOST_KEPT) {
      this.#kept = new Map();
      this.#characters = 0;
    }
    const sentence = new Sentence(this.text, span);
    this.#kept.set(span.start, sentence);
    this.#characters += Math.max(LEAST, span.end - span.start);
    return sentence;
  }
}

/**
 * So many characters of texts are kept with their sentences: those of the sources that are read together, and little more.
 * What is kept longer no longer passes as short-lived when the engine clears up, and waits for a clearing that costs more.
 */
const MOST_REMEMBERED = 60_000;

/** Replaced where it is full, not emptied: the table that a map had before would keep the next one, and all in it, alive. */
let remembered = new Map<string, Sentences>();
let characters = 0;

/**
 * The sentences of a text; the very same for whoever asks for those of an equal text soon after, so that a sentence is cut
 * once on its way from a text to its figures, claims and what other sources make of it.
 */
export function sentencesOf(text: string): Sentences {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (characters > MOST_REMEMBERED) {
    remembered = new Map();
    characters = 0;
  }
  const sentences = new Sentences(text);
  remembered.set(text, sentences);
  characters += text.length;
  return sentences;
}

/** The last span that starts at or before an offset; -1 where none does. */
function lastFrom(spans: readonly Span[], offset: number): number {
  return wordAt(spans, offset + 1) - 1;
}

/** The tokens between two offsets; all of them where they are the sentence's own. */
function tokensBetween(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  const from = wordAt(tokens, start);
  let to = wordAt(tokens, end);
  if (to > from && tokens[to - 1]!.end > end) to--;
  return from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
}
