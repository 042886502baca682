#!/usr/bin/env bash
# mbox-reader takes sentences that begin with "From" for messages, and the figures in them for their years.
#
# Packages    mbox-reader 1.2.0, mbox-parser 1.0.1 and node-mbox 2.0.0 (what npm offers for mbox).
# Expected    RFC 4155 (appendix A): a message begins with "From ", an address and a time in the form of asctime, behind an
#             empty line. Not every writer puts ">" before a "From" of the body; mbox-reader's README names `returnPath` and
#             `time` of each message as what its first line says.
# Seen        None of the three asks for an address, a time or the empty line: "From 12 at noon it rose to 43." is lost in
#             all. mbox-reader reports a second message, from "12", of the year 2043, with the rest of the text for its
#             content; mbox-parser one without anything; node-mbox leaves the sentence out. A ">" that a writer did add is
#             taken off again by mbox-reader alone.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  mbox-reader@1.2.0 mbox-parser@1.0.1 node-mbox@2.0.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import parser from 'mbox-parser';
import { mboxReader } from 'mbox-reader';
import { MboxStream } from 'node-mbox';

const box = Buffer.from(
  [
    'From harbour@example.org Sat Mar 14 09:30:00 2026',
    'From: Harbour <harbour@example.org>',
    'Subject: ferry',
    'Date: Sat, 14 Mar 2026 09:30:00 +0000',
    '',
    'The number of people on board was corrected twice.',
    'From 12 at noon it rose to 43.',
    '>From the mill nobody was on board.',
    '',
  ].join('\n'),
);
const stream = () => Readable.from([box]);

const reader = [];
for await (const { returnPath, time, content } of mboxReader(stream())) reader.push([returnPath, time && time.toISOString(), String(content)]);
const parsed = (await parser.mboxParser(stream())).map(({ subject, text, date }) => [subject ?? null, text?.trim() ?? null, date ?? null]);
const streamed = [];
for await (const message of MboxStream(stream())) streamed.push(String(message).trim());
console.log({ reader, parsed, streamed });

assert.equal(reader.length, 2);
assert.deepEqual(reader[1].slice(0, 2), ['12', '2043-01-01T00:00:00.000Z']);
assert.match(reader[1][2], /^From the mill nobody/);
assert.equal(parsed.length, 2);
assert.deepEqual(parsed[1].slice(0, 1), [null]);
assert.equal(streamed.length, 1);
assert.match(streamed[0], /corrected twice\.\n>From the mill nobody/);
for (const all of [reader, parsed, streamed]) assert.doesNotMatch(JSON.stringify(all), /rose to 43/);
JS
TZ=UTC node see.mjs
