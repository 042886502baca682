import type { GivenFile, ImportedSource, Reader, ReadingOptions } from '../sources/imported-source.ts';
import { articleText } from './article.ts';
import { decodePage } from './decode-page.ts';
import { parsePage } from './page.ts';
import { pageFacts } from './page-facts.ts';

const NAME = /\.(?:html?|xhtml|shtml)$/i;

/** Pages of the web, as browsers save them. */
export const webPages: Reader = {
  recognises: ({ name }) => NAME.test(name),
  *read(file: GivenFile, { today }: ReadingOptions) {
    yield readPage(decodePage(file.bytes), today);
  },
};

/**
 * The article of a page, with what the page says of itself.
 *
 * @param html the text of the page
 * @param today ISO 8601 date; later days are not believed
 * @throws ImportError where the page has more elements, or deeper ones, than pages have
 */
export function readPage(html: string, today: string): ImportedSource {
  const page = parsePage(html);
  const facts = pageFacts(page, today);
  return { part: null, facts, body: articleText(page, html, facts.title) };
}
