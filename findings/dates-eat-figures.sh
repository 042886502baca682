#!/usr/bin/env bash
# Date parsers cut a figure at its comma and take the first half for a day or a year, each for another one.
#
# Packages    chrono-node 2.10.3 (October 2026), @microsoft/recognizers-text-suite 1.3.1, compromise-dates 3.9.0 with
#             compromise 14.17.0.
# Expected    A comma between digits groups thousands; "38,193" is one number, as the recognizers' own recognizer of numbers
#             says of the same sentences. READMEs show dates that end with their words.
# Seen        "In March 2,500 homes burned": 2 March for chrono-node and the recognizers, and ",500 homes" is left over.
#             "By 9 July 38,193 people": 9 July 2038 for chrono-node, 1938 for the recognizers. "On March 14 30 people":
#             2030 and 1930. compromise-dates takes the whole figure into the words of the date, and makes 1,200 behind
#             "On October 7" the year 1.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact chrono-node@2.10.3 \
  @microsoft/recognizers-text-suite@1.3.1 compromise@14.17.0 compromise-dates@3.9.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
const READ_ON = new Date('2026-03-20T12:00:00Z');
const read = (sentence) => ({
  chrono: chrono.parse(sentence, READ_ON).map(({ text, start }) => `${text} = ${start.date().toISOString().slice(0, 10)}`),
  recognizers: recognizers
    .recognizeDateTime(sentence, 'en-us', undefined, READ_ON)
    .map(({ text, resolution: { values } }) => `${text} = ${values[0].value ?? values[0].end}`),
  compromise: nlp(sentence).dates({ today: '2026-03-20', timezone: 'UTC' }).json().map(({ text, dates }) => `${text} = ${dates.start.slice(0, 10)}`),
  numbers: recognizers.recognizeNumber(sentence, 'en-us').map(({ text }) => text),
});
const seen = {
  homes: read('In March 2,500 homes burned.'),
  toll: read('By 9 July 38,193 people had died.'),
  hurt: read('On March 14 30 people were hurt.'),
  killed: read('On October 7 1,200 people were killed.'),
};
console.log(seen);
assert.deepEqual(seen.homes.chrono, ['March 2 = 2026-03-02']);
assert.deepEqual(seen.homes.recognizers, ['march 2 = 2026-03-02']);
assert.deepEqual(seen.homes.numbers, ['2,500']);
assert.deepEqual(seen.toll.chrono, ['9 July 38 = 2038-07-09']);
assert.deepEqual(seen.toll.recognizers, ['by 9 july 38 = 1938-07-09']);
assert.deepEqual(seen.hurt.chrono, ['March 14 30 = 2030-03-14']);
assert.deepEqual(seen.hurt.recognizers, ['march 14 30 = 1930-03-14']);
assert.deepEqual(seen.killed.compromise, ['On October 7 1,200 = 0001-10-07']);
JS
TZ=UTC node see.mjs
