import { findDelimiters } from './delimiters/delimiters.ts';
import { parseSections, type Section } from './delimiters/section.ts';
import { assembleCorpus, type CorpusFile, type CorpusReading, sameSource } from './files/corpus-file.ts';
import { type Preamble, parsePreamble } from './headers/preamble.ts';
import { behindByteOrderMark } from './lines.ts';
import { countWhere } from './ordered.ts';
import { type ParseOptions, parseSourceFile } from './parse.ts';

/** A replacement of part of a file's text. Both ends count in the text before it; ends outside the text are moved into it. */
export interface FileEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an edit makes of the sections from `first` (-1 is the preamble) to `last`, both included. */
interface Region {
  readonly first: number;
  readonly last: number;
  readonly preamble: Preamble;
  readonly sections: readonly Section[];
}

/**
 * The file as `parseCorpus` (or `parseSourceFile`, for a file that is one source) would read it after an edit. Only the
 * sections that the edit touches are read again, and every source that says the same as before is the same object.
 */
export function reparseCorpus(previous: CorpusFile, edit: FileEdit, options: ParseOptions): CorpusFile {
  const { uri, reading } = previous;
  if (reading.kind === 'source') {
    const text = replaced(previous.text, bounded(edit, previous.text.length));
    return keepSource(previous, parseSourceFile(uri, reading.name, text, options));
  }
  const { sections: old } = reading;
  const { first, last, preamble, sections } = readRegion(reading, edit, options.today);
  const leading = Math.max(0, first);
  const trailing = old.length - 1 - last;
  const all = [...old.slice(0, leading), ...sections, ...old.slice(last + 1)];
  return assembleCorpus(uri, options.today, preamble, all, { file: previous, reading, leading, trailing });
}

function keepSource(previous: CorpusFile, next: CorpusFile): CorpusFile {
  const [before] = previous.sources;
  const [after] = next.placed;
  return before && after && sameSource(before, after.source)
    ? { ...next, sources: [before], placed: [{ ...after, source: before }] }
    : next;
}

/**
 * Reads the part of the text again that an edit touches. One that stops right at a delimiter touches both sides of it,
 * since there it can break or make a line; where it breaks the delimiter of the first section, the section before that
 * takes the text in. On another day than before everything is read: dates may have come to lie in the future or past.
 */
function readRegion(reading: CorpusReading, edit: FileEdit, today: string): Region {
  const { starts } = reading;
  const count = reading.sections.length;
  const change = bounded(edit, starts[count]!);
  const begun = (limit: number) => countWhere(count, (index) => starts[index]! <= limit);
  const sameDay = reading.today === today;
  // The first delimiter hangs on the preamble: at the start of the file no line break need stand before it.
  const last = sameDay ? Math.max(begun(change.end) - 1, Math.min(0, count - 1)) : count - 1;
  const isLast = last === count - 1;
  for (let first = sameDay ? begun(change.start - 1) - 1 : -1; first >= 0; first--) {
    const text = replaced(textOf(reading, first, last), moved(change, -starts[first]!));
    const delimiters = findDelimiters(text, 0);
    if (delimiters[0] === 0) {
      const sections = parseSections(text, delimiters, isLast, today);
      return { first, last, preamble: reading.preamble, sections };
    }
  }
  const text = replaced(reading.preamble.text + textOf(reading, 0, last), change);
  const delimiters = findDelimiters(text, behindByteOrderMark(text, 0));
  const sections = parseSections(text, delimiters, isLast, today);
  return { first: -1, last, preamble: parsePreamble(text.slice(0, delimiters[0]), today), sections };
}

function textOf({ sections }: CorpusReading, first: number, last: number): string {
  return sections
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('');
}

function replaced(text: string, { start, end, text: by }: FileEdit): string {
  return text.slice(0, start) + by + text.slice(end);
}

function moved({ start, end, text }: FileEdit, by: number): FileEdit {
  return { start: start + by, end: end + by, text };
}

function bounded({ start, end, text }: FileEdit, length: number): FileEdit {
  const from = Math.max(0, Math.min(start, length));
  return { start: from, end: Math.max(from, Math.min(end, length)), text };
}
