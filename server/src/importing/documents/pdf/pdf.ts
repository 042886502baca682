import { isoDate } from '../../metadata/dates.ts';
import {
  ImportError,
  type ImportedSource,
  type Reader,
  type ReadingOptions,
  type SourceFacts,
} from '../../sources/imported-source.ts';
import { LIMITS } from '../../sources/limits.ts';
import { documentDate } from '../document-date.ts';
import { readableTexts } from './coded-text.ts';
import { partColumns } from './columns.ts';
import { withFilledFields } from './filled-fields.ts';
import { type Pdf, withPdf } from './open-pdf.ts';
import { withoutOverprinted } from './overprinted.ts';
import { type Line, linesOf } from './page-lines.ts';
import { goesOn, paragraphsOf, wordsOf } from './paragraphs.ts';
import type { Run } from './run.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { joinRows, placeFigures } from './table-rows.ts';

/** PDF documents: their text in reading order, with a form feed where a page ends. */
export const pdfs: Reader = {
  recognises: ({ name, bytes }) => /\.pdf$/i.test(name) || startsWithPdf(bytes),
  read: (file, options) => withPdf(file.bytes, (pdf) => readPdf(pdf, options)),
};

function startsWithPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
}

async function* readPdf(pdf: Pdf, options: ReadingOptions): AsyncGenerator<ImportedSource> {
  if (pdf.numPages > LIMITS.pages) throw new ImportError(`has more than ${LIMITS.pages} pages`);
  const pages: (readonly Line[])[] = [];
  const empty: number[] = [];
  const coded: number[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const { lines, isWhole } = await readLines(pdf, number, options);
    if (!isWhole) coded.push(number);
    else if (lines.length === 0) empty.push(number);
    characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > LIMITS.document) throw new ImportError('holds more text than a document does');
    pages.push(lines);
  }
  if (coded.length > 0) options.tell(`${CODED} ${pagesInWords(coded)}: recognise their text (OCR) first`);
  if (empty.length === pdf.numPages)
    throw new ImportError('holds no text, as pictures of pages do: recognise their text (OCR) first');
  if (empty.length > 0) options.tell(`no text on ${pagesInWords(empty)}: a picture, or nothing`);
  const body = bodyOf(withoutRunningHeads(pages));
  yield { part: null, facts: await factsOf(pdf, body, options), body };
}

/** What is told of pages on which text is left out that nobody could search for either. */
const CODED = 'letters have codes that the PDF does not explain on';

interface PageText {
  readonly lines: readonly Line[];
  /** Whether all text of the page is in them. */
  readonly isWhole: boolean;
}

/** The lines of a page; none where it cannot be read, which is told. */
async function readLines(pdf: Pdf, number: number, { tell }: ReadingOptions): Promise<PageText> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    // Where these are broken the text of the page is none the worse.
    const annotations = await page.getAnnotations({ intent: 'display' }).catch(() => []);
    page.cleanup();
    const { texts, isWhole } = readableTexts(items as readonly TextItem[]);
    const runs = withFilledFields(withoutOverprinted(texts.flatMap(runOf)), annotations);
    const lines = linesOf(runs).filter(({ text }) => text !== '');
    return { lines: partColumns(joinRows(placeFigures(lines))), isWhole };
  } catch (error) {
    tell(`page ${number} cannot be read (${error instanceof Error ? error.message : error})`);
    return { lines: [], isWhole: true };
  }
}

interface TextItem {
  readonly str: string;
  readonly fontName: string;
  readonly transform: readonly number[];
  readonly width: number;
}

function runOf({ str, transform, width }: TextItem): readonly Run[] {
  if (str === '') return [];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  // Text that runs upwards is read as if the page were turned.
  const isTurned = Math.abs(b) > Math.abs(a);
  return [
    isTurned ? { text: str, x: b > 0 ? y : -y, y: b > 0 ? -x : x, width, size } : { text: str, x, y, width, size },
  ];
}

function bodyOf(pages: readonly (readonly Line[])[]): string {
  const known = wordsOf(pages);
  let body = '';
  for (const [at, lines] of pages.entries()) {
    const text = paragraphsOf(lines, known);
    if (at === 0) body = text;
    // A sentence that runs over the end of a page goes on in the next line.
    else body += text !== '' && /[^\f\s]$/.test(body) && goesOn(body, text) ? `\n\f${text}` : `\n\n\f${text}`;
  }
  return body;
}

function pagesInWords(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 12).join(', ');
  return `${numbers.length === 1 ? 'page' : 'pages'} ${shown}${numbers.length > 12 ? ', …' : ''}`;
}

async function factsOf(pdf: Pdf, body: string, { today }: ReadingOptions): Promise<SourceFacts> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title, Author, CreationDate, ModDate, Language } = info as Readonly<Record<string, unknown>>;
  // A cover may be a picture.
  const firstPage = body.split('\f').find((text) => text.trim() !== '') ?? '';
  const written = documentDate(firstPage, today);
  const created = pdfDate(CreationDate, today);
  const modified = pdfDate(ModDate, today);
  return {
    title: titleIn(Title),
    author: typeof Author === 'string' ? Author : undefined,
    published: written ?? created ?? undefined,
    dated: written ? 'a date written on the first page' : created ? 'the PDF’s properties' : undefined,
    updated: created !== null && modified !== null && modified !== created && written === null ? modified : undefined,
    language: typeof Language === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(Language) ? Language : undefined,
  };
}

/** Many programs write the name of the file that a PDF was made from. */
function titleIn(title: unknown): string | undefined {
  return typeof title === 'string' &&
    /\s/.test(title.trim()) &&
    !/\.(?:docx?|indd|pdf|qxd|tex|dvi|odt)$|^Microsoft Word - /i.test(title.trim())
    ? title
    : undefined;
}

/** "D:20260504073000+02'00'" (ISO 32000-2, 7.9.4). */
function pdfDate(value: unknown, today: string): string | null {
  const parts =
    typeof value === 'string'
      ? /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?)?/.exec(value)
      : null;
  if (!parts) return null;
  const [, year, month, day, hour, minute, , universal, hours, minutes = '00'] = parts;
  const offset = universal ?? (hours === undefined ? undefined : `${hours}:${minutes}`);
  const time = hour === undefined || offset === undefined ? '' : `T${hour}:${minute}${offset}`;
  return isoDate(`${year}-${month}-${day}${time}`, { today });
}
