#!/usr/bin/env bash
# Two converters to Markdown move the figures of a table whose cells have no end tags to the wrong row, or drop them.
#
# Packages    node-html-markdown 2.0.0 (March 2026) and @kreuzberg/html-to-markdown-wasm 3.7.2 (July 2026, the newest of its
#             name), beside @xberg-io/html-to-markdown-wasm 3.14.3 (September 2026, the same program under its new name).
# Expected    HTML: the end tags of cells and rows may be left out (13.1.2.4, "optional tags"); many tables of statistics and
#             of old pages are written so. The README of the second promises that unclosed tags lose no content.
# Seen        Of "Velmar 14, Orla 3" node-html-markdown makes one row, in which each figure stands beside the NEXT town:
#             "Dead Velmar", "14 Orla". The old name of html-to-markdown keeps "Town", the first cell, alone, and its list of
#             warnings is empty; nothing calls the package deprecated. The new name keeps all.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact node-html-markdown@2.0.0 @kreuzberg/html-to-markdown-wasm@3.7.2 @xberg-io/html-to-markdown-wasm@3.14.3
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import * as oldName from '@kreuzberg/html-to-markdown-wasm';
import * as newName from '@xberg-io/html-to-markdown-wasm';
import { NodeHtmlMarkdown } from 'node-html-markdown';

const TABLE = '<table><tr><th>Town<th>Dead<tr><td>Velmar<td>14<tr><td>Orla<td>3</table>';
const rowsOf = (markdown) =>
  markdown
    .split('\n')
    .filter((line) => /\w/.test(line))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

const html = NodeHtmlMarkdown.translate(TABLE);
const before = oldName.convert(TABLE);
const now = newName.convert(TABLE);
console.log([html, before.content, now.content].join('\n\n'));
assert.deepEqual(rowsOf(html), [['Town', 'Dead Velmar', '14 Orla', '3']]);
assert.deepEqual(rowsOf(before.content), [['Town']]);
assert.deepEqual([...before.warnings], []);
assert.deepEqual(rowsOf(now.content), [['Town', 'Dead'], ['Velmar', '14'], ['Orla', '3']]);

// With all end tags the three agree.
const CLOSED =
  '<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Velmar</td><td>14</td></tr><tr><td>Orla</td><td>3</td></tr></table>';
for (const markdown of [NodeHtmlMarkdown.translate(CLOSED), oldName.convert(CLOSED).content]) {
  assert.deepEqual(rowsOf(markdown), rowsOf(now.content));
}
JS
node see.mjs
