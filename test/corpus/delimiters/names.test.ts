import { describe, expect, it } from 'vitest';
import { freeName, nameSources } from '../../../server/src/corpus/delimiters/names.ts';

describe('names of sources', () => {
  it('count on where a name repeats, and take the position where there is none', () => {
    expect(nameSources(['a', null, 'a', 'source-2', 'a']).all).toEqual([
      { name: 'a', key: 'a', repeats: null },
      { name: 'source-2', key: 'source-2', repeats: null },
      { name: 'a', key: 'a~2', repeats: 0 },
      { name: 'source-2', key: 'source-2~2', repeats: 1 },
      { name: 'a', key: 'a~3', repeats: 0 },
    ]);
  });

  it.each([
    ['a.txt', 'a-2.txt'],
    ['b.txt', 'b-3.txt'],
    ['a', 'a-2'],
    ['v1.0/a', 'v1.0/a-2'],
    ['v1/.env', 'v1/.env-2'],
  ])('a free one like %j is %j', (name, free) => {
    expect(freeName(name, new Set(['a.txt', 'b.txt', 'b-2.txt']), new Map())).toBe(free);
  });

  it('free ones are never given twice', () => {
    const counts = new Map<string, number>();
    const taken = new Set(['a']);
    expect([1, 2, 3].map(() => freeName('a', taken, counts))).toEqual(['a-2', 'a-3', 'a-4']);
  });
});
