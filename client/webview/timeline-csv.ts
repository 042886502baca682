import { csvCell, csvDay } from 'crosscheck-server/csv';
import type { Timeline } from 'crosscheck-server/timeline-protocol';

const COLUMNS = [
  'value',
  'number',
  'low',
  'high',
  'unit',
  'as_of',
  'superseded',
  'source',
  'speaker',
  'origin',
  'line',
  'quotation',
  'notes',
] as const;

/**
 * All marks as comma-separated values (RFC 4180), the question in the first column: each value as it is written and, where
 * it is a number, in the one unit of the chart. Open ends and missing dates are empty.
 */
export function timelineAsCsv({ title, scale, unit, marks }: Timeline): string {
  const rows = marks.map((mark) => [
    title,
    mark.label,
    ...(scale === 'number' ? [mark.value, mark.low, mark.high, unit] : [null, null, null, null]),
    csvDay(mark.date),
    mark.superseded,
    mark.source,
    mark.speaker,
    mark.origin,
    mark.location && mark.location.range.start.line + 1,
    mark.quotation,
    mark.notes.join('\n'),
  ]);
  return [['question', ...COLUMNS], ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
