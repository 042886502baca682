import { Readability } from '@mozilla/readability';
import { writeOutFormulas } from './formulas.ts';
import { keptBlocks } from './kept-blocks.ts';
import { COMMENT_NODE, isElement, type Page, type PageElement, parsePage } from './page.ts';
import { pageText } from './page-text.ts';

/** In characters: an article that is shorter may be all there is, or a wrong guess. */
const SHORTEST_ARTICLE = 500;

/**
 * The text of the article in a page, without what stands around it; all the page says where it holds no article. What the
 * extraction drops but readers need (the headline, corrections, notes of updates, captions) stands before or behind it. The
 * tree of the page is used up.
 *
 * @param html the page, from which its tree was made
 */
export function articleText(page: Page, html: string, title: string | undefined): string {
  writeOutFormulas(page, html);
  removeNavigation(page);
  if (COMMENT_IN_SENTENCE.test(html)) removeComments(page.documentElement);
  const kept = keptBlocks(page);
  const article = new Readability<PageElement>(page as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
    maxElemsToParse: 0,
  }).parse();
  const found = article?.content ? pageText(article.content) : '';
  const text = found.length >= SHORTEST_ARTICLE ? found : longer(found, wholeText(html));
  const words = wordsOf(text);
  const headline = title === undefined || words.includes(wordsOf(title)) ? [] : [title.replace(/\s+/g, ' ')];
  const missing = kept.filter((block) => !words.includes(wordsOf(block)));
  return [...headline, text, ...missing].join('\n\n');
}

/** All that a page says, but for the ways to other pages. */
function wholeText(html: string): string {
  const page = parsePage(html);
  writeOutFormulas(page, html);
  removeNavigation(page);
  return pageText(page.body);
}

/** Takes the ways to other pages out of a page. */
function removeNavigation(page: Page): void {
  for (const way of [...page.querySelectorAll('nav, [role="navigation"]')]) way.remove();
}

/** A comment beside words, as few pages have it: to go through a tree takes much longer than to look. */
const COMMENT_IN_SENTENCE = /[^>\s]\s{0,9}<!--|-->\s{0,9}[^<\s]/;

/**
 * Takes the comments out of a page: programs that make pages put them between the pieces of a sentence ("on Page <!-- -->22"),
 * and the extraction would take each piece for a paragraph of its own, too short to be kept.
 */
function removeComments(element: PageElement): void {
  for (const child of [...element.childNodes]) {
    if (child.nodeType === COMMENT_NODE) element.removeChild(child);
    else if (isElement(child)) removeComments(child);
  }
}

/** A short article is one where the page says little more than it. */
function longer(article: string, whole: string): string {
  return article.length * 3 >= whole.length ? article : whole;
}

/** A text without its white space and case, in which another can be found. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
