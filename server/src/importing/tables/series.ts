import { isoDate } from '../metadata/dates.ts';
import { ImportError, type Reader, type ReadingOptions } from '../sources/imported-source.ts';
import { readTable, type Table } from './table.ts';

/**
 * Reference series: tables of known values, each row of which answers one question as of its day. Read only where whoever
 * imports says which question that is.
 */
export const series: Reader = {
  recognises: ({ name }) => /\.(?:csv|tsv|xlsx)$/i.test(name),
  async *read(file, options) {
    if (options.series === null)
      throw new ImportError(
        'is a table, and nobody says what its values answer',
        ' (--series "people killed by the flood")',
      );
    const table = await readTable(file);
    const { date, value, first } = columnsOf(table, options);
    const rows = table.slice(first).flatMap((row, at) => {
      const day = isoDate(row[date] ?? '', options)?.slice(0, WHOLE_DATE) ?? null;
      const written = row[value] ?? '';
      if (day !== null && NUMBER.test(written)) return [{ day, written }];
      if (written !== '')
        options.tell(`row ${first + at + 1}: ${day === null ? 'has no day' : `“${written}” is no number`}`);
      return [];
    });
    if (rows.length === 0) throw new ImportError('has no row with a day and a number');
    const latest = rows.map(({ day }) => day).reduce((a, b) => (b > a ? b : a));
    const lines = rows.map(({ day, written }) => `As of ${inWords(day)}: ${written} ${options.series}.`);
    yield {
      part: null,
      facts: { title: `Series: ${options.series}`, published: latest, dated: 'the latest row of the table' },
      body: lines.join('\n'),
    };
  },
};

const WHOLE_DATE = 'YYYY-MM-DD'.length;

/** A whole number or a decimal fraction, its thousands grouped or not. */
const NUMBER = /^[-+]?(?:\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(?:\.\d+)?%?$/;

/** The day in words, as reports write it. */
function inWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}

interface Columns {
  readonly date: number;
  readonly value: number;
  /** The first row of values, from 0. */
  readonly first: number;
}

/**
 * The columns of days and of values: those that whoever imports names; those that an HXL row tags (https://hxlstandard.org/);
 * else the only ones that hold days and numbers.
 */
function columnsOf(table: Table, options: ReadingOptions): Columns {
  const tags = table.slice(0, MOST_HEADINGS).findIndex((row) => row.some((cell) => /^#[a-z]\w*/i.test(cell)));
  const first = tags >= 0 ? tags + 1 : 1;
  const rows = table.slice(first);
  const headings = table[tags >= 0 ? Math.max(0, tags - 1) : 0]!;
  const named = (field: string) => {
    const wanted = options.map?.get(field);
    if (wanted === undefined) return null;
    const at = [headings, table[Math.max(0, tags)]!].map((row) => row.indexOf(wanted)).find((place) => place >= 0);
    if (at === undefined)
      throw new ImportError(`has no column “${wanted}”; there are ${headings.filter(Boolean).join(', ')}`);
    return at;
  };
  const tagged = (tag: RegExp) =>
    tags < 0 ? null : only(table[tags]!.flatMap((cell, at) => (tag.test(cell) ? [at] : [])));
  const date = named('date') ?? tagged(/^#date/i) ?? firstOf(columns(rows, (cell) => isoDate(cell, options) !== null));
  if (date === null)
    throw new ImportError(
      'has no column of days that are sure: write them as 2026-05-04',
      ', and name it with --map date=COLUMN',
    );
  const numbers = columns(rows, (cell) => NUMBER.test(cell)).filter((at) => at !== date);
  const value = named('value') ?? tagged(VALUE_TAGS) ?? only(numbers);
  if (value === null) {
    const choice = numbers.map((at) => headings[at] || `column ${at + 1}`).join(', ');
    throw new ImportError(
      numbers.length === 0 ? 'has no column of numbers' : `has several columns of numbers (${choice})`,
      numbers.length === 0 ? '' : ': say which with --map value=COLUMN',
    );
  }
  return { date, value, first };
}

/** An HXL row stands within so many rows from the top. */
const MOST_HEADINGS = 25;
const VALUE_TAGS = /^#(?:affected|value|indicator|population|inneed|reached|targeted)/i;

/** The columns in which most cells that hold anything are of a kind. */
function columns(rows: Table, isOfKind: (cell: string) => boolean): readonly number[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => at).filter((at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter(isOfKind).length >= cells.length * 0.8;
  });
}

function firstOf(places: readonly number[]): number | null {
  return places[0] ?? null;
}

function only(places: readonly number[]): number | null {
  return places.length === 1 ? places[0]! : null;
}
