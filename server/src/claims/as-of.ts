import type { Span } from '../corpus/span.ts';
import { daySpan } from '../language/calendar-arithmetic.ts';
import { type DateExpression, readDates, resolveDate } from '../language/dates.ts';
import { CLOSED_CLASSES } from '../language/lexicon/closed-classes.ts';
import type { Attribution, DatedBy } from './claim.ts';
import { plainDate } from './plain-date.ts';

/** Leads that name the day up to which a figure was counted. */
const COUNTED_UNTIL: ReadonlySet<string> = new Set(['as of', 'as at', 'by', 'up to', 'through']);
/** Leads that place a figure in a month or a year as a whole. */
const HELD_DURING: ReadonlySet<string> = new Set(['in', 'during', 'fiscal', 'year', 'for', 'of']);
const NEUTRAL: ReadonlySet<string> = new Set(['on', 'early', 'late', 'at']);

const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...CLOSED_CLASSES.preposition,
  ...CLOSED_CLASSES.adverb,
  'to',
  'late',
  'early',
]);
const AUXILIARIES: ReadonlySet<string> = new Set(CLOSED_CLASSES.auxiliary);
/** How far into a sentence "In the summer of 2019" may begin its year, in characters. */
const FIRST_WORDS = 20;
/** How far from a cue the day of the statement may stand, in characters. */
const REACH = 80;

/** A figure with what was already read of it. Spans count in the text. */
export interface DatedFigure {
  readonly figure: Span & { readonly sentence: Span };
  readonly attribution: Attribution | null;
  /** The class of what happened to those counted ("killed"), or null: a month or a year then is when it happened. */
  readonly predicate: string | null;
}

/**
 * Tells as of when the figures of one text held. Keeps the dates of the last sentence, which its figures share; its
 * answers depend on the text and its publication alone.
 */
export class AsOfReader {
  readonly #text: string;
  readonly #published: DatedBy | null;
  #sentence = -1;
  #dates: readonly DateExpression[] = [];

  constructor(text: string, published: DatedBy | null) {
    this.#text = text;
    this.#published = published;
  }

  /**
   * As of when a figure held: the day it was counted to ("as of Sunday"), the day of the statement ("police said
   * Monday", "Yesterday, officials confirmed"), the month or year it is given for; else the source's own date.
   * The start of a period ("since October 7") and the day of an event are no as-of. Null where no date can be known.
   */
  of(dated: DatedFigure): DatedBy | null {
    const { figure, predicate } = dated;
    const dates = this.#datesIn(figure.sentence).filter(({ start, end }) => end <= figure.start || start >= figure.end);
    const date =
      dates.find((each) => each.lead !== null && COUNTED_UNTIL.has(each.lead) && !each.future) ??
      dates.find((each) => isStatementDay(this.#text, dated, each)) ??
      nearest(
        dates.filter((each) => isWholePeriod(each) && (predicate === null || this.#isFirst(each, figure.sentence))),
        figure,
      );
    if (date !== undefined) return this.#resolved(date);
    if (this.#published === null) return null;
    const { date: own } = this.#published;
    return { date: own, why: `published ${plainDate(own)}`, inferred: true };
  }

  #datesIn(sentence: Span): readonly DateExpression[] {
    if (sentence.start !== this.#sentence) {
      this.#sentence = sentence.start;
      this.#dates = readDates(this.#text, sentence);
    }
    return this.#dates;
  }

  #isFirst({ start }: DateExpression, sentence: Span): boolean {
    return start - sentence.start <= FIRST_WORDS;
  }

  #resolved(date: DateExpression): DatedBy | null {
    const published = this.#published;
    const iso = resolveDate(date, published?.date ?? null);
    if (iso === null) return null;
    const isWritten = date.iso !== null;
    const why = isWritten ? `“${date.text}”` : `“${date.text}”, from ${plainDate(published!.date)}`;
    return { date: iso, why, inferred: !isWritten };
  }
}

/** "In 2019 …", "during July 2024": a stretch, not a day, and not one that lies ahead. */
function isWholePeriod({ lead, point, future }: DateExpression): boolean {
  if (future || lead === null || !HELD_DURING.has(lead)) return false;
  return (point.form === 'absolute' && point.iso.length < 10) || (point.form === 'yearless' && point.day === null);
}

function nearest(dates: readonly DateExpression[], figure: Span): DateExpression | undefined {
  let best: DateExpression | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    const gap = date.end <= figure.start ? figure.start - date.end : date.start - figure.end;
    if (gap < distance) {
      best = date;
      distance = gap;
    }
  }
  return best;
}

/** Whether a date says when the statement was made: it stands before the speaker or right behind the cue. */
function isStatementDay(text: string, { figure, attribution }: DatedFigure, date: DateExpression): boolean {
  const cue = attribution?.cue;
  if (!attribution || !cue || date.future || (date.lead !== null && !NEUTRAL.has(date.lead))) return false;
  if (!isDay(date)) return false;
  const subject = attribution.speaker;
  if (date.end <= Math.min(subject.start, cue.start))
    return isFronted(text, figure.sentence, date, Math.min(subject.start, cue.start));
  if (date.start >= subject.end && date.end <= cue.start) return isClose(text, subject.end, date.start);
  const behind = Math.max(cue.end, cue.start < subject.start ? subject.end : cue.end);
  return date.start >= behind && date.start - behind <= REACH && isClose(text, behind, date.start);
}

function isDay({ point, iso }: DateExpression): boolean {
  if (point.form === 'absolute') return iso !== null && daySpan(iso)?.first === daySpan(iso)?.last;
  if (point.form === 'yearless') return point.day !== null;
  return point.form === 'weekday' || (point.form === 'offset' && point.unit === 'day');
}

/** "Yesterday, officials …": nothing but small words before the date, and at most a comma behind it. */
function isFronted(text: string, sentence: Span, date: DateExpression, subject: number): boolean {
  const before = text.slice(sentence.start, date.start);
  const behind = text.slice(date.end, subject);
  return (
    before.length < 24 &&
    wordsOf(before).every((word) => SMALL_WORDS.has(word)) &&
    behind.length < 40 &&
    wordsOf(behind).length <= 3
  );
}

/** Nothing between but a phrase without a verb or a number: "said [in an update on] Monday", "told reporters [on] Monday". */
function isClose(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to);
  if (/[,;:.?!"“”\d]/.test(gap)) return false;
  const words = wordsOf(gap);
  const [first] = words;
  if (first === undefined) return true;
  return (
    !words.includes('that') &&
    !words.some((word) => AUXILIARIES.has(word)) &&
    (SMALL_WORDS.has(first) || words.length <= 2)
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
}
