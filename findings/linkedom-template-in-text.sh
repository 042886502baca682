#!/usr/bin/env bash
# Readability on linkedom reads what no browser shows, and joins it to the number before it.
#
# Packages    @mozilla/readability 0.6.0 on linkedom 0.18.15, jsdom 26.1.0 and happy-dom 20.0.0.
# Expected    HTML: what stands in a <template> are no children of it; textContent knows nothing of them. Readability's
#             README asks for a document of the DOM, linkedom's presents one; neither says a word of templates.
# Seen        On linkedom the content of templates is text of the page: "killed 12<template>00</template> people", a
#             counter that a script would fill, becomes "killed 1200 people". On the other two it is 12. (A document
#             of linkedom has no address either, so that links stay relative; that a page needs one, Readability's README
#             says.)
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @mozilla/readability@0.6.0 linkedom@0.18.15 jsdom@26.1.0 happy-dom@20.0.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const paragraph =
  '<p>The harbour master spoke to reporters on Saturday, and the tide, which had turned before noon, left the ferry on the bank below the mill until the evening.</p>';
const html = `<!doctype html><html lang="en"><head><title>Ferry runs aground</title></head><body><article><h1>Ferry runs aground</h1>${paragraph.repeat(4)}<p>The storm killed 12<template>00</template> people.</p>${paragraph.repeat(4)}</article></body></html>`;

const happy = new Window({ url: 'https://example.org/ferry' });
happy.document.write(html);
const documents = {
  linkedom: parseHTML(html).document,
  jsdom: new JSDOM(html).window.document,
  'happy-dom': happy.document,
};
const read = Object.entries(documents).map(([name, document]) => [name, /killed \d+ people/.exec(new Readability(document).parse().textContent)[0]]);
console.log(read);
assert.deepEqual(Object.fromEntries(read), {
  linkedom: 'killed 1200 people',
  jsdom: 'killed 12 people',
  'happy-dom': 'killed 12 people',
});
process.exit(0); // happy-dom keeps the process waiting
JS
node see.mjs
