#!/usr/bin/env bash
# Defuddle makes one publication date of two, and of an author the name of the site.
#
# Packages    defuddle 0.19.4 (2026) with linkedom 0.18.15, beside @mozilla/readability 0.6.0.
# Expected    README: `published` is the publication date of the article, `site` the name of the website. schema.org: each
#             object of a page's @graph has dates of its own; sites with an old page for a running story mark up the
#             WebPage beside the NewsArticle.
# Seen        Where the two dates differ, `published` is "2019-05-01, 2026-03-14T09:30:00+02:00", which is no date to any
#             parser of ISO 8601. Where nothing names the site, `site` is the author. Readability reads the date of the
#             article, and no site.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  defuddle@0.19.4 linkedom@0.18.15 @mozilla/readability@0.6.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const paragraph =
  '<p>The harbour master spoke to reporters on Saturday, and the tide, which had turned before noon, left the ferry on the bank below the mill until the evening.</p>';
const article = {
  '@type': 'NewsArticle',
  headline: 'Ferry runs aground',
  datePublished: '2026-03-14T09:30:00+02:00',
  author: { '@type': 'Person', name: 'Mara Velk' },
};
const data = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', datePublished: '2019-05-01' }, article] };
const html = `<!doctype html><html lang="en"><head><title>Ferry runs aground</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>Ferry runs aground</h1>${paragraph.repeat(6)}</article></body></html>`;

const { published, author, site } = await Defuddle(parseHTML(html).document, 'https://example.org/ferry');
const { publishedTime, byline, siteName } = new Readability(parseHTML(html).document).parse();
console.log({ published, author, site }, { publishedTime, byline, siteName });
assert.deepEqual([published, author, site], ['2019-05-01, 2026-03-14T09:30:00+02:00', 'Mara Velk', 'Mara Velk']);
assert.equal(Number.isNaN(Date.parse(published)), true);
assert.deepEqual([publishedTime, byline, siteName ?? null], ['2026-03-14T09:30:00+02:00', 'Mara Velk', null]);
JS
node see.mjs
