#!/usr/bin/env bash
# A quotation whose surroundings were edited is found in three different places, and in silence.
#
# Packages    @dokieli/web-annotation 1.1.0 (2026), dom-anchor-text-quote 4.0.2, @apache-annotator/dom 0.2.0; jsdom 26.1.0.
# Expected    Web Annotation Data Model (4.2.4): prefix and suffix tell which of several equal passages is meant. dokieli's
#             README lists restoring a selection from a stored selector, without a word on what else may be selected; that
#             of dom-anchor-text-quote tells of approximate matches.
# Seen        Two passages read "12 people"; one word behind the second was edited.
#             · Apache Annotator finds nothing.
#             · dokieli drops prefix AND suffix as soon as one of them differs, and returns the FIRST "12 people", which
#               is about other people. Its own findTextQuoteOffsets finds nothing.
#             · dom-anchor-text-quote finds the second; but it also answers "14 people" with the range of "12 people".
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @dokieli/web-annotation@1.1.0 \
  dom-anchor-text-quote@4.0.2 @apache-annotator/dom@0.2.0 @apache-annotator/selector@0.2.0 jsdom@26.1.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM(
  '<div id="page"><p>On Friday 12 people were killed at the bridge.</p><p>On Saturday 12 people were hurt at the mill.</p></div>',
);
for (const name of ['window', 'document', 'Node', 'Text', 'Element', 'Range', 'NodeFilter', 'Document'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
const dokieli = await import('@dokieli/web-annotation');
const anchor = await import('dom-anchor-text-quote');
const { createTextQuoteSelectorMatcher } = await import('@apache-annotator/dom');

const page = document.getElementById('page');
/** What is selected, and the words behind it in its paragraph. */
const seen = (range) => range && `${range} |${range.endContainer.data.slice(range.endOffset, range.endOffset + 9)}`;
async function found(selector) {
  const apache = [];
  for await (const range of createTextQuoteSelectorMatcher(selector)(page)) apache.push(seen(range));
  return {
    apache,
    dokieli: seen(dokieli.resolveSelectorToRange(page, selector)),
    offsets: dokieli.findTextQuoteOffsets(page, selector),
    anchor: seen(anchor.toRange(page, selector)),
  };
}
const quote = { type: 'TextQuoteSelector', exact: '12 people', prefix: 'On Saturday ', suffix: ' were hurt' };
const same = await found(quote);
const edited = await found({ ...quote, suffix: ' got hurt' });
const otherFigure = await found({ ...quote, exact: '14 people' });
console.log({ same, edited, otherFigure });
const second = '12 people | were hur';
assert.deepEqual([same.apache, same.dokieli, same.anchor], [[second], second, second]);
assert.deepEqual(edited, { apache: [], dokieli: '12 people | were kil', offsets: [], anchor: second });
assert.deepEqual(otherFigure, { apache: [], dokieli: null, offsets: [], anchor: second });
JS
node see.mjs
