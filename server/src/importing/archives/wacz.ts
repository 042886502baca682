import { isoDate } from '../metadata/dates.ts';
import { type Json, property } from '../records/record-values.ts';
import { ImportError, type ImportedSource, type Reader, type ReadingOptions } from '../sources/imported-source.ts';
import { LIMITS } from '../sources/limits.ts';
import { partName } from '../sources/part-name.ts';
import { decodePage } from '../web-pages/decode-page.ts';
import { sourcesOf } from './warc.ts';
import { archivedDocuments } from './warc-records.ts';
import { isZip, openZip, type Zip } from './zip.ts';

/** Packed web archives (WACZ, https://specs.webrecorder.net/wacz/1.1.1/): the pages that they list, and documents beside them. */
export const waczs: Reader = {
  recognises: ({ name }) => /\.wacz$/i.test(name),
  async *read({ bytes }, options) {
    if (!isZip(bytes)) throw new ImportError('is no packed web archive: it is no ZIP file');
    const zip = openZip(bytes, LIMITS.unpacked);
    const pages = pagesOf(zip, options);
    const archives = zip.names.filter((name) => /^archive\/.*\.warc(?:\.gz)?$/i.test(name));
    if (archives.length === 0) throw new ImportError('is no packed web archive: it holds no WARC file');
    const given = new Set<string>();
    for (const name of archives) {
      try {
        for await (const document of archivedDocuments(zip.read(name)!, (fault) => options.tell(`${name}: ${fault}`))) {
          const page = pages.get(document.url);
          // Beside its pages an archive holds those that are framed in them.
          const isMeant = page !== undefined || pages.size === 0 || document.name !== 'page.html';
          if (!isMeant || given.has(document.url)) continue;
          given.add(document.url);
          yield* sourcesOf(document, page?.title, given.size, options);
        }
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        options.tell(`${name}: ${error.message}`);
      }
    }
    yield* textsAlone(pages, given, options);
  },
};

/** A page as the archive lists it. */
interface ListedPage {
  readonly url: string;
  readonly date: string;
  readonly title: string | undefined;
  readonly text: string;
}

function pagesOf(zip: Zip, { tell }: ReadingOptions): ReadonlyMap<string, ListedPage> {
  const pages = new Map<string, ListedPage>();
  for (const name of ['pages/pages.jsonl', 'pages/extraPages.jsonl']) {
    const bytes = zip.read(name);
    if (!bytes) continue;
    for (const [at, line] of decodePage(bytes).split('\n').entries()) {
      if (line.trim() === '') continue;
      const page = pageOf(line);
      if (page === null) tell(`${name}: line ${at + 1}: is no JSON`);
      else if (page.url !== '') pages.set(page.url, page);
    }
  }
  return pages;
}

/** Null for a line that is no JSON; the first line says which version the list is of. */
function pageOf(line: string): ListedPage | null {
  try {
    const value = JSON.parse(line) as Json;
    const word = (key: string) => {
      const found = property(value, key);
      return typeof found === 'string' ? found : '';
    };
    return { url: word('url'), date: word('ts'), title: word('title') || undefined, text: word('text') };
  } catch {
    return null;
  }
}

/** Pages of which the archive holds the text alone. */
function* textsAlone(
  pages: ReadonlyMap<string, ListedPage>,
  given: ReadonlySet<string>,
  { today }: ReadingOptions,
): Generator<ImportedSource> {
  let number = given.size;
  for (const { url, date, title, text } of pages.values()) {
    if (given.has(url) || text.trim() === '') continue;
    number++;
    const captured = isoDate(date, { today }) ?? undefined;
    yield {
      part: partName(number, title ?? url.replace(/^https?:\/\//, '')),
      facts: { title, url, captured },
      body: text,
    };
  }
}
