import { isoDate } from '../metadata/dates.ts';
import { ImportError, type ImportedSource, type Reader, type ReadingOptions } from '../sources/imported-source.ts';
import { partName } from '../sources/part-name.ts';
import { type ArchivedDocument, archivedDocuments } from './warc-records.ts';

/** Web archives (WARC, ISO 28500): each page and document in them is a source. */
export const warcs: Reader = {
  recognises: ({ name }) => /\.warc(?:\.gz)?$/i.test(name),
  async *read({ bytes }, options) {
    const seen = new Set<string>();
    let isTold = false;
    const tell = (fault: string) => {
      isTold = true;
      options.tell(fault);
    };
    for await (const document of archivedDocuments(bytes, tell)) {
      if (seen.has(document.url)) continue;
      seen.add(document.url);
      yield* sourcesOf(document, undefined, seen.size, options);
    }
    if (seen.size === 0 && !isTold) throw new ImportError('holds no page and no document that is read');
  },
};

/**
 * A document of an archive as sources, with its address and the time at which it was taken.
 *
 * @param title what the archive calls it
 * @param number which one of the archive it is, from 1
 */
export async function* sourcesOf(
  { url, date, name, bytes }: ArchivedDocument,
  title: string | undefined,
  number: number,
  { readInside, today }: ReadingOptions,
): AsyncGenerator<ImportedSource> {
  for await (const source of readInside({ name, bytes }, url)) {
    const facts = {
      ...source.facts,
      title: source.facts.title ?? title,
      url: source.facts.url ?? url,
      captured: isoDate(date, { today }) ?? undefined,
    };
    const part = partName(number, facts.title ?? url.replace(/^https?:\/\/(?:www\.)?/, ''));
    yield { ...source, part: source.part === null ? part : `${part}-${source.part}`, facts };
  }
}
