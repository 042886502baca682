// `npm test`: sets up what it needs, then runs every part of the tests, whatever becomes of the parts before.
// The last line of its output is `N passed, N failed`, over all parts.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ensureChromium } from './editor/chromium.mjs';
import { ensureCodeServer } from './editor/code-server.mjs';
import { readFailures, readSummary } from './editor/test-output.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { editorFolder, root, run } from './project.mjs';
import { countVitest, failAtLeastOnce } from './test-counts.mjs';

/** No part takes that long; one that hangs counts as failed. */
const timeout = 520_000;
const vitestResults = join(editorFolder, 'vitest.json');

/** By kind, once the first of them was asked for. */
let editorRuns;
let startedChecks;

/** @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Count `failures`: the names of the tests */

/** @type {readonly { name: string, test: () => Promise<Count> }[]} */
const parts = [
  { name: 'types', test: () => runCheck('types') },
  { name: 'lint', test: () => runCheck('lint') },
  { name: 'build', test: () => runCheck('build') },
  { name: 'layers, server and command line', test: runVitest },
  { name: 'VS Code, Node extension host', test: () => runEditorTests('node') },
  { name: 'VS Code, web extension host', test: () => runEditorTests('web') },
  { name: 'VS Code, restricted mode', test: () => runEditorTests('restricted') },
];

await mkdir(editorFolder, { recursive: true });
// These come from the network while the dependencies do, and while the processor works on the first parts.
const editorReady = Promise.all([ensureCodeServer(), ensureChromium()]);
editorReady.catch(() => {});
await installDependencies();

const results = [];
for (const { name, test } of parts) {
  console.log(`\n── ${name} ──`);
  const begin = performance.now();
  const count = await test().catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  results.push({ name, ...count, seconds: (performance.now() - begin) / 1000 });
}

console.log('');
for (const { name, passed, failed, failures = [], seconds } of results) {
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  // Again at the end: who reads a log reads its last lines.
  for (const failure of failures) console.log(`    ${failure}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

/** Types, lint and build, at once: none needs another, and each leaves a core idle for a part of its time. */
function checks() {
  startedChecks ??= {
    types: runAndKeep(['scripts/typecheck.mjs']),
    lint: runAndKeep(['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
    build: runAndKeep(['scripts/build.mjs']),
  };
  return startedChecks;
}

/** A program that passes or fails as a whole; what it prints is shown at its turn. */
async function runCheck(kind) {
  const { status, output } = await checks()[kind];
  process.stdout.write(output);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runVitest() {
  await rm(vitestResults, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestResults}`];
  // The part before has built everything.
  const env = { ...process.env, CROSSCHECK_BUILT: 'yes' };
  const status = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters], { timeout, env });
  const results = JSON.parse(readFileSync(vitestResults, 'utf8'));
  return failAtLeastOnce(status, countVitest(results, testFiles()));
}

/** The files of tests that Vitest is to run: all but those that run inside an extension host. */
function testFiles() {
  const folder = join(root, 'test');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.startsWith(`editor${sep}`))
    .map((path) => join(folder, path).replaceAll(sep, '/'));
}

/** All runs in VS Code go on at a time, since much of each is waiting; what one prints is shown at its turn. */
async function runEditorTests(kind) {
  editorRuns ??= startEditorRuns();
  const { status, output } = await editorRuns[kind];
  process.stdout.write(output);
  return failAtLeastOnce(status, {
    ...(readSummary(output) ?? { passed: 0, failed: 0 }),
    failures: readFailures(output),
  });
}

function startEditorRuns() {
  const script = join(root, 'scripts', 'editor', 'run-tests.mjs');
  const start = (kind, when) => when.then(() => runAndKeep([script, kind]));
  return {
    node: start('node', editorReady),
    web: start('web', editorReady),
    restricted: start('restricted', editorReady),
  };
}

async function runAndKeep(args) {
  let output = '';
  const onText = (text) => {
    output += text;
  };
  return { status: await run(process.execPath, args, { timeout, onText }), output };
}
