#!/usr/bin/env bash
# feed-extractor reads identifiers and titles of a feed as numbers: two items become one, a figure loses its digits.
#
# Packages    @extractus/feed-extractor 8.0.3, beside feedsmith 3.0.1 (2026) and rss-parser 3.13.0.
# Expected    RSS 2.0: a guid is a string that identifies an item, a title is text. README: entries have `id` and `title`,
#             strings both; an option hands settings to the XML parser, none is needed for text.
# Seen        Its XML parser turns what looks like a number into one, before it becomes a string again: the guids "0012" and
#             "12" are both "12", "000" is an empty id; the title "1.10" is "1.1", "+43" is "43", and a long number
#             comes back with an exponent. The other two hand out what stands in the feed.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @extractus/feed-extractor@8.0.3 feedsmith@3.0.1 rss-parser@3.13.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';

const items = [
  ['0012', '1.10'],
  ['12', '+43'],
  ['000', '1200000000000000000001'],
];
const xml = `<?xml version="1.0"?><rss version="2.0"><channel><title>Tide gauge</title><link>https://example.org/</link><description>Metres, change, readings.</description>${items
  .map(([guid, title]) => `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>https://example.org/tide</link></item>`)
  .join('')}</channel></rss>`;

const extractor = extractFromXml(xml).entries.map(({ id, title }) => [id, title]);
const feedsmith = parseFeed(xml).feed.items.map(({ guid, title }) => [guid.value, title]);
const rss = (await new Parser().parseString(xml)).items.map(({ guid, title }) => [guid, title]);
console.log({ extractor, feedsmith, rss });
assert.deepEqual(extractor, [
  ['12', '1.1'],
  ['12', '43'],
  ['', '1.2e+21'],
]);
assert.deepEqual(feedsmith, items);
assert.deepEqual(rss, items);
JS
node see.mjs
