#!/usr/bin/env bash
# A text position that one annotation library writes selects other words in the next one.
#
# Packages    @apache-annotator/dom 0.2.0, @recogito/text-annotator 4.1.1 (2026), dom-anchor-text-position 5.0.0,
#             @dokieli/web-annotation 1.1.0 (2026); jsdom 26.1.0.
# Expected    Web Annotation Data Model (4.2.5): start and end count characters as Unicode code points, not as code units.
#             All four say that they implement it.
# Seen        Apache Annotator alone counts code points; the other three count UTF-16 code units, of which a character
#             outside the basic plane has two. One such character earlier on the page, and the range begins before the
#             figure and cuts its end. Recogito keeps the quotation "12 people" beside it and does not compare.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @apache-annotator/dom@0.2.0 \
  @apache-annotator/selector@0.2.0 @recogito/text-annotator@4.1.1 dom-anchor-text-position@5.0.0 \
  @dokieli/web-annotation@1.1.0 jsdom@26.1.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

// U+20BB7, a character of Japanese family names.
const { window } = new JSDOM('<p id="text">\u{20BB7}noya said: in all, 12 people were hurt.</p>');
for (const name of ['window', 'document', 'Node', 'Text', 'Element', 'HTMLElement', 'Range', 'NodeFilter', 'Document'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
globalThis.ResizeObserver = class {};
const { describeTextPosition } = await import('@apache-annotator/dom');
const { parseW3CTextAnnotation, reviveAnnotation } = await import('@recogito/text-annotator');
const anchor = await import('dom-anchor-text-position');
const dokieli = await import('@dokieli/web-annotation');

const text = document.getElementById('text');
const [words] = text.childNodes;
const range = document.createRange();
range.setStart(words, words.data.indexOf('12 people'));
range.setEnd(words, words.data.indexOf(' were'));

const position = await describeTextPosition(range, text);
const { parsed } = parseW3CTextAnnotation({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  type: 'Annotation',
  body: [],
  target: { source: 'https://example.org/', selector: [{ type: 'TextQuoteSelector', exact: '12 people' }, position] },
});
const [recogito] = reviveAnnotation(parsed, text).target.selector;
const read = {
  recogito: [recogito.quote, String(recogito.range)],
  anchor: String(anchor.toRange(text, position)),
  dokieli: String(dokieli.resolveSelectorToRange(text, position)),
};
console.log(position, anchor.fromRange(text, range), read);
assert.equal(position.start, [...words.data.slice(0, range.startOffset)].length, 'code points');
assert.equal(anchor.fromRange(text, range).start, range.startOffset, 'UTF-16 code units');
assert.deepEqual(read, { recogito: ['12 people', ' 12 peopl'], anchor: ' 12 peopl', dokieli: ' 12 peopl' });
JS
node see.mjs
