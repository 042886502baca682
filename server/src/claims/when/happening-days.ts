import type { Span } from '../../corpus/span.ts';
import { bareFigure } from '../../figures/non-quantities/points.ts';
import { type DateExpression, tellsDay } from '../../language/calendar/date-expression.ts';
import { resolveDate } from '../../language/calendar/dates.ts';
import { PAIR_JOINERS } from '../../language/lexicon/function-words.ts';
import { anyRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { type Sentence, type Sentences, sentencesOf } from '../../language/sentence.ts';
import { findSentences } from '../../language/sentences.ts';
import { isAmong } from '../../language/word-table.ts';
import { type Word, wordAt } from '../../language/words.ts';
import { type Claim, claimOf, type DatedBy } from '../claim.ts';
import { NOUN_LEADS } from '../lexicon/grammar.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { ENDS_OF_SPANS, STAMPED, STRETCHES } from '../lexicon/when.ts';
import { EMPTY_SCOPE, type Scope, withExactLists } from '../scope.ts';
import { DAY_OF_MAKING } from '../what/event-phrases.ts';
import { DAY_SINCE_THEN, NOT_UNTIL_DAY, readEvent } from '../what/events.ts';
import { ONE_OF_SEVERAL_RULES } from '../what/happenings.ts';
import type { Phrase } from '../words/phrase.ts';
import { LONGEST_SENTENCE } from '../words/sentence-scope.ts';
import { reckonedDate } from './reckoned-days.ts';

/** How much of a body may tell when things happened, in UTF-16 code units: a report says so early. */
const LEAD = 4_000;
/** Most sentences name no day: what may be one is looked for before anything is read. */
const MAYBE_DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\b|(?:[Ii]n|[Ss]ince|from|to|around|about) (?:the )?(?:(?:early|late|mid)[ -])?(?:1[4-9]|20)\d\d|\b(?:[Ll]ast|[Tt]his|[Nn]ext) (?:month|year)\b|(?:months?|years?) ago\b)/;
const PART_OF_NIGHT = /\b(?:night|midnight|evening|late)\b/i;
const PART_OF_MORNING = /\b(?:morning|early|a\.m|am)\b/i;

/**
 * When things happened, as a source tells it ("was shot early on Tuesday", "Friday's attack", "In May 2019 it closed"):
 * claims beside those of its figures, since a weekday is no figure. Their values are ISO 8601 dates as full as text and
 * source tell, resolved against the source's own date; of an undated source `-W-5` for a Friday, `--05-03` for a day and
 * `--05` for a month without a year. Whether the day was that of a night or of a morning is kept in the scope, as a night
 * belongs to two days.
 */
export function readHappeningDays(
  body: string,
  published: DatedBy | null,
  sentences: Sentences = sentencesOf(body),
): readonly Claim[] {
  const lead = body.slice(0, LEAD);
  if (!MAYBE_DAY.test(lead)) return [];
  return findSentences(lead).flatMap((span) => {
    if (span.end - span.start > LONGEST_SENTENCE || !MAYBE_DAY.test(lead.slice(span.start, span.end))) return [];
    const sentence = sentences.at(span);
    return sentence.dates.flatMap((date) => dayClaim(sentence, date, published) ?? []);
  });
}

function dayClaim(sentence: Sentence, date: DateExpression, published: DatedBy | null): Claim | null {
  const { words, text } = sentence;
  const reckoned = reckonedDate(text, date, published);
  const value = reckoned?.value ?? dateValue(date, published);
  if (value === null) return null;
  const phrase = { from: wordAt(words, date.start), to: wordAt(words, date.end) };
  if (anyRule(NO_DAY_RULES, words, phrase, date) || anyRule(ONE_OF_SEVERAL_RULES, words)) return null;
  const event = readEvent(words, phrase);
  if (event === null) return null;
  return claimOf({
    figure: bareFigure(text.slice(date.start, date.end), spanOf(sentence), date, 'date', value, reckoned?.leeway ?? 0),
    predicate: event.name,
    subject: null,
    scope: withExactLists({
      ...EMPTY_SCOPE,
      // "Late May" is no night.
      partOfDay: !tellsDay(date)
        ? null
        : partOfDay(text.slice(Math.max(sentence.start, date.start - 'early on '.length), date.end)),
    }),
    extent: 'whole',
    modality: event.planned || date.future ? 'planned' : 'asserted',
    revises: null,
    attribution: null,
    asOf: published === null ? null : { date: published.date, why: published.why, inferred: true },
  });
}

/** When dates are no days on which something happened. */
export const NO_DAY_RULES: readonly Rule<[words: readonly Word[], phrase: Phrase, date: DateExpression]>[] = [
  {
    name: 'end-of-stretch',
    example: 'The bridge was closed by Friday.',
    counterexample: 'The bridge was closed on Friday.',
    test: (words, phrase, { lead }) =>
      (STRETCHES.has(lead ?? '') ||
        // "Gained independence from Karsa six months ago": what stands between is no part of the day.
        (!words[phrase.from - 1]?.capital && STRETCHES.has(words[phrase.from - 2]?.lower ?? ''))) &&
      // "After Tuesday's landslide": the day is the landslide's.
      !(words[phrase.to - 1]?.lower ?? '').endsWith("'s") &&
      !ruleHolds(DAY_SINCE_THEN, words, phrase) &&
      !ruleHolds(NOT_UNTIL_DAY, words, phrase) &&
      !ruleHolds(DAY_OF_MAKING, words, phrase),
  },
  {
    name: 'end-of-month',
    example: 'The bridge was closed at the end of May 2019.',
    counterexample: 'The bridge was closed on the evening of May 3.',
    test: (words, { from }) => words[from - 1]?.lower === 'of' && ENDS_OF_SPANS.has(words[from - 2]?.lower ?? ''),
  },
  {
    name: 'several-days',
    example: 'The bridge was closed on Friday and Saturday.',
    counterexample: 'The bridge was closed on Friday and opened again.',
    test: (words, { from, to }, { text, lead }) =>
      lead === 'and' ||
      (lead === 'to' && !ruleHolds(DAY_OF_MAKING, words, { from, to })) ||
      /\d\s?(?:[-–—]|to|and|or)\s?\d/.test(text) ||
      [to, from - 2].some(
        (joiner) => isAmong(words[joiner], PAIR_JOINERS) && NAME_OF_DAY.test(words[joiner + 1]?.lower ?? ''),
      ),
  },
  {
    name: 'day-of-another-time',
    example: 'The bridge was closed again on Friday.',
    counterexample: 'On Friday the bridge was closed.',
    test: (words, { from }) => [from - 1, from - 2].some((at) => words[at]?.lower === 'again'),
  },
  {
    // Of a page, a picture or a paper.
    name: 'day-of-stamp',
    example: 'A photo of the attack on Friday.',
    counterexample: 'A film of the attack on Friday.',
    test: (words, { from }) =>
      // Who "filed the appeal" did more than to stamp a page.
      words
        .slice(Math.max(0, from - STAMP_REACH), from)
        .some(
          ({ lower }, at, before) =>
            STAMPED.has(lower) && !isAmong(before[at + 1], NOUN_LEADS) && before[at + 1]?.lower !== 'for',
        ),
  },
  {
    // The line of a page that tells who sent the report, and when.
    name: 'day-of-agency',
    example: 'Bridge closed by storm AFP Friday 3 May 2019 The bridge was closed.',
    counterexample: 'The bridge was closed, AFP said Friday, 3 May 2019.',
    test: (words, { from }, { point }) =>
      point.form === 'absolute' && words[from - 1]?.capital === true && isAmong(words[from - 1], OUTLETS),
  },
];

/** How the weekdays end, and "yesterday". */
const NAME_OF_DAY = /day$/;

/** How many words may stand between "posted" and its day. */
const STAMP_REACH = 6;

/**
 * What a date and the day of writing tell of a day, a month, a year or a decade; null for what is counted from the day of
 * writing (`reckonedDate`).
 */
function dateValue(date: DateExpression, published: DatedBy | null): string | null {
  const { point } = date;
  if (point.form === 'decade') return `${point.year}s`;
  if (point.form === 'offset') return null;
  const iso = resolveDate(date, published?.date ?? null);
  if (iso !== null) return iso;
  if (point.form === 'weekday') return `-W-${point.weekday}`;
  if (point.form !== 'yearless' || point.shift !== null) return null;
  const month = `--${String(point.month).padStart(2, '0')}`;
  return point.day === null ? month : `${month}-${String(point.day).padStart(2, '0')}`;
}

function partOfDay(written: string): Scope['partOfDay'] {
  if (PART_OF_NIGHT.test(written)) return 'night';
  return PART_OF_MORNING.test(written) ? 'morning' : null;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
