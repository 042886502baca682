import type { ImportedSource, SourceFacts } from '../sources/imported-source.ts';
import { type Page, parsePage } from './page.ts';
import { pageFacts } from './page-facts.ts';
import { pageText } from './page-text.ts';

/**
 * A piece of a page that somebody copied: all its text, with what it says of itself. Its address is the one that it came
 * with, or where its headline leads; who published it is told by that, where nothing in the piece says it.
 *
 * @param html what the clipboard holds as HTML
 * @param address where it was copied, as far as the clipboard knows
 * @throws ImportError where it has more elements, or deeper ones, than pages have
 */
export function readPasted(html: string, address: string | null, today: string): ImportedSource {
  const page = parsePage(html);
  const url = address ?? sourceAddress(html) ?? headlineLink(page);
  const { dated, captured, ...said } = pageFacts(page, today);
  const facts: SourceFacts = {
    ...said,
    url: said.url ?? url ?? undefined,
    publisher: said.publisher ?? (url === null ? undefined : hostOf(url)),
    dated,
  };
  return { part: null, facts, body: pageText(page.body) };
}

/** Windows puts the address before the HTML of its clipboard (CF_HTML). */
function sourceAddress(html: string): string | null {
  return /^(?:[A-Z]\w{2,20}:[^\r\n<]{0,200}\r?\n){0,8}SourceURL:(https?:\/\/\S{1,2000})\r?\n/.exec(html)?.[1] ?? null;
}

/** Where the headline leads, or what says that it leads to the text itself. */
function headlineLink(page: Page): string | null {
  for (const selector of ['link[rel="canonical"]', 'a[rel="bookmark"]', 'h1 a', 'h2 a', 'h3 a']) {
    const link = page.querySelector(selector)?.getAttribute('href') ?? '';
    if (/^https?:\/\/\S+$/.test(link)) return link;
  }
  const around = page.querySelector('h1, h2, h3')?.closest('a')?.getAttribute('href') ?? '';
  return /^https?:\/\/\S+$/.test(around) ? around : null;
}

/** "dreva-courier.example" */
function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
}
