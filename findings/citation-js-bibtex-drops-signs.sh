#!/usr/bin/env bash
# Citation.js escapes the signs of TeX in BibTeX only where it also removes “≥” and whole titles in other alphabets.
#
# Packages    @citation-js/core and plugin-bibtex 0.8.2 (2026).
# Expected    README: `config.format.asciiOnly`, on by default: "Escape or remove non-ASCII characters." Switched off, it
#             leaves those as they are, and changes nothing about the signs of ASCII on which TeX acts.
# Seen        On: "≥ 12 dead" is " 12 dead", a title in Cyrillic is empty, without a word.
#             Off: all letters are there, and "%" and "&" stand bare, so that TeX reads a comment from "5%" on.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const { format } = plugins.config.get('@bibtex');
const fieldOf = (item, field) =>
  new RegExp(`^\\t${field} = \\{(.*)\\},$`, 'm').exec(new Cite({ id: 'a', type: 'article-newspaper', ...item }).format('bibtex'))?.[1];

const titles = ['≥ 12 dead, 5% & more', 'Пожар', 'Café'];
const written = (asciiOnly) => {
  format.asciiOnly = asciiOnly;
  return titles.map((title) => fieldOf({ title }, 'title'));
};
const [escaped, bare] = [written(true), written(false)];
console.log({ escaped, bare });
assert.deepEqual(escaped, [' 12 dead, 5\\% \\& more', '', "Caf{\\' e}"]);
assert.deepEqual(bare, ['≥ 12 dead, 5% & more', 'Пожар', 'Café']);
JS
node see.mjs
