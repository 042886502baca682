import type { Span } from '../../corpus/span.ts';
import { type DateExpression, tellsDay } from '../../language/calendar/date-expression.ts';
import { resolveDate } from '../../language/calendar/dates.ts';
import { daySpan, isoDay } from '../../language/calendar/days.ts';
import { plainDate } from '../../language/calendar/plain-date.ts';
import { CLOSED_CLASSES } from '../../language/lexicon/closed-classes.ts';
import { decides, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { type Sentences, sentencesOf } from '../../language/sentence.ts';
import { lowerWordsOf } from '../../language/words.ts';
import type { Attribution, DatedBy } from '../claim.ts';
import { COUNTED_UNTIL, HELD_DURING, ISSUED, NEUTRAL, RUNNING_COUNTS, STANDING_VERBS } from '../lexicon/as-of.ts';
import { ImpliedDates } from './implied-dates.ts';
import { isOfFormerValue } from './time-of-former-value.ts';
import { isAfterDeed, YEAR_OF_DEED } from './year-of-deed.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...CLOSED_CLASSES.preposition,
  ...CLOSED_CLASSES.adverb,
  'to',
  'late',
  'early',
]);
/** By how many days an implied date must lie before the source's own to differ from it. */
const SLACK = 45;
/** How many words behind a count its verb may stand ("the number of those still missing had risen"). */
const COUNT_REACH = 7;
/** How many words may stand between a count and its day ("12 people early on Monday"). */
const WORDS_TO_DAY = 3;
const AUXILIARIES: ReadonlySet<string> = new Set(CLOSED_CLASSES.auxiliary);
/** How far into a sentence "In the summer of 2019" may begin its year, in characters. */
const FIRST_WORDS = 20;
/** How far from a cue the day of the statement may stand, in characters. */
const REACH = 80;
/** The longest phrase of what was put out before or behind its day, in characters. */
const ISSUED_REACH = 60;

/** "by the end of 2022", "at the end of March": the last day of that stretch. */
const END_OF = /\b(?:by|at)\s(?:the\s)?(end of\s)$/i;
const END_REACH = 16;

/** A figure with what was already read of it. Spans count in the text. */
export interface DatedFigure {
  readonly figure: Span & { readonly sentence: Span };
  readonly attribution: Attribution | null;
  /** The class of what happened to those counted ("killed"), or null: a month or a year then is when it happened. */
  readonly predicate: string | null;
}

/**
 * Tells as of when the figures of one text held. Its answers depend on the text and its publication alone.
 */
export class AsOfReader {
  readonly #text: string;
  readonly #published: DatedBy | null;
  readonly #implied: ImpliedDates;
  /** The source's own date, which most figures share; null where it has none. */
  readonly #own: DatedBy | null;
  readonly #sentences: Sentences;
  /** What was found of the sentence of the last figure: the next one mostly stands in the same. */
  #dates: readonly DateExpression[] = [];
  #deeds: readonly DateExpression[] = [];
  #counted: Span | null = null;
  #isKeptUp = false;

  constructor(text: string, published: DatedBy | null, sentences: Sentences = sentencesOf(text)) {
    this.#text = text;
    this.#published = published;
    this.#sentences = sentences;
    this.#implied = new ImpliedDates(text, published?.date ?? null);
    this.#own =
      published === null
        ? null
        : { date: published.date, why: `published ${plainDate(published.date)}`, inferred: true };
  }

  /**
   * As of when a figure held: the day it was counted to ("as of Sunday"), the day of the statement ("police said
   * Monday", "Yesterday, officials confirmed"), the month or year it is given for; else the source's own date.
   * The start of a period ("since October 7") and the day of an event are no as-of. Null where no date can be known.
   */
  of(dated: DatedFigure): DatedBy | null {
    const { figure } = dated;
    const all = this.#sentences.at(figure.sentence).dates;
    const date = all.length === 0 ? this.#statementDayBefore(dated) : this.#dateOf(dated, all);
    if (date !== undefined) return this.#resolved(date);
    const implied = this.#implied.of(figure.sentence);
    if (implied !== null && isEarlier(implied.date, this.#published?.date ?? null)) return implied;
    return this.#own;
  }

  /** The date as of which a figure held, of all those of its sentence or that of a statement before it. */
  #dateOf(dated: DatedFigure, all: readonly DateExpression[]): DateExpression | undefined {
    const { figure, predicate } = dated;
    const others = all.filter((each) => each.end <= figure.start || each.start >= figure.end);
    const deeds = this.#deedsAmong(all);
    const dates =
      deeds.length === 0
        ? others
        : others.filter((each) => !deeds.includes(each) || !ruleHolds(YEAR_OF_DEED, this.#text, each, figure));
    // "900 in 2012 and 700 in 2013": no year holds as of another.
    const isDate = others.length < all.length;
    return (
      dates.find((each) => each.lead !== null && COUNTED_UNTIL.has(each.lead) && !each.future) ??
      dates.find((each) => isDayOfStatement(this.#text, dated, each)) ??
      this.#statementDayBefore(dated) ??
      this.#dayOfCount(figure, dates) ??
      nearest(
        this.#text,
        dates.filter(
          (each) =>
            !isDate &&
            ruleHolds(PERIOD_OF_COUNT, each) &&
            (predicate === null || this.#isFirst(each, figure.sentence)) &&
            !isOfFormerValue(this.#text, each, figure),
        ),
        figure,
      ) ??
      dates.find((each) => ruleHolds(PAST_STRETCH, each) && this.#isFirst(each, figure.sentence))
    );
  }

  /** The day on which somebody spoke in an earlier sentence whose words go on in this one. */
  #statementDayBefore(dated: DatedFigure): DateExpression | undefined {
    const cue = dated.attribution?.cue;
    if (!cue || cue.end > dated.figure.sentence.start) return undefined;
    const sentence = this.#sentences.around(cue.start);
    const there = { ...dated, figure: { ...dated.figure, sentence } };
    return this.#sentences.at(sentence).dates.find((each) => isDayOfStatement(this.#text, there, each));
  }

  /** "On Monday the toll rose to 12", "the toll stood at 12 people on Monday": not the day of "the attack on Monday". */
  #dayOfCount(
    figure: Span & { readonly sentence: Span },
    dates: readonly DateExpression[],
  ): DateExpression | undefined {
    const days = dates.filter((each) => ruleHolds(DAY_OF_COUNT, each));
    if (days.length === 0 || !this.#isCountKeptUp(figure.sentence)) return undefined;
    return days.find((each) => {
      if (each.end <= figure.start) return this.#isFirst(each, figure.sentence);
      return lowerWordsOf(this.#text.slice(figure.end, each.start)).length <= WORDS_TO_DAY;
    });
  }

  /** The dates of a sentence before which a deed is named. */
  #deedsAmong(dates: readonly DateExpression[]): readonly DateExpression[] {
    if (dates !== this.#dates) {
      this.#dates = dates;
      this.#deeds = dates.filter((each) => isAfterDeed(this.#text, each));
    }
    return this.#deeds;
  }

  /** Whether a sentence tells of a count that is kept up: its figures all have the same answer. */
  #isCountKeptUp(sentence: Span): boolean {
    const last = this.#counted;
    if (last === null || last.start !== sentence.start || last.end !== sentence.end) {
      this.#counted = sentence;
      this.#isKeptUp = COUNT_KEPT_UP.test(this.#text, sentence);
    }
    return this.#isKeptUp && decides(COUNT_KEPT_UP);
  }

  #isFirst({ start }: DateExpression, sentence: Span): boolean {
    return start - sentence.start <= FIRST_WORDS;
  }

  #resolved(date: DateExpression): DatedBy | null {
    const published = this.#published;
    const whole = resolveDate(date, published?.date ?? null);
    if (whole === null) return null;
    const end = END_OF.exec(this.#text.slice(Math.max(0, date.start - END_REACH), date.start));
    const iso = end === null ? whole : isoDay(daySpan(whole)!.last);
    const isWritten = date.iso !== null;
    const words = end === null ? date.text : `${end[1]!}${date.text}`;
    const why = isWritten ? `“${words}”` : `“${words}”, from ${plainDate(published!.date)}`;
    return { date: iso, why, inferred: !isWritten };
  }
}

/** Whether an implied date lies clearly before the source's own, so that it is not just "now". */
function isEarlier(implied: string, own: string | null): boolean {
  const [one, other] = [daySpan(implied), own === null ? null : daySpan(own)];
  return one !== null && (other === null || one.last + SLACK < other.first);
}

/** "The toll rose to 12": a count that is kept up to date, so that the day beside it is its own. */
const COUNT_KEPT_UP: Rule<[text: string, span: Span]> = {
  name: 'count-kept-up',
  example: 'On 3 May 2019 the toll rose to 12.',
  counterexample: 'On 3 May 2019 a storm killed 12.',
  test: (text, { start, end }) => {
    const words = lowerWordsOf(text.slice(start, end));
    const noun = words.findIndex((word) => RUNNING_COUNTS.has(word));
    return noun !== -1 && words.slice(noun + 1, noun + 1 + COUNT_REACH).some((word) => STANDING_VERBS.has(word));
  },
};

const DAY_OF_COUNT: Rule<[date: DateExpression]> = {
  name: 'day-of-count',
  example: 'On 9 June 2021 the toll climbed to 40.',
  counterexample: 'In 2019 the toll rose to 12.',
  test: (date) => !date.future && tellsDay(date) && (date.lead === null || NEUTRAL.has(date.lead)),
};

/**
 * "In 2019 …", "during July 2024", "In the 1860s …": a stretch, not a day, and not one that lies ahead. A decade is no
 * day that could be told, but keeps the figure from being one of the source's own day.
 */
const PERIOD_OF_COUNT: Rule<[date: DateExpression]> = {
  name: 'period-of-count',
  example: 'In 2019, 12 people were killed.',
  counterexample: 'On 3 May, 12 people were killed.',
  test: ({ lead, point, future }) => {
    if (future || lead === null || !HELD_DURING.has(lead)) return false;
    return (
      point.form === 'decade' ||
      (point.form === 'absolute' && point.iso.length < 10) ||
      (point.form === 'yearless' && point.day === null)
    );
  },
};

/** "Last year …", "A month ago …". */
const PAST_STRETCH: Rule<[date: DateExpression]> = {
  name: 'past-stretch',
  example: 'OSLO, 3 May 2021 - Last year 12 people were killed.',
  counterexample: 'OSLO, 3 May 2021 - Last week 12 people were killed.',
  test: ({ point, future, lead }) => {
    return (
      !future &&
      lead === null &&
      point.form === 'offset' &&
      point.by < 0 &&
      point.unit !== 'day' &&
      point.unit !== 'week'
    );
  },
};

/** The date that a figure's own phrase ends with ("900 tonnes in 2012, 700 tonnes in 2013"), else the nearest. */
function nearest(text: string, dates: readonly DateExpression[], figure: Span): DateExpression | undefined {
  const own = dates.find(({ start }) => start >= figure.end && OWN_PHRASE.test(text.slice(figure.end, start)));
  if (own !== undefined) return own;
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

/** The unit or the noun of a figure and what leads its date, without another part of a list: " tonnes of ore in ". */
const OWN_PHRASE =
  /^(?:[%°]|[\p{L}'’-]{1,12})?(?:\s(?!and\s|or\s|to\s|from\s|but\s|while\s|than\s)[\p{L}'’-]{1,24}){1,5}\s$/u;

/** Whether a date says when the statement was made: it stands before the speaker or right behind the cue. */
export const DAY_OF_STATEMENT: Rule<[text: string, datedFigure: DatedFigure, date: DateExpression]> = {
  name: 'day-of-statement',
  example: 'Police said on Monday that 12 people were killed.',
  counterexample: 'Police said that 12 people were killed on Monday.',
  test: (text, { figure, attribution }, date) => {
    const cue = attribution?.cue;
    if (!attribution || !cue || date.future || (date.lead !== null && !NEUTRAL.has(date.lead))) return false;
    const subject = attribution.speaker;
    const { via } = attribution;
    if (date.start >= subject.start && date.end <= subject.end) return !ruleHolds(DAY_IN_NAME, text, subject, date);
    if (
      via !== null &&
      via.end > via.start &&
      date.start >= via.end &&
      ruleHolds(DAY_CLOSE_BY, text, via.end, date.start)
    )
      return true;
    if (date.end <= Math.min(subject.start, cue.start))
      return ruleHolds(DAY_IN_FRONT, text, figure.sentence, date, Math.min(subject.start, cue.start));
    if (date.start >= subject.end && date.end <= cue.start)
      return ruleHolds(DAY_CLOSE_BY, text, subject.end, date.start);
    const behind = Math.max(cue.end, cue.start < subject.start ? subject.end : cue.end);
    return date.start >= behind && date.start - behind <= REACH && ruleHolds(DAY_CLOSE_BY, text, behind, date.start);
  },
};

function isDayOfStatement(text: string, dated: DatedFigure, date: DateExpression): boolean {
  return tellsDay(date) && ruleHolds(DAY_OF_STATEMENT, text, dated, date);
}

/** "Mark Sunday", "the Sunday Herald": a weekday between capitals of a speaker is part of the name. */
const DAY_IN_NAME: Rule<[text: string, span: Span, date: DateExpression]> = {
  name: 'day-in-name',
  example: 'Mark Sunday said 12 people were killed.',
  counterexample: 'On Sunday police said 12 people were killed.',
  test: (text, { start, end }, date) => {
    if (date.lead !== null) return false;
    return /\p{Lu}\S*\s$/u.test(text.slice(start, date.start)) || /^\s\p{Lu}/u.test(text.slice(date.end, end));
  },
};

/** "Yesterday, officials …": nothing but small words before the date, and at most a comma behind it. */
const DAY_IN_FRONT: Rule<[text: string, sentence: Span, date: DateExpression, subject: number]> = {
  name: 'day-in-front',
  example: 'Yesterday, police said 12 people were killed.',
  counterexample: 'After the storm that tore the roofs yesterday, police said 12 people were killed.',
  test: (text, sentence, date, subject) => {
    const before = text.slice(sentence.start, date.start);
    const behind = text.slice(date.end, subject);
    if (ruleHolds(DAY_OF_WHAT_WAS_ISSUED, before, behind)) return true;
    return (
      before.length < 24 &&
      lowerWordsOf(before).every((word) => SMALL_WORDS.has(word)) &&
      behind.length < 40 &&
      lowerWordsOf(behind).length <= 3
    );
  },
};

/** "In a report dated May 1, …", "In its Sunday update, …": a phrase of what was put out that day opens the sentence. */
const DAY_OF_WHAT_WAS_ISSUED: Rule<[before: string, behind: string]> = {
  name: 'day-of-what-was-issued',
  example: 'In its Sunday update, police said 12 people were killed.',
  counterexample: 'In its Sunday storm, police said 12 people were killed.',
  test: (before, behind) => {
    if (before.length > ISSUED_REACH || behind.length > ISSUED_REACH || !/^(?:in|at|during)\s/i.test(before))
      return false;
    const words = lowerWordsOf(`${before} ${behind.slice(0, behind.indexOf(',') + 1)}`);
    return behind.trim() !== '' && !before.includes(',') && words.some((word) => ISSUED.has(word));
  },
};

/** Nothing between but a phrase without a verb or a number: "said [in an update on] Monday", "told reporters [on] Monday". */
const DAY_CLOSE_BY: Rule<[text: string, from: number, to: number]> = {
  name: 'day-close-by',
  example: 'Police said in an update on Monday that 12 people were killed.',
  counterexample: 'Police said that 12 people were killed on Monday.',
  test: (text, from, to) => {
    const gap = text.slice(from, to);
    if (/[,;:.?!"“”\d]/.test(gap)) return false;
    const words = lowerWordsOf(gap);
    const [first] = words;
    if (first === undefined) return true;
    return (
      !words.includes('that') &&
      !words.some((word) => AUXILIARIES.has(word)) &&
      (SMALL_WORDS.has(first) || words.length <= 2)
    );
  },
};

/** The rules of this file that stand by themselves. */
export const AS_OF_RULES: readonly NamedRule[] = [
  PAST_STRETCH,
  COUNT_KEPT_UP,
  DAY_OF_COUNT,
  PERIOD_OF_COUNT,
  DAY_OF_STATEMENT,
  DAY_IN_NAME,
  DAY_IN_FRONT,
  DAY_OF_WHAT_WAS_ISSUED,
  DAY_CLOSE_BY,
];
