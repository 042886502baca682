import { type Claim, claimOf } from '../../../claims/claim.ts';
import { EMPTY_SCOPE } from '../../../claims/scope.ts';
import { bareFigure } from '../../../figures/non-quantities/points.ts';
import type { DateExpression } from '../../../language/calendar/date-expression.ts';
import type { DateLead } from '../../../language/lexicon/calendar.ts';
import { anyRule, type Rule } from '../../../language/rules.ts';
import { sentencesOf } from '../../../language/sentence.ts';
import { findSentences } from '../../../language/sentences.ts';
import type { Draft } from '../draft.ts';

/**
 * When things happened, by a weekday or a month alone ("on Thursday evening", "in September"), which is no figure: claims
 * with the values `-W-4` and `--09`. Which of several such days or months is meant, a draft leaves to its readers.
 */
export function daysAlone({ analysis: { claims, days }, placed: { source } }: Draft): readonly Claim[] {
  const sentences = sentencesOf(source.body);
  const isTold = ({ start, end }: DateExpression) =>
    claims.some(({ figure }) => figure.start < end && start < figure.end);
  return findSentences(source.body).flatMap((span) => {
    const sentence = sentences.at(span);
    const dates = sentence.isOfDigits ? [] : sentence.dates;
    return dates.flatMap((date): Claim | readonly [] => {
      const value = valueAlone(date);
      if (value === null || isTold(date) || anyRule(NO_DAY_ALONE, date)) return [];
      const known = days.find(({ figure }) => figure.start === date.start);
      const { start, end } = sentence;
      const figure = bareFigure(source.body.slice(date.start, date.end), { start, end }, date, 'date', value, 0);
      return claimOf({ ...(known ?? UNREAD), figure });
    });
  });
}

const UNREAD: Omit<Claim, 'figure'> = {
  predicate: null,
  subject: null,
  scope: EMPTY_SCOPE,
  extent: 'whole',
  modality: 'asserted',
  attribution: null,
  asOf: null,
  revises: null,
};

function valueAlone({ point }: DateExpression): string | null {
  if (point.form === 'weekday') return `-W-${point.weekday}`;
  return point.form === 'yearless' && point.day === null ? `--${String(point.month).padStart(2, '0')}` : null;
}

/** What bounds a stretch of time is not when something happened. */
const BOUNDS: ReadonlySet<DateLead> = new Set<DateLead>([
  ...(['as of', 'as at', 'until', 'till', 'up to', 'up until', 'through', 'to', 'by', 'before', 'after'] as const),
  ...(['from', 'starting', 'starting on', 'beginning', 'beginning on', 'between', 'over', 'for', 'and'] as const),
]);

/** When a weekday or a month does not tell when something happened. */
export const NO_DAY_ALONE: readonly Rule<[date: DateExpression]>[] = [
  {
    name: 'bound-of-stretch',
    example: 'The bridge was closed until Friday.',
    counterexample: 'The bridge was closed on Friday.',
    test: ({ lead }) => lead !== null && BOUNDS.has(lead),
  },
  {
    name: 'day-to-come',
    example: 'The bridge will be closed on Friday.',
    counterexample: 'The bridge was closed on Friday.',
    test: ({ future }) => future,
  },
];
