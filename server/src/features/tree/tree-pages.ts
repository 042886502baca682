import { joinNames } from './tree-names.ts';

/** A part of a long list. */
export interface Page {
  readonly from: number;
  readonly length: number;
}

/** What a list shows at first. */
export const FIRST_PAGE: Page = { from: 0, length: 200 };

/** Each page is so many times as long as the one before: few steps lead to any end. */
const GROWTH = 4;

/** What stands before the numbers of a page in the id of the node that holds it. */
const REST = 'more';

/** The names of a node's id without the page that they may end in, and that page; a page that cannot be is the first one of nothing. */
export function takePage(names: readonly string[]): { readonly path: readonly string[]; readonly page: Page } | null {
  if (names.at(-3) !== REST) return { path: names, page: FIRST_PAGE };
  const [from, length] = names.slice(-2).map(Number);
  const isPage = Number.isInteger(from) && Number.isInteger(length) && from! > 0 && length! > 0;
  return isPage ? { path: names.slice(0, -3), page: { from: from!, length: length! } } : null;
}

/**
 * The nodes of one page of a list, and one for the rest of it where there is more. `path` are the names of its parent;
 * `show` is told an item's place in the list.
 */
export function showPage<T, N>(
  items: readonly T[],
  path: readonly string[],
  { from, length }: Page,
  show: (item: T, at: number) => N,
  showRest: (id: string, count: number) => N,
): readonly N[] {
  const nodes = items.slice(from, from + length).map((item, at) => show(item, from + at));
  const next = nextPage({ from, length });
  return next.from < items.length ? [...nodes, showRest(idOfPage(path, next), items.length - next.from)] : nodes;
}

/** The ids of the nodes that must be opened beneath a parent until the item at a place of its list is shown. */
export function idsOfPagesBefore(path: readonly string[], at: number): readonly string[] {
  const ids: string[] = [];
  for (let page = nextPage(FIRST_PAGE); page.from <= at; page = nextPage(page)) ids.push(idOfPage(path, page));
  return ids;
}

function nextPage({ from, length }: Page): Page {
  return { from: from + length, length: length * GROWTH };
}

function idOfPage(path: readonly string[], { from, length }: Page): string {
  return joinNames([...path, REST, String(from), String(length)]);
}
