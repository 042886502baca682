#!/usr/bin/env bash
# mammoth's raw text joins the two lines of a cell into one number, and leaves out what a simple field says.
#
# Packages    mammoth 1.13.0 (2026), beside officeparser 8.1.1; jszip 3.10.1 packs the file.
# Expected    README: extractRawText ignores formatting and ends each paragraph with two newlines; line breaks stand among
#             what convertToHtml supports. WordprocessingML (ECMA-376, 17.16.19): <w:fldSimple> holds the runs that are
#             shown, which is how sums, dates and properties of the document get into a text.
# Seen        A line break inside a paragraph leaves no trace in the raw text ("12" above "40" is "1240"), while
#             convertToHtml of the same file writes <br />. The shown text of a simple field is missing in both; the only
#             hint is a warning of an unrecognised element among `messages`.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact mammoth@1.13.0 officeparser@8.1.1 jszip@3.10.1
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';

const OFFICE = 'http://schemas.openxmlformats.org';
const run = (inside) => `<w:r>${inside}</w:r>`;
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
    <w:p>${run(`${text('12')}<w:br/>${text('40')}`)}</w:p>
    <w:p>${run(text('In all '))}<w:fldSimple w:instr=" =SUM(ABOVE) ">${run(text('52'))}</w:fldSimple>${run(text(' boats sank.'))}</w:p>
  </w:body></w:document>`,
);
const buffer = await zip.generateAsync({ type: 'nodebuffer' });

const raw = await mammoth.extractRawText({ buffer });
const html = await mammoth.convertToHtml({ buffer });
const other = (await (await parseOffice(buffer)).to('text')).value.trim().split('\n');
console.log({ raw, html: html.value, other });
assert.deepEqual(raw.value.trim().split('\n\n'), ['1240', 'In all  boats sank.']);
assert.equal(html.value, '<p>12<br />40</p><p>In all  boats sank.</p>');
assert.deepEqual(other, ['12', '40', 'In all 52 boats sank.']);
assert.match(raw.messages.map(({ message }) => message).join(), /unrecognised element.*w:fldSimple/);
JS
node see.mjs
