import type { Span } from '../corpus/span.ts';
import type { DateExpression } from '../language/calendar/date-expression.ts';
import { decidedAbout, type NamedRule, type Rule, ruleHolds } from '../language/rules.ts';
import { type Sentences, sentencesOf } from '../language/sentence.ts';
import type { Token } from '../language/tokens.ts';
import { AGE_COMPOUND } from './ages/ages.ts';
import { readAmount } from './amounts/amounts.ts';
import { readSetPhrase } from './amounts/set-phrases.ts';
import type { Remembered } from './counted/ellipsis.ts';
import { type Figure, NO_FIGURE } from './figure.ts';
import { addLoneNumbers, readCell } from './non-quantities/cells.ts';
import { asNonQuantity } from './non-quantities/kinds.ts';
import { recognizeNames } from './non-quantities/named/named-twice.ts';
import { dateFigure, dateValue, ordinalFigure, timeFigure, writtenFigure } from './non-quantities/points.ts';
import { digitStyleOf } from './numerals/digits.ts';
import { readQuantity } from './quantities.ts';
import { eachCandidate } from './search/candidates.ts';
import { readLinks } from './search/links.ts';
import { findOpenings } from './search/openings.ts';
import { type Stretch, stretchAt } from './search/stretches.ts';
import { layOut } from './sentence/sentence-reading.ts';
import type { Amount } from './shapes/amount.ts';
import type { NonQuantity } from './shapes/non-quantity.ts';
import type { Numeral } from './shapes/numeral.ts';
import type { Conventions, SentenceReading } from './shapes/sentence-reading.ts';
import { readClockDuration, readTimeWithLetter } from './times/clock-durations.ts';
import { readTime } from './times/times.ts';

/**
 * Every figure of a text, in order, none overlapping another: quantities with value, bounds, unit and what they are
 * about, and the dates, times, ordinals and identifiers that look like them. Spans count in `text`.
 * Never throws; one pass finds the places, only their sentences are analysed.
 *
 * @param options.language BCP 47 tag of the text; says which mark separates decimals (English where missing)
 * @param options.dollar ISO 4217 code of the currency that "$" and "dollars" mean where nothing else says which (USD)
 * @param sentences those of `text`, where others read them, too
 */
export function readFigures(
  text: string,
  options: { readonly language?: string; readonly dollar?: string } = {},
  sentences: Sentences = sentencesOf(text),
): readonly Figure[] {
  const conventions = { style: digitStyleOf(options.language), dollar: options.dollar ?? 'USD' };
  const figures: Figure[] = [];
  let sentence: Span = { start: 0, end: 0 };
  eachCandidate(text, (offset) => {
    if (offset >= sentence.end) {
      sentence = sentences.around(offset);
      if (addLoneNumbers(text, sentence, figures)) return sentence.end;
    }
    return readStretch(sentences, sentence, stretchAt(sentence, offset), conventions, figures);
  });
  return recognizeNames(text, figures);
}

/** How many quantities of a sentence are kept in mind; the words never point further back. */
const MEMORY = 12;

/** Adds a figure, unless what was read before reaches into it: "12a dozen" is no dozen. */
function addBehind(figures: Figure[], figure: Figure): void {
  if (figure.start >= (figures.at(-1) ?? NO_FIGURE).end) figures.push(figure);
}

/** What a sentence has brought so far. */
interface Found {
  readonly figures: Figure[];
  /** Its last quantities. */
  readonly earlier: Remembered[];
}

/** Reads the figures of a stretch; gives the place in the text to go on with. */
function readStretch(
  sentences: Sentences,
  sentence: Span,
  { span, from, until }: Stretch,
  conventions: Conventions,
  figures: Figure[],
): number {
  const stretch = sentences.at(span);
  const reading = layOut(stretch, conventions, sentence);
  const { tokens } = reading;
  const openings = findOpenings(tokens);
  const places: Places = {
    openings: openings.figures,
    dates: openings.date ? stretch.dates.filter((each) => ruleHolds(DATE_WITH_DIGITS, each)) : [],
    links: openings.link ? readLinks(sentences.text, span) : [],
  };
  const earlier: Remembered[] = [];
  if (from > span.start) readBetween(reading, places, span.start, from, { figures: [], earlier });
  const next = readBetween(reading, places, from, until, { figures, earlier });
  return Math.max(until, tokens[next]?.start ?? span.end);
}

/** Where something may be read in a sentence. */
interface Places {
  /** Tokens. */
  readonly openings: readonly number[];
  readonly dates: readonly DateExpression[];
  readonly links: readonly Span[];
}

/** Reads what begins between two places of the text; gives the token to go on with. */
function readBetween(
  reading: SentenceReading,
  { openings, dates, links }: Places,
  from: number,
  until: number,
  found: Found,
): number {
  const { tokens } = reading;
  let nextDate = 0;
  let nextLink = 0;
  let at = firstTokenFrom(tokens, -1, from);
  for (const opening of openings) {
    if (opening < at) continue;
    const { start } = tokens[opening] as Token;
    if (start >= until) break;
    nextDate = passed(dates, nextDate, start);
    nextLink = passed(links, nextLink, start);
    const date = dates[nextDate];
    const link = links[nextLink];
    if (link !== undefined && link.start <= start) {
      at = firstTokenFrom(tokens, opening, link.end);
    } else if (date !== undefined && date.start <= start) {
      // A date that an amount before it reached into is none.
      const whole = date.start >= (tokens[at] as Token).start;
      const value = whole ? dateValue(date) : null;
      if (value !== null) addBehind(found.figures, dateFigure(reading, date, value));
      at = firstTokenFrom(tokens, opening, date.end);
    } else {
      at = readAt(reading, opening, found);
      decidedAbout({ start, end: tokens[at - 1]!.end });
    }
  }
  return at;
}

/** The first of `spans`, from the one at `next` on, that does not end before `offset`. */
function passed(spans: readonly Span[], next: number, offset: number): number {
  let at = next;
  while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at++;
  return at;
}

/** A date that is written with digits; a year alone is read with the numbers, since it may be one. */
const DATE_WITH_DIGITS: Rule<[date: DateExpression]> = {
  name: 'date-with-digits',
  example: 'The boat sank on 3 May 2019.',
  counterexample: 'The boat sank on Monday.',
  test: ({ point, text }) => {
    const named = point.form === 'absolute' || point.form === 'yearless' || point.form === 'decade';
    return named && DIGIT.test(text) && !YEAR_ALONE.test(text);
  },
};

const DIGIT = /\d/;
const YEAR_ALONE = /^\d{4}$/;

function firstTokenFrom(tokens: readonly Token[], at: number, offset: number): number {
  let next = at + 1;
  while (next < tokens.length && (tokens[next] as Token).start < offset) next++;
  return next;
}

/** Reads what begins at token `at`; gives the token to go on with. */
function readAt(reading: SentenceReading, at: number, found: Found): number {
  const cell = readCell(reading, at);
  if (cell !== null) {
    addBehind(found.figures, cell);
    return at + 1;
  }
  const time = readTime(reading.tokens, at) ?? readTimeWithLetter(reading.tokens, at);
  if (time !== null) {
    addBehind(found.figures, timeFigure(reading, time));
    return time.to;
  }
  const phrase = readClockDuration(reading, at) ?? readSetPhrase(reading, at);
  if (phrase !== null) return addQuantity(reading, phrase, found);
  const amount = readAmount(reading, at);
  if (amount === null) return at + 1;
  const other = asNonQuantity(reading, amount.numeral, hasUnit(reading, amount));
  if (other !== null) {
    const figure = figureOf(reading, other, amount.numeral);
    if (figure !== null) addBehind(found.figures, figure);
    return Math.max(at + 1, other.to);
  }
  return addQuantity(reading, amount, found);
}

function hasUnit({ tokens }: SentenceReading, amount: Amount): boolean {
  return (
    amount.unit !== null ||
    ruleHolds(RANGE_IN_WORDS, amount) ||
    ruleHolds(SCALED_RANGE, amount) ||
    ruleHolds(AGE_COMPOUND, tokens, amount.to)
  );
}

/** "5-7 crore": the magnitude behind a range is one of both its ends, and no part of a result. */
const SCALED_RANGE: Rule<[amount: Amount]> = {
  name: 'scaled-range',
  example: 'A loss of 5-7 crore hit them.',
  counterexample: 'A loss of 5-7 hit them.',
  test: ({ range, vague, low, numeral }) => {
    return range && !vague && low !== numeral.low;
  },
};

/** "one or two": a range in words is a quantity, though "one" alone may be a pronoun. */
const RANGE_IN_WORDS: Rule<[amount: Amount]> = {
  name: 'range-in-words',
  example: 'They saw one or two.',
  counterexample: 'They saw one.',
  test: ({ range, vague, numeral }) => range && !vague && numeral.form === 'words',
};

/** Adds the figure of an amount; gives the token to go on with. */
function addQuantity(reading: SentenceReading, amount: Amount, { figures, earlier }: Found): number {
  const quantity = readQuantity(reading, amount, earlier);
  if (quantity === null) return amount.to;
  addBehind(figures, quantity.figure);
  earlier.push(quantity.remembered);
  if (earlier.length > MEMORY) earlier.shift();
  return quantity.next;
}

/** The figure of a number that is no quantity; null for a mere word ("no one") and for a date that tells no year. */
function figureOf(reading: SentenceReading, { kind, from, to }: NonQuantity, numeral: Numeral): Figure | null {
  if (kind === 'word') return null;
  if (kind === 'ordinal') return ordinalFigure(reading, from, to, numeral.value);
  return writtenFigure(reading, from, kind === 'date' ? numeral.to : to, kind);
}

/** The rules of this file that stand by themselves. */
export const READ_FIGURES_RULES: readonly NamedRule[] = [SCALED_RANGE, DATE_WITH_DIGITS, RANGE_IN_WORDS];
