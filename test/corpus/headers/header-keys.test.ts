import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../server/src/corpus/headers/header-keys.ts';
import { parseSourceFile } from '../../../server/src/corpus/parse.ts';

describe('the keys of a header', () => {
  it.each([
    ['published', 'published'],
    ['Published', 'published'],
    ['DATE', 'published'],
    ['date', 'published'],
    ['publishDate', 'published'],
    ['pub-date', 'published'],
    ['article:published_time', 'published'],
    ['meta-article:published_time', 'published'],
    ['meta-article:modified_time', 'updated'],
    ['meta-og:site_name', 'publisher'],
    ['meta-author', 'author'],
    ['meta-description', 'meta-description'],
    ['lastmod', 'updated'],
    ['Last updated', 'updated'],
    ['Title', 'title'],
    ['URL', 'url'],
    ['desk', 'desk'],
    ['Desk', 'Desk'],
    ['dated', 'dated'],
    ['constructor', 'constructor'],
  ])('%s means %s', (name, key) => {
    expect(keyOf(name, 'any words')).toBe(key);
  });

  it.each([
    ['source', 'https://x.example/1', 'url'],
    ['Original-URL', 'http://x.example/1', 'url'],
    ['source', 'Marn Gazette', 'source'],
    ['image', 'https://x.example/1.png', 'image'],
  ])('%s: %s means %s', (name, value, key) => {
    expect(keyOf(name, value)).toBe(key);
  });

  it.each([
    ['date: 2024-07-09', '2024-07-09'],
    ['Published: 2024-07-09 10:30:00', '2024-07-09'],
    ['published: 2024-07-09\ndate: 2020-01-01', '2024-07-09'],
    ['date: 2020-01-01\npublished: 2024-07-09', '2024-07-09'],
    ['date: 9 July 2024', '2024-07-09'],
    ['date: soon', undefined],
  ])('date a source: %j', (yaml, published) => {
    const { placed } = parseSourceFile('file:///a.md', 'a.md', `---\n${yaml}\n---\nTen came.`, { today: '2026-01-15' });
    expect(placed[0]?.source.header.known.published).toBe(published);
  });
});
