import type { Span } from '../../corpus/span.ts';
import type { Figure, FigureKind } from '../../figures/figure.ts';
import type { DateExpression } from '../../language/calendar/date-expression.ts';
import { resolveDate } from '../../language/calendar/dates.ts';
import { type DaySpan, daySpan } from '../../language/calendar/days.ts';
import { SMALL_NUMBERS } from '../../language/lexicon/calendar.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Sentences } from '../../language/sentence.ts';
import { PAST_ONLY, VERB_FORMS } from '../../language/verb-forms.ts';
import { type Word, wordAt } from '../../language/words.ts';
import { BOUNDARIES, CENTURIES, LEADS_FORMER_TIME } from '../lexicon/former-times.ts';
import { DURING } from '../lexicon/periods.ts';

/** A stretch of time, with where a text names it: its lead included. */
interface Stretch extends Span {
  readonly days: DaySpan;
  /** Whether it only tells since when something is so: "since 2018". */
  readonly isBeginning: boolean;
}

/** Kinds of figures that hold at some time and not at another. */
const HELD: ReadonlySet<FigureKind> = new Set(['count', 'money', 'measure', 'percentage', 'ratio']);
/** In characters: how far behind a figure the time may stand in which it held. */
const REACH = 60;
/** In characters: how long the word is that leads a time, with its article. */
const LEAD_REACH = 20;
const YEAR = 'YYYY'.length;

const NUMBERS = [...SMALL_NUMBERS.keys()].filter((word) => word.length > 2).join('|');
/** Most sentences name no century: what may be one is looked for before anything is read. */
const MAYBE_CENTURY = /centur|decades\sago/i;
/** "In the 19th century", "during the late nineteenth century". */
const CENTURY = new RegExp(
  `\\b(?:in|during)\\sthe\\s(?:early\\s|late\\s|mid-)?(?:(\\d{1,2})(?:st|nd|rd|th)|(${[...CENTURIES.keys()].join('|')}))[\\s-]century\\b`,
  'gi',
);
/** "A century ago", "two centuries ago", "decades ago". */
const LONG_AGO = new RegExp(`\\b(?:(\\d{1,2}|a|${NUMBERS})\\s)?(centur(?:y|ies)|decades?)\\s(?:ago|earlier)\\b`, 'gi');
const YEARS: ReadonlyMap<string, number> = new Map([
  ['c', 100],
  ['d', 10],
]);
const DAYS_OF_YEAR = 365.25;
/** "Five years ago" in a text without a date: which years these are nobody knows, but that they are long over. */
const UNKNOWN_YEARS: DaySpan = yearsFrom(1, 1);

/**
 * The stretch of the past in which a figure held, as its own clause tells: "In the 1860s 400 miners worked here", "400 did in
 * 1863", "a century ago". Null for what is told of the source's own time, of a month or a day, or of when a thing began.
 *
 * @param published the day of the source, ISO 8601; null where it is not known
 */
export function formerTime(sentences: Sentences, published: string | null, figure: Figure): DaySpan | null {
  if (!HELD.has(figure.kind) && figure.kind !== 'duration') return null;
  const sentence = sentences.at(figure.sentence);
  if (sentence.isOfDigits) return null;
  const dated =
    sentence.dates.length === 0 ? [] : sentence.dates.flatMap((date) => ofDate(sentences.text, date, published));
  const named = centuries(sentences.text, figure.sentence, published);
  if (dated.length === 0 && named.length === 0) return null;
  const stretches = [...dated, ...named];
  const { words } = sentence;
  const when = stretches.find((each) => each.end <= figure.start && ruleHolds(TIME_WHEN, words, figure, each));
  // How long something went on is not told of a time by its being told beside one.
  if (when !== undefined || figure.kind === 'duration') return when?.days ?? null;
  const during = stretches.filter(({ isBeginning }) => !isBeginning);
  const own = during.find((each) => each.start >= figure.end && ruleHolds(TIME_BEHIND, words, figure, each));
  const front = during.find((each) => each.end <= figure.start && ruleHolds(TIME_IN_FRONT, words, figure, each));
  return (own ?? front)?.days ?? null;
}

/** The years that a date names as a stretch, with its lead. */
function ofDate(text: string, date: DateExpression, published: string | null): readonly Stretch[] {
  const { point, lead, future, start, end } = date;
  if (future) return [];
  if (point.form === 'offset' && point.unit === 'year' && point.by < -1) {
    const iso = resolveDate(date, published);
    const days = iso === null ? UNKNOWN_YEARS : daySpan(iso.slice(0, YEAR));
    return days === null ? [] : [{ start, end, days, isBeginning: false }];
  }
  const isBeginning = lead === 'since';
  if (lead === null || !(isBeginning || DURING.has(lead))) return [];
  const before = text.slice(Math.max(0, start - LEAD_REACH), start).toLowerCase();
  const led = start - (before.length - Math.max(0, before.lastIndexOf(lead)));
  if (point.form === 'decade') return [{ start: led, end, days: yearsFrom(point.year, 10), isBeginning }];
  if (point.form !== 'absolute' || (point.iso.length !== YEAR && !isBeginning)) return [];
  const days = daySpan(point.iso);
  return days === null ? [] : [{ start: led, end, days, isBeginning }];
}

function centuries(text: string, sentence: Span, published: string | null): readonly Stretch[] {
  const near = text.slice(sentence.start, sentence.end);
  if (!MAYBE_CENTURY.test(near)) return [];
  const placed = (match: RegExpExecArray, days: DaySpan): Stretch => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length, days, isBeginning: false };
  };
  const named = Array.from(near.matchAll(CENTURY), (match) => {
    const number = Number(match[1] ?? CENTURIES.get(match[2]!.toLowerCase()));
    return placed(match, yearsFrom((number - 1) * 100 + 1, 100));
  });
  const today = published === null ? null : daySpan(published);
  if (today === null) return named;
  const ago = Array.from(near.matchAll(LONG_AGO), (match) => {
    const [, count, unit = ''] = match;
    // "Decades ago": two at least.
    const many = count === undefined ? 2 : (SMALL_NUMBERS.get(count.toLowerCase()) ?? Number(count));
    const length = YEARS.get(unit[0]!.toLowerCase())!;
    const first = Math.round(today.first - (many + 0.5) * length * DAYS_OF_YEAR);
    return placed(match, { first, last: Math.round(first + length * DAYS_OF_YEAR) });
  });
  return [...named, ...ago];
}

function yearsFrom(year: number, many: number): DaySpan {
  const [first, last] = [year, year + many - 1].map((each) => daySpan(String(each).padStart(YEAR, '0')));
  return { first: first!.first, last: last!.last };
}

/** A clause that "when" joins to a time tells of that time. */
const TIME_WHEN: Rule<[words: readonly Word[], figure: Span, time: Span]> = {
  name: 'former-time-when',
  example: 'It was the worst fire since 1974, when 400 miners died.',
  counterexample: 'It was the worst fire since 1974 and killed 400 miners.',
  test: (words, { start }, time) => {
    const behind = wordAt(words, time.end);
    const when = words[behind]?.lower === ',' ? behind + 1 : behind;
    if (words[when]?.lower !== 'when') return false;
    return !words.slice(when + 1, wordAt(words, start)).some(({ lower }) => BOUNDARIES.has(lower) || lower === ',');
  },
};

/** A time that opens its sentence is that of all that is told up to the next clause. */
const TIME_IN_FRONT: Rule<[words: readonly Word[], figure: Span, time: Span]> = {
  name: 'former-time-in-front',
  example: 'In the 1860s 400 miners worked at the pit.',
  counterexample: 'The pit, opened in the 1860s, has 400 miners.',
  test: (words, { start }, time) => {
    const from = wordAt(words, time.start);
    if (!words.slice(0, from).every(({ lower }) => LEADS_FORMER_TIME.has(lower))) return false;
    const between = words.slice(wordAt(words, time.end), wordAt(words, start));
    return !between.some(({ lower }, at) => BOUNDARIES.has(lower) || (lower === ',' && at > 0));
  },
};

/** A time behind a figure is that of its verb, and not that of what is told of a thing further on. */
const TIME_BEHIND: Rule<[words: readonly Word[], figure: Span, time: Span]> = {
  name: 'former-time-behind',
  example: 'The pit had 400 miners in the 1860s.',
  counterexample: 'The pit has 400 miners in shafts that were dug in the 1860s.',
  test: (words, { start, end }, time) => {
    if (time.start - end > REACH) return false;
    const [at, behind] = [wordAt(words, start), wordAt(words, end)];
    const between = words.slice(behind, wordAt(words, time.start));
    if (between.some(({ lower, kind }) => kind === 'mark' || BOUNDARIES.has(lower))) return false;
    const own = words.slice(0, at).some(isVerb) ? 0 : 1;
    return between.filter(isVerb).length <= own;
  },
};

function isVerb({ lower, kind, known }: Word): boolean {
  if (kind === 'mark') return false;
  const form = VERB_FORMS.get(lower);
  return known?.closed === 'auxiliary' || form === 'participle' || form === 'gerund' || PAST_ONLY.has(lower);
}

/** The rules of this file that stand by themselves. */
export const FORMER_TIMES_RULES: readonly NamedRule[] = [TIME_WHEN, TIME_IN_FRONT, TIME_BEHIND];
