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
  ['modifiedtime', 'updated'],
  ['articlemodifiedtime', 'updated'],
  ['updatedat', 'updated'],
  ['lastupdated', 'updated'],
  ['ogsitename', 'publisher'],
]);

/** What converters to Markdown put before the names of a page's <meta> elements ("meta-article:published_time"). */
const META = /^meta-/;

/** Names under which web clippers note the address of a page; elsewhere they say other things. */
const ADDRESS_NAMES: ReadonlySet<string> = new Set([
  'source',
  'sourceurl',
  'link',
  'permalink',
  'canonical',
  'originalurl',
]);
const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/**
 * The key of a header that a name means: itself where it is none of them, in whatever letters it is written. Of some names
 * the value tells what they mean.
 */
export function keyOf(name: string, value: string): string {
  if (KNOWN.has(name)) return name;
  if (WEB_ADDRESS.test(value) && ADDRESS_NAMES.has(name.toLowerCase().replace(/[\s:._-]/g, ''))) return 'url';
  const lower = name.toLowerCase().replace(META, '');
  return KNOWN.has(lower) ? lower : (OTHER_NAMES.get(lower.replace(/[\s:._-]/g, '')) ?? name);
}
