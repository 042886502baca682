import { isElement, mayHold, type Page, type PageNode } from './page.ts';

/** What programs that draw formulas put around them: the same formula again in other forms. */
const DRAWN = 'mjx-container, .MathJax, .MathJax_Display, .katex, .mwe-math-element';

/** Puts a line of text in the place of each formula, so that it is read once, and 10⁶ is no 106. The page, which was made from the text, is changed. */
export function writeOutFormulas(page: Page, html: string): void {
  if (HEARD_ONLY.test(html)) takeOutSpokenPluses(page);
  if (!mayHold(html, 'math')) return;
  for (const math of [...page.querySelectorAll('math')]) {
    const place = math.closest(DRAWN) ?? math;
    const line = page.createElement('span');
    line.textContent = ` ${formulaText(math)} `;
    place.replaceWith(line);
  }
}

/** Classes of what is read aloud and shown to nobody. */
const HEARD_ONLY = /["'\s](?:sr-only|visually-hidden)["'\s]/;

/** Puts a blank in the place of the "+" that encyclopedias have read aloud between a whole number and its fraction ("5 1⁄2"). */
function takeOutSpokenPluses(page: Page): void {
  for (const spoken of [...page.querySelectorAll('.sr-only, .visually-hidden')]) {
    if (spoken.textContent?.trim() === '+') spoken.textContent = ' ';
  }
}

/** What is the second form of a formula, or is said of it. */
const BESIDE: ReadonlySet<string> = new Set(['annotation', 'annotation-xml']);

/** Signs between the two parts of an element (MathML Core, 3.3 and 3.4). */
const BETWEEN: ReadonlyMap<string, string> = new Map([
  ['msup', '^'],
  ['msub', '_'],
  ['mfrac', '/'],
]);

function formulaText(node: PageNode): string {
  if (!isElement(node)) return (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
  if (BESIDE.has(node.localName)) return '';
  const parts = [...node.childNodes].map(formulaText).filter((part) => part !== '');
  const sign = BETWEEN.get(node.localName);
  return sign === undefined ? parts.join(' ') : parts.map(inBrackets).join(sign);
}

function inBrackets(part: string): string {
  return part.includes(' ') ? `(${part})` : part;
}
