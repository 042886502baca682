import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { ImportError } from '../sources/imported-source.ts';
import { inMegabytes, LIMITS } from '../sources/limits.ts';
import { documentOf, type HttpAnswer, join, LARGEST_HEAD, parseAnswer } from './http-answer.ts';
import { RecordBytes } from './record-bytes.ts';

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
 *
 * @param mostUnpacked how many bytes all its records may hold
 * @throws ImportError where it is none, is broken, or holds more
 */
export async function* archivedDocuments(
  bytes: Uint8Array,
  tell: (fault: string) => void,
  mostUnpacked: number = LIMITS.archive,
): AsyncGenerator<ArchivedDocument> {
  const unpackedBytes = new RecordBytes(bytes);
  // What the archive's reader makes of a head without lines runs into the next record: they are read here.
  const parser = new WARCParser(new AsyncIterReader(unpackedBytes, null), { parseHttp: false });
  let count = 0;
  let unpacked = 0;
  const take = (size: number) => {
    unpacked += size;
    if (unpacked > mostUnpacked)
      throw new TooMuch(
        `holds more than ${inMegabytes(mostUnpacked)}: record ${count} and what stands behind it are left out`,
      );
  };
  for (;;) {
    const record = await unpackedBytes
      .whileInHead(() => parser.parse())
      .catch((error: unknown) => {
        throw new ImportError(`is a web archive that is broken or cut off behind record ${count} (${wordsOf(error)})`);
      });
    if (!record) break;
    if (!/^WARC\//.test(record.warcHeaders.statusline) || !record.warcHeaders.headers.has('warc-type')) {
      throw new ImportError(count === 0 ? 'is no web archive' : `is broken or cut off behind record ${count}`);
    }
    if (++count > LIMITS.parts) throw new ImportError(`holds more than ${LIMITS.parts} records`);
    const url = record.warcTargetURI;
    if (url && /^https?:/i.test(url)) {
      try {
        const document = await documentIn(record, take);
        if (document) yield { url, date: record.warcDate ?? '', ...document };
      } catch (error) {
        if (error instanceof TooMuch) throw error;
        tell(`${url}: ${wordsOf(error)}`);
      }
    }
    if (!(await isWhole(record, take))) {
      tell(`is cut off in record ${count}`);
      return;
    }
  }
  if (count === 0) throw new ImportError('is no web archive');
}

/** Why no further record is read. */
class TooMuch extends ImportError {}

/** Reads what is left of a record. The archive's reader would look for the end of one that is cut off for ever. */
async function isWhole(record: WARCRecord, take: (size: number) => void): Promise<boolean> {
  for await (const chunk of record.reader) take(chunk.length);
  return ((record.reader as { readonly limit?: number }).limit ?? 0) <= 0;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a record holds of a document: null for one that holds none, or one of no kind that is read. */
async function documentIn(
  record: WARCRecord,
  take: (size: number) => void,
): Promise<Pick<ArchivedDocument, 'name' | 'bytes'> | null> {
  const { warcType } = record;
  if (warcType !== 'resource' && warcType !== 'response') return null;
  const isAnswer = warcType === 'response';
  let name = isAnswer ? undefined : nameOfKind(record.warcContentType);
  if (!isAnswer && name === undefined) return null;
  let answer: HttpAnswer | null = null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record.reader) {
    take(chunk.length);
    size += chunk.length;
    chunks.push(chunk);
    if (isAnswer && answer === null) {
      answer = parseAnswer(join(chunks));
      if (answer === null && size > LARGEST_HEAD) throw new ImportError('its head does not end');
      name = answer === null ? undefined : nameOfAnswer(answer);
      if (answer !== null && name === undefined) return null;
    }
    if (size > LIMITS.document) throw new ImportError(`is larger than ${inMegabytes(LIMITS.document)}`);
  }
  if (name === undefined || !(await isWhole(record, take))) return null;
  const bytes = join(chunks);
  const whole = isAnswer ? parseAnswer(bytes) : null;
  return { name, bytes: whole === null ? bytes : documentOf(whole) };
}

function nameOfAnswer({ status, headers }: HttpAnswer): string | undefined {
  return status >= 200 && status < 210 ? nameOfKind(headers.get('content-type')) : undefined;
}

function nameOfKind(type: string | null | undefined): string | undefined {
  return KINDS.get((type ?? '').split(';')[0]!.trim().toLowerCase());
}
