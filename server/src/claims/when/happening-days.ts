import type { Span } from '../../corpus/span.ts';
import type { Figure } from '../../figures/figure.ts';
import type { DateExpression } from '../../language/calendar/date-expression.ts';
import { resolveDate } from '../../language/calendar/dates.ts';
import { BOTH_ENDS_LEADS } from '../../language/lexicon/function-words.ts';
import { sentencesOf } from '../../language/sentence.ts';
import { findSentences } from '../../language/sentences.ts';
import { type Word, wordAt } from '../../language/words.ts';
import type { Claim, DatedBy } from '../claim.ts';
import { OF_THE_STORY, OTHER_VERBS, PERIODS } from '../lexicon/when.ts';
import { EMPTY_SCOPE, type Scope } from '../scope.ts';
import { isSpeechForm } from '../speech/speech-forms.ts';
import { nearestHappening } from '../what/happenings.ts';

/** How much of a body may tell on which day the happening was, in UTF-16 code units: a report says so early. */
const LEAD = 1_500;
/** How many words may stand between a day and its happening: "in a shooting early on Tuesday". */
const NEAR = 8;
/** Most sentences name no day: what may be one is looked for before anything is read. */
const MAYBE_DAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d/;
const PART_OF_NIGHT = /\b(?:night|midnight|evening|late)\b/i;
const PART_OF_MORNING = /\b(?:morning|early|a\.m|am)\b/i;

/**
 * The days on which a source says that its happening was ("in a shooting early Tuesday"), resolved against the source's
 * own date: as claims beside those of its figures, since a weekday is no figure. Whether the day was that of a night or
 * of a morning is kept in the scope, as a night belongs to two days. None where the source is undated.
 */
export function readHappeningDays(body: string, published: DatedBy | null): readonly Claim[] {
  if (published === null) return [];
  const lead = body.slice(0, LEAD);
  if (!MAYBE_DAY.test(lead)) return [];
  const sentences = sentencesOf(body);
  return findSentences(lead).flatMap((sentence) => {
    if (!MAYBE_DAY.test(lead.slice(sentence.start, sentence.end))) return [];
    const { words, dates } = sentences.at(sentence);
    return dates.flatMap((date) => dayClaim(lead, sentence, words, date, published) ?? []);
  });
}

function dayClaim(
  text: string,
  sentence: Span,
  words: readonly Word[],
  date: DateExpression,
  published: DatedBy,
): Claim | null {
  if (!isPlainDay(date)) return null;
  const iso = date.future || PERIODS.has(date.lead ?? '') ? null : resolveDate(date, published.date);
  if (iso === null || iso.length !== 'YYYY-MM-DD'.length) return null;
  const phrase = { from: wordAt(words, date.start), to: wordAt(words, date.end) };
  // What stands between the happening and its day is a place at most: "a shooting in Moss on Tuesday".
  const before = words.slice(Math.max(0, phrase.from - NEAR), phrase.from);
  const predicate = nearestHappening(before, { from: before.length, to: before.length }, NEAR);
  if (predicate === null || !OF_THE_STORY.has(predicate)) return null;
  const own = before.findLastIndex(
    (_, at) => nearestHappening(before.slice(at), { from: before.length - at, to: before.length - at }, NEAR) !== null,
  );
  if (before.slice(own + 1).some(isOtherVerb) || before.some(({ lower }) => BOTH_ENDS_LEADS.has(lower))) return null;
  return {
    figure: dayFigure(text, sentence, date, iso),
    predicate,
    subject: null,
    scope: {
      ...EMPTY_SCOPE,
      partOfDay: partOfDay(text.slice(Math.max(sentence.start, date.start - 'early on '.length), date.end)),
    },
    extent: 'whole',
    modality: 'asserted',
    revises: null,
    attribution: null,
    asOf: { date: published.date, why: published.why, inferred: true },
  };
}

/** A weekday, or a day with its month led by "on": full dates by themselves stamp pages and pictures. */
function isPlainDay({ point, lead }: DateExpression): boolean {
  return point.form === 'weekday' || (lead === 'on' && (point.form === 'yearless' || point.form === 'absolute'));
}

/** "Police said Tuesday", "one of those shot was stable Tuesday": the day of something else. */
function isOtherVerb({ lower }: Word): boolean {
  return isSpeechForm(lower) || OTHER_VERBS.has(lower);
}

function partOfDay(written: string): Scope['partOfDay'] {
  if (PART_OF_NIGHT.test(written)) return 'night';
  return PART_OF_MORNING.test(written) ? 'morning' : null;
}

function dayFigure(text: string, sentence: Span, { start, end }: DateExpression, iso: string): Figure {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'date',
    value: iso,
    low: Number.NaN,
    high: Number.NaN,
    range: false,
    qualifier: '=',
    trend: null,
    unit: null,
    unitText: null,
    concept: [],
    precision: 0,
    vague: false,
    qualifierSpan: null,
    unitSpan: null,
    sentence,
  };
}
