#!/usr/bin/env bash
# Of two parsers of subtitles one takes a position on the screen for a time, the other a comparison for markup.
#
# Packages    @plussub/srt-vtt-parser 2.0.5 and subsrt-ts 2.1.2, beside webvtt-parser 2.2.0 (the W3C's) and subtitle 4.2.2.
# Expected    WebVTT: hours may be left out, and settings ("position:10%") may stand behind the second time. SubRip knows
#             <i>, <b>, <u> and <font> only; "<" before a blank is a sign. Both READMEs name the formats without reserve,
#             and that of subsrt-ts calls `text` the plain text of the content.
# Seen        @plussub/srt-vtt-parser: with settings behind a time without hours, the end of the cue is NaN
#             ("align:start") or minutes away ("00:05.000 position:10%" ends at 5:00.010).
#             subsrt-ts: "Fewer than < 12 of 40, more than > 3." has the text "Fewer than  3.".
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @plussub/srt-vtt-parser@2.0.5 subsrt-ts@2.1.2 webvtt-parser@2.2.0 subtitle@4.2.2
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { parse } from '@plussub/srt-vtt-parser';
import * as subsrt from 'subsrt-ts';
import { parseSync } from 'subtitle';
import * as webvtt from 'webvtt-parser';

const vtt = `WEBVTT

00:01.000 --> 00:03.000 align:start
How many were hurt?

00:03.500 --> 00:05.000 position:10%
41

00:00:05.500 --> 00:00:08.000 align:start
At least 41.
`;
const ends = parse(vtt).entries.map(({ to }) => to);
const { WebVTTParser } = webvtt.WebVTTParser ? webvtt : webvtt.default;
const endsOfW3c = new WebVTTParser({}).parse(vtt).cues.map(({ endTime }) => endTime * 1000);
console.log({ ends, endsOfW3c });
assert.deepEqual(endsOfW3c, [3000, 5000, 8000]);
assert.deepEqual(ends, [Number.NaN, 300010, 8000]);

const srt = `1
00:00:01,000 --> 00:00:03,000
Fewer than < 12 of 40, more than > 3.
`;
const [caption] = (subsrt.parse ?? subsrt.default.parse)(srt);
const [cue] = parseSync(srt);
console.log({ text: caption.text, other: cue.data.text });
assert.equal(cue.data.text, 'Fewer than < 12 of 40, more than > 3.');
assert.equal(caption.text.trim(), 'Fewer than  3.');
JS
node see.mjs
