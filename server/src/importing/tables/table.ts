import Papa from 'papaparse';
import readXlsx from 'read-excel-file/universal';
import { isZip, openZip } from '../archives/zip.ts';
import { type GivenFile, ImportError } from '../sources/imported-source.ts';
import { LIMITS } from '../sources/limits.ts';
import { decodePage } from '../web-pages/decode-page.ts';

/** A table: rows of cells as they are written, without those that are empty. Days are ISO 8601 dates where the file knows them as days. */
export type Table = readonly (readonly string[])[];

/**
 * The table in a file of comma-separated values (RFC 4180, also with semicolons, tabs or bars), or on the first sheet of a
 * workbook that holds one.
 *
 * @throws ImportError where it is none
 */
export async function readTable({ name, bytes }: GivenFile): Promise<Table> {
  const rows = /\.xlsx$/i.test(name) ? await readWorkbook(bytes) : readValues(decodePage(bytes));
  const table = rows.filter((row) => row.some((cell) => cell !== ''));
  if (table.length < 2) throw new ImportError('is no table: it has fewer than two rows');
  if (table.length > LIMITS.parts) throw new ImportError(`holds more than ${LIMITS.parts} rows`);
  return table;
}

function readValues(text: string): Table {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t', '|'] });
  return data.map((row) => row.map((cell) => cell.trim()));
}

async function readWorkbook(bytes: Uint8Array): Promise<Table> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new ImportError('is protected by a password, or of an old kind: save it without, as .xlsx or .csv');
  }
  if (!isZip(bytes)) throw new ImportError('is no workbook: its first bytes are of another kind');
  const zip = openZip(bytes);
  // Each part is unpacked once before, so that none is larger than a document.
  for (const name of zip.names) if (/^xl\/(?:worksheets\/[^/]*|sharedStrings)\.xml$/.test(name)) zip.read(name);
  const sheets = await readXlsx(bytes.slice().buffer as ArrayBuffer, { parseNumber: (written) => written });
  const [sheet] = sheets.filter(({ data }) => data.length > 1);
  return (sheet?.data ?? []).map((row) => row.map(cellText));
}

/** Numbers as they are written, but for what binary fractions add to them. */
function cellText(cell: unknown): string {
  if (cell === null) return '';
  if (cell instanceof Date)
    return cell
      .toISOString()
      .replace(/T00:00:00\.000Z$/, '')
      .replace(/\.\d{3}Z$/, 'Z');
  const text = String(cell).trim();
  return /^-?\d+\.\d{12,}$|e[-+]?\d+$/i.test(text) && Number.isFinite(Number(text))
    ? String(Number(Number(text).toPrecision(12)))
    : text;
}
