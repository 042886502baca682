#!/usr/bin/env bash
# rss-parser takes emphasised figures out of their sentence and puts them behind it, one joined to the other.
#
# Packages    rss-parser 3.13.0, beside feedsmith 3.0.1 (2026).
# Expected    Atom (RFC 4287, 3.1.1.3): a text of type "xhtml" is markup, whose order is the text. rss-parser's README
#             promises `content`, and `contentSnippet` as that without markup. (Its issue 275, open since 2024, asks about
#             content in another order.)
# Seen        The feed is turned into objects that keep words and elements of a paragraph apart: "At least <b>12</b> of
#             <b>40</b> people" has the content "At least  of  people<b>12</b><b>40</b>" and the snippet "At least  of
#             people1240"; such a title is no string, but an object. feedsmith keeps the order.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact rss-parser@3.13.0 feedsmith@3.0.1
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';

const markup = '<div xmlns="http://www.w3.org/1999/xhtml"><p>At least <b>12</b> of <b>40</b> people were hurt.</p></div>';
const xml = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><id>urn:x:feed</id><updated>2026-03-14T09:30:00Z</updated><entry><id>urn:x:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">At least <b>12</b> of 40</div></title><updated>2026-03-14T09:30:00Z</updated><link href="https://example.org/"/><content type="xhtml">${markup}</content></entry></feed>`;

const [item] = (await new Parser().parseString(xml)).items;
const [entry] = parseFeed(xml).feed.entries;
console.log({ title: item.title, content: item.content, snippet: item.contentSnippet, feedsmith: entry.content });
assert.match(item.content, /At least {2}of {2}people were hurt\.<b>12<\/b><b>40<\/b>/);
assert.equal(item.contentSnippet, 'At least  of  people were hurt.1240');
assert.equal(typeof item.title, 'object');
assert.equal(entry.content.value, '<p>At least <b>12</b> of <b>40</b> people were hurt.</p>');
JS
node see.mjs
