#!/usr/bin/env bash
# compromise-dates reads "7-8 October 2023" as an hour of the first of October.
#
# Packages    compromise-dates 3.9.0 with compromise 14.17.0, beside chrono-node 2.10.3.
# Expected    7 to 8 October, as the README's table of ranges leads one to expect (it has ranges with a dash, and ranges
#             whose parts share month or year), and as the same package reads "October 7-8, 2023".
# Seen        With the day before the month, as most of the world writes, 7-8 are hours: 1 October 2023, 07:00 to 08:00.
#             Without a year there is a result without a date.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  compromise@14.17.0 compromise-dates@3.9.0 chrono-node@2.10.3
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
const compromised = (words) => {
  const [{ dates: found }] = nlp(`It rained on ${words}.`).dates({ today: '2026-03-20', timezone: 'UTC' }).json();
  return [found.start, found.end].map((time) => time?.slice(0, 16) ?? null);
};
const chronos = (words) => {
  const [{ start, end }] = chrono.parse(`It rained on ${words}.`, new Date('2026-03-20T12:00:00Z'));
  return [start, end].map((time) => time.date().toISOString().slice(0, 10));
};
for (const words of ['7-8 October 2023', 'October 7-8, 2023', '12-14 March']) console.log(words, compromised(words), chronos(words));
assert.deepEqual(compromised('7-8 October 2023'), ['2023-10-01T07:00', '2023-10-01T08:00']);
assert.deepEqual(compromised('October 7-8, 2023'), ['2023-10-07T00:00', '2023-10-08T23:59']);
assert.deepEqual(compromised('12-14 March'), [null, null]);
assert.deepEqual(chronos('7-8 October 2023'), ['2023-10-07', '2023-10-08']);
JS
TZ=UTC node see.mjs
