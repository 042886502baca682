import type { Timeline } from 'crosscheck-server/timeline-protocol';
import { svg } from './svg.ts';
import { signOf } from './timeline-signs.ts';

/** What a saved chart keeps of its style. */
const KEPT_STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'] as const;
const KEPT_FONT = ['font-family', 'font-size', 'font-weight'] as const;

const LINE = 22;
const MARGIN = 12;
/** In CSS pixels: what a character takes at most, as a rule. */
const CHARACTER = 7;

/**
 * A chart as a picture of its own: the question, what the signs mean and what was decided stand above it, and what the
 * page's styles give it is written into it, on the page's background.
 */
export function writeSheet(timeline: Timeline, chart: SVGElement, origin: string): SVGElement {
  const [width, height] = [Number(chart.getAttribute('width')), Number(chart.getAttribute('height'))];
  const sheet = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width });
  sheet.append(svg('title', {}, timeline.title));
  sheet.append(svg('rect', { width: '100%', height: '100%', fill: getComputedStyle(document.body).backgroundColor }));
  let y = MARGIN;
  const addLine = (text: string, look: string, sign: SVGElement | null = null) => {
    for (const [at, line] of broken(text, (width - 60) / CHARACTER).entries()) {
      y += LINE;
      if (sign && at === 0) {
        sign.setAttribute('transform', `translate(${MARGIN + 10},${y - 4})`);
        sheet.append(sign);
      }
      sheet.append(svg('text', { class: look, x: MARGIN + (sign ? 28 : 0), y }, line));
    }
  };
  addLine(timeline.title, 'title');
  for (const [at, { label, support }] of timeline.positions.entries()) {
    addLine(`${label}: ${support}`, 'legend-text', signOf(at));
  }
  for (const { sign, sources } of timeline.origins) addLine(`${origin} ${sign}: ${sources}`, 'legend-text');
  for (const decision of timeline.decisions) addLine(`✓ ${decision}`, 'legend-text');
  const drawing = chart.cloneNode(true) as SVGElement;
  drawing.setAttribute('y', String(y + MARGIN));
  sheet.append(drawing);
  const whole = y + MARGIN + height;
  sheet.setAttribute('height', String(whole));
  sheet.setAttribute('viewBox', `0 0 ${width} ${whole}`);
  return styled(sheet);
}

/** A text in lines of at most so many characters; a longer word is a line of its own. */
function broken(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Writes the styles of the page into a drawing, and takes out what only works there. */
function styled(sheet: SVGElement): SVGElement {
  document.body.append(sheet);
  for (const element of sheet.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (element.tagName !== 'rect' && element.tagName !== 'title') {
      for (const name of element.tagName === 'text' ? [...KEPT_STYLES, ...KEPT_FONT] : KEPT_STYLES) {
        element.setAttribute(name, style.getPropertyValue(name));
      }
    }
    const words = element.getAttribute('aria-label');
    if (element.getAttribute('role') === 'button' && words !== null) {
      element.setAttribute('role', 'img');
      element.prepend(svg('title', {}, words));
    }
  }
  for (const element of sheet.querySelectorAll('*')) {
    for (const name of ['class', 'tabindex']) element.removeAttribute(name);
  }
  sheet.remove();
  return sheet;
}
