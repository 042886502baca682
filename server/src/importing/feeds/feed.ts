import { parseFeed } from 'feedsmith';
import { isoDate } from '../metadata/dates.ts';
import { ImportError, type ImportedSource, type Reader, type ReadingOptions } from '../sources/imported-source.ts';
import { LIMITS } from '../sources/limits.ts';
import { partName } from '../sources/part-name.ts';
import { decodePage } from '../web-pages/decode-page.ts';
import { textOfHtml } from '../web-pages/page-text.ts';

/** So many bytes at the top of a file say whether it is a feed. */
const LOOKED_AT = 2048;

/** Feeds: RSS 0.9 to 2.0, RDF, Atom (RFC 4287), JSON Feed. Each entry is a source. */
export const feeds: Reader = {
  recognises({ name, bytes }) {
    if (/\.(?:rss|atom|rdf)$/i.test(name)) return true;
    const top = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
    if (/\.json$/i.test(name)) return /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(top);
    return /\.xml$/i.test(name) && /<(?:rss|feed|rdf:RDF)[\s>]/.test(top);
  },
  *read({ bytes }, options) {
    const parsed = parse(decodePage(bytes));
    const entries = entriesOf(parsed);
    if (entries.length > LIMITS.parts) throw new ImportError(`holds more than ${LIMITS.parts} entries`);
    if (entries.length === 0) throw new ImportError('is a feed without entries');
    for (const [at, entry] of entries.entries()) yield sourceOf(entry, at + 1, options);
  },
};

type Parsed = ReturnType<typeof parseFeed>;

function parse(text: string): Parsed {
  try {
    return parseFeed(text);
  } catch {
    throw new ImportError('is no feed that can be read: neither RSS nor Atom nor JSON Feed, or cut off');
  }
}

/** An entry of a feed of any kind. */
interface Entry {
  readonly title: string | undefined;
  /** HTML, or plain text. */
  readonly content: string;
  readonly isPlain: boolean;
  readonly url: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly publisher: string | undefined;
  readonly language: string | undefined;
}

type Text = { readonly value?: string | undefined; readonly type?: string | undefined } | undefined;

function entriesOf(parsed: Parsed): readonly Entry[] {
  if (parsed.format === 'atom') {
    const { feed } = parsed;
    return (feed.entries ?? []).map((entry) => ({
      title: plainOf(entry.title),
      content: entry.content?.value ?? entry.summary?.value ?? '',
      isPlain: isPlain(entry.content?.value === undefined ? entry.summary : entry.content),
      url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
      author: names((entry.authors ?? feed.authors)?.map(({ name }) => name)),
      published: wordsOf(entry.published ?? entry.updated),
      updated: wordsOf(entry.updated),
      publisher: plainOf(feed.title),
      language: undefined,
    }));
  }
  if (parsed.format === 'json') {
    const { feed } = parsed;
    return (feed.items ?? []).map((item) => ({
      title: item.title,
      content: item.content_html ?? item.content_text ?? item.summary ?? '',
      isPlain: item.content_html === undefined,
      url: item.url ?? item.external_url,
      author: names((item.authors ?? feed.authors)?.map(({ name }) => name)),
      published: wordsOf(item.date_published),
      updated: wordsOf(item.date_modified),
      publisher: feed.title,
      language: item.language ?? feed.language,
    }));
  }
  const { feed } = parsed;
  const language = 'language' in feed ? feed.language : undefined;
  return (feed.items ?? []).map((item) => {
    const dated = item as { readonly pubDate?: string; readonly authors?: readonly { readonly name?: string }[] };
    return {
      title: item.title,
      content: longest(item.content?.encoded, item.description),
      isPlain: false,
      url: item.link,
      author: names(item.dc?.creators ?? dated.authors?.map(({ name }) => name)),
      published: wordsOf(dated.pubDate ?? item.dc?.dates?.[0]),
      updated: undefined,
      publisher: feed.title,
      language,
    };
  });
}

/** Dates are left to whoever reads them: they come as they were written. */
function wordsOf(date: unknown): string | undefined {
  return typeof date === 'string' ? date : undefined;
}

function longest(...texts: readonly (string | undefined)[]): string {
  return texts.reduce<string>((a, b = '') => (b.length > a.length ? b : a), '');
}

function plainOf(text: Text): string | undefined {
  if (text?.value === undefined) return undefined;
  return isPlain(text) ? text.value : textOfHtml(text.value);
}

/** Text that no one marked up (RFC 4287, 3.1.1). */
function isPlain(text: Text): boolean {
  return text?.type === undefined || text.type === 'text' || text.type === 'text/plain';
}

function names(all: readonly (string | undefined)[] | undefined): string | undefined {
  return all?.filter((name) => name !== undefined && name !== '').join(', ') || undefined;
}

function sourceOf(entry: Entry, number: number, { today }: ReadingOptions): ImportedSource {
  const context = { today, language: entry.language };
  const published = entry.published === undefined ? null : isoDate(entry.published, context);
  const updated = entry.updated === undefined ? null : isoDate(entry.updated, context);
  const title = entry.title === undefined ? undefined : entry.title.replace(/\s+/g, ' ').trim();
  const text = entry.isPlain ? entry.content : textOfHtml(entry.content);
  return {
    part: partName(number, title),
    facts: {
      title,
      publisher: entry.publisher,
      author: entry.author,
      published: published ?? undefined,
      updated: updated !== null && updated !== published ? updated : undefined,
      url: entry.url,
      language: entry.language,
      dated: published === null ? undefined : 'the feed',
    },
    body: [title ?? '', text].filter((part) => part !== '').join('\n\n'),
  };
}
