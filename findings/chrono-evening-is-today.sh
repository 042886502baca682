#!/usr/bin/env bash
# chrono-node dates "the evening of 14 March 2026" to the day on which it is read.
#
# Packages    chrono-node 2.10.3 (October 2026), beside @microsoft/recognizers-text-suite 1.3.1.
# Expected    14 March 2026, in the evening. The README: the text of a result is what was understood as a date; components
#             that were not mentioned are implied from the reference date.
# Seen        The result's text is the whole phrase, year included, and its date is the reference date at noon: day, month
#             and year are "not mentioned". So with morning, afternoon, evening, night, before "of" and "on", and with a
#             range of days. "14 March 2026" alone is read rightly. No error, nothing to tell it by but isCertain().
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  chrono-node@2.10.3 @microsoft/recognizers-text-suite@1.3.1
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';

const READ_ON = new Date('2026-11-20T12:00:00Z');
const chronos = (words) =>
  chrono.parse(`The bridge fell ${words}.`, READ_ON).map(({ text, start }) => [text, start.date().toISOString().slice(0, 10), start.isCertain('day')]);
const others = (words) =>
  recognizers.recognizeDateTime(`The bridge fell ${words}.`, 'en-us', undefined, READ_ON).map(({ resolution }) => resolution.values[0].start?.slice(0, 10));

for (const words of ['on the evening of 14 March 2026', 'on the night of March 14, 2026', 'in the morning of 14 March 2026']) {
  console.log(words, chronos(words), others(words));
  const phrase = words.replace(/^\S+ the /, '');
  assert.deepEqual(chronos(words), [[phrase, '2026-11-20', false]]);
  assert.deepEqual(others(words), ['2026-03-14']);
}
assert.deepEqual(chronos('on 14 March 2026'), [['on 14 March 2026', '2026-03-14', true]]);
JS
TZ=UTC node see.mjs
