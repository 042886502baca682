#!/usr/bin/env bash
# In edtf.js summer ends in June, and the middle of May lies in two thirds of one year.
#
# Package     edtf 4.11.1 (edtf.js).
# Expected    The Library of Congress' EDTF (ISO 8601-2) has 26 for "Summer, Northern Hemisphere" and 37 to 39 for
#             quadrimesters "of four months in duration". The README shows `min` and `max` as the first and the last
#             moment that a date may be.
# Seen        A season is the quarter of its number: northern summer lasts from 1 April to 30 June, so that it covers no
#             day of August; winter is October to December. Quadrimesters last from January to May, May to September,
#             and September to December: a day in May is covered by two of them.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact edtf@4.11.1
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import edtf from 'edtf';

const day = (time) => new Date(time).toISOString().slice(0, 10);
const span = (date) => `${day(edtf(date).min)} to ${day(edtf(date).max)}`;
for (const [name, date, seen] of [
  ['spring, northern', '2026-25', '2026-01-01 to 2026-03-31'],
  ['summer, northern', '2026-26', '2026-04-01 to 2026-06-30'],
  ['winter, northern', '2026-28', '2026-10-01 to 2026-12-31'],
  ['1st quadrimester', '2026-37', '2026-01-01 to 2026-05-31'],
  ['2nd quadrimester', '2026-38', '2026-05-01 to 2026-09-30'],
  ['3rd quadrimester', '2026-39', '2026-09-01 to 2026-12-31'],
  ['1st semestral', '2026-40', '2026-01-01 to 2026-06-30'],
]) {
  console.log(name, span(date));
  assert.equal(span(date), seen);
}
assert.equal(edtf('2026-26').covers(edtf('2026-08-15')), false);
assert.deepEqual(['2026-37', '2026-38'].map((each) => edtf(each).covers(edtf('2026-05-15'))), [true, true]);
JS
node see.mjs
