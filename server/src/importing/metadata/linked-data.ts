import { ARTICLE_TYPES, LIVE_TYPE, OTHER_TYPES } from '../lexicon/page-metadata.ts';

/** An object of JSON-LD. */
type Node = Readonly<Record<string, unknown>>;

/** What an article of schema.org says of itself, in its own words. */
export interface LinkedArticle {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Whether its type is that of a text, so that its day is the day of the text, and not of a film or a picture in it. */
  readonly isText: boolean;
  /** Whether the page holds a report that goes on while things happen: what it says may be later than the day on which it began. */
  readonly isLive: boolean;
}

/** So many objects of one page are looked at. */
const MOST_NODES = 2000;
const DEEPEST = 12;

/**
 * The article that the JSON-LD of a page tells of: the one of the type that says most of a text. Null where there is none; a
 * script that is no JSON is passed over.
 */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const nodes: Node[] = [];
  for (const script of scripts) collect(parse(script) ?? dayOfBroken(script), nodes, 0);
  const ranked = nodes
    .map((node) => ({ node, rank: rankOf(node) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const dated = ranked.find(({ node }) => textOf(node, 'datePublished') !== null) ?? ranked[0];
  const isLive = nodes.some((node) => typesOf(node).includes(LIVE_TYPE));
  return dated ? articleOf(dated.node, isLive) : null;
}

function parse(script: string): unknown {
  // Some sites wrap it in comments, or break lines inside strings.
  const bare = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>)\s*$/g,
    '',
  );
  for (const text of [bare, bare.replace(/[\n\r\t]/g, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next form, or none.
    }
  }
  return null;
}

/** The day that a text of JSON-LD names once, where a mistake elsewhere in it keeps all else from being read. */
function dayOfBroken(script: string): unknown {
  const days = new Set(Array.from(script.matchAll(/"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/g), ([, day]) => day));
  const [datePublished] = days;
  return days.size === 1 ? { '@type': 'Article', datePublished } : null;
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, nodes, depth + 1);
    return;
  }
  const node = value as Node;
  if (propertyOf(node, '@type') !== undefined) nodes.push(node);
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'hasPart',
    'itemListElement',
    'item',
    'liveBlogUpdate',
  ]) {
    collect(propertyOf(node, key), nodes, depth + 1);
  }
}

/** A property of an object that came from a page: its own alone, whatever the name. */
function propertyOf(node: Node, key: string): unknown {
  return Object.hasOwn(node, key) ? new Map(Object.entries(node)).get(key) : undefined;
}

const TYPES: readonly string[] = [...ARTICLE_TYPES, ...OTHER_TYPES];

function rankOf(node: Node): number {
  const ranks = typesOf(node)
    .map((type) => TYPES.indexOf(type))
    .filter((rank) => rank >= 0);
  return ranks.length === 0 ? -1 : Math.min(...ranks);
}

function typesOf(node: Node): readonly string[] {
  return [propertyOf(node, '@type')].flat().map((type) => String(type).replace(/^https?:\/\/schema\.org\//, ''));
}

function articleOf(node: Node, isLive: boolean): LinkedArticle {
  const main = propertyOf(node, 'mainEntityOfPage');
  return {
    title: textOf(node, 'headline') ?? textOf(node, 'name'),
    publisher: namesOf(propertyOf(node, 'publisher')) ?? namesOf(propertyOf(node, 'sourceOrganization')),
    author: namesOf(propertyOf(node, 'author')) ?? namesOf(propertyOf(node, 'creator')),
    published: textOf(node, 'datePublished') ?? textOf(node, 'uploadDate') ?? textOf(node, 'dateCreated'),
    updated: textOf(node, 'dateModified'),
    url: textOf(node, 'url') ?? (typeof main === 'string' ? main : isNode(main) ? textOf(main, '@id') : null),
    language: textOf(node, 'inLanguage'),
    isText: rankOf(node) < ARTICLE_TYPES.length,
    isLive,
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(node: Node, key: string): string | null {
  const [value] = [propertyOf(node, key)].flat();
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim() || null;
  return isNode(value) ? textOf(value, '@value') : null;
}

/** "Mara Velk, Jon Ode", of persons or organisations that are written as words or as objects. */
function namesOf(value: unknown): string | null {
  const names = [value].flat().flatMap((each) => {
    const name = typeof each === 'string' ? each : isNode(each) ? textOf(each, 'name') : null;
    return name === null || /^https?:/.test(name) ? [] : [name.trim()];
  });
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}
