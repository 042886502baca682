#!/usr/bin/env bash
# sarif-junit turns what people have accepted into a failed test, and drops what it says about it.
#
# Packages    sarif-junit 1.1.4, beside @security-alert/sarif-to-markdown 1.11.1, which keeps suppressed results apart.
# Expected    SARIF 2.1.0 (3.27.23, 3.35): an accepted suppression says that somebody decided that the result needs no
#             action; a result that is "absent" (3.27.24) is there no more. JUnit's XML has <skipped/>. The README says
#             only that the log is converted to see in a pipeline which tests fail.
# Seen        `suppressions` and `baselineState` are not read: an accepted result, and one that is "absent" (gone since the
#             baseline), are <failure/>s like any other, without the justification. `skipped` is always 0. A result whose
#             level is left out (which stands for "warning") passes.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  sarif-junit@1.1.4 @security-alert/sarif-to-markdown@1.11.1
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import markdown from '@security-alert/sarif-to-markdown';

const result = (startLine, text, more) => ({
  ruleId: 'toll',
  level: 'warning',
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'ferry.txt' }, region: { startLine } } }],
  ...more,
});
const accepted = [{ kind: 'external', status: 'accepted', justification: 'The mill counted again.' }];
const log = {
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Desk', rules: [{ id: 'toll', defaultConfiguration: { level: 'warning' } }] } },
      results: [
        result(1, 'open'),
        result(2, 'accepted', { suppressions: accepted }),
        result(3, 'gone', { baselineState: 'absent' }),
        result(4, 'level left out', { level: undefined }),
      ],
    },
  ],
};
writeFileSync('log.sarif', JSON.stringify(log));
execFileSync('node_modules/.bin/sarif-junit', ['-i', 'log.sarif', '-o', 'log.xml']);
const xml = readFileSync('log.xml', 'utf8');
console.log(xml);
assert.match(xml, /<testsuites tests="4" failures="3" errors="0" skipped="0">/);
assert.match(xml, /name="Ln 2 accepted"[^>]*>\s*<failure\/>/);
assert.match(xml, /name="Ln 3 gone"[^>]*>\s*<failure\/>/);
assert.match(xml, /name="level left out"[^>]*\/>/);
assert.doesNotMatch(xml, /counted again/);

const [{ body }] = markdown.sarifToMarkdown({ owner: 'desk', repo: 'ferry', branch: 'main', sourceRoot: '' })(log);
assert.match(body.slice(body.indexOf('## Suppressed')), /ferry\.txt#L2/, 'the other program knows that it is suppressed');
JS
node see.mjs
