// `npm run pictures`: goes through the sample with the keyboard alone, in a real VS Code, and takes the pictures of the
// README: docs/screenshot.png, docs/timeline.png (dark) and docs/first-steps.gif.
import { copyFile, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import gifenc from 'gifenc';
import { PNG } from 'pngjs';
import { editorFolder, root } from '../project.mjs';
import { openBrowser } from './headless-browser.mjs';
import { runCommand } from './palette.mjs';
import { remote, startWorkbench } from './workbench-server.mjs';

const size = { width: 1180, height: 740 };
const docs = join(root, 'docs');
/** How long each picture of the animation is shown, in milliseconds. */
const shown = 2600;

const runFolder = await realpath(await mkdtemp(join(tmpdir(), 'crosscheck-pictures-')));
const browser = await openBrowser();
try {
  await mkdir(join(editorFolder, 'screenshots', 'pictures'), { recursive: true });
  await inTheme('Default Light Modern', async (page) => {
    const frames = await firstSteps(page);
    await writeFile(join(docs, 'screenshot.png'), frames[1]);
    await writeFile(join(docs, 'first-steps.gif'), animate(frames));
  });
  await inTheme('Default Dark Modern', async (page) => {
    const frames = await firstSteps(page);
    await writeFile(join(docs, 'timeline.png'), frames.at(-1));
  });
} finally {
  await browser.close();
  await rm(runFolder, { recursive: true, force: true, maxRetries: 5 });
}

/** In an editor of its own, with a copy of the sample that may be annotated. */
async function inTheme(theme, take) {
  const folder = await mkdtemp(join(runFolder, 'theme-'));
  const [dataFolder, workspace] = [join(folder, 'editor'), join(folder, 'reports')];
  await mkdir(workspace, { recursive: true });
  const sample = join(workspace, 'flood.corpus');
  await copyFile(join(root, 'samples', 'flood.corpus'), sample);
  const workbench = await startWorkbench({
    dataFolder,
    settings: {
      'workbench.colorTheme': theme,
      'security.workspace.trust.enabled': false,
      'crosscheck.author': 'Ada Brook',
      'editor.minimap.enabled': false,
      'comments.openView': 'never',
    },
  });
  const page = await browser.newPage({ viewport: size, bypassCSP: true });
  try {
    const payload = {
      extensionDevelopmentPath: remote(workbench.authority, root),
      openFile: remote(workbench.authority, sample),
    };
    await page.goto(workbench.addressOf({ folder: workspace, payload }));
    await take(page);
  } finally {
    await page.screenshot({ path: join(editorFolder, 'screenshots', 'pictures', 'last.png') });
    await page.close();
    await workbench.stop();
  }
}

/** @returns {Promise<readonly Buffer[]>} the pictures: found, one card, the next, deciding, the reason, the timeline */
async function firstSteps(page) {
  const frames = [];
  const seen = async (selector, text) => {
    await page
      .locator(selector)
      .filter(text ? { hasText: text } : {})
      .filter({ visible: true })
      .first()
      .waitFor();
    // What fades in has done so.
    await page.waitForTimeout(600);
    frames.push(await page.screenshot());
  };
  await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
  await runCommand(page, 'Focus on Claims View');
  await page.locator('.pane-body .monaco-list-row').filter({ hasText: 'Time of the collapse' }).first().waitFor();
  await page.keyboard.press('Control+1');
  await seen('.squiggly-warning');
  for (const card of ['time of the collapse', 'residents']) {
    await page.keyboard.press('Alt+F7');
    await seen('.monaco-hover', card);
  }
  await page.keyboard.press('Escape');
  await runCommand(page, 'Crosscheck: Decide…');
  await seen('.quick-input-list .monaco-list-row', 'Dismissed');
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').filter({ hasText: 'Why?' }).waitFor();
  await page.keyboard.type('The fire brigade’s own list.');
  await seen('.quick-input-widget', 'Why?');
  await page.keyboard.press('Enter');
  await goToToll(page);
  await page.keyboard.press('Escape');
  await runCommand(page, 'Crosscheck: Show Timeline');
  const inside = page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
  await inside.locator('.mark').first().waitFor();
  await seen('.tab.active');
  return frames;
}

/** From contradiction to contradiction, as far as the one whose timeline tells most. */
async function goToToll(page) {
  const card = page.locator('.monaco-hover').filter({ hasText: 'people killed', visible: true }).first();
  for (let steps = 0; steps < 12; steps++) {
    await page.keyboard.press('Alt+F7');
    const found = await card.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (found) return;
  }
  throw new Error('No contradiction is about the people killed.');
}

/** One palette for all pictures, so that what stays the same stays still. */
function animate(pictures) {
  const { GIFEncoder, quantize, applyPalette } = gifenc;
  const decoded = pictures.map((picture) => PNG.sync.read(picture));
  const pixels = new Uint8Array(Buffer.concat(decoded.map(({ data }) => data)));
  const palette = [...commonestColours(pixels, 64), ...quantize(pixels, 192)];
  const gif = GIFEncoder();
  for (const { data, width, height } of decoded) {
    gif.writeFrame(applyPalette(new Uint8Array(data), palette), width, height, { palette, delay: shown });
  }
  gif.finish();
  return gif.bytes();
}

/** Large areas keep their very colour; quantizing alone would give white a tint. */
function commonestColours(pixels, count) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a).slice(0, count);
  return sorted.map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}
