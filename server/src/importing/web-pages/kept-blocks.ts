import { CORRECTION_LEADS } from '../lexicon/corrections.ts';
import { isElement, type Page, type PageElement, TEXT_NODE } from './page.ts';
import { pageText } from './page-text.ts';

/** In characters: what is longer is no note, and no caption. */
const LONGEST = 3000;
/** So many are kept of a page: a gallery may have hundreds of captions. */
const MOST = 60;
/** In characters: a note says with its first words that it is one. */
const LEAD = 60;

const NOTES: ReadonlySet<string> = new Set(['p', 'div', 'li', 'aside', 'em', 'small', 'span']);
/** Parts of a page that are not about its text. */
const OTHERS: ReadonlySet<string> = new Set(['nav', 'footer', 'form']);

/** What extraction may drop from a page though readers need it: captions, corrections, notes of updates; in their order. */
export function keptBlocks(page: Page): readonly string[] {
  const blocks: string[] = [];
  keepFrom(page.documentElement, blocks);
  return blocks;
}

function keepFrom(element: PageElement, blocks: string[]): void {
  if (blocks.length === MOST || OTHERS.has(element.localName)) return;
  const isKept = element.localName === 'figcaption' || (NOTES.has(element.localName) && beginsAsNote(element));
  if (isKept && (element.textContent ?? '').length <= LONGEST) {
    const text = pageText(element).trim();
    if (isSentence(text) && !blocks.some((block) => block.includes(text))) blocks.push(text);
  }
  for (const child of element.children) keepFrom(child, blocks);
}

function beginsAsNote(element: PageElement): boolean {
  return CORRECTION_LEADS.test(leadOf(element, LEAD));
}

/** The first characters of an element's text: most elements are not read further to know that they are no note. */
function leadOf(element: PageElement, length: number): string {
  let lead = '';
  for (const child of element.childNodes) {
    if (child.nodeType === TEXT_NODE) lead += child.nodeValue ?? '';
    else if (isElement(child)) lead += leadOf(child, length - lead.length);
    lead = lead.trimStart();
    if (lead.length >= length) break;
  }
  return lead.slice(0, length);
}

/** "Updated 3 hours ago" is for the header; a note has words. */
function isSentence(text: string): boolean {
  return text.length > 24 && /\p{Ll}\s\p{L}/u.test(text);
}
