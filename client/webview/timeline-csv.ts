import type { Timeline } from 'crosscheck-server/protocol';

const COLUMNS = ['value', 'low', 'high', 'as of', 'superseded', 'source', 'speaker', 'line', 'quotation'] as const;

/** A program for tables would run a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** All marks as comma-separated values (RFC 4180), the question in the first column. Open ends and missing dates are empty. */
export function timelineAsCsv({ title, marks }: Timeline): string {
  const rows = marks.map(({ label, low, high, date, superseded, source, speaker, location, quotation }) => [
    title,
    label,
    low,
    high,
    date,
    superseded,
    source,
    speaker,
    location && location.range.start.line + 1,
    quotation,
  ]);
  return [['question', ...COLUMNS], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | boolean | null): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
