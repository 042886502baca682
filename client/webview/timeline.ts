/** The page of a timeline: draws what the editor sends, and tells it what was clicked. */
import type { Timeline, TimelineMark } from 'crosscheck-server/protocol';
import { html } from './html.ts';
import { drawChart, signOf, standalone, svg } from './timeline-chart.ts';
import { timelineAsCsv } from './timeline-csv.ts';
import { canBeLogarithmic, layOut } from './timeline-layout.ts';
import type { ShowTimeline, TimelineMessage, TimelineState } from './timeline-messages.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: TimelineMessage): void;
  setState(state: TimelineState): void;
};

const HEIGHT = 420;
const LEAST_WIDTH = 360;
const MOST_ZOOM = 16;

const editor = acquireVsCodeApi();
let shown: ShowTimeline | null = null;
let logarithmic = false;
let tableIsShown = false;
let zoom = 1;
let chart: SVGElement | null = null;

function render(): void {
  if (shown === null) return;
  const { timeline, words } = shown;
  if (timeline === null) {
    document.body.replaceChildren(html('main', {}, words.gone));
    return;
  }
  const focused = document.activeElement?.id;
  const main = html('main');
  const area = html('div', { class: 'chart', role: 'region', 'aria-label': words.chart, tabindex: '0' });
  const width = Math.max(LEAST_WIDTH, document.documentElement.clientWidth - 40) * zoom;
  const layout = layOut(timeline, { width, height: HEIGHT }, logarithmic);
  chart = drawChart(timeline, layout, words.undated, (mark) => describe(mark), open);
  area.append(chart);
  main.append(
    html('h1', {}, timeline.title),
    toolbar(timeline),
    ...timeline.decisions.map((decision) => html('p', {}, `✓ ${decision}`)),
    legend(timeline),
    area,
    table(timeline),
  );
  document.body.replaceChildren(main);
  if (focused) document.getElementById(focused)?.focus();
}

function describe({ label, date, source, speaker, superseded, quotation }: TimelineMark): string {
  const { words } = shown!;
  const parts = [label, date ?? words.undated, source, speaker, superseded ? words.superseded : null];
  return `${parts.filter((part) => part !== null).join(' · ')}\n${quotation}`;
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
    button('zoom-in', words.zoomIn, () => {
      zoom = Math.min(MOST_ZOOM, zoom * 1.5);
      render();
    }),
    button('zoom-out', words.zoomOut, () => {
      zoom = Math.max(1, zoom / 1.5);
      render();
    }),
    toggle('table', words.table, tableIsShown, () => {
      tableIsShown = !tableIsShown;
    }),
    button('svg', 'SVG', () => chart && save('svg', standalone(chart, timeline.title))),
    button('png', 'PNG', () => chart && savePicture(standalone(chart, timeline.title), chart)),
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

function legend({ positions }: Timeline): HTMLElement {
  const list = html('ul', { class: 'legend' });
  for (const [at, { label, support }] of positions.entries()) {
    const item = html('li');
    const sign = svg('svg', { width: 16, height: 16, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' });
    sign.append(signOf(at));
    item.append(sign, html('span', {}, `${label}: ${support}`));
    list.append(item);
  }
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
  for (const { label, superseded, date, source, speaker, quotation } of marks) {
    const value = superseded ? `${label} (${words.superseded})` : label;
    const cells = [date ?? words.undated, source, speaker ?? '', quotation];
    body.insertRow().append(html('th', { scope: 'row' }, value), ...cells.map((cell) => html('td', {}, cell)));
  }
  return element;
}

function save(extension: 'svg' | 'png' | 'csv', content: string | Uint8Array): void {
  editor.postMessage({ type: 'save', extension, content });
}

async function savePicture(text: string, drawn: SVGElement): Promise<void> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
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
