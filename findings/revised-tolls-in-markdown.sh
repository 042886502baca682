#!/usr/bin/env bash
# A toll that a page has revised is a different one in each converter to Markdown: 1214, "~12~14", "==14==", "12 14".
#
# Packages    @xberg-io/html-to-markdown-wasm 3.14.3 (September 2026), agentmarkdown 6.0.0 (August 2026),
#             dom-to-semantic-markdown 1.5.0 (December 2025), node-html-markdown 2.0.0 (March 2026), html-to-text 10.0.1.
# Expected    HTML (4.7): <del> is what was removed from a document, <ins> what was added. Markdown of GitHub strikes out
#             with two tildes. html-to-markdown's README has no Markdown for what is inserted ("N/A"), and its types say
#             that `highlightStyle` is for <mark>.
# Seen        Of "<del>12</del><ins>14</ins> people" html-to-text makes 1214 people, dom-to-semantic-markdown "12 14 people",
#             in which nothing is withdrawn; agentmarkdown strikes out with one tilde, so that "~12" is "about 12" to whoever
#             reads the text; html-to-markdown HIGHLIGHTS what was added, as it does a <mark>: "==14==".
#             node-html-markdown writes what the others were expected to.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @xberg-io/html-to-markdown-wasm@3.14.3 agentmarkdown@6.0.0 dom-to-semantic-markdown@1.5.0 node-html-markdown@2.0.0 html-to-text@10.0.1 jsdom@26.1.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { convert as htmlToMarkdown } from '@xberg-io/html-to-markdown-wasm';
import { AgentMarkdown } from 'agentmarkdown';
import { convertHtmlToMarkdown } from 'dom-to-semantic-markdown';
import { convert as htmlToText } from 'html-to-text';
import { JSDOM } from 'jsdom';
import { NodeHtmlMarkdown } from 'node-html-markdown';

const { DOMParser } = new JSDOM('').window;
const REVISED = '<p>killed <del>12</del><ins>14</ins> people</p>';
for (const [name, text, seen] of [
  ['html-to-text', htmlToText(REVISED), 'killed 1214 people'],
  [
    'dom-to-semantic-markdown',
    convertHtmlToMarkdown(REVISED, { overrideDOMParser: new DOMParser() }),
    'killed 12 14 people',
  ],
  ['agentmarkdown', await AgentMarkdown.produce(REVISED), 'killed ~12~14 people'],
  ['html-to-markdown', htmlToMarkdown(REVISED).content, 'killed ~~12~~==14== people'],
  ['node-html-markdown', NodeHtmlMarkdown.translate(REVISED), 'killed ~~12~~14 people'],
]) {
  console.log(name, text.trim());
  assert.equal(text.trim(), seen);
}
assert.equal(htmlToMarkdown('<p>killed <mark>14</mark> people</p>').content.trim(), 'killed ==14== people');
JS
node see.mjs
