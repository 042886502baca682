import { KNOWN_HEADER_KEYS, type KnownHeaderKey } from '../source.ts';

const KNOWN: ReadonlySet<string> = new Set(KNOWN_HEADER_KEYS);

/**
 * Other names that site generators and note-taking programs give to these keys (Jekyll, Hugo, Obsidian, schema.org), in
 * small letters without marks.
 */
const OTHER_NAMES: ReadonlyMap<string, KnownHeaderKey> = new Map<string, KnownHeaderKey>([
  ['date', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['datepublished', 'published'],
  ['publishedat', 'published'],
  ['publishedon', 'published'],
  ['publicationdate', 'published'],
  ['publishedtime', 'published'],
  ['articlepublishedtime', 'published'],
  ['lastmod', 'updated'],
  ['lastmodified', 'updated'],
  ['modified', 'updated'],
  ['datemodified', 'updated'],
  ['updatedat', 'updated'],
  ['lastupdated', 'updated'],
]);

/** The key of a header that a name means: itself where it is none of them, in whatever letters it is written. */
export function keyOf(name: string): string {
  if (KNOWN.has(name)) return name;
  const lower = name.toLowerCase();
  return KNOWN.has(lower) ? lower : (OTHER_NAMES.get(lower.replace(/[\s:._-]/g, '')) ?? name);
}
