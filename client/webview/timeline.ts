/** The page of a timeline: draws what the editor sends, and tells it what was clicked. */
import type { Timeline, TimelineMark } from 'crosscheck-server/timeline-protocol';
import { html } from './html.ts';
import { svg } from './svg.ts';
import { drawChart } from './timeline-chart.ts';
import { timelineAsCsv } from './timeline-csv.ts';
import { canBeLogarithmic, layOut } from './timeline-layout.ts';
import type { ShowTimeline, TimelineMessage, TimelineState } from './timeline-messages.ts';
import { writeSheet } from './timeline-sheet.ts';
import { signOf } from './timeline-signs.ts';
import { knownOf, Tooltip } from './timeline-tooltip.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: TimelineMessage): void;
  setState(state: TimelineState): void;
};

const HEIGHT = 420;
const LEAST_WIDTH = 360;
const MOST_ZOOM = 16;
const ZOOM_STEP = 1.5;

const editor = acquireVsCodeApi();
let shown: ShowTimeline | null = null;
let logarithmic = false;
let tableIsShown = false;
let zoom = 1;
let chart: SVGElement | null = null;
const tooltip = new Tooltip();

function render(): void {
  if (shown === null) return;
  const { timeline, words } = shown;
  if (timeline === null) {
    document.body.replaceChildren(html('main', {}, words.gone));
    return;
  }
  const focused = document.activeElement?.id;
  // What stood in the middle of the window stays there.
  const before = document.querySelector('.chart');
  const middle = before ? (before.scrollLeft + before.clientWidth / 2) / before.scrollWidth : 0;
  const main = html('main');
  const area = html('div', { id: 'area', class: 'chart', role: 'region', 'aria-label': words.chart, tabindex: '0' });
  const width = Math.max(LEAST_WIDTH, document.documentElement.clientWidth - 40) * zoom;
  const layout = layOut(timeline, { width, height: HEIGHT }, logarithmic);
  chart = drawChart(timeline, layout, {
    undated: words.undated,
    describe,
    open,
    rest: (mark, sign) => (mark ? tooltip.show(mark, words, sign) : tooltip.hide()),
  });
  area.append(chart);
  listenToZoom(area);
  main.append(
    html('h1', {}, timeline.title),
    toolbar(timeline),
    ...timeline.decisions.map((decision) => html('p', {}, `✓ ${decision}`)),
    legend(timeline),
    area,
    table(timeline),
  );
  tooltip.hide();
  document.body.replaceChildren(main, tooltip.element);
  if (zoom > 1) area.scrollLeft = middle * area.scrollWidth - area.clientWidth / 2;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function describe(mark: TimelineMark): string {
  const { words } = shown!;
  const notes = mark.notes.map((note) => `${words.note}: ${note}`);
  return [knownOf(mark, words), mark.quotation, ...notes].join('\n');
}

/** Zooms with the wheel while Ctrl is held, as everywhere, and with + and −. */
function listenToZoom(area: HTMLElement): void {
  area.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
    },
    { passive: false },
  );
  area.addEventListener('keydown', ({ key }) => {
    if (key === '+' || key === '=') zoomBy(ZOOM_STEP);
    else if (key === '-') zoomBy(1 / ZOOM_STEP);
    else if (key === 'Escape') tooltip.hide();
  });
}

function zoomBy(factor: number): void {
  zoom = Math.min(MOST_ZOOM, Math.max(1, zoom * factor));
  render();
}

function open({ location }: TimelineMark): void {
  if (location) editor.postMessage({ type: 'open', location });
}

function toolbar(timeline: Timeline): HTMLElement {
  const { words } = shown!;
  const bar = html('div', { class: 'toolbar', role: 'toolbar', 'aria-label': timeline.title });
  if (canBeLogarithmic(timeline)) {
    bar.append(
      toggle('logarithmic', words.logarithmic, logarithmic, () => {
        logarithmic = !logarithmic;
      }),
    );
  }
  bar.append(
    button('zoom-in', words.zoomIn, () => zoomBy(ZOOM_STEP)),
    button('zoom-out', words.zoomOut, () => zoomBy(1 / ZOOM_STEP)),
    toggle('table', words.table, tableIsShown, () => {
      tableIsShown = !tableIsShown;
    }),
    button('svg', 'SVG', () => chart && save('svg', asText(writeSheet(timeline, chart, words.origin)))),
    button('png', 'PNG', () => chart && savePicture(writeSheet(timeline, chart, words.origin))),
    button('csv', 'CSV', () => save('csv', timelineAsCsv(timeline))),
  );
  return bar;
}

function button(id: string, label: string, act: () => void): HTMLElement {
  const element = html('button', { id, type: 'button' }, label);
  element.addEventListener('click', act);
  return element;
}

function toggle(id: string, label: string, pressed: boolean, act: () => void): HTMLElement {
  const element = button(id, label, () => {
    act();
    render();
  });
  element.setAttribute('aria-pressed', String(pressed));
  return element;
}

function legend({ positions, origins }: Timeline): HTMLElement {
  const { words } = shown!;
  const list = html('ul', { class: 'legend' });
  for (const [at, { label, support }] of positions.entries()) {
    const item = html('li');
    const sign = svg('svg', { width: 18, height: 18, viewBox: '-11 -11 22 22', 'aria-hidden': 'true' });
    sign.append(signOf(at));
    item.append(sign, html('span', {}, `${label}: ${support}`));
    list.append(item);
  }
  for (const { sign, sources } of origins) list.append(html('li', {}, `${words.origin} ${sign}: ${sources}`));
  return list;
}

/** The same as the chart in words; always there for screen readers, for eyes where it is asked for. */
function table({ title, marks }: Timeline): HTMLElement {
  const { words } = shown!;
  const element = html('table', tableIsShown ? {} : { class: 'for-screen-readers' });
  element.append(html('caption', {}, title));
  const head = element.createTHead().insertRow();
  head.append(...words.columns.map((column) => html('th', { scope: 'col' }, column)));
  const body = element.createTBody();
  for (const { label, superseded, date, source, speaker, origin, quotation, notes } of marks) {
    const value = superseded ? `${label} (${words.superseded})` : label;
    const from = origin === null ? source : `${source} (${words.origin} ${origin})`;
    const said = [quotation, ...notes.map((note) => `${words.note}: ${note}`)].join(' · ');
    const cells = [date ?? words.undated, from, speaker ?? '', said];
    body.insertRow().append(html('th', { scope: 'row' }, value), ...cells.map((cell) => html('td', {}, cell)));
  }
  return element;
}

function save(extension: 'svg' | 'png' | 'csv', content: string | Uint8Array): void {
  editor.postMessage({ type: 'save', extension, content });
}

function asText(drawn: SVGElement): string {
  return new XMLSerializer().serializeToString(drawn);
}

async function savePicture(drawn: SVGElement): Promise<void> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asText(drawn))}`;
  await picture.decode();
  const canvas = html('canvas');
  canvas.width = 2 * Number(drawn.getAttribute('width'));
  canvas.height = 2 * Number(drawn.getAttribute('height'));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (file) save('png', new Uint8Array(await file.arrayBuffer()));
}

window.addEventListener('message', ({ data }: MessageEvent<ShowTimeline>) => {
  shown = data;
  editor.setState(data.state);
  render();
});
window.addEventListener('resize', render);
editor.postMessage({ type: 'ready' });
