import type { Page } from './page.ts';

/** What the meta elements of a page say, by their names in small letters. */
export type Meta = ReadonlyMap<string, readonly string[]>;

const OF_PAGES = ['name', 'property', 'http-equiv'];
const OF_HEADS = [...OF_PAGES, 'itemprop'];

export function readMeta(page: Page): Meta {
  const meta = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    // In the text of a page they may tell of another text: what is marked there is read where it stands.
    const keys = element.closest('head') === null ? OF_PAGES : OF_HEADS;
    for (const key of keys) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name) meta.set(name, [...(meta.get(name) ?? []), content]);
    }
  }
  return meta;
}

/** All that is said under some names, in the order of these. */
export function all(meta: Meta, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => meta.get(name) ?? []);
}

/** What is said under the first of some names that is there. */
export function first(meta: Meta, names: readonly string[]): string | null {
  return all(meta, names)[0] ?? null;
}
