import { CORRECTION_LEADS } from '../lexicon/corrections.ts';
import type { Page } from './page.ts';
import { pageText } from './page-text.ts';

/** In characters: what is longer is no note, and no caption. */
const LONGEST = 3000;
/** So many are kept of a page: a gallery may have hundreds of captions. */
const MOST = 60;

/** What extraction may drop from a page though readers need it: captions, corrections, notes of updates; in their order. */
export function keptBlocks(page: Page): readonly string[] {
  const blocks: string[] = [];
  for (const element of page.querySelectorAll('figcaption, p, div, li, aside, em, small, span')) {
    if (blocks.length === MOST) break;
    const raw = element.textContent ?? '';
    if (raw.length > LONGEST) continue;
    const isCaption = element.localName === 'figcaption';
    if (!isCaption && !CORRECTION_LEADS.test(raw.trimStart().slice(0, 60))) continue;
    if (element.closest('nav, footer, form') !== null) continue;
    const text = pageText(element).trim();
    if (isSentence(text) && !blocks.some((block) => block.includes(text))) blocks.push(text);
  }
  return blocks;
}

/** "Updated 3 hours ago" is for the header; a note has words. */
function isSentence(text: string): boolean {
  return text.length > 24 && /\p{Ll}\s\p{L}/u.test(text);
}
