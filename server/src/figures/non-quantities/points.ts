import type { Span } from '../../corpus/span.ts';
import type { DateExpression } from '../../language/calendar/date-expression.ts';
import { readTimeQualifier } from '../bounds/qualifiers.ts';
import { type Figure, type FigureKind, NO_CONCEPT } from '../figure.ts';
import { spanOfTokens } from '../sentence/sentence-reading.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import type { TimeOfDay } from '../times/times.ts';

/**
 * What a date tells by itself: as much of its ISO 8601 form as is written, "--07-09" for a day without its year (as RFC
 * 6350 truncates it), a decade as it is written ("1990s"). Null where nothing but a name of a month stands.
 */
export function dateValue({ iso, point, text }: DateExpression): string | null {
  if (point.form === 'decade') return text;
  if (point.form !== 'yearless' || point.day === null) return iso;
  return `--${String(point.month).padStart(2, '0')}-${String(point.day).padStart(2, '0')}`;
}

/** The figure of a date, which has what it tells by itself as value. */
export function dateFigure(reading: SentenceReading, date: DateExpression, value: string): Figure {
  return pointAt(reading, date, 'date', value);
}

/** The figure of a time of day, with what makes it an estimate ("shortly after noon"). */
export function timeFigure(reading: SentenceReading, time: TimeOfDay): Figure {
  const { qualifier, span } = readTimeQualifier(reading.tokens, time.from);
  const where = spanOfTokens(reading.tokens, time.from, time.to);
  const written = reading.text.slice(where.start, where.end);
  return bareFigure(written, reading.sentence, where, 'time', time.iso, 0, { qualifier, span });
}

/** The figure of an ordinal, which has its number as value. */
export function ordinalFigure(reading: SentenceReading, from: number, to: number, value: number): Figure {
  const { start, end } = spanOfTokens(reading.tokens, from, to);
  const hyphen = to === from + 1 ? reading.text.slice(start, end).indexOf('-') : -1; // "first-degree"
  return pointAt(reading, { start, end: hyphen === -1 ? end : start + hyphen }, 'ordinal', value);
}

/** The figure of a year or of a number that names something; its value is what is written. */
export function writtenFigure(reading: SentenceReading, from: number, to: number, kind: 'date' | 'identifier'): Figure {
  const span = spanOfTokens(reading.tokens, from, to);
  const written = reading.text.slice(span.start, span.end);
  return pointAt(reading, span, kind, kind === 'identifier' ? withoutSeparators(written) : written);
}

/** "5,000" numbers the same house as "5000"; "PX-4,200" and "4,20" stay as they are written. */
function withoutSeparators(identifier: string): string {
  return GROUPED.test(identifier) ? identifier.replaceAll(',', '') : identifier;
}

const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

function pointAt({ text, sentence }: SentenceReading, span: Span, kind: FigureKind, value: number | string): Figure {
  return point(text.slice(span.start, span.end), sentence, span, kind, value);
}

/** A figure that was read as a quantity, as the identifier that it is. */
export function asIdentifier(figure: Figure): Figure {
  return point(figure.text, figure.sentence, figure, 'identifier', withoutSeparators(figure.text));
}

/** A figure that is no quantity. */
function point(written: string, sentence: Span, span: Span, kind: FigureKind, value: number | string): Figure {
  return bareFigure(written, sentence, span, kind, value, typeof value === 'number' ? 1 : 0);
}

const UNBOUND = { qualifier: '=', span: null } as const;

/**
 * A figure without trend or concept, and without unit unless one is given; what has no number for its value has no interval.
 *
 * @param sign states the unit, as written
 */
export function bareFigure(
  written: string,
  sentence: Span,
  { start, end }: Span,
  kind: FigureKind,
  value: number | string,
  precision: number,
  bound: Pick<Figure, 'qualifier'> & { readonly span: Span | null } = UNBOUND,
  unit: string | null = null,
  sign: (Span & { readonly text: string }) | null = null,
): Figure {
  const number = typeof value === 'number' ? value : Number.NaN;
  return {
    start,
    end,
    text: written,
    value,
    low: number,
    high: number,
    range: false,
    unitText: sign === null ? null : sign.text,
    precision,
    vague: false,
    qualifierSpan: bound.span,
    unitSpan: sign === null ? null : { start: sign.start, end: sign.end },
    sentence,
    kind,
    unit,
    qualifier: bound.qualifier,
    isNearly: false,
    trend: null,
    concept: NO_CONCEPT,
  };
}
