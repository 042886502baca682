import { expect, it } from 'vitest';
import { csvCell, csvDay, csvInstant, csvPeriod } from '../../../server/src/features/wording/csv-cell.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+1-1', "'+1-1"],
  ['-cmd', "'-cmd"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\u200b=1+1', "'\u200b=1+1"],
  ['\ufeff=1+1', "'\ufeff=1+1"],
  [' \u00a0\u2060@sum', "'\u00a0\u2060@sum".replace("'", "' ")],
  ['\u0001=1', "'\u0001=1"],
  ['＝1+1', "'＝1+1"],
  ['-5', '-5'],
  ['+3.5', '+3.5'],
  ['-', '-'],
  ['five = 5', 'five = 5'],
  ['::error::x', '"::error::x"'],
  ['say "no", twice', '"say ""no"", twice"'],
  [-5, '-5'],
  [Number.NaN, ''],
  [true, 'true'],
  [null, ''],
])('%j is written as %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

it.each([
  ['2026-03-14', '2026-03-14', null, null],
  ['2026-03-14T10:30+01:00', '2026-03-14', '2026-03-14T10:30:00+01:00', null],
  ['2026-03-14T10:30Z', '2026-03-14', '2026-03-14T10:30:00Z', null],
  ['2026-03-14T10:30:05.25-0500', '2026-03-14', '2026-03-14T10:30:05.25-0500', null],
  ['2026-03', null, null, '2026-03'],
  ['2026', null, null, '2026'],
  [null, null, null, null],
])(
  '%j is the day %j, the instant %j and the period %j of columns that databases know',
  (date, day, instant, period) => {
    expect([csvDay(date), csvInstant(date), csvPeriod(date)]).toEqual([day, instant, period]);
  },
);
