#!/usr/bin/env bash
# Citation.js writes newspaper articles as RIS without their author and their day, and reads them so, too.
#
# Packages    @citation-js/core, plugin-ris and plugin-csl 0.8.2 (2026).
# Expected    RIS: AU is the author of any type, DA the date as YYYY/MM/DD. The README of plugin-ris promises output in RIS
#             without reserve; as a `report` or a `webpage` the same item keeps both.
# Seen        For `article-newspaper` (RIS: NEWS) AU stands for CSL's `reporter`, and DA is left out: no author at all,
#             the year alone. Read back, "AU  - Velk, Mara" becomes a reporter and stays a plain string, so that a
#             bibliography in APA begins with the title.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-csl@0.8.2
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import '@citation-js/plugin-csl';

const item = (type) => ({
  id: 'ferry',
  type,
  title: 'Ferry runs aground',
  author: [{ family: 'Velk', given: 'Mara' }],
  'container-title': 'Harbour Gazette',
  issued: { 'date-parts': [[2026, 3, 14]] },
});
const ris = (type) => new Cite(item(type)).format('ris');
const [report, newspaper] = [ris('report'), ris('article-newspaper')];
console.log(report, newspaper);
assert.match(report, /^AU {2}- Velk, Mara$/m);
assert.match(report, /^DA {2}- 2026\/3\/14\/?$/m);
assert.match(newspaper, /^TY {2}- NEWS$/m);
assert.doesNotMatch(newspaper, /Velk/);
assert.doesNotMatch(newspaper, /^DA/m);
assert.match(newspaper, /^PY {2}- 2026$/m);

const read = new Cite(
  ['TY  - NEWS', 'AU  - Velk, Mara', 'TI  - Ferry runs aground', 'DA  - 2026/03/14', 'PY  - 2026', 'ER  - ', ''].join('\n'),
);
assert.equal(read.data[0].author, undefined);
assert.equal(read.data[0].reporter, 'Velk, Mara');
assert.deepEqual(read.data[0].issued, { 'date-parts': [[2026]] });
const apa = read.format('bibliography', { template: 'apa' });
console.log(apa);
assert.doesNotMatch(apa, /Velk/);
JS
node see.mjs
