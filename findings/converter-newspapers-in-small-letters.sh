#!/usr/bin/env bash
# biblatex-csl-converter writes the name of a newspaper in small letters.
#
# Packages    biblatex-csl-converter 3.6.0 (May 2026; it asks for Node.js 22, and does this in 20 as well), beside
#             @citation-js/core and plugin-bibtex 0.8.2.
# Expected    BibTeX's styles may set the title of an article in small letters, for which names in it stand in braces; the
#             name of a journal is printed as it is written, and hardly anybody puts braces into it. CSL-JSON has it as it
#             is to be printed. The README says nothing of letters.
# Seen        The name of the journal is treated as a title is: "The Dreva Courier" is "The dreva courier". A name in braces
#             keeps its letters, inside a <span>. Citation.js keeps the letters of either.
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

for (const [journal, name] of [
  ['The Dreva Courier', 'The dreva courier'],
  ['Radio Lorne', 'Radio lorne'],
  ['{The Dreva Courier}', '<span class="nocase">The Dreva Courier</span>'],
]) {
  const entry = `@article{a, title = {Storm}, journal = {${journal}}, date = {2026-03-14}}`;
  const [item] = Object.values(new CSLExporter(new BibLatexParser(entry).parse().entries).parse());
  const [other] = new Cite(entry, { generateGraph: false }).data;
  console.log(journal, { converter: item['container-title'], 'Citation.js': other['container-title'] });
  assert.equal(item['container-title'], name);
  assert.equal(other['container-title'], journal.replace(/[{}]/g, ''));
}
JS
node see.mjs
