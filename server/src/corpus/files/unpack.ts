import { opensLikeHeader, ruleStart } from '../content.ts';
import { escapeDepth, findDelimiters } from '../delimiters/delimiters.ts';
import { nameSources } from '../delimiters/names.ts';
import { parseSections, type Section } from '../delimiters/section.ts';
import { fieldLine } from '../headers/header-fields.ts';
import type { ParsedField } from '../headers/parsed-field.ts';
import { type Preamble, parsePreamble } from '../headers/preamble.ts';
import { behindByteOrderMark, forEachMarkedLine, lineBreakOf, lineFrom, nextLine } from '../lines.ts';
import { type FileSystem, PathRegister, type RenameReason, toFilePath } from './file-paths.ts';

/** A source as a file of its own. */
export interface UnpackedFile {
  /** What the source is called in the corpus. */
  readonly name: string;
  /** Where it goes, below the target folder, parts joined by `/`. Never leads out of it, and no two are the same. */
  readonly path: string;
  /** Why the path is not the name; null where it is. `leaves-folder`: the name would have led out of the folder. */
  readonly renamed: RenameReason | null;
  readonly text: string;
}

/** What a corpus unpacks to. */
export interface UnpackedCorpus {
  readonly files: readonly UnpackedFile[];
  /** Text that belongs to no source and so to no file, in words for whoever unpacks. */
  readonly leftOut: readonly string[];
}

/** No date of a header is judged here: it is written as it stands. */
const ANY_DAY = '9999-12-31';

/**
 * Parts a corpus into files. What `packCorpus` made comes back to the letter; a corpus that has a preamble's defaults
 * gives files whose headers state them, so that each says the same on its own. Never throws.
 */
export function unpackCorpus(text: string, options: { readonly fileSystem?: FileSystem } = {}): UnpackedCorpus {
  const { fileSystem = 'any' } = options;
  const delimiters = findDelimiters(text, behindByteOrderMark(text, 0));
  const preamble = parsePreamble(text.slice(0, delimiters[0]), ANY_DAY);
  const sections = parseSections(text, delimiters, true, ANY_DAY);
  const names = nameSources(sections.map(({ name }) => name));
  const register = new PathRegister(fileSystem);
  const files = sections.map((section, index): UnpackedFile => {
    const { name } = names.all[index]!;
    const wanted = section.name === null ? { path: `${name}.txt`, reason: null } : toFilePath(name, fileSystem);
    const { path, reason } = register.take(wanted);
    return { name, path, renamed: reason, text: fileText(section, preamble.header?.fields ?? []) };
  });
  return { files, leftOut: leftOut(preamble, sections, files) };
}

/** The text of a source as a file: its own stretch of the corpus without escapes, and the defaults it does not override. */
function fileText(section: Section, defaults: readonly ParsedField[]): string {
  const { content, text, delimiter } = section;
  const span = { start: nextLine(text, delimiter.end), end: content.bodySpan.end };
  const written = new Set(content.header.fields.map(({ key }) => key));
  const missing = defaults.filter(({ key }) => !written.has(key) && written.add(key));
  if (missing.length === 0) {
    const rule = ruleStart(text, span);
    const escaped = rule !== null && text[rule] === '\\' && !opensLikeHeader(text, span);
    return withoutBackslashes(text.slice(span.start, span.end), escaped ? [rule - span.start] : []);
  }
  const { at, added } = addFields(section, span.start, missing);
  const before = withoutBackslashes(text.slice(span.start, at), []);
  return before + added + withoutBackslashes(text.slice(at, span.end), []);
}

/** Where in a section fields are added to its header, and the text that adds them. */
function addFields({ text, content }: Section, start: number, fields: readonly ParsedField[]) {
  const lineBreak = lineBreakOf(text);
  const lines = fields.map(fieldLine);
  const { headerSpan, header } = content;
  if (!headerSpan) {
    return { at: behindByteOrderMark(text, start), added: ['---', ...lines, '---', ''].join(lineBreak) };
  }
  if (header.braces) {
    return { at: text.indexOf('{', headerSpan.start) + 1, added: `${lines.join(', ')}, ` };
  }
  const at = nextLine(text, lineFrom(text, headerSpan.start).end);
  return { at, added: lines.map((line) => line + lineBreak).join('') };
}

/** A stretch of a corpus without the backslashes at `extra`, and without one before each escaped delimiter. */
function withoutBackslashes(text: string, extra: readonly number[]): string {
  const at = [...extra];
  forEachMarkedLine(text, 0, (line, start) => {
    if ((escapeDepth(line) ?? 0) > 0) {
      at.push(start);
    }
  });
  const pieces = at.map((start, index) => text.slice(index === 0 ? 0 : at[index - 1]! + 1, start));
  return [...pieces, text.slice(at.length === 0 ? 0 : at.at(-1)! + 1)].join('');
}

function leftOut(preamble: Preamble, sections: readonly Section[], files: readonly UnpackedFile[]): string[] {
  const { headerSpan, text } = preamble;
  const comment = headerSpan ? text.slice(0, headerSpan.start) + text.slice(headerSpan.end) : text;
  const strays = sections.flatMap(({ faults }, index) =>
    faults.some(({ code }) => code === 'stray-text')
      ? [`The text behind the closing line of “${files[index]!.name}” belongs to no source`]
      : [],
  );
  // `trim` takes a byte-order mark for white space.
  return [...(comment.trim() === '' ? [] : ['The comment before the first source belongs to none']), ...strays];
}
