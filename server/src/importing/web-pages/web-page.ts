import {
  type GivenFile,
  ImportError,
  type ImportedSource,
  type Reader,
  type ReadingOptions,
} from '../sources/imported-source.ts';
import { articleText } from './article.ts';
import { chatMessages, isChatPage } from './chat-page.ts';
import { decodePage } from './decode-page.ts';
import { parsePage } from './page.ts';
import { pageFacts } from './page-facts.ts';

const NAME = /\.(?:html?|xhtml|shtml)$/i;

/** So large a share of NUL characters has no page, but what is no text. */
const BINARY = 0.001;

/** Pages of the web, as browsers save them, and chats, as programs export them. */
export const webPages: Reader = {
  recognises: ({ name }) => NAME.test(name),
  *read(file: GivenFile, { today }: ReadingOptions) {
    const html = decodePage(file.bytes);
    if (html.split('\0').length - 1 > html.length * BINARY)
      throw new ImportError('holds NUL bytes, as binary files do');
    if (isChatPage(html)) yield* chatMessages(parsePage(html), today);
    else yield readPage(html, today);
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
