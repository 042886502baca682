import { isEmptyText, readContent } from './content.ts';
import { findDelimiters, readMarkLine } from './delimiters/delimiters.ts';
import { readLookAlike } from './delimiters/look-alikes.ts';
import { parseSections } from './delimiters/section.ts';
import { emptySource } from './faults.ts';
import { assembleCorpus, type CorpusFile } from './files/corpus-file.ts';
import { mergeHeader } from './headers/header.ts';
import { parsePreamble } from './headers/preamble.ts';
import { behindByteOrderMark, lineFrom } from './lines.ts';

export type { CorpusFile } from './files/corpus-file.ts';

/** What reading a file depends on beside its text. */
export interface ParseOptions {
  /** The current date, `YYYY-MM-DD`: dates behind it lie in the future. */
  readonly today: string;
}

/** Whether a text is a corpus by itself: its first line, behind a byte-order mark if there is one, is a delimiter. */
export function isCorpus(text: string): boolean {
  const { start, end } = lineFrom(text, behindByteOrderMark(text, 0));
  return readMarkLine(text.slice(start, end))?.kind === 'delimiter';
}

/** Whether a text is meant to be a corpus: the first of its lines that has words is a delimiter, or almost one. */
export function beginsLikeCorpus(text: string): boolean {
  const [first = ''] = /^[^\n]*\S[^\n]*$/m.exec(text.slice(0, 4096)) ?? [];
  const line = first.replace(/\r$/, '');
  return readMarkLine(line) !== null || readLookAlike(line)?.behindText === false;
}

/**
 * Reads a file of many sources. Never throws: what is wrong with the text becomes faults, and every character belongs
 * to the preamble, a source, or the text behind a closer. A file without a delimiter is all preamble.
 */
export function parseCorpus(uri: string, text: string, { today }: ParseOptions): CorpusFile {
  const delimiters = findDelimiters(text, behindByteOrderMark(text, 0));
  const preamble = parsePreamble(text.slice(0, delimiters[0]), today);
  return assembleCorpus(uri, today, preamble, parseSections(text, delimiters, true, today), text);
}

/**
 * Reads a file that is one source, as in a folder of texts; `name` is what the source is called, usually the file's
 * path in the folder. Its header may stand at the top. Delimiters inside it are text.
 */
export function parseSourceFile(uri: string, name: string, text: string, options: ParseOptions): CorpusFile {
  const { today } = options;
  const content = readContent(text, { start: 0, end: text.length }, today, null);
  const { headerSpan, header, bodySpan, body, escapes } = content;
  const delimiter = { start: 0, end: 0 };
  const source = { id: `${uri}#${name}`, uri, name, header: mergeHeader(new Map(), header.values), body };
  const { fields } = header;
  const placed = { source, delimiter, nameSpan: delimiter, headerSpan, fields, bodySpan, escapes };
  const faults = [...content.faults, ...(isEmptyText(body) ? [emptySource(delimiter, null)] : [])];
  return { uri, text, sources: [source], placed: [placed], faults, reading: { kind: 'source', today, name } };
}
