#!/usr/bin/env bash
# officeParser reads a range in a Word file as one number, and "at least" as nothing.
#
# Packages    officeparser 8.1.1 (2026), beside mammoth 1.13.0; jszip 3.10.1 packs the file.
# Expected    WordprocessingML (ECMA-376, 17.3.3.18 and 17.3.3.30): <w:noBreakHyphen/> is a hyphen at which no line ends
#             (Ctrl+Shift+Hyphen), <w:sym/> a character of a symbol font (Insert, Symbol). officeparser's README tells what
#             becomes of tabs, breaks and tracked changes in a run, and nothing of these two.
# Seen        officeparser drops both, without a warning: "12‑15 people" is "1215 people", "≥ 40 boats" is " 40 boats".
#             mammoth keeps both.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact officeparser@8.1.1 mammoth@1.13.0 jszip@3.10.1
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';

const OFFICE = 'http://schemas.openxmlformats.org';
const text = (words) => `<w:t xml:space="preserve">${words}</w:t>`;
const zip = new JSZip();
zip.file(
  '[Content_Types].xml',
  `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
);
zip.file(
  '_rels/.rels',
  `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="a" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
);
zip.file(
  'word/document.xml',
  `<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>
    <w:p><w:r>${text('The ferry took 12')}<w:noBreakHyphen/>${text('15 people.')}</w:r></w:p>
    <w:p><w:r>${text('The storm sank ')}<w:sym w:font="Symbol" w:char="F0B3"/>${text(' 40 boats.')}</w:r></w:p>
  </w:body></w:document>`,
);
const buffer = await zip.generateAsync({ type: 'nodebuffer' });

const document = await parseOffice(buffer);
const officeparser = (await document.to('text')).value.trim().split('\n');
const other = (await mammoth.extractRawText({ buffer })).value.trim().split('\n\n');
console.log({ officeparser, warnings: document.warnings ?? [], mammoth: other });
assert.deepEqual(officeparser, ['The ferry took 1215 people.', 'The storm sank  40 boats.']);
assert.deepEqual(document.warnings ?? [], []);
assert.deepEqual(other, ['The ferry took 12\u201115 people.', 'The storm sank \u2265 40 boats.']);
JS
node see.mjs
