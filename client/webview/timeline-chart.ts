import type { Timeline, TimelineMark } from 'crosscheck-server/timeline-protocol';
import { svg } from './svg.ts';
import type { PlacedMark, TimelineLayout } from './timeline-layout.ts';
import { originAt, signOf } from './timeline-signs.ts';

/** What a chart needs of its page. */
export interface ChartHost {
  /** What stands above the lane of marks without a date. */
  readonly undated: string;
  /** What a mark is read aloud as. */
  describe(mark: TimelineMark): string;
  /** A mark was clicked or entered. */
  open(mark: TimelineMark): void;
  /** Somebody rests on a mark, or goes to it with the keyboard; null when they leave. */
  rest(mark: TimelineMark | null, element: Element): void;
}

/** Draws a timeline. One mark is in the order of the Tab key; the arrow keys go from mark to mark. */
export function drawChart(timeline: Timeline, layout: TimelineLayout, host: ChartHost): SVGElement {
  const { width, height } = layout;
  const chart = svg('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'group',
    'aria-label': timeline.title,
  });
  drawScales(chart, timeline, layout, host.undated);
  const marks = [...layout.marks].sort((a, b) => a.x - b.x || a.y - b.y).map((placed) => drawMark(placed, host));
  const buttons = marks.map(({ button }) => button);
  for (const [at, button] of buttons.entries()) {
    button.setAttribute('tabindex', at === 0 ? '0' : '-1');
    button.addEventListener('keydown', ({ key }) => {
      const next = buttons[{ ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[key] ?? -1];
      if (!next) return;
      button.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    });
  }
  chart.append(...marks.map(({ element }) => element));
  return chart;
}

function drawScales(chart: SVGElement, timeline: Timeline, layout: TimelineLayout, undated: string): void {
  const { width, left, right, top, bottom } = layout;
  if (timeline.unit !== null) chart.append(svg('text', { class: 'tick', x: 4, y: 14 }, timeline.unit));
  for (const { at, label } of layout.values) {
    chart.append(
      svg('line', { class: 'grid', x1: left, x2: width - 8, y1: at, y2: at }),
      svg('text', { class: 'tick', x: left - 8, y: at + 4, 'text-anchor': 'end' }, label),
    );
  }
  for (const { at, label } of layout.dates) {
    chart.append(
      svg('line', { class: 'grid', x1: at, x2: at, y1: top, y2: bottom }),
      svg('text', { class: 'tick', x: at, y: bottom + 20, 'text-anchor': 'middle' }, label),
    );
  }
  if (layout.undated !== null) {
    chart.append(
      svg('line', { class: 'lane', x1: right + 8, x2: right + 8, y1: top, y2: bottom }),
      svg('text', { class: 'tick', x: layout.undated, y: bottom + 20, 'text-anchor': 'middle' }, undated),
    );
  }
}

/** A mark with what is written at it, which its button says too. */
function drawMark(placed: PlacedMark, host: ChartHost): { readonly element: SVGElement; readonly button: SVGElement } {
  const { mark, x, y, top, bottom, label } = placed;
  const element = svg('g', { class: mark.superseded ? 'mark superseded' : 'mark' });
  const button = svg('g', { role: 'button', 'aria-label': host.describe(mark) });
  if (bottom - top > 1) button.append(svg('line', { class: 'interval', x1: x, x2: x, y1: top, y2: bottom }));
  const sign = signOf(mark.position);
  sign.setAttribute('transform', `translate(${x},${y})`);
  button.append(sign);
  element.append(button);
  if (mark.origin !== null) element.append(originAt(mark.origin, mark.position, x, y));
  if (mark.notes.length > 0) element.append(svg('text', { class: 'note', x: x - 14, y: y - 8 }, '✎'));
  if (label) element.append(svg('text', { class: 'value', ...label }, mark.label));
  element.addEventListener('click', () => host.open(mark));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    host.open(mark);
  });
  element.addEventListener('mouseenter', () => host.rest(mark, sign));
  element.addEventListener('mouseleave', () => host.rest(null, sign));
  button.addEventListener('focus', () => host.rest(mark, sign));
  button.addEventListener('blur', () => host.rest(null, sign));
  return { element, button };
}
