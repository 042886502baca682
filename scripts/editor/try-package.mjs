// `npm run try-package`: installs the packaged extension into a VS Code that has none, opens the sample with the keyboard
// alone, and waits for its contradictions: trusted, in restricted mode, and in the browser's extension host.
// Prints how large the package is and how long its activation takes, as VS Code itself tells it.
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editorFolder, root, run } from '../project.mjs';
import { ensureCodeServer } from './code-server.mjs';
import { openBrowser } from './headless-browser.mjs';
import { runCommand } from './palette.mjs';
import { addExtension } from './web-extension.mjs';
import { startWorkbench } from './workbench-server.mjs';

/** What a package may weigh, and what its activation may take of the extension host's time. */
const limits = { megabytes: 3, milliseconds: 60 };
/** In milliseconds, for one step of a walk through the editor. */
const timeout = 30_000;
/** How often each kind of editor is opened. */
const rounds = 3;
const screenshots = join(editorFolder, 'screenshots', 'package');

const { name, publisher, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const file = join(root, `${name}-${version}.vsix`);
const runFolder = await realpath(await mkdtemp(join(tmpdir(), 'crosscheck-package-')));
const browser = await openBrowser();
let failures = 0;
try {
  await mkdir(screenshots, { recursive: true });
  const megabytes = (await stat(file)).size / 1e6;
  report(`package: ${megabytes.toFixed(2)} MB (at most ${limits.megabytes})`, megabytes <= limits.megabytes);
  for (const kind of process.argv.length > 2 ? process.argv.slice(2) : ['node', 'restricted', 'web']) {
    const { contradictions, seconds, activation } = await tryIn(kind);
    const took = `activation ${median(activation)} ms, at best ${Math.min(...activation)} (wanted: below ${limits.milliseconds})`;
    const found = `${median(contradictions)} figures underlined as contradicted after ${median(seconds).toFixed(1)} s`;
    // Time on the clock is told, not held against the package: on a busy machine it is that of others.
    report(`${kind}: ${found}; ${took}`, Math.min(...contradictions) > 0);
  }
} catch (error) {
  console.error(error.message);
  failures++;
} finally {
  await browser.close();
  await rm(runFolder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(failures === 0 ? 0 : 1);

function report(line, good) {
  console.log(`${good ? '✓' : '✗'} ${line}`);
  if (!good) failures++;
}

/** Opened afresh in every round. @returns {Promise<Record<string, number[]>>} every figure of every round */
async function tryIn(kind) {
  const walks = [];
  for (let round = 0; round < rounds; round++) walks.push(await openAndWalk(kind, join(runFolder, `${kind}-${round}`)));
  return Object.fromEntries(Object.keys(walks[0]).map((key) => [key, walks.map((each) => each[key])]));
}

/** In an editor of its own, with nothing but the package in it. */
async function openAndWalk(kind, ownFolder) {
  const [dataFolder, folder] = [join(ownFolder, 'editor'), join(ownFolder, 'workspace')];
  await mkdir(folder, { recursive: true });
  const unpacked = await install(kind === 'web' ? join(ownFolder, 'unpacked') : dataFolder);
  const settings = {
    'security.workspace.trust.enabled': kind === 'restricted',
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
  };
  const workbench = await startWorkbench({ dataFolder, settings });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const files = kind === 'web' ? await addExtension(page, unpacked) : undefined;
  try {
    await page.goto(workbench.addressOf({ folder, payload: {} }));
    return await walk(page, kind);
  } catch (error) {
    await page.screenshot({ path: join(screenshots, `${kind}-failed.png`) });
    throw error;
  } finally {
    await page.close();
    await workbench.stop();
    files?.close();
  }
}

/** @returns {Promise<string>} the folder that the package was unpacked into */
async function install(dataFolder) {
  const { runtime, entry } = await ensureCodeServer();
  const args = [entry, '--install-extension', file, '--server-data-dir', dataFolder, '--accept-server-license-terms'];
  if ((await run(runtime, args, { quiet: true })) !== 0) throw new Error(`${file} could not be installed.`);
  const extensions = join(dataFolder, 'extensions');
  const own = (await readdir(extensions)).find((each) => each.startsWith(`${publisher}.${name}-`));
  if (own === undefined) throw new Error(`${file} was installed, but is not there.`);
  return join(extensions, own);
}

async function walk(page, kind) {
  const running = page.locator('.runtime-extensions-editor .monaco-list-row');
  await page.locator('.monaco-workbench .statusbar').waitFor({ timeout });
  // What an activation takes is told as time on the clock: while the editor's own extensions start too, it is mostly theirs.
  await runCommand(page, 'Developer: Show Running Extensions');
  await running.filter({ hasText: 'Git' }).first().waitFor({ timeout });
  await running.filter({ hasText: 'Activating' }).first().waitFor({ state: 'detached', timeout });
  await page.keyboard.press('Escape');
  await runCommand(page, 'Crosscheck: Open Sample Corpus');
  const begin = performance.now();
  await page.locator('.squiggly-warning').first().waitFor({ state: 'attached', timeout });
  const seconds = (performance.now() - begin) / 1000;
  const contradictions = await page.locator('.squiggly-warning').count();
  await page.screenshot({ path: join(screenshots, `${kind}.png`) });
  // The list has the slowest first, and draws no more of itself than is seen.
  await page.setViewportSize({ width: 1440, height: 2400 });
  await runCommand(page, 'Developer: Show Running Extensions');
  const row = running.filter({ hasText: 'Crosscheck' }).first();
  await row.waitFor({ timeout });
  const told = /Activation: (\d+)\s?ms/.exec(await row.textContent())?.[1];
  await page.screenshot({ path: join(screenshots, `${kind}-running.png`) });
  if (told === undefined) throw new Error(`VS Code does not tell how long the activation took (${kind}).`);
  return { contradictions, seconds, activation: Number(told) };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
