#!/usr/bin/env bash
# Converters to Markdown write "5½ miles" in a formula as 512 miles, once more in a comment, or not at all.
#
# Packages    rehype-remark 10.0.1 (unified 11.0.5, rehype-parse 9.0.1, remark-stringify 11.0.0) and
#             @xberg-io/html-to-markdown-wasm 3.14.3 (September 2026).
# Expected    HTML has MathML in it, and browsers draw it: <mfrac> is a fraction, <msup> a power. rehype-remark's README names
#             <svg> as an element that is ignored, and says nothing of formulas; that of html-to-markdown calls the
#             conversion lossless.
# Seen        rehype-remark drops the number with its element: "The levee is  miles long.", without an error.
#             html-to-markdown writes the markup in a comment, whose figures any reader of the text meets first, and behind
#             it the digits in a row: 5½ is 512, 3 × 10⁶ is 3×106; the formula's second form in TeX is joined to the first,
#             so that 12 is 1212.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @xberg-io/html-to-markdown-wasm@3.14.3 rehype-remark@10.0.1 unified@11.0.5 rehype-parse@9.0.1 remark-stringify@11.0.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { convert } from '@xberg-io/html-to-markdown-wasm';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const unify = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
for (const [formula, digits] of [
  ['<math><mn>5</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '512'],
  ['<math><mn>3</mn><mo>×</mo><msup><mn>10</mn><mn>6</mn></msup></math>', '3×106'],
  ['<math><semantics><mn>12</mn><annotation encoding="application/x-tex">12</annotation></semantics></math>', '1212'],
]) {
  const html = `<p>The levee is ${formula} miles long.</p>`;
  const unifiedText = String(await unify.process(html)).trim();
  const { content, warnings } = convert(html);
  console.log(formula, [unifiedText, content.trim()]);
  assert.equal(unifiedText, 'The levee is  miles long.');
  assert.equal(content.trim(), `The levee is <!-- MathML: ${formula} --> ${digits} miles long.`);
  assert.deepEqual([...warnings], []);
}
JS
node see.mjs
