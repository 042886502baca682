#!/usr/bin/env bash
# mailparser gives an email whose zone it does not know the date of the moment in which it is read.
#
# Packages    mailparser 3.14.2 (2026), beside postal-mime 4.0.0.
# Expected    RFC 5322 (4.3): letters of a zone whose meaning is not known count as -0000; "CET" and "MSK" still stand in
#             archives. mailparser's documentation calls `date` a Date object for the header; that it may be the present is
#             said only in a closed issue (305). An email without the header has no `date`.
# Seen        "Sat, 14 Mar 2026 09:30:00 CET" is now, to the millisecond, in `date` and in `headers`: nothing tells it from
#             a date that was read. The original is kept in `headerLines` alone. postal-mime hands out the unread header.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact mailparser@3.14.2 postal-mime@4.0.0
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const message = (header) => `From: Harbour <harbour@example.org>\r\nSubject: ferry\r\n${header}\r\n12 people were on board.\r\n`;
const read = async (header) => {
  const before = Date.now();
  const { date, headers, headerLines } = await simpleParser(message(header));
  const isNow = date !== undefined && date.getTime() >= before && date.getTime() <= Date.now();
  const { date: other } = await PostalMime.parse(message(header));
  return { date: isNow ? 'now' : date?.toISOString(), same: headers.get('date') === date, line: headerLines.at(-1).line, other };
};
const known = await read('Date: Sat, 14 Mar 2026 09:30:00 +0100\r\n');
const letters = await read('Date: Sat, 14 Mar 2026 09:30:00 CET\r\n');
const none = await read('');
console.log({ known, letters, none });
assert.equal(known.date, '2026-03-14T08:30:00.000Z');
assert.deepEqual(letters, {
  date: 'now',
  same: true,
  line: 'Date: Sat, 14 Mar 2026 09:30:00 CET',
  other: 'Sat, 14 Mar 2026 09:30:00 CET',
});
assert.equal(none.date, undefined);
JS
node see.mjs
