import { describe, expect, it } from 'vitest';
import { findNextContradiction, findNextInSource } from '../../../server/src/features/navigation/next-contradiction.ts';
import { at, FIRE, indexOf, rangeOf, source, URI, wordsAt } from '../fixture.ts';

const OTHER = 'file:///corpora/other.corpus';
const files: Readonly<Record<string, string>> = {
  [URI]: FIRE,
  [OTHER]:
    source('tv', { story: 'flood', published: '2026-03-02' }, 'Police say 7 people are missing.') +
    source('web', { story: 'flood', published: '2026-03-02' }, 'Police say 9 people are missing.'),
};
const index = indexOf(files);

describe('contradictions in order', () => {
  const places: readonly (readonly [string, string])[] = [
    [URI, 'Three'],
    [URI, '4 people'],
    [URI, '3 people'],
    [OTHER, '7'],
    [OTHER, '9'],
  ];
  const words = ['Three', '4', '3', `${OTHER} 7`, `${OTHER} 9`];

  it.each(places.map((place, nth) => [nth, ...place] as const))('from number %i', (nth, uri, figure) => {
    const start = at(files[uri]!, figure);
    const next = findNextContradiction(index, uri, start, 'next');
    const previous = findNextContradiction(index, uri, start, 'previous');
    expect(wordsAt(files, [next!, previous!])).toEqual([words[(nth + 1) % 5], words[(nth + 4) % 5]]);
  });

  it('include times', () => {
    const text =
      source('a', { published: '2026-03-02' }, 'The dam above Karsova broke at 4:20 a.m. on Monday.') +
      source('b', { published: '2026-03-02' }, 'The dam above Karsova broke at 5:40 a.m. on Monday.');
    const next = findNextContradiction(indexOf({ [URI]: text }), URI, at(text, '4:20'), 'next');
    expect(wordsAt({ [URI]: text }, [next!])).toEqual(['5:40 a.m.']);
  });

  it('do not count the figure whose end the cursor is at', () => {
    const { end } = rangeOf(FIRE, '4');
    expect(wordsAt(files, [findNextContradiction(index, URI, end, 'previous')!])).toEqual(['Three']);
  });

  it('start with the first from a place that is not indexed', () => {
    expect(wordsAt(files, [findNextContradiction(index, '', { line: 0, character: 0 }, 'next')!])).toEqual(['Three']);
  });

  it('are none where nothing contradicts', () => {
    expect(findNextContradiction(indexOf({}), URI, { line: 0, character: 0 }, 'next')).toBeNull();
  });
});

describe('contradictions in one source', () => {
  const text =
    source('a', { published: '2026-03-02' }, 'Police say 7 people are missing and 3 people were hurt in the fire.') +
    source('b', { published: '2026-03-02' }, 'Police say 9 people are missing and 5 people were hurt in the fire.');
  const own = indexOf({ [URI]: text });
  const inSource = { uri: URI, position: at(text, 'b\n') };
  const nextFrom = (words: string) => findNextInSource(own, inSource, { uri: URI, position: at(text, words) })!;

  it.each([
    ['a cursor elsewhere', '7 people', '9'],
    ['a cursor before them', 'b\n', '9'],
    ['the first of them', '9 people', '5'],
    ['the last of them', '5 people', '9'],
  ])('from %s', (_, from, next) => {
    expect(wordsAt({ [URI]: text }, [nextFrom(from)])).toEqual([next]);
  });

  it('are none where the source takes part in none, and where there is no source', () => {
    const quiet = indexOf({ [URI]: source('c', {}, 'Nobody came.') });
    expect(findNextInSource(quiet, { uri: URI, position: { line: 0, character: 0 } }, null)).toBeNull();
    expect(findNextInSource(quiet, { uri: '', position: { line: 0, character: 0 } }, null)).toBeNull();
  });
});
