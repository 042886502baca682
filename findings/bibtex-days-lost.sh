#!/usr/bin/env bash
# In BibTeX the day of a newspaper article is lost one way or the other: two readers understand it in no common spelling.
#
# Packages    @citation-js/core and plugin-bibtex 0.8.2 (2026), biblatex-csl-converter 3.6.0 (May 2026; it asks for Node.js
#             22, and does this in 20 as well).
# Expected    BibTeX's manual joins the day to the abbreviation of the month, month = mar # "~14"; biblatex has a field
#             `date`. Both READMEs name BibTeX and biblatex as what they read, without reserve.
# Seen        Citation.js writes month = {mar 14}, of which the converter reads the year alone, with a warning. Of the
#             manual's spelling Citation.js reads the year alone, without a word, and of month = mar, day = {14} the
#             converter month and year. Only `date` is 14 March to both, also where another spelling stands beside it.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 biblatex-csl-converter@3.6.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';

const issued = { 'date-parts': [[2026, 3, 14]] };
const article = { id: 'a', type: 'article-newspaper', title: 'Storm', 'container-title': 'Courier', issued };
const written = new Cite(article).format('bibtex').match(/year = .*\n\tmonth = .*(?=,)/)[0].replace('\n\t', ' ');
console.log('Citation.js writes', written);
assert.equal(written, 'year = {2026}, month = {mar 14}');

const [YEAR, MONTH, DAY] = [[2026], [2026, 3], [2026, 3, 14]];
for (const [fields, byCitationJs, byConverter] of [
  [written, DAY, YEAR],
  ['year = {2026}, month = mar # "~14"', YEAR, DAY],
  ['year = {2026}, month = mar, day = {14}', DAY, MONTH],
  ['date = {2026-03-14}', DAY, DAY],
  [`date = {2026-03-14}, ${written}`, DAY, DAY],
]) {
  const entry = `@article{a, title = {Storm}, journal = {Courier}, ${fields}}`;
  const [{ issued: read }] = new Cite(entry, { generateGraph: false }).data;
  const { entries, errors } = new BibLatexParser(entry).parse();
  const [item] = Object.values(new CSLExporter(entries).parse());
  console.log(fields, { 'Citation.js': read['date-parts'][0], converter: item.issued['date-parts'][0] });
  assert.deepEqual(errors, []);
  assert.deepEqual(read['date-parts'], [byCitationJs]);
  assert.deepEqual(item.issued['date-parts'], [byConverter]);
}
JS
node see.mjs
