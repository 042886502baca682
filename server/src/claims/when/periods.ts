import type { Span } from '../../corpus/span.ts';
import type { Figure, FigureKind } from '../../figures/figure.ts';
import { type DateExpression, tellsDay } from '../../language/calendar/date-expression.ts';
import { resolveDate } from '../../language/calendar/dates.ts';
import { daySpan, weekdayOf } from '../../language/calendar/days.ts';
import { SMALL_NUMBERS } from '../../language/lexicon/calendar.ts';
import { SINGLE } from '../../language/lexicon/function-words.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { type Sentences, sentencesOf } from '../../language/sentence.ts';
import { knownWord } from '../../language/vocabulary.ts';
import { type Word, wordAt } from '../../language/words.ts';
import type { Attribution, DatedBy } from '../claim.ts';
import { BEGINNINGS } from '../lexicon/as-of.ts';
import {
  BEGINS,
  CLOSES,
  DURING,
  LEADS_STRETCH,
  LENGTHS,
  LONG_UNITS,
  ON,
  OPENS,
  PERIOD_BREAKS,
  SINCE_EVENTS,
  STRETCH_QUALIFIERS,
  SUPERLATIVES,
  WARS,
} from '../lexicon/periods.ts';
import type { Period, Scope } from '../scope.ts';
import { DAY_OF_STATEMENT } from './as-of.ts';
import { isOfFormerValue } from './time-of-former-value.ts';
import { YEAR_OF_DEED } from './year-of-deed.ts';

/** A period with its words; the span counts in the text. */
interface PlacedPeriod extends Span {
  readonly period: Period;
  /** The date that names it alone; a day may then be that on which somebody spoke. */
  readonly date: DateExpression | null;
  /** Only what is counted up to now runs over it: “the toll of the eight-year siege”, of which it is not told whether it is over. */
  readonly ofTotals: boolean;
}

/** A figure with what was already read of it. */
export interface TimedFigure {
  readonly figure: Figure;
  readonly attribution: Attribution | null;
  /** What is said of what a count counts; a count of which nothing is said runs over no time. */
  readonly predicate: string | null;
  readonly scope: Pick<Scope, 'total'>;
}

/** Kinds of figures that run over a period. */
const RUNNING: ReadonlySet<FigureKind> = new Set(['count', 'ordinal', 'money', 'measure', 'percentage', 'ratio']);
/** How far from a figure its period may stand, in characters. */
const REACH = 140;
/** How far into its sentence a period may begin that holds for all its figures, in characters. */
const FRONT = 30;
/** How many words behind "since" are searched for what began, and how many of them name the period. */
const SINCE_WORDS = 9;
/** How far before "since" what is likened to nothing may stand, in words. */
const LIKENED_REACH = 5;
/** How far behind "since" its date may stand, in characters. */
const SINCE_REACH = 60;

const NUMBERS = [...SMALL_NUMBERS.keys()].filter((word) => word.length > 2).join('|');
/** Most sentences name no length of time: what may be one is looked for before anything is read. */
const MAYBE_STRETCH = /\b(?:hour|day|night|week|weekend|fortnight|month|quarter|half|year|decade)s?\b/i;
/** "In the past 24 hours", "within ten hours", "in a single day", "over three weeks of fighting". */
const STRETCH = new RegExp(
  '\\b(in|within|over|during|for)\\s(?:(?:just|only|about|around|under|nearly|almost)\\s|(?:less|more|little\\sover)\\sthan\\s)?' +
    `(?:(the|a|an|this|that|its|their)\\s)?(?:(${[...STRETCH_QUALIFIERS.keys()].join('|')})\\s)?(?:(\\d{1,3}|${NUMBERS})[\\s-])?` +
    '(?:straight\\s|consecutive\\s)?(hour|day|night|week|fortnight|month|year|decade)s?\\b(?!-)',
  'gi',
);
/** "The week to 14 March", "the 24 hours ending Friday": what must stand directly before the date. */
const STRETCH_TO = new RegExp(
  `(?:(\\d{1,3}|${NUMBERS})\\s)?(hour|day|week|fortnight|month|quarter|year)s?\\s(?:to|ending|ended|through|up to|until)(?:\\son)?\\s$`,
  'i',
);
const STRETCH_TO_REACH = 40;
/** “Eight-year siege”, “four-year-long armed uprising”. */
const YEARS_LONG = new RegExp(
  `\\b(\\d{1,2}|${NUMBERS})-year(?:-long|-old)?\\s(?:civil\\s|armed\\s|bloody\\s|brutal\\s)?(?:${WARS.join('|')})\\b`,
  'gi',
);
/** A war of fewer years began at no time that its length would tell. */
const LEAST_YEARS = 3;
const WEEKEND = /\b(?:over(?:\sthe)?|this|last|the|at\sthe|holiday|long)\sweekend\b/gi;
/** Things happen at a weekend as on a day, and what is counted is told of it; over a weekend they add up, as sums do. */
const AT_WEEKEND = /^(?:at|last|this)\s(?:the\s)?weekend$/;
const QUARTER =
  /\b(?:in|during|for|of)\s(?:the|its)\s(?:first|second|third|fourth|final|last|previous|latest|current|most\srecent)(?:\sfiscal)?\s(?:quarter|half)\b/gi;
const SINCE = /\bsince\s/gi;
/** Two clauses that do not share a period. */
const BREAK = new RegExp(`[;:]|,\\sand\\s|\\b(?:${PERIOD_BREAKS.join('|').replaceAll(' ', '\\s')})\\b`, 'i');

/** What is told behind "and" of the same subject has a time of its own. */
const NEXT_PREDICATE = /\band\s(?:was|were|is|are|has|have|had|will|would)\s/i;
/** What follows on a part with no comma between is the part's. */
const OF_PART = /\bincluding\s[^,]*$/i;

/** When a period behind a figure is none of that figure, by what stands between the two. */
export const OTHER_PERIOD_RULES: readonly Rule<[between: string]>[] = [
  {
    name: 'period-of-next-clause',
    example: 'Troops killed 40 people; they left in 2019.',
    counterexample: 'Troops killed 40 people in 2019.',
    test: (between) => BREAK.test(between),
  },
  {
    name: 'period-of-next-predicate',
    example: 'The eel is 23 cm long and was found in 2019.',
    counterexample: 'The eel was 23 cm long in 2019.',
    test: (between) => NEXT_PREDICATE.test(between),
  },
  {
    name: 'period-of-part',
    example: 'Lund raised $67 million, including a loan of crowns in January.',
    counterexample: 'Lund raised $67 million, a loan of crowns included, in January.',
    test: (between) => OF_PART.test(between),
  },
];

/**
 * "The lowest since 1998", "the highest in three decades", "more than at any time since 1998": when nothing was like it, which
 * is no time of counting.
 */
const LIKENED: Rule<[words: readonly Word[], since: number]> = {
  name: 'likened-since',
  example: 'Turnout was 68%, the lowest since 1998.',
  counterexample: 'Troops killed 40 people in the west since 1998.',
  test: (words, since) => {
    for (let at = since - 1; at >= Math.max(0, since - LIKENED_REACH); at--) {
      const { kind, lower } = words[at]!;
      if (kind === 'mark') return false;
      if (SUPERLATIVES.has(lower) || isSuperlative(lower)) return true;
      if (lower === 'any' && words.slice(Math.max(0, at - 2), at).some((word) => word.lower === 'than')) return true;
    }
    return false;
  },
};

/** "Lowest", "largest", "biggest" and "deadliest" are of an adjective, "west" and "arrest" of none. */
function isSuperlative(lower: string): boolean {
  if (!lower.endsWith('est')) return false;
  const stem = lower.slice(0, -'est'.length);
  const bases = [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/i$/, 'y')];
  return bases.some((base) => knownWord(base)?.adjective === true);
}

/** "Reported a loss on Thursday and said it would close 22 shops": what was said has no day. */
const DAY_OF_EARLIER_PREDICATE: Rule<
  [text: string, before: Pick<PlacedPeriod, 'end' | 'date'>, attribution: Attribution | null]
> = {
  name: 'day-of-earlier-predicate',
  example: 'The bank told of a loss on Thursday and said it would close 22 branches.',
  counterexample: 'On Thursday rebels shelled the port, killing 22 people, the army said.',
  test: (text, { end, date }, attribution) =>
    date !== null &&
    attribution?.cue !== undefined &&
    attribution.cue !== null &&
    AND_SAID.test(text.slice(end, attribution.cue.start)),
};

const AND_SAID = /^,?\s(?:and|but)\s(?:\w+ly\s|also\s)?$/;

/** "HALDEN, 10 Jan (AP) --": the day on which a report was sent is none of what it tells. */
const DAY_OF_DATELINE: Rule<[text: string, date: DateExpression]> = {
  name: 'day-of-dateline',
  example: 'MOSS, 10 May (Northline) -- Four sailors were killed.',
  counterexample: 'On 10 May (Sunday) four sailors were killed.',
  test: (text, { end }) => DATELINE_BEHIND.test(text.slice(end, end + LONGEST_DATELINE)),
};

const DATELINE_BEHIND = /^\s?\([^()\n]{2,40}\)\s?(?:--|[-–—])\s/u;
const LONGEST_DATELINE = 50;

/** Directly before a figure, what makes it a bound rather than one of two that are compared. */
const BOUND = /\b(?:more|less|fewer|greater|higher)\sthan\s(?:an?\s)?$/i;

/** Tells over which time the figures of one text were counted. Its answers depend on the text and its date alone. */
export class PeriodReader {
  readonly #text: string;
  readonly #published: DatedBy | null;
  readonly #sentences: Sentences;
  #start = -1;
  #periods: readonly PlacedPeriod[] = [];

  constructor(text: string, published: DatedBy | null, sentences: Sentences = sentencesOf(text)) {
    this.#text = text;
    this.#published = published;
    this.#sentences = sentences;
  }

  /**
   * The period over which a figure was counted: the nearest that its clause tells, else the one that opens its
   * sentence. Null for a happening or a moment without a day. The day beside a running total is that of the counting,
   * and the day on which somebody spoke is none of what they tell.
   */
  of(timed: TimedFigure): Period | null {
    const period = this.#nearest(timed);
    const isMoment = timed.figure.kind === 'count' && period?.kind === 'span' && AT_WEEKEND.test(period.phrase);
    return isMoment ? { ...period, kind: 'day' } : period;
  }

  #nearest({ figure, attribution, predicate, scope }: TimedFigure): Period | null {
    if (!RUNNING.has(figure.kind) || (figure.kind === 'count' && predicate === null)) return null;
    const all = this.#periodsIn(figure.sentence);
    if (all.length === 0) return null;
    const periods = all.filter(({ start, end, date, period, ofTotals }) => {
      if (start < figure.end && end > figure.start) return false;
      if (date !== null && ruleHolds(YEAR_OF_DEED, this.#text, date, figure)) return false;
      if (date !== null && isOfFormerValue(this.#text, date, figure)) return false;
      if (period.kind === 'day' && scope.total) return false;
      if (ofTotals && !scope.total) return false;
      return date === null || !ruleHolds(DAY_OF_STATEMENT, this.#text, { figure, attribution, predicate: null }, date);
    });
    const behind = periods.find(({ start }) => start >= figure.end);
    if (behind !== undefined && this.#isNear(figure.end, behind.start)) return behind.period;
    const before = periods.findLast(({ end }) => end <= figure.start);
    if (before === undefined) return null;
    const between = this.#text.slice(before.end, figure.start).replace(BOUND, '');
    if (BREAK.test(between) || ruleHolds(DAY_OF_EARLIER_PREDICATE, this.#text, before, attribution)) return null;
    const fronted = before.start - figure.sentence.start <= FRONT;
    return fronted || between.length <= REACH ? before.period : null;
  }

  #isNear(from: number, to: number): boolean {
    const between = this.#text.slice(from, to);
    return between.length <= REACH && !anyRule(OTHER_PERIOD_RULES, between);
  }

  #periodsIn(sentence: Span): readonly PlacedPeriod[] {
    if (sentence.start !== this.#start) {
      this.#start = sentence.start;
      const dates = this.#sentences.at(sentence).dates;
      const since = this.#since(sentence, dates);
      const long = [...since, ...this.#yearsLong(sentence)];
      const taken = [...long, ...this.#stretches(sentence, long)];
      const free = dates.filter(
        ({ start, end, lead }) =>
          !taken.some((each) => start < each.end && end > each.start) &&
          !(lead === 'since' && this.#isLikened(sentence, start)),
      );
      this.#periods = [...taken, ...this.#dated(free)].sort((a, b) => a.start - b.start);
    }
    return this.#periods;
  }

  /** "Since August", "since the war began on 7 October", "since the start of the war". */
  #since(sentence: Span, dates: readonly DateExpression[]): readonly PlacedPeriod[] {
    const text = this.#text.slice(sentence.start, sentence.end);
    if (!text.includes('since') && !text.includes('Since')) return [];
    return [...text.matchAll(SINCE)].flatMap((match): readonly PlacedPeriod[] => {
      const start = sentence.start + match.index;
      if (this.#isLikened(sentence, start)) return [];
      const from = start + match[0].length;
      const clause = /^[^,;:()"“”]{0,80}/.exec(this.#text.slice(from, sentence.end))![0];
      const date = dates.find(
        (each) => each.start >= from && each.start - from <= Math.min(SINCE_REACH, clause.length),
      );
      const words = clause.split(/\s+/).slice(0, SINCE_WORDS);
      const event = words.findIndex((word) => SINCE_EVENTS.has(word.toLowerCase().replace(/[^a-z]+$/, '')));
      if (date === undefined && event < 0) return [];
      const isDateAlone =
        date !== undefined && /^(?:the\s|early\s|late\s|mid-?\s?)?$/i.test(this.#text.slice(from, date.start));
      const verb =
        event >= 0 && /^(?:began|started|erupted|broke|resumed)$/i.test(words[event + 1]?.replace(/\W+$/, '') ?? '')
          ? 2
          : 1;
      const named = isDateAlone
        ? date.text
        : words
            .slice(0, event < 0 ? undefined : event + verb)
            .join(' ')
            .replace(/\.$/, '');
      const begun = date ?? (words[event]?.toLowerCase() === 'then' ? this.#dateBefore(sentence) : undefined);
      const first = begun === undefined ? null : (this.#daysOf(begun)?.first ?? null);
      const end = date?.end ?? from + lengthOfWords(clause, event + verb);
      const phrase = `since ${date === undefined && begun !== undefined ? begun.text : named}`;
      return [{ start, end, date: null, ofTotals: false, period: { kind: 'since', phrase, first, last: this.#day() } }];
    });
  }

  /** “The war began in 2019. Since then …”: the last date of the sentence before. */
  #dateBefore({ start }: Span): DateExpression | undefined {
    const before = this.#text.slice(0, start).trimEnd().length - 1;
    if (before < 0) return undefined;
    return this.#sentences.at(this.#sentences.around(before)).dates.findLast(({ future }) => !future);
  }

  /** “The toll of the eight-year siege”: since it began, some half a year more than eight years ago. */
  #yearsLong(sentence: Span): readonly PlacedPeriod[] {
    const text = this.#text.slice(sentence.start, sentence.end);
    if (!text.includes('year')) return [];
    return [...text.matchAll(YEARS_LONG)].map((match): PlacedPeriod => {
      const [phrase, number] = match;
      const years = SMALL_NUMBERS.get(number!.toLowerCase()) ?? Number(number);
      const start = sentence.start + match.index;
      const today = this.#day();
      const first =
        today === null || years < LEAST_YEARS ? null : today - Math.round((years + 0.5) * LENGTHS.get('year')!);
      const period: Period = { kind: 'since', phrase: `in the ${phraseOf(phrase)}`, first, last: today };
      return { start, end: start + phrase.length, date: null, ofTotals: true, period };
    });
  }

  /** @param at where "since" or what leads a stretch begins, or the date behind "since" does */
  #isLikened(sentence: Span, at: number): boolean {
    const { words } = this.#sentences.at(sentence);
    const from = wordAt(words, at);
    return ruleHolds(LIKENED, words, LEADS_STRETCH.has(words[from]?.lower ?? '') ? from : from - 1);
  }

  #stretches(sentence: Span, taken: readonly Span[]): readonly PlacedPeriod[] {
    const text = this.#text.slice(sentence.start, sentence.end);
    const place = (match: RegExpExecArray, period: Period): PlacedPeriod => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      date: null,
      ofTotals: false,
      period,
    });
    if (!MAYBE_STRETCH.test(text)) return [];
    const stretches = [...text.matchAll(STRETCH)].flatMap((match) => {
      const period =
        LONG_UNITS.has(match[5]!.toLowerCase()) && this.#isLikened(sentence, sentence.start + match.index)
          ? null
          : this.#stretch(match);
      return period === null ? [] : place(match, period);
    });
    const weekends = [...text.matchAll(WEEKEND)].map((match) => place(match, this.#weekend(phraseOf(match[0]))));
    const quarters = [...text.matchAll(QUARTER)].map((match) =>
      place(match, { kind: 'span', phrase: phraseOf(match[0]), first: null, last: null }),
    );
    return [...stretches, ...weekends, ...quarters].filter(
      ({ start, end }) => !taken.some((each) => start < each.end && end > each.start),
    );
  }

  #stretch([text, , article, which, number, unit]: RegExpExecArray): Period | null {
    const [qualifier, determiner] = [STRETCH_QUALIFIERS.get(which?.toLowerCase() ?? ''), article?.toLowerCase() ?? ''];
    const many = number === undefined ? 1 : (SMALL_NUMBERS.get(number.toLowerCase()) ?? Number(number));
    const length = many * LENGTHS.get(unit!.toLowerCase())!;
    const isPast = qualifier === 'past';
    // "In the last week" is told by a number of its own or by what goes before; "in the day" and "that day" name none.
    if (!isPast && number === undefined && qualifier !== 'one' && !SINGLE.has(determiner)) return null;
    // "For a year", "for three days" tells how long, not over which time; "for the first six months" is a part of a year.
    if (/^for\s/i.test(text) && !isPast && qualifier !== 'beginning') return null;
    const today = isPast ? this.#day() : null;
    return {
      kind: length === 1 && !isPast ? 'day' : 'span',
      phrase: phraseOf(text),
      first: today === null ? null : today - Math.max(1, Math.round(length)),
      last: today,
    };
  }

  #weekend(phrase: string): Period {
    const today = this.#day();
    const sunday = today === null ? null : today - (weekdayOf(today) % 7);
    return { kind: 'span', phrase, first: sunday === null ? null : sunday - 1, last: sunday };
  }

  /** What the dates that nothing else took say: a day, a month, a year, from one day to another. */
  #dated(dates: readonly DateExpression[]): readonly PlacedPeriod[] {
    return dates.flatMap((date, at): readonly PlacedPeriod[] => {
      const next = dates[at + 1];
      if (date.future || this.#isBeginning(date) || ruleHolds(DAY_OF_DATELINE, this.#text, date)) return [];
      if (date.lead !== null && OPENS.has(date.lead) && next?.lead != null && CLOSES.has(next.lead)) {
        const [first, last] = [this.#daysOf(date)?.first ?? null, this.#daysOf(next)?.last ?? null];
        const phrase = phraseOf(`${date.lead} ${this.#text.slice(date.start, next.end)}`);
        const period: Period = { kind: 'span', phrase, first, last };
        return [{ start: date.start, end: next.end, date: null, ofTotals: false, period }];
      }
      const before = dates[at - 1];
      if (before?.lead != null && OPENS.has(before.lead) && date.lead !== null && CLOSES.has(date.lead)) return [];
      const period = this.#until(date) ?? this.#named(date);
      return period === null ? [] : [{ start: date.start, end: date.end, date, ofTotals: false, period }];
    });
  }

  /** "In the week to 14 March". */
  #until(date: DateExpression): Period | null {
    const before = this.#text.slice(Math.max(0, date.start - STRETCH_TO_REACH), date.start);
    const match = STRETCH_TO.exec(before);
    if (match === null) return null;
    const [text, number, unit] = match;
    const many = number === undefined ? 1 : (SMALL_NUMBERS.get(number.toLowerCase()) ?? Number(number));
    const last = this.#daysOf(date)?.last ?? null;
    const length = Math.max(1, Math.round(many * LENGTHS.get(unit!.toLowerCase())!));
    const first = last === null ? null : last - length + 1;
    return { kind: 'span', phrase: `in the ${text.toLowerCase()}${date.text}`, first, last };
  }

  #named(date: DateExpression): Period | null {
    const { point, lead, text } = date;
    const days = this.#daysOf(date);
    const [first, last] = [days?.first ?? null, days?.last ?? null];
    if (lead !== null && BEGINS.has(lead)) return { kind: 'since', phrase: `since ${text}`, first, last: this.#day() };
    const isRunning = point.form === 'offset' && point.unit !== 'day' && point.by === 0;
    if (isRunning) return { kind: 'since', phrase: phraseOf(text), first, last: this.#day() };
    if (tellsDay(date)) {
      if (lead !== null && !ON.has(lead)) return null;
      const phrase = point.form === 'offset' ? phraseOf(text) : `on ${text}`;
      return { kind: 'day', phrase, first, last };
    }
    if (point.form === 'offset') {
      if (/\b(?:ago|earlier)$/.test(text)) return null;
      return { kind: point.unit === 'day' ? 'day' : point.unit, phrase: phraseOf(text), first, last };
    }
    if (point.form === 'weekday' || lead === null || !DURING.has(lead)) return null;
    const isYear = point.form === 'decade' || (point.form === 'absolute' && point.iso.length === 4);
    return { kind: isYear ? 'year' : 'month', phrase: `in ${text}`, first, last };
  }

  /** "Which began on 7 October": the first day of something long. */
  #isBeginning({ start }: DateExpression): boolean {
    const words = this.#text
      .slice(Math.max(0, start - 24), start)
      .toLowerCase()
      .trim()
      .split(/\s+/)
      .slice(-3);
    return words.some((word) => BEGINNINGS.has(word));
  }

  /** The days that a date names. */
  #daysOf(date: DateExpression): { readonly first: number; readonly last: number } | null {
    const iso = resolveDate(date, this.#published?.date ?? null);
    const days = iso === null ? null : daySpan(iso);
    const isWeek = date.point.form === 'offset' && date.point.unit === 'week';
    return days !== null && isWeek ? { first: days.first, last: days.first + 6 } : days;
  }

  /** The day of the source; null where it is not known to the day. */
  #day(): number | null {
    const days = this.#published === null ? null : daySpan(this.#published.date);
    return days !== null && days.first === days.last ? days.last : null;
  }
}

/** How far the first words of a text reach. */
function lengthOfWords(text: string, words: number): number {
  const last = [...text.matchAll(/\S+/g)][words - 1];
  return last === undefined ? text.length : last.index + last[0].length;
}

/** The words of a period as they stand inside a sentence. */
function phraseOf(text: string): string {
  const inside = text === text.toUpperCase() ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1);
  return inside.replace(/\s+/g, ' ');
}

/** The rules of this file that stand by themselves. */
export const PERIODS_RULES: readonly NamedRule[] = [LIKENED, DAY_OF_DATELINE, DAY_OF_EARLIER_PREDICATE];
