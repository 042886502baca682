import { readListOfAnnotations } from '../annotations-file.ts';
import { isObject } from '../json/json.ts';
import type { JsonFault } from '../json/json-fault.ts';
import { itemsOfGraph } from './graph.ts';

/** The items of a file that another program wrote, as JSON has them, or why there are none. */
export type ForeignItems =
  | { readonly ok: true; readonly items: readonly unknown[] }
  | { readonly ok: false; readonly fault: JsonFault };

/** Where other programs keep their lists: `annotations` is an export of Hypothesis, `rows` an answer of its server. */
const PLACES: ReadonlySet<string> = new Set(['first/items', 'items', '@graph', 'rows', 'annotations', '']);

/**
 * Reads a file of annotations of another program: what `readAnnotationsFile` reads, an export of Hypothesis
 * (`annotations`), one annotation alone, a graph whose nodes name each other, one annotation a line, and the blocks that
 * Obsidian's Annotator keeps in a note. Never throws.
 */
export function readForeignFile(text: string): ForeignItems {
  const blocks = blocksOfMarkdown(text);
  if (blocks.length > 0) return { ok: true, items: blocks };
  const list = readListOfAnnotations(text, PLACES);
  if (list.ok) {
    const items = list.items.map(({ start, end }) => parsed(text.slice(start, end)));
    return { ok: true, items: list.place === '@graph' ? itemsOfGraph(items) : items };
  }
  const lines = itemsOfLines(text);
  if (lines !== null) return { ok: true, items: lines };
  const alone = parsed(text.replace(/^\ufeff/, ''));
  if (isObject(alone) && ('target' in alone || 'uri' in alone)) return { ok: true, items: [alone] };
  if (isObject(alone) && typeof alone.first === 'string') {
    return { ok: false, fault: { ...list.fault, message: PAGED } };
  }
  return list;
}

const PAGED = 'This collection keeps its annotations in pages of their own (“first”): import the files of those pages.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One annotation a line (JSON Lines); null where it is no such text. */
function itemsOfLines(text: string): readonly unknown[] | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const items = lines.map(parsed);
  return items.every(isObject) ? items : null;
}

/** A block of JSON in a note of Obsidian, each line behind the mark of a quotation or not. */
const BLOCK = /^(?:>[ \t]?)*```annotation-json[ \t]*\r?\n([\s\S]*?)^(?:>[ \t]?)*```/gm;

function blocksOfMarkdown(text: string): readonly unknown[] {
  if (!text.includes('```annotation-json')) return [];
  return [...text.matchAll(BLOCK)]
    .map(([, block = '']) => parsed(block.replace(/^(?:>[ \t]?)+/gm, '')))
    .filter(isObject);
}
