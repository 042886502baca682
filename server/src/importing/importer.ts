import { freeName } from '../corpus/delimiters/names.ts';
import { waczs } from './archives/wacz.ts';
import { warcs } from './archives/warc.ts';
import { docxDocuments } from './documents/office/docx.ts';
import { odtDocuments } from './documents/office/odt.ts';
import { pdfs } from './documents/pdf/pdf.ts';
import { feeds } from './feeds/feed.ts';
import { LARGEST_FILE } from './file-kinds.ts';
import { mails } from './mail/eml.ts';
import { mailboxes } from './mail/mbox.ts';
import { records } from './records/records.ts';
import {
  type GivenFile,
  ImportError,
  type ImportedSource,
  type Reader,
  type ReadingOptions,
} from './sources/imported-source.ts';
import { inMegabytes, LIMITS } from './sources/limits.ts';
import { sourceText } from './sources/source-text.ts';
import { series } from './tables/series.ts';
import { transcripts } from './transcripts/transcript.ts';
import { readPasted } from './web-pages/pasted-page.ts';
import { savedArchives } from './web-pages/saved-archive.ts';
import { webPages } from './web-pages/web-page.ts';

export type { GivenFile } from './sources/imported-source.ts';

/** A document as a source of a corpus: what it is called, and its text with a header. */
export interface SourceEntry {
  readonly name: string;
  readonly text: string;
}

/** What whoever imports asks for. */
export type ImportOptions = Omit<ReadingOptions, 'readInside'>;

/** Each kind of files; the first that recognises one reads it. */
const READERS: readonly Reader[] = [
  pdfs,
  docxDocuments,
  odtDocuments,
  mails,
  mailboxes,
  savedArchives,
  webPages,
  feeds,
  records,
  transcripts,
  warcs,
  waczs,
  series,
];

/**
 * The documents of a file as sources, each under a name of its own that tells the file. Never throws: a file, or a part of
 * it, that cannot be read is told in one line; a file of no kind that is known only where it lies in no other.
 */
export async function* importFile(file: GivenFile, options: ImportOptions): AsyncGenerator<SourceEntry> {
  const names = new Set<string>();
  const counts = new Map<string, number>();
  for await (const source of readFile(file, options, 0)) {
    const wanted = nameOf(file, source);
    const name = names.has(wanted) ? freeName(wanted, names, counts) : wanted;
    names.add(name);
    yield { name, text: sourceText(source, file.name) };
  }
}

/**
 * A piece of a page, as a clipboard holds it, as the text of a source; null where it holds no text, or cannot be read.
 *
 * @param address where it was copied, as far as the clipboard knows
 * @param today ISO 8601 date; later days are not believed
 */
export function pastedSource(html: string, address: string | null, today: string): string | null {
  try {
    const source = readPasted(html, address, today);
    return source.body.trim() === '' ? null : sourceText(source, null);
  } catch {
    return null;
  }
}

/** The documents of a file that lies so deep in others. */
async function* readFile(file: GivenFile, given: ImportOptions, depth: number): AsyncGenerator<ImportedSource> {
  let isSilent = true;
  const options: ImportOptions = {
    ...given,
    tell: (fault) => {
      isSilent = false;
      given.tell(fault);
    },
  };
  try {
    if (file.bytes.length === 0) throw new ImportError(EMPTY);
    if (file.bytes.length > LARGEST_FILE) throw new ImportError(`is larger than ${inMegabytes(LARGEST_FILE)}`);
    const reading: ReadingOptions = {
      ...options,
      readInside: (inner, address) => {
        const tell = (fault: string) => {
          const isNews = address === undefined || (fault !== NO_TEXT && fault !== EMPTY);
          if (isNews) options.tell(`${address ?? inner.name}: ${fault}`);
        };
        if (depth + 1 < LIMITS.nesting) return readFile(inner, { ...options, tell }, depth + 1);
        tell(`lies more than ${LIMITS.nesting} deep in other files`);
        return readNothing();
      },
    };
    const reader = READERS.find(({ recognises }) => recognises(file, reading));
    if (!reader) {
      // What lies in archives and mails is mostly of other kinds: style sheets, pictures.
      if (depth === 0) options.tell(ARC.test(file.name) ? OLD_ARCHIVE : 'is of no kind that is read');
      return;
    }
    for await (const source of reader.read(file, reading)) {
      isSilent = false;
      if (source.body.trim() === '') options.tell(source.part === null ? NO_TEXT : `${source.part}: holds no text`);
      else yield source;
    }
    if (isSilent) options.tell(NO_TEXT);
  } catch (error) {
    options.tell(inWords(error, options.map !== null));
  }
}

const EMPTY = 'is empty';
/** What WARC came after; some archives hand out no other. */
const ARC = /\.arc(?:\.gz)?$/i;
const OLD_ARCHIVE = 'is a web archive of the older kind: make a WARC of it (warcio recompress)';
const NO_TEXT = 'holds no text';

async function* readNothing(): AsyncGenerator<ImportedSource> {}

/** "flood.pdf.txt"; "inbox/0012-water-levels.txt" for one of many in a file. */
function nameOf({ name }: GivenFile, { part }: ImportedSource): string {
  if (part === null) return `${name}.txt`;
  const folder = name.replace(/\.(?:[^./]{1,8}\.gz|[^./]{1,8})$/, '');
  return `${folder}/${part.replace(/[\p{Cc}\p{Zl}\p{Zp}/\\]+/gu, '-').trim() || 'source'}.txt`;
}

/** A library that stumbles over a file says so in words of its own; here only that it did matters. */
function inWords(error: unknown, takesOptions: boolean): string {
  if (error instanceof ImportError) return takesOptions ? error.message + error.option : error.message;
  const words = error instanceof Error ? error.message : String(error);
  return `cannot be read (${words.replace(/\s+/g, ' ').slice(0, 200)})`;
}
