// Lets the tests, which run in an extension host, see what the user sees: they ask over loopback HTTP, as both hosts can.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { drawn } from './still-page.mjs';

/** In milliseconds. */
const timeout = 15_000;

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What the editor itself does in the heads of all views, whoever fills them: buttons in a button. */
const editorsOwn = ['nested-interactive'];

/**
 * Answers `GET /look?selector=…&text=…&gone=…&click=…&type=…&press=…&transfer=…&screenshot=…&webview=…&accessible=…` with `{ text, html, cut, faults }`: waits until an element that
 * matches the selector (and contains the text) is visible, or none is any more where `gone` is given; then clicks it,
 * takes a screenshot of the whole page, types keys into whatever has the focus or presses them (`Tab Control+Enter`), and drops or pastes there what `transfer`
 * (JSON) holds, where that is asked for; with `accessible`, `faults` is what axe finds in the element. Nothing seen in time, or that cannot be clicked, is an error that says what is
 * on the screen instead, with a screenshot `not-seen.png`. With `webview` it looks into the page of the web view that was opened last.
 * @param {() => import('playwright-core').Page | undefined} currentPage
 * @param {string} screenshots the folder for `<name>.png`
 * @param {boolean} [wanted] takes the screenshots that are asked for, each of which costs half a second
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function openChannel(currentPage, screenshots, wanted = false) {
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url, 'http://127.0.0.1').searchParams;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'application/json');
    try {
      response.end(JSON.stringify(await look(currentPage(), asked, { screenshots, wanted })));
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ error: error.message }));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function look(page, asked, { screenshots, wanted }) {
  const text = asked.get('text');
  // A web view is a frame in a frame.
  const inside = () => page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
  const matching = (asked.has('webview') ? inside() : page).locator(asked.get('selector') ?? '.monaco-workbench');
  const element = matching
    .filter(text ? { hasText: text } : {})
    .filter({ visible: true })
    .first();
  const gone = asked.has('gone');
  const take = (name) =>
    page.screenshot({ path: join(screenshots, `${name.replace(/[^\w-]/g, '_')}.png`), style: drawn });
  let seen = { text: '', html: '', cut: false, faults: [] };
  try {
    await element.waitFor({ state: gone ? 'detached' : 'attached', timeout });
    // Before the click, which may take the element away.
    if (!gone) seen = { ...seen, ...(await element.evaluate(whatIsSeen)) };
    if (asked.has('accessible')) seen = { ...seen, faults: await faultsIn(page, element) };
    if (asked.has('click')) await element.click({ timeout });
    if (asked.has('transfer')) await element.evaluate(handOver, JSON.parse(asked.get('transfer')));
  } catch (error) {
    await take('not-seen');
    const instead = await matching.evaluateAll(whatIsThere).catch(() => []);
    throw new Error(`${error.message} There: ${JSON.stringify(instead)}`, { cause: error });
  }
  if (wanted && asked.has('screenshot')) await take(asked.get('screenshot'));
  if (asked.has('type')) await page.keyboard.type(asked.get('type'));
  for (const keys of asked.get('press')?.split(' ') ?? []) await page.keyboard.press(keys);
  return seen;
}

/** What axe finds in an element of the page, but for what is the editor's own. */
async function faultsIn(page, element) {
  await page.evaluate(await readFile(axe, 'utf8'));
  return element.evaluate(async (within, ignored) => {
    const rules = Object.fromEntries(ignored.map((id) => [id, { enabled: false }]));
    const { violations } = await globalThis.axe.run(within, { rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, editorsOwn);
}

/** Runs in the page. */
function whatIsSeen({ textContent, innerHTML, scrollHeight, clientHeight }) {
  return { text: textContent, html: innerHTML, cut: scrollHeight > clientHeight };
}

/** Runs in the page: the text of each element, and whether it can be seen. */
function whatIsThere(elements) {
  return elements
    .slice(0, 5)
    .map((element) => ({ text: element.textContent.slice(0, 500), visible: element.checkVisibility() }));
}

/** Runs in the page: drops data on an element, as a hand with the Shift key down does, or pastes them where the focus is. */
function handOver(element, { kind, texts = {}, files = [] }) {
  const data = new DataTransfer();
  for (const [type, text] of Object.entries(texts)) data.setData(type, text);
  for (const { name, base64 } of files)
    data.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name));
  const happens = { bubbles: true, cancelable: true, composed: true };
  if (kind === 'paste') {
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { ...happens, clipboardData: data }));
    return;
  }
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2, shiftKey: true };
  for (const type of ['dragenter', 'dragover', 'drop'])
    element.dispatchEvent(new DragEvent(type, { ...happens, ...place, dataTransfer: data }));
}
