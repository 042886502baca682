/// <reference path="./citation-js.d.ts" />
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** An item of CSL-JSON. */
type CslItem = Readonly<Record<string, unknown>>;

const { format } = plugins.config.get('@bibtex');
// Sources are cited more than once: keys by author and year would repeat, those by source and line do not.
format.useIdAsLabel = true;
format.checkLabel = false;
// With it, what ASCII has no command for is left out: “≥ 12” would be 12, and a name in Cyrillic letters nothing.
format.asciiOnly = false;

/** What TeX acts on; with `asciiOnly` off, nobody else takes care of it. */
const SIGNS_OF_TEX = /[\\{}%&#_$~^<>]/g;
const COMMANDS = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
]);
/** The address once more, as words to be printed; `url` has it. */
const HOW_PUBLISHED = /^\thowpublished = .*\n/gm;
const BEYOND_KEYS = /[^A-Za-z0-9:.-]+/g;
/** The name of a newspaper: as that of an article in braces of its own, without which some readers write it in small letters. */
const JOURNAL = /^\tjournal = (\{.*\})(?=,$)/m;
const YEAR = /^\tyear = /m;

/**
 * Items of CSL-JSON as entries of BibTeX.
 * @param items with ids of their own
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const entry = new Cite([forTex(item)], { generateGraph: false }).format('bibtex').replace(HOW_PUBLISHED, '').trim();
  const date = isoDateOf(item);
  const named = entry.replace(JOURNAL, (_, name) => `\tjournal = {${name}}`);
  return date === null ? named : named.replace(YEAR, `\tdate = {${date}},\n\tyear = `);
}

/**
 * The day of an item as biblatex has it ("2026-03-14"), which all read alike: what BibTeX itself makes of a day is a part
 * of its month (`month = {mar 14}`), and several programs understand nothing of it.
 */
function isoDateOf({ issued }: CslItem): string | null {
  const parts = (issued as { readonly 'date-parts'?: readonly (readonly number[])[] } | undefined)?.['date-parts']?.[0];
  return parts?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-') ?? null;
}

function forTex(item: CslItem): CslItem {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [
      key,
      key === 'id' ? String(value).replace(BEYOND_KEYS, '-') : key === 'URL' ? value : escaped(value),
    ]),
  );
}

/** Text with the signs that TeX acts on as such; what is no text as it is. */
function escaped(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(SIGNS_OF_TEX, (sign) => COMMANDS.get(sign) ?? `\\${sign}`);
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, escaped(each)]));
}
