import type { PackEntry } from '../files/pack.ts';
import type { Bundle, BundleReader } from './bundle-reader.ts';

/** An opening of repomix in its own style, in which nothing is escaped: it begins a line. */
const OPENING = /^<file path="([^"\n]{1,1000})">\n/gm;
/** What may follow the end of a file: the next one, or the end of all. */
const CLOSING = /\n?<\/file>(?=\s*(?:<file path="|<\/files>|$))/g;
/** The same where the whole is XML (`--parsable-style`). */
const PARSABLE = /<file path="([^"]{1,1000})">([^<]*)<\/file>/g;
/** What files-to-prompt and its like write for Claude. */
const SOURCE = /<document(?: index="\d{1,9}")?>\s*<source>([^<\n]{1,1000})<\/source>\s*<(document_contents?)>\n?/g;

/** Bundles in elements: `<file path="…">` as repomix writes them, `<document>` with its `<source>`. */
export const taggedFiles: BundleReader = (text) => {
  if (text.startsWith('<repomix>')) return bundleOf('repomix', parsableFiles(text));
  if (/^<files>$/m.test(text) || /^\s*<file path="/.test(text)) return bundleOf('repomix', openFiles(text));
  if (/^\s*<documents>\s*<document/.test(text)) return bundleOf('files-to-prompt', documents(text));
  return null;
};

function bundleOf(form: string, files: readonly PackEntry[]): Bundle | null {
  return files.length === 0 ? null : { form, files };
}

function openFiles(text: string): readonly PackEntry[] {
  const files: PackEntry[] = [];
  // What stands before the list of files may itself tell of such elements.
  OPENING.lastIndex = Math.max(0, text.search(/^<files>$/m));
  for (let opening = OPENING.exec(text); opening !== null; opening = OPENING.exec(text)) {
    const start = OPENING.lastIndex;
    CLOSING.lastIndex = start;
    const closing = CLOSING.exec(text);
    const end = closing?.index ?? text.length;
    files.push({ name: opening[1]!, text: text.slice(start, end) });
    OPENING.lastIndex = closing === null ? text.length : CLOSING.lastIndex;
  }
  return files;
}

function parsableFiles(text: string): readonly PackEntry[] {
  return Array.from(text.matchAll(PARSABLE), ([, name = '', body = '']) => ({
    name: unescaped(name),
    text: unescaped(body),
  }));
}

function documents(text: string): readonly PackEntry[] {
  const files: PackEntry[] = [];
  SOURCE.lastIndex = 0;
  for (let opening = SOURCE.exec(text); opening !== null; opening = SOURCE.exec(text)) {
    const start = SOURCE.lastIndex;
    const closing = text.indexOf(`</${opening[2]}>`, start);
    const end = closing === -1 ? text.length : closing;
    files.push({ name: opening[1]!.trim(), text: text.slice(start, end).replace(/\n$/, '') });
    SOURCE.lastIndex = end;
  }
  return files;
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => CHARACTERS.get(name)!);
}

/** repomix in JSON: an object of texts by their paths. */
export const filesOfJson: BundleReader = (text) => {
  if (!/^\s*\{/.test(text) || !text.includes('"files"')) return null;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  const given = (read as { readonly files?: unknown } | null)?.files;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const entries = Object.entries(given).map(([name, body]) => ({ name, text: body as unknown }));
  return entries.length > 0 && entries.every(({ text: body }) => typeof body === 'string')
    ? { form: 'repomix', files: entries as PackEntry[] }
    : null;
};
