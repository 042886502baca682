import { type CompletionItem, CompletionItemKind, type Position, TextEdit } from 'vscode-languageserver-types';
import { KNOWN_HEADER_KEYS, type KnownHeaderKey } from '../../corpus/source.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { offsetAt, rangeOf } from '../answers/places.ts';
import { readable } from '../wording/readable-text.ts';
import { dateInWords } from '../wording/wording.ts';
import { headerCursorAt } from './header-cursor.ts';

/** What completion depends on beside the index. */
export interface CompletionSettings {
  /** The current date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A value for a header, and what is said beside it. */
interface Suggestion {
  readonly value: string;
  readonly detail: string;
}

const KEY_DESCRIPTIONS = {
  title: 'The headline',
  publisher: 'Who published the source',
  published: 'When it was published: relative dates in its text count from here',
  updated: 'When it was last changed',
  url: 'Where it was published',
  author: 'Who wrote it',
  agency: 'The agency whose copy it carries: sources of one agency are one origin',
  language: 'The language of the text, as a code such as “en”',
  place: 'Where it was written',
  story: 'The event it reports: sources of different stories are never compared',
  timezone: 'The time zone of the times in its text, such as “Asia/Jakarta”',
} as const satisfies Record<KnownHeaderKey, string>;

/** ISO 639-1 codes of the languages with the most news, for a corpus that does not use them yet. */
const LANGUAGES = 'en ar de es fa fr he hi id it ja ko nl pl pt ru sv sw tr uk ur vi zh'.split(' ');

/** Characters that have a sense in YAML where a plain value begins, ends or holds them (YAML 1.2, 7.3.3). */
const PLAIN_VALUE = /^[\p{L}\p{N}][^:#\p{C}]*[^:#\p{C}\s]$|^[\p{L}\p{N}]$/u;

const MOST_VALUES = 100;

/** Keys and values for the header that a cursor stands in; nothing anywhere else. */
export function completeHeader(
  index: CorpusIndex,
  uri: string,
  position: Position,
  settings: CompletionSettings,
): CompletionItem[] {
  const offset = offsetAt(index, uri, position);
  const file = index.file(uri);
  const lines = index.lines(uri);
  const cursor = file && lines && offset !== null ? headerCursorAt(file, lines, offset) : null;
  const range = cursor && rangeOf(index, uri, cursor.written);
  if (!cursor || !range) return [];
  if (cursor.key !== null) {
    return suggestValues(index, uri, cursor.key, settings).map(({ value, detail }, at) => ({
      label: readable(value, 80),
      detail,
      kind: CompletionItemKind.Value,
      sortText: String(at).padStart(4, '0'),
      textEdit: TextEdit.replace(range, PLAIN_VALUE.test(value) ? value : JSON.stringify(value)),
    }));
  }
  return KNOWN_HEADER_KEYS.filter((key) => !cursor.otherKeys.has(key)).map((key, at) => ({
    label: key,
    detail: KEY_DESCRIPTIONS[key],
    kind: CompletionItemKind.Property,
    sortText: String(at).padStart(4, '0'),
    textEdit: TextEdit.replace(range, `${key}: `),
  }));
}

function suggestValues(index: CorpusIndex, uri: string, key: string, settings: CompletionSettings): Suggestion[] {
  const known = knownValues(index, uri, key);
  switch (key) {
    case 'published':
    case 'updated': {
      const today = { value: settings.today, detail: 'today' };
      const dates = known.map(({ value }) => ({ value, detail: dateInWords(value) }));
      return [today, ...dates.filter(({ value }) => value !== today.value)];
    }
    case 'language': {
      const codes = new Set([...known.map(({ value }) => value), ...LANGUAGES]);
      return [...codes].map((value) => ({ value, detail: languageName(value) }));
    }
    case 'timezone': {
      const zones = new Set([...known.map(({ value }) => value), ...Intl.supportedValuesOf('timeZone')]);
      return [...zones].map((value) => ({ value, detail: '' }));
    }
    case 'title':
    case 'url':
      return [];
    default:
      return known;
  }
}

/** What the other sources of the corpus have under a key, the most frequent first. */
function knownValues(index: CorpusIndex, uri: string, key: string): Suggestion[] {
  const corpus = index.corpusOf(uri);
  const counts = new Map<string, number>();
  for (const file of index.files()) {
    if (index.corpusOf(file.uri) !== corpus) continue;
    for (const { source } of file.placed) {
      const { known, unknown } = source.header;
      const value = new Map([...Object.entries(unknown), ...Object.entries(known)]).get(key);
      if (value !== undefined && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([value, count]) => ({ value, detail: count === 1 ? 'in 1 source' : `in ${count} sources` }));
}

/** A language's English name by its code; nothing for what is no code. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) ?? '';
  } catch {
    return '';
  }
}
