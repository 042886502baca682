#!/usr/bin/env bash
# postal-mime writes the date of a forwarded message as whoever reads it would write it: 4 March, or 3 April?
#
# Packages    postal-mime 4.0.0 (2026), beside mailparser 3.14.2.
# Expected    README: `text` is the plain text content of the email, `date` ISO 8601. That a forwarded message
#             (message/rfc822) becomes part of `text` can be guessed from options that turn it off; how its header is
#             written is told nowhere.
# Seen        "Date: Wed, 4 Mar 2026 23:30:00 +0000" becomes "3/4/2026, 23:30:00" where the process runs in American
#             English, "04/03/2026" in British, "4.3.2026" in German; its zone is left out and the clock that of the
#             reader, so that in Tokyo it is the next day. One message, four texts, and none that says which day is meant.
#             mailparser keeps the message as an attachment.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact postal-mime@4.0.0 mailparser@3.14.2
cat > message.mjs <<'JS'
export default [
  'From: Desk <desk@example.org>',
  'Subject: Fwd: ferry',
  'Date: Thu, 5 Mar 2026 08:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'See below.',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'From: Harbour <harbour@example.org>',
  'Subject: ferry',
  'Date: Wed, 4 Mar 2026 23:30:00 +0000',
  'Content-Type: text/plain',
  '',
  '12 people were on board.',
  '--b--',
  '',
].join('\r\n');
JS
cat > forwarded.mjs <<'JS'
import PostalMime from 'postal-mime';
import message from './message.mjs';

const { text } = await PostalMime.parse(message);
process.stdout.write(/^Date: +(.*)$/m.exec(text)[1]);
JS
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { simpleParser } from 'mailparser';
import message from './message.mjs';

const seen = [['en_US', 'UTC'], ['en_GB', 'UTC'], ['de_DE', 'UTC'], ['en_GB', 'Asia/Tokyo']].map(([language, TZ]) =>
  execFileSync(process.execPath, ['forwarded.mjs'], { env: { ...process.env, LC_ALL: `${language}.UTF-8`, TZ }, encoding: 'utf8' }),
);
console.log(seen);
assert.deepEqual(seen, ['3/4/2026, 23:30:00', '04/03/2026, 23:30:00', '4.3.2026, 23:30:00', '05/03/2026, 08:30:00']);

const { text, attachments } = await simpleParser(message);
assert.equal(text.trim(), 'See below.');
assert.match(String(attachments[0].content), /^Date: Wed, 4 Mar 2026 23:30:00 \+0000\r$/m);
JS
node see.mjs
