#!/usr/bin/env bash
# @security-alert/sarif-to-markdown says "Nothing here." of a log full of warnings, and takes open ones for suppressed.
#
# Packages    @security-alert/sarif-to-markdown 1.11.1, beside sarif-junit 1.1.4, which sees the same result.
# Expected    SARIF 2.1.0 (3.49.14, 3.27.10): a rule without `defaultConfiguration` is at level "warning", and the level
#             that a result states itself goes before that of its rule. The README tells of no result that is left out.
#             (The project's issue 50, open since 2022, names the missing default as a cause of omitted results.) An empty
#             list of `suppressions` (3.27.23) says that a result is not suppressed.
# Seen        A result is listed only if the object of its RULE spells out `defaultConfiguration.level`; its own level is
#             never looked at. Without it the report reads "Nothing here.", `hasMessages` is false and `failOn` never fails.
#             With it, a result whose list of suppressions is empty is listed as suppressed.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @security-alert/sarif-to-markdown@1.11.1 sarif-junit@1.1.4
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import markdown from '@security-alert/sarif-to-markdown';

const logWith = (rule, result) => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Desk', rules: [{ id: 'toll', ...rule }] } },
      results: [
        {
          ruleId: 'toll',
          ruleIndex: 0,
          level: 'warning',
          message: { text: 'The mill says 12, the ferry office says 14.' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'ferry.txt' }, region: { startLine: 3 } } }],
          ...result,
        },
      ],
    },
  ],
});
const report = (log) =>
  markdown.sarifToMarkdown({ title: 'Ferry', owner: 'desk', repo: 'ferry', branch: 'main', sourceRoot: '', failOn: ['warning'] })(log)[0];

const silent = logWith({});
const spelled = logWith({ defaultConfiguration: { level: 'warning' } });
for (const log of [silent, spelled]) {
  writeFileSync('log.sarif', JSON.stringify(log));
  execFileSync('node_modules/.bin/sarif-junit', ['-i', 'log.sarif', '-o', 'log.xml']);
  assert.match(readFileSync('log.xml', 'utf8'), /tests="1" failures="1"/, 'another program sees one warning in both');
}

const [without, withLevel] = [report(silent), report(spelled)];
console.log('rule without a level:', JSON.stringify(without.body.slice(0, 60)), without.hasMessages, without.shouldFail);
console.log('rule with its level: ', withLevel.hasMessages, withLevel.shouldFail);
assert.match(without.body, /## Results\s+Nothing here\./);
assert.equal(without.hasMessages, false);
assert.equal(without.shouldFail, false);
assert.match(withLevel.body, /The mill says 12/);
assert.equal(withLevel.shouldFail, true);

const suppressedOf = ({ body }) => body.slice(body.search(/## Suppressed results/i), body.indexOf('## Rules'));
const open = report(logWith({ defaultConfiguration: { level: 'warning' } }, { suppressions: [] }));
console.log(suppressedOf(open));
assert.match(suppressedOf(withLevel), /Nothing here\./);
assert.match(suppressedOf(open), /ferry\.txt#L3/);
JS
node see.mjs
