import { type JSONVisitor, type ParseError, visit } from 'jsonc-parser';
import type { Span } from '../../corpus/span.ts';

/** A list of a JSON text, and its items. Spans count in the text, UTF-16. */
export interface ListSpans {
  /** With its brackets. */
  readonly span: Span;
  readonly items: readonly Span[];
}

/** What stands where in a JSON text, as far as it can be read. */
export interface JsonOutline {
  /** The lists in the places that were asked for, by the place; the first of several with one name. */
  readonly lists: ReadonlyMap<string, ListSpans>;
  readonly errors: readonly ParseError[];
  /** It is nested so deeply that it cannot be gone through. */
  readonly isTooDeep: boolean;
}

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** What is open while a text is gone through. */
interface OpenList {
  readonly depth: number;
  readonly start: number;
  readonly items: Span[];
}

/**
 * Finds lists in a JSON text with the extents of their items, without building anything of the text: that of 200,000
 * annotations would take gigabytes.
 *
 * @param places paths of property names, joined by a slash; the text's own list is ''
 */
export function outlineLists(text: string, places: ReadonlySet<string>): JsonOutline {
  const deepest = Math.max(...[...places].map((place) => (place === '' ? 0 : place.split('/').length)));
  const lists = new Map<string, ListSpans>();
  const errors: ParseError[] = [];
  const opened: (OpenList & { readonly place: string })[] = [];
  const begun: number[] = [];
  const begin = (offset: number): void => {
    begun.push(offset);
  };
  const end = (offset: number, length: number) => {
    const start = begun.pop() ?? offset;
    const list = opened.at(-1);
    if (list?.depth === begun.length) list.items.push({ start, end: offset + length });
  };
  const visitor: JSONVisitor = {
    onObjectBegin: begin,
    onObjectEnd: end,
    onArrayBegin(offset, _length, _line, _character, path) {
      const place = begun.length <= deepest ? path().join('/') : null;
      begin(offset);
      if (place === null || !places.has(place) || lists.has(place)) return;
      opened.push({ place, depth: begun.length, start: offset, items: [] });
    },
    onArrayEnd(offset, length) {
      const list = opened.at(-1);
      if (list?.depth === begun.length) {
        opened.pop();
        lists.set(list.place, { span: { start: list.start, end: offset + length }, items: list.items });
      }
      end(offset, length);
    },
    onLiteralValue(_value, offset, length) {
      const list = opened.at(-1);
      if (list?.depth === begun.length) list.items.push({ start: offset, end: offset + length });
    },
    onError: (error, offset, length) => void errors.push({ error, offset, length }),
  };
  try {
    visit(text, visitor, STRICT);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { lists, errors, isTooDeep: true };
  }
  return { lists, errors, isTooDeep: false };
}
