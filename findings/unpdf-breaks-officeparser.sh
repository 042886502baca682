#!/usr/bin/env bash
# A program that reads one PDF with unpdf can read no other PDF with officeParser afterwards.
#
# Packages    unpdf 1.8.1 and officeparser 8.1.1 (both 2026, of their newest versions); pdf-lib 1.17.1 writes the PDF.
# Expected    unpdf's README: a bundled build of PDF.js that runs everywhere; officeparser's: PDFs are read with PDF.js, no
#             setting needed in Node. Neither tells of a state that they share.
# Seen        unpdf's build puts its worker into `globalThis.pdfjsWorker`, where every other PDF.js of the process looks
#             first: from then on officeparser, which read the same file before, fails with "The API version … does not
#             match the Worker version …". unpdf itself is not disturbed.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact unpdf@1.8.1 officeparser@8.1.1 pdf-lib@1.17.1
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { parseOffice } from 'officeparser';
import { PDFDocument } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';

const pdf = await PDFDocument.create();
pdf.addPage().drawText('At least 12 people were hurt.', { x: 50, y: 700, size: 12 });
const bytes = await pdf.save();
const officeparser = async () => (await (await parseOffice(Buffer.from(bytes))).to('text')).value.trim();
const unpdf = async () => (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text.trim();

const words = 'At least 12 people were hurt.';
assert.equal(await officeparser(), words);
const own = globalThis.pdfjsWorker;
assert.equal(await unpdf(), words);
assert.notEqual(globalThis.pdfjsWorker, own);
await assert.rejects(officeparser, (error) => {
  console.log(error.message);
  return /API version .* does not match the Worker version/.test(error.message);
});
assert.equal(await unpdf(), words);
process.exit(0); // officeparser leaves PDF.js open
JS
node see.mjs
