import { WARCParser, type WARCRecord } from 'warcio';
import { ImportError } from '../sources/imported-source.ts';
import { inMegabytes, LIMITS } from '../sources/limits.ts';

/** A document that a web archive took. */
export interface ArchivedDocument {
  readonly url: string;
  /** When it was taken, as the archive writes it. */
  readonly date: string;
  /** What it is called for whoever reads it: by its kind, as its server said. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is a document of its own, by the kind that its server said it is. Scripts, styles and pictures are none. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['text/html', 'page.html'],
  ['application/xhtml+xml', 'page.html'],
  ['application/pdf', 'document.pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'document.docx'],
  ['application/vnd.oasis.opendocument.text', 'document.odt'],
  ['application/rss+xml', 'feed.rss'],
  ['application/atom+xml', 'feed.atom'],
]);

/**
 * The documents of a WARC file (ISO 28500), packed or not: answers that were no errors, and resources. A record that cannot
 * be read is told, and the rest goes on; where the file is cut off, what stood before is given.
 */
export async function* archivedDocuments(
  bytes: Uint8Array,
  tell: (fault: string) => void,
): AsyncGenerator<ArchivedDocument> {
  const parser = new WARCParser([bytes]);
  let count = 0;
  for (;;) {
    const record = await parser.parse().catch((error: unknown) => {
      throw new ImportError(`is a web archive that is broken or cut off behind record ${count} (${wordsOf(error)})`);
    });
    if (!record) break;
    if (!/^WARC\//.test(record.warcHeaders.statusline) || !record.warcHeaders.headers.has('warc-type')) {
      throw new ImportError(count === 0 ? 'is no web archive' : `is broken or cut off behind record ${count}`);
    }
    if (++count > LIMITS.parts) throw new ImportError(`holds more than ${LIMITS.parts} records`);
    const name = KINDS.get(kindOf(record));
    const url = record.warcTargetURI;
    if (name === undefined || !url || !/^https?:/i.test(url)) continue;
    try {
      yield { url, date: record.warcDate ?? '', name, bytes: await contentOf(record) };
    } catch (error) {
      tell(`${url}: ${wordsOf(error)}`);
    }
  }
  if (count === 0) throw new ImportError('is no web archive');
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The kind of the document in a record; empty where it holds none. */
function kindOf(record: WARCRecord): string {
  const { warcType, httpHeaders } = record;
  if (warcType === 'resource') return (record.warcContentType ?? '').split(';')[0]!.trim().toLowerCase();
  if (warcType !== 'response' || !httpHeaders || !/^20\d$/.test(String(httpHeaders.statusCode))) return '';
  return (httpHeaders.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
}

/** How servers pack what they send, as far as that is read. */
const UNPACKED: ReadonlySet<string> = new Set(['', 'identity', 'gzip', 'x-gzip', 'deflate']);

/** The bytes of a document as its server had them before it packed them. */
async function contentOf(record: WARCRecord): Promise<Uint8Array> {
  const encoding = record.httpHeaders?.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  // The archive's reader would pass on what it cannot unpack as if it were text.
  if (!UNPACKED.has(encoding)) throw new ImportError(`is packed in a way that is not read (${encoding})`);
  const left = record.reader as { readonly limit?: number };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > LIMITS.document) throw new ImportError(`is larger than ${inMegabytes(LIMITS.document)}`);
    chunks.push(chunk);
  }
  // It also ends without a word where the file is cut off.
  if ((left.limit ?? 0) > 0) throw new ImportError('is cut off');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
