#!/usr/bin/env bash
# A hyphen that a page shows is left out of the text of a PDF, so that a range becomes one number: “10-12” is 1012.
#
# Packages    pdfjs-dist 5.4.624.
# Expected    `getTextContent` gives the text of a page. A soft hyphen is invisible as long as its line is not broken there,
#             but several programs write one for each hyphen that they draw, with a glyph of its own width.
# Seen        The letter is dropped, whether it is drawn or not, and no gap is left where it stood: the digits on both
#             sides are one item.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pdfjs-dist@5.4.624
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page that draws a line in Helvetica, whose hyphens are told to be the letter of this number. */
function page(line, hyphen) {
  const drawn = `BT /F 12 Tf 50 700 Td (${line}) Tj ET`;
  const letters = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Letters def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
2 beginbfrange <20> <2c> <0020> <2e> <7e> <002e> endbfrange
1 beginbfchar <2d> <${hyphen}> endbfchar
endcmap CMapName currentdict /CMap defineresource pop end end`;
  const stream = (text) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(drawn),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>',
    stream(letters),
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = pdf.length;
  pdf += `xref\n0 7\n0000000000 65535 f \n${table}trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(pdf, 'latin1'));
}

async function textOf(data) {
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  await document.destroy();
  return items.map(({ str }) => str);
}

const line = 'The repair takes 10-12 months.';
const [hyphen, soft] = [await textOf(page(line, '002d')), await textOf(page(line, '00ad'))];
console.log('hyphen      ', hyphen);
console.log('soft hyphen ', soft);
assert.deepEqual(hyphen, [line]);
assert.deepEqual(soft, ['The repair takes 1012 months.']);
JS
node see.mjs
