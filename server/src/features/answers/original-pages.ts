import type { Source } from '../../corpus/source.ts';

/** What the import of a document puts where a page of it ends. */
export const PAGE_END = '\f';

/**
 * The page of the original that a place in a source stands on, from 1: one behind each form feed, with which the import of a
 * document ends a page. Null for a source without pages.
 */
export function pageOf({ body }: Source, offset: number): number | null {
  if (!body.includes(PAGE_END)) return null;
  let page = 1;
  for (let end = body.indexOf(PAGE_END); end !== -1 && end < offset; end = body.indexOf(PAGE_END, end + 1)) page++;
  return page;
}

/** "a page’s metadata", where the header says from what the import of a source took its day; null elsewhere. */
export function datedBy({ header }: Source): string | null {
  const { published } = header.known;
  return published === undefined ? null : (new Map(Object.entries(header.unknown)).get('dated-by') ?? null);
}
