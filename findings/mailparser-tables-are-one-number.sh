#!/usr/bin/env bash
# The text that mailparser makes of a mail in HTML joins the cells of a table, the pairs of a list, and a caption to its figure.
#
# Packages    mailparser 3.14.2 with the html-to-text that it brings.
# Expected    mailparser's documentation has `text` as the plain text of the message, made of the HTML where the mail has
#             no other. Cells stand beside each other on the page.
# Seen        A row "Orla | 12 | 40" is "Orla1240", and the next row goes on in the same word: "Orla1240Lorne35". Killed 12,
#             Hurt 40 as a list of terms is "Killed12Hurt40", a figure 12 with the caption 40 is 1240. Paragraphs, items
#             and lines do stay apart.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact mailparser@3.14.2
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { simpleParser } from 'mailparser';

const HEADER = [
  'From: press@example.org',
  'To: desk@example.org',
  'Subject: Tolls',
  'Date: Sat, 14 Mar 2026 09:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
];
for (const [html, text] of [
  [
    '<table><tr><td>Orla</td><td>12</td><td>40</td></tr><tr><td>Lorne</td><td>3</td><td>5</td></tr></table>',
    'Orla1240Lorne35',
  ],
  ['<dl><dt>Killed</dt><dd>12</dd><dt>Hurt</dt><dd>40</dd></dl>', 'Killed12Hurt40'],
  ['<figure>12<figcaption>40</figcaption></figure>', '1240'],
  ['<p>12</p><p>40</p>', '12\n\n40'],
  ['<div>12</div><div>40</div>', '12\n40'],
]) {
  const mail = await simpleParser(`${HEADER.join('\r\n')}\r\n\r\n${html}\r\n`);
  console.log(html, JSON.stringify(mail.text));
  assert.equal(mail.text, text);
}
JS
node see.mjs
