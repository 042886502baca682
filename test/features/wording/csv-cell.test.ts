import { expect, it } from 'vitest';
import { csvCell } from '../../../server/src/features/wording/csv-cell.ts';

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
