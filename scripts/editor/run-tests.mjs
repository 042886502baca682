// Runs test/editor/ in a real VS Code: `node scripts/editor/run-tests.mjs node|web|restricted [WORDS] [--screenshots]`,
// with words only the tests whose titles contain them, and with the pictures they ask for if these are wanted. The desktop VS Code is taken where there is one, else code-server's workbench.
import { cp, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { editorFolder, root } from '../project.mjs';
import { desktopProgram } from './desktop.mjs';

const tests = join(root, 'test', 'editor');
/** Of all files of tests these come first: they need a window as it opens, and the views as nobody has left them. */
const first = ['activation.test.ts', 'claims-view.test.ts', 'sources-view.test.ts'];
const launcher = fileURLToPath(new URL('./launcher.mjs', import.meta.url));

/** In which extension host, and whether the workspace is trusted. */
const kinds = {
  node: [],
  web: ['--extensionDevelopmentKind=web'],
  restricted: ['--restricted-mode'],
};

/** How the titles begin of what a run needs, if not all: trust decides what is read and written, no view's order. */
const titles = {
  restricted: ['a workspace that is not trusted', 'activation', 'the card of a figure says', 'deciding takes'],
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { screenshots: { type: 'boolean', default: false } },
});
const [kind = 'node', filter = ''] = positionals;
if (!(kind in kinds)) {
  console.error(`Unknown kind of run “${kind}”: one of ${Object.keys(kinds).join(', ')}.`);
  process.exit(2);
}

// Everything that a run writes is its own, so that runs do not disturb one another.
const runFolder = await realpath(await mkdtemp(join(tmpdir(), 'crosscheck-')));
// VS Code runs tests in the host of the extension whose folder they lie in: outside of any, never in the web's.
const testBundle = join(editorFolder, `tests-${process.pid}.js`);
// @vscode/test-electron always switches workspace trust off in the desktop VS Code: restricted mode needs the launcher.
const desktop = kind === 'restricted' ? undefined : desktopProgram();
try {
  await bundleTests();
  process.exitCode = await runTests({
    vscodeExecutablePath: desktop ?? launcher,
    extensionDevelopmentPath: root,
    extensionTestsPath: testBundle,
    launchArgs: [
      await freshWorkspace(),
      ...kinds[kind],
      ...(options.screenshots ? ['--screenshots'] : []),
      `--user-data-dir=${join(runFolder, 'user-data')}`,
      `--extensions-dir=${join(runFolder, 'extensions')}`,
    ],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(testBundle, { force: true });
  await rm(runFolder, { recursive: true, force: true, maxRetries: 5 });
}

/** One CommonJS file for both hosts; neither Node's nor the browser's own modules are allowed in it. */
async function bundleTests() {
  await build({
    stdin: { contents: await everyTest(), resolveDir: tests, sourcefile: 'every-test.ts' },
    outfile: testBundle,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    define: { TEST_KIND: JSON.stringify(kind), TEST_FILTER: JSON.stringify(wanted()) },
    target: 'es2022',
    logLevel: 'warning',
  });
}

/** A module that runs the tests of all files in their folder; Mocha comes before them. */
async function everyTest() {
  const files = (await readdir(tests)).filter((name) => name.endsWith('.test.ts')).sort();
  const ordered = new Set([...first.filter((name) => files.includes(name)), ...files]);
  return ["export { run } from './run.ts';", ...[...ordered].map((name) => `import './${name}';`)].join('\n');
}

/** What the titles of the tests to be run match, as a regular expression; empty for all of them. */
function wanted() {
  if (filter === '') return (titles[kind] ?? []).map((title) => `^${title} `).join('|');
  return filter.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A workspace that the tests may change, with the samples in it, and a name to annotate them in: nobody asks for one. */
async function freshWorkspace() {
  const folder = join(runFolder, 'workspace');
  await cp(join(root, 'samples'), join(folder, 'samples'), { recursive: true });
  await mkdir(join(folder, '.vscode'));
  // What tests delete is nothing to anybody.
  const settings = { 'crosscheck.author': 'Ada Brook', 'files.enableTrash': false };
  await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  return folder;
}
