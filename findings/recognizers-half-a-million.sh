#!/usr/bin/env bash
# Microsoft's recognizer of numbers reads "half a million" as 0.000002.
#
# Packages    @microsoft/recognizers-text-number 1.3.1, beside compromise 14.17.0.
# Expected    500,000, 750,000 and 2,500,000. The project's .NET edition has read "half million" and the like since 2020
#             (its pull request 2279); the README presents all editions as one set of recognizers.
# Seen        In JavaScript the million becomes a denominator: 1/2 of 1/1,000,000. "three quarters of a million" is
#             0.000012, "two and a half million" 2.0000005: a plausible 2, if only the whole part is looked at.
#             compromise reads the first as 500,000, but the last as 2,000,000.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @microsoft/recognizers-text-number@1.3.1 compromise@14.17.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import recognizers from '@microsoft/recognizers-text-number';
import nlp from 'compromise';

const recognized = (words) => recognizers.recognizeNumber(`They sold ${words} tickets.`, 'en-us').map(({ text, resolution }) => [text, Number(resolution.value)]);
const compromised = (words) => nlp(`They sold ${words} tickets.`).numbers().get();
for (const [words, value] of [
  ['half a million', 2e-6],
  ['three quarters of a million', 1.2e-5],
  ['two and a half million', 2.0000005],
]) {
  console.log(words, recognized(words), compromised(words));
  assert.deepEqual(recognized(words), [[words, value]]);
}
assert.deepEqual(recognized('2.5 million'), [['2.5 million', 2500000]]);
assert.deepEqual(compromised('half a million'), [500000]);
assert.deepEqual(compromised('two and a half million'), [2000000]);
JS
node see.mjs
