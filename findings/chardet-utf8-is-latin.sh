#!/usr/bin/env bash
# Of two detectors of encodings one calls valid UTF-8 Windows-1252, the other UTF-16 plain ASCII, each without a doubt.
#
# Packages    chardet 2.2.0, jschardet 3.1.4.
# Expected    Both READMEs: detect the encoding of a buffer, UTF-8 and UTF-16 among those that are supported. Bytes that are
#             UTF-8 to the last sequence are hardly anything else; every second byte of UTF-16 is zero.
# Seen        chardet: quotation marks in UTF-8 are windows-1252 also in a single line, and one pound behind a hundred
#             letters is ISO-8859-1: read so, “£5m” is “Â£5m”. UTF-16 without a mark is ISO-8859-1, too.
#             jschardet: UTF-16 without a mark is ascii, with a confidence of 1.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact chardet@2.2.0 jschardet@3.1.4
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import chardet from 'chardet';
import jschardet from 'jschardet';

const plain = 'The mayor said 12 people were killed. ';
const texts = {
  quotation: '“We lost 14 boats,” she said.\n',
  pound: `${plain.repeat(3)}Damage is £5m.\n`,
};
for (const [name, text] of Object.entries(texts)) {
  const bytes = Buffer.from(text);
  assert.equal(new TextDecoder('utf-8', { fatal: true }).decode(bytes), text);
  console.log(name, chardet.detect(bytes), jschardet.detect(bytes).encoding);
}
assert.equal(chardet.detect(Buffer.from(texts.quotation)), 'windows-1252');
assert.equal(chardet.detect(Buffer.from(texts.pound)), 'ISO-8859-1');
assert.equal(jschardet.detect(Buffer.from(texts.pound)).encoding, 'UTF-8');

const wide = Buffer.from(plain.repeat(3), 'utf16le');
console.log('UTF-16', chardet.detect(wide), jschardet.detect(wide));
assert.equal(chardet.detect(wide), 'ISO-8859-1');
assert.deepEqual({ ...jschardet.detect(wide) }, { encoding: 'ascii', confidence: 1 });
JS
node see.mjs
