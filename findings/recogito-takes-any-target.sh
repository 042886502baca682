#!/usr/bin/env bash
# Recogito's text annotator puts the targets of other pages on the page that it shows.
#
# Packages    @recogito/text-annotator 4.1.1 (2026) in jsdom 26.1.0.
# Expected    Web Annotation Data Model (3.2.2, 4): an annotation may have several targets, each a selection of its own
#             `source`. `W3CTextFormat(source, container)` is told which source it is for.
# Seen        `source` is only written, never compared when reading: an annotation whose target is another page is taken
#             for this one, and one with targets on two pages gets both ranges on this page, the foreign offsets counted
#             in the wrong text, its quotation beside words that it does not quote.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @recogito/text-annotator@4.1.1 jsdom@26.1.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<p id="text">At the mill, 12 people were hurt when the weir gave way.</p>');
for (const name of ['window', 'document', 'Node', 'Element', 'HTMLElement', 'Range', 'NodeFilter'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
globalThis.ResizeObserver = class {};
const { W3CTextFormat, reviveAnnotation } = await import('@recogito/text-annotator');

const text = document.getElementById('text');
const target = (page, exact, start) => ({
  source: `https://example.org/${page}`,
  selector: [
    { type: 'TextQuoteSelector', exact },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ],
});
const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  type: 'Annotation',
  body: [{ type: 'TextualBody', value: 'Which of the two?' }],
  target: [target('mill', '12 people', 13), target('ferry', '14 people', 33)],
};
const { parsed, error } = W3CTextFormat('https://example.org/mill', text).parse(annotation);
assert.equal(error, undefined);
const ranges = reviveAnnotation(parsed, text).target.selector.map(({ quote, range }) => [quote, String(range)]);
console.log(ranges);
assert.deepEqual(ranges, [
  ['12 people', '12 people'],
  ['14 people', 'when the '],
]);

const elsewhere = W3CTextFormat('https://example.org/mill', text).parse({ ...annotation, target: target('ferry', '14 people', 33) });
assert.equal(elsewhere.parsed.target.selector.length, 1, 'an annotation of another page alone is taken, too');
JS
node see.mjs
