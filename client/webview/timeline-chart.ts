import type { Timeline, TimelineMark } from 'crosscheck-server/protocol';
import type { PlacedMark, TimelineLayout } from './timeline-layout.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Shapes around their middle. */
const SHAPES = [
  'M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z',
  'M-5,-5H5V5H-5Z',
  'M0,-7L7,5H-7Z',
  'M0,-7L7,0L0,7L-7,0Z',
  'M0,7L7,-5H-7Z',
  'M-2,-7H2V-2H7V2H2V7H-2V2H-7V-2H-2Z',
] as const;

/** What an exported chart keeps of its style. */
const KEPT_STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'] as const;
const KEPT_FONT = ['font-family', 'font-size'] as const;

/** The sign of a position: a shape, filled from the seventh position on and numbered from the thirteenth, so that no two are alike. */
export function signOf(position: number): SVGElement {
  const round = Math.floor(position / SHAPES.length);
  const sign = svg('g', {});
  const look = round === 1 ? 'shape filled' : 'shape';
  sign.append(svg('path', { class: look, d: SHAPES[position % SHAPES.length]! }));
  if (round > 1) {
    sign.append(svg('text', { class: 'number', y: 3, 'text-anchor': 'middle' }, String(position + 1)));
  }
  return sign;
}

/** An SVG element with its attributes; text goes in as text, so that nothing in it can be markup. */
export function svg(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/** Draws a timeline. `describe` gives what a mark is read aloud as; `onOpen` is told which mark was clicked or entered. */
export function drawChart(
  timeline: Timeline,
  layout: TimelineLayout,
  undated: string,
  describe: (mark: TimelineMark) => string,
  onOpen: (mark: TimelineMark) => void,
): SVGElement {
  const { width, height, left, right, top, bottom } = layout;
  const chart = svg('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'group',
    'aria-label': timeline.title,
  });
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
  for (const placed of layout.marks) chart.append(drawMark(placed, describe, onOpen));
  return chart;
}

function drawMark(
  placed: PlacedMark,
  describe: (mark: TimelineMark) => string,
  onOpen: (mark: TimelineMark) => void,
): SVGElement {
  const { mark, x, y, top, bottom, label } = placed;
  const words = describe(mark);
  const group = svg('g', {
    class: mark.superseded ? 'mark superseded' : 'mark',
    tabindex: 0,
    role: 'button',
    'aria-label': words,
  });
  group.append(svg('title', {}, words));
  if (bottom - top > 1) group.append(svg('line', { class: 'interval', x1: x, x2: x, y1: top, y2: bottom }));
  const sign = signOf(mark.position);
  sign.setAttribute('transform', `translate(${x},${y})`);
  group.append(sign);
  if (label) group.append(svg('text', { class: 'value', ...label }, mark.label));
  group.addEventListener('click', () => onOpen(mark));
  group.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onOpen(mark);
    }
  });
  return group;
}

/** A chart as a file of its own: what the page's styles give it is written into it, on the page's background. */
export function standalone(chart: SVGElement, title: string): string {
  const copy = chart.cloneNode(true) as SVGElement;
  const originals = chart.querySelectorAll('*');
  for (const [at, element] of copy.querySelectorAll('*').entries()) {
    const style = getComputedStyle(originals[at]!);
    for (const name of element.tagName === 'text' ? [...KEPT_STYLES, ...KEPT_FONT] : KEPT_STYLES) {
      element.setAttribute(name, style.getPropertyValue(name));
    }
    element.removeAttribute('class');
    element.removeAttribute('tabindex');
    if (element.getAttribute('role') === 'button') element.setAttribute('role', 'img');
  }
  const background = svg('rect', {
    width: '100%',
    height: '100%',
    fill: getComputedStyle(document.body).backgroundColor,
  });
  copy.prepend(svg('title', {}, title), background);
  return new XMLSerializer().serializeToString(copy);
}
