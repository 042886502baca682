import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePage } from '../../client/src/timeline/timeline-page.ts';
import type { ChosenClaims, ShowTimeline, TimelineMessage } from '../../client/webview/timeline-messages.ts';
import { openBrowser } from '../../scripts/editor/headless-browser.mjs';
import { describeTimeline } from '../../server/src/features/timeline.ts';
import { at, indexOf, URI } from '../features/fixture.ts';

const ORIGIN = 'http://page.example';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLOOD = readFileSync(new URL('../../samples/flood.corpus', import.meta.url), 'utf8');

const DAM = ['a 4:20', 'b 5:40', 'c 4:20']
  .map((told) => told.split(' '))
  .map(
    ([name, time]) =>
      `<<<FILE>>> ${name}.txt\n---\nstory: Dam\npublished: 2026-03-02\n---\nThe dam above Karsova broke at ${time} a.m. on Monday, the mayor said.\n`,
  )
  .join('');

/** Colours of the editor's own themes, as its web views get them. */
const THEMES = {
  light: { foreground: '#3b3b3b', 'editor-background': '#ffffff', 'charts-blue': '#0063d3', focusBorder: '#005fb8' },
  dark: { foreground: '#cccccc', 'editor-background': '#1f1f1f', 'charts-blue': '#59a4f9', focusBorder: '#0078d4' },
  'high contrast': {
    foreground: '#ffffff',
    'editor-background': '#000000',
    contrastBorder: '#6fc3df',
    focusBorder: '#f38518',
  },
} as const;

const WORDS: ShowTimeline['words'] = {
  logarithmic: 'Logarithmic scale',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  table: 'Table',
  undated: 'undated',
  origin: 'origin',
  note: 'Note',
  superseded: 'superseded',
  gone: 'Gone',
  chart: 'Chart',
  compared: 'Underlined words differ.',
  open: 'Open',
  instead: 'instead of',
  setAgainst: 'Compare with this one',
  columns: ['Value', 'As of', 'Source', 'Speaker', 'Sentence'],
};

let browser: Browser;
/** One for all pages: what one of them has loaded need not be read for the next. */
let context: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
});
afterAll(() => browser.close());

const indices = new Map<string, ReturnType<typeof indexOf>>();

/** The index of a sample, read for the first page that shows it. */
function indexOfSample(sample: string): ReturnType<typeof indexOf> {
  const known = indices.get(sample) ?? indexOf({ [URI]: sample });
  indices.set(sample, known);
  return known;
}

/** A page as a web view holds it, on the question of the dead of the flood sample. */
async function open(
  name: 'timeline' | 'compare',
  theme: keyof typeof THEMES,
  sample = FLOOD,
  only: readonly ChosenClaims[] = [],
  figure = '27 people',
): Promise<Page> {
  const page = await context.newPage();
  const html = writePage({
    cspSource: ORIGIN,
    nonce: 'nonce',
    script: `${ORIGIN}/${name}.js`,
    styles: `${ORIGIN}/${name}.css`,
    language: 'en',
    title: name,
  });
  await page.route(`${ORIGIN}/**`, (route) => {
    const file = new URL(route.request().url()).pathname;
    if (file === '/') return route.fulfill({ body: html, contentType: 'text/html' });
    return route.fulfill({ path: new URL(`../../dist/client${file}`, import.meta.url).pathname });
  });
  await page.addInitScript(() => {
    const sent: unknown[] = [];
    Object.assign(window, {
      sent,
      acquireVsCodeApi: () => ({ postMessage: (message: unknown) => sent.push(message), setState: () => undefined }),
    });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => sent.push({ violatedDirective }));
  });
  await page.goto(`${ORIGIN}/`);
  const params = { uri: URI, position: at(sample, figure), phrase: null };
  const timeline = describeTimeline(indexOfSample(sample), params);
  const message: ShowTimeline = { timeline, words: WORDS, state: { ...params, only } };
  await paint(page, theme);
  await page.evaluate((data) => window.postMessage(data), message);
  await page.locator('main').waitFor();
  return page;
}

/** Gives a page the colours of a theme, and takes away those of the one before. */
async function paint(page: Page, theme: keyof typeof THEMES): Promise<void> {
  await page.evaluate((colours) => {
    const { style } = document.documentElement;
    style.cssText = '';
    for (const [key, value] of Object.entries(colours)) style.setProperty(`--vscode-${key}`, value);
    style.setProperty('--vscode-font-family', 'sans-serif');
    style.setProperty('--vscode-font-size', '13px');
  }, THEMES[theme]);
}

async function sentBy(page: Page): Promise<readonly TimelineMessage[]> {
  return page.evaluate(() => (window as unknown as { sent: TimelineMessage[] }).sent);
}

/** What axe finds in a page. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe;
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe('the pages of the web views', () => {
  it.each(['timeline', 'compare'] as const)('%s is accessible in each theme', async (name) => {
    const page = await open(name, 'light');
    for (const theme of Object.keys(THEMES) as readonly (keyof typeof THEMES)[]) {
      await paint(page, theme);
      expect([theme, await faultsOf(page)]).toEqual([theme, []]);
    }
    expect(await sentBy(page)).toEqual([{ type: 'ready' }]);
    await page.close();
  });

  it('open the sentence of a mark by mouse and of a compared sentence by keyboard', async () => {
    for (const name of ['timeline', 'compare'] as const) {
      const page = await open(name, 'light');
      if (name === 'timeline') await page.locator('.mark .shape').first().click();
      else await page.locator('#open-0').press('Enter');
      expect((await sentBy(page)).at(-1)).toMatchObject({ type: 'open', location: { uri: URI } });
      await page.close();
    }
  });

  it('set the sentences against the one that is chosen', async () => {
    const page = await open('compare', 'light');
    const chosen = page.locator('.chosen blockquote');
    const before = await chosen.innerHTML();
    await page.locator('#model-1').press('Enter');
    expect(await page.locator('#model-1').getAttribute('aria-pressed')).toBe('true');
    expect(await chosen.innerHTML()).not.toBe(before);
    await page.close();
  });

  it('keep the chosen sentence beside the others, what contradicts it first, and mark nothing in it', async () => {
    const page = await open('compare', 'light', DAM, [], '4:20 a.m.');
    expect(await page.locator('h2').allTextContents()).toEqual(['4:20 a.m.', '≠ 5:40 a.m.', '4:20 a.m.']);
    expect(await page.locator('.chosen mark').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator('.others section').first().locator('mark').allTextContents()).toEqual(['5:40']);
    await page.setViewportSize({ width: 420, height: 300 });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const [left, right] = await Promise.all(
      ['.chosen', '.others section:last-child'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(left!.y).toBeGreaterThanOrEqual(0);
    expect(left!.y).toBeLessThan(300);
    expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x);
    await page.close();
  });

  it('tell what can be pressed by more than its colour where colours are forced', async () => {
    const page = await open('compare', 'high contrast');
    const line = () => page.locator('#open-0').evaluate((button) => getComputedStyle(button).textDecorationLine);
    expect(await line()).toBe('none');
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await line()).toBe('underline');
    await page.close();
  });

  it('set off the figure in each sentence', async () => {
    const page = await open('compare', 'light');
    const sentences = await page.locator('blockquote').count();
    expect(await page.locator('blockquote .figure.begins').count()).toBe(sentences);
    expect(await page.locator('blockquote .figure.ends').count()).toBe(sentences);
    expect(await page.locator('.figure').allTextContents()).toContain('27');
    await page.close();
  });

  it('show the quotation of a mark to whoever rests on it, and go from mark to mark with the arrow keys', async () => {
    const page = await open('timeline', 'dark');
    const card = page.locator('.tooltip');
    expect(await card.isVisible()).toBe(false);
    await page.locator('.mark .shape').first().hover();
    expect(await card.textContent()).toContain('12 people were killed');
    await page.mouse.move(0, 0);
    expect(await card.isVisible()).toBe(false);
    await page.locator('.mark [tabindex="0"]').focus();
    await page.keyboard.press('End');
    expect(await card.textContent()).toContain('killed 30 people');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect((await sentBy(page)).at(-1)).toMatchObject({ type: 'open', location: { uri: URI } });
    expect(await page.locator('.mark [tabindex="0"]').count()).toBe(1);
    expect(await sentBy(page)).not.toContainEqual(expect.objectContaining({ violatedDirective: expect.anything() }));
    await page.close();
  });

  it('zoom by key and by wheel', async () => {
    const page = await open('timeline', 'light');
    const width = async () => Number(await page.locator('.chart svg').getAttribute('width'));
    const before = await width();
    await page.locator('#area').press('+');
    expect(await width()).toBeGreaterThan(before);
    await page.locator('#area').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 100);
    await page.keyboard.up('Control');
    await expect.poll(width).toBe(before);
    await page.close();
  });

  it('compare no more than what was chosen', async () => {
    const page = await open('compare', 'light', FLOOD, [
      { position: '27', source: null },
      { position: '30', source: '07_review-friday' },
    ]);
    expect(await page.locator('h2').allTextContents()).toEqual(['27', '30']);
    await page.close();
  });

  it('save a chart that is a picture of its own', async () => {
    const page = await open('timeline', 'dark');
    await page.locator('#svg').click();
    const saved = (await sentBy(page)).at(-1);
    expect(saved).toMatchObject({ type: 'save', extension: 'svg' });
    const content = saved?.type === 'save' ? String(saved.content) : '';
    await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(content)}`);
    expect(await page.evaluate(() => document.documentElement.tagName)).toBe('svg');
    expect(content).not.toContain('var(');
    // The question and what the signs mean stand in it, none of it beyond its edges.
    const texts = page.locator('text');
    expect((await texts.allTextContents()).join('\n')).toMatch(/People killed\n31: 2 sources, 1 origin\n/);
    const outside = await texts.evaluateAll((all) => {
      const { right, bottom } = document.documentElement.getBoundingClientRect();
      return all.filter((each) => {
        const box = each.getBoundingClientRect();
        return box.left < 0 || box.top < 0 || box.right > right || box.bottom > bottom;
      }).length;
    });
    expect(outside).toBe(0);
    await page.close();
  });

  it('show markup of a corpus as text', async () => {
    const hostile = FLOOD.replace('27 people', '27 people <img src=x onerror=alert(1)>');
    for (const name of ['timeline', 'compare'] as const) {
      const page = await open(name, 'light', hostile);
      expect(await page.locator('main').textContent()).toContain('<img src=x');
      expect(await page.locator('img').count()).toBe(0);
      await page.close();
    }
  });
});
