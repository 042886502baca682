#!/usr/bin/env bash
# read-excel-file reads 9:30 as a moment before, and 36 hours as a day of the year 1899.
#
# Packages    read-excel-file 9.3.17 (2026), beside exceljs 4.4.0, which writes the workbook and reads it again.
# Expected    README: cells that are formatted as dates are `Date`s, which "just works"; of times and durations it says
#             nothing. Excel shows "9:30", and a cell in the format [h]:mm as the number of hours, "36:00".
# Seen        The fraction of the day is cut off, not rounded, at the millisecond: 448 of the 1440 minutes of a day come
#             out a millisecond early, so that 9:30 is 09:29 to whoever prints hours and minutes. A duration is a date:
#             36 hours are noon of 31 December 1899. exceljs rounds, and gives the same minute for each of them (its
#             durations are dates, too).
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact read-excel-file@9.3.17 exceljs@4.4.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import readExcelFile from 'read-excel-file/node';

const minutes = Array.from({ length: 1440 }, (_, minute) => new Date(Date.UTC(2026, 2, 14, 0, minute)));
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('Ferry');
for (const minute of minutes) sheet.addRow([minute]);
sheet.addRow([1.5]).getCell(1).numFmt = '[h]:mm';
await book.xlsx.writeFile('ferry.xlsx');

const [{ data }] = await readExcelFile('ferry.xlsx');
const other = new ExcelJS.Workbook();
await other.xlsx.readFile('ferry.xlsx');
const early = minutes.filter((minute, at) => data[at][0].getTime() === minute.getTime() - 1);
const wrong = minutes.filter((minute, at) => other.worksheets[0].getCell(at + 1, 1).value.getTime() !== minute.getTime());
const halfPastNine = data[9 * 60 + 30][0].toISOString();
const duration = data[1440][0];
console.log({ early: early.length, wrongInExceljs: wrong.length, halfPastNine, duration });
assert.equal(early.length, 448);
assert.equal(wrong.length, 0);
assert.equal(halfPastNine, '2026-03-14T09:29:59.999Z');
assert.equal(duration.toISOString(), '1899-12-31T12:00:00.000Z');
JS
TZ=UTC node see.mjs
