import {
  COMMON_FIELDS,
  RECORD_FIELDS,
  RECORD_LISTS,
  RECORD_PRESETS,
  type RecordField,
  type RecordPreset,
} from '../lexicon/record-presets.ts';
import { isoDate } from '../metadata/dates.ts';
import { ImportError, type ImportedSource, type Reader, type ReadingOptions } from '../sources/imported-source.ts';
import { inMegabytes, LIMITS } from '../sources/limits.ts';
import { partName } from '../sources/part-name.ts';
import { decodePage } from '../web-pages/decode-page.ts';
import { looksLikeHtml, textOfHtml } from '../web-pages/page-text.ts';
import { type Json, piecedText, property, textsAt } from './record-values.ts';

/** Records in JSON or in lines of JSON: each is a source, its fields mapped to those of a header. */
export const records: Reader = {
  recognises: ({ name }) => /\.(?:json|jsonl|ndjson)$/i.test(name),
  *read({ name, bytes }, options) {
    if (bytes.length > LIMITS.records) throw new ImportError(`is larger than ${inMegabytes(LIMITS.records)}`);
    const text = decodePage(bytes);
    const file = /\.json$/i.test(name) ? parseWhole(text) : null;
    let found = 0;
    let number = 0;
    for (const part of file === null ? [null] : filesIn(file)) {
      const all = part === null ? parseLines(text, options) : recordsOf(part);
      const fieldsOf = mappingOf(part, all, options.map ?? new Map());
      if (number + all.length > LIMITS.parts) throw new ImportError(`holds more than ${LIMITS.parts} records`);
      for (const record of all) {
        const source = sourceOf(record, part, fieldsOf, ++number, options);
        if (source === null) continue;
        found++;
        yield source;
      }
    }
    if (found === 0)
      throw new ImportError('holds no records whose text is known', ': say which field it is (--map text=FIELD)');
  },
};

function parseWhole(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new ImportError(`is no JSON: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}

function parseLines(text: string, { tell }: ReadingOptions): readonly Json[] {
  const values: Json[] = [];
  const broken: number[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      values.push(JSON.parse(line) as Json);
    } catch {
      broken.push(at + 1);
    }
  }
  if (values.length === 0) throw new ImportError('is no JSON in any line');
  if (broken.length === 1) tell(`line ${broken[0]}: is no JSON`);
  else if (broken.length > 1) {
    const shown = broken.slice(0, MOST_SHOWN).join(', ');
    tell(`${broken.length} lines are no JSON: ${shown}${broken.length > MOST_SHOWN ? ', …' : ''}`);
  }
  return values;
}

/** So many numbers of lines are told. */
const MOST_SHOWN = 12;

/** The files of records that a file holds, as the export of all chats holds chats; else the file itself. */
function filesIn(file: Json): readonly Json[] {
  const lists = RECORD_PRESETS.flatMap(({ within = [] }) => within.map((path) => valueAt(file, path)));
  const files = lists.flatMap((list) => (Array.isArray(list) ? (list as readonly Json[]) : []));
  return files.length > 0 ? files : [file];
}

function valueAt(value: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((inner, key) => property(inner, key), value);
}

/** The records of a file: the list that it is or holds, else the file itself. */
function recordsOf(file: Json): readonly Json[] {
  if (Array.isArray(file)) return file;
  const preset = RECORD_PRESETS.find(({ records }) => records !== '' && Array.isArray(property(file, records)));
  for (const path of [preset?.records, ...RECORD_LISTS]) {
    const list = path === undefined ? undefined : valueAt(file, path);
    if (Array.isArray(list) && list.length > 0) return list;
  }
  return [file];
}

/** For each field, the paths that may hold it. */
type Mapping = (record: Json) => (field: RecordField) => readonly string[];

/** As whoever imports says; else as records of that kind have it; else by the common names of fields. */
function mappingOf(file: Json | null, all: readonly Json[], map: ReadonlyMap<string, string>): Mapping {
  const preset = RECORD_PRESETS.find((each) => isOfKind(each, file, all[0]));
  return (record) => (field) => {
    const given = map.get(field);
    if (given !== undefined) return [given];
    if (preset) return preset.fields[field] ?? [];
    return commonPaths(record, field);
  };
}

function isOfKind({ known }: RecordPreset, file: Json | null, first: Json | undefined): boolean {
  return known.every((path) =>
    path.startsWith('file:')
      ? file !== null && property(file, path.slice(5)) !== undefined
      : valueAt(first, path) !== undefined,
  );
}

function commonPaths(record: Json, field: RecordField): readonly string[] {
  const holder = property(record, '_source') !== undefined ? '_source.' : '';
  const inner = holder === '' ? record : property(record, '_source');
  const keys = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.keys(inner) : [];
  const names = COMMON_FIELDS[field];
  return keys
    .map((key) => ({ key, rank: names.indexOf(key.toLowerCase().replace(/[^a-z]/g, '')) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ key }) => holder + key);
}

/** Null for a record without a text: a service message, a picture. */
function sourceOf(
  record: Json,
  file: Json | null,
  mapping: Mapping,
  number: number,
  { today }: ReadingOptions,
): ImportedSource | null {
  const paths = mapping(record);
  const values = new Map(RECORD_FIELDS.map((field) => [field, fieldOf(record, file, field, paths(field))]));
  const written = values.get('text') ?? '';
  const text = looksLikeHtml(written) ? textOfHtml(written) : written;
  if (text.trim() === '') return null;
  const title = values.get('title')?.replace(/\s+/g, ' ').trim();
  const language = values.get('language');
  const date = (value: string | undefined) =>
    value === undefined ? null : isoDate(inSeconds(value), { today, language });
  const published = date(values.get('published'));
  const updated = date(values.get('updated'));
  return {
    part: partName(number, title),
    facts: {
      title,
      publisher: values.get('publisher'),
      author: values.get('author'),
      published: published ?? undefined,
      updated: updated !== null && updated !== published ? updated : undefined,
      url: values.get('url'),
      language,
      dated: published === null ? undefined : 'its record',
    },
    body: title === undefined || text.includes(title) ? text : `${title}\n\n${text}`,
  };
}

function fieldOf(record: Json, file: Json | null, field: RecordField, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const isOfFile = path.startsWith('file:');
    const holder = isOfFile ? file : record;
    if (holder === null) continue;
    const key = isOfFile ? path.slice(5) : path;
    const pieced = field === 'text' ? piecedText(property(holder, key)) : null;
    if (pieced !== null) return pieced;
    const texts = textsAt(holder, key);
    if (texts.length > 0) return texts.join(field === 'text' ? '\n\n' : ', ');
  }
  return undefined;
}

/** Seconds, or milliseconds, since 1970 as an ISO 8601 date-time. */
function inSeconds(value: string): string {
  const number = /^\d{9,10}(?:\.\d+)?$/.test(value)
    ? Number(value) * 1000
    : /^\d{12,13}$/.test(value)
      ? Number(value)
      : null;
  return number === null ? value : new Date(number).toISOString().replace(/\.\d{3}/, '');
}
