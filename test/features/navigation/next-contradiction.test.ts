import { describe, expect, it } from 'vitest';
import type { Position } from 'vscode-languageserver-types';
import { findNextContradiction, findNextInSource } from '../../../server/src/features/navigation/next-contradiction.ts';
import type { NextParams } from '../../../server/src/features/protocol/protocol.ts';
import type { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { at, FIRE, indexOf, rangeOf, source, URI, wordsAt } from '../fixture.ts';

const OTHER = 'file:///corpora/other.corpus';
const files: Readonly<Record<string, string>> = {
  [URI]: FIRE,
  [OTHER]:
    source('tv', { story: 'flood', published: '2026-03-02' }, 'Police say 7 people are missing.') +
    source('web', { story: 'flood', published: '2026-03-02' }, 'Police say 9 people are missing.'),
};
const index = indexOf(files);

/** Where one is led from a place, and which contradiction of how many that is. */
function next(index: CorpusIndex, uri: string, position: Position, way: Pick<NextParams, 'direction' | 'by'>) {
  return findNextContradiction(index, { uri, position, ...way });
}

const CLAIM = { direction: 'next', by: 'claim' } as const;
const FINDING = { direction: 'next', by: 'finding' } as const;

describe('the claims of contradictions in order', () => {
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
    const found = [next(index, uri, start, CLAIM), next(index, uri, start, { direction: 'previous', by: 'claim' })];
    expect(
      wordsAt(
        files,
        found.map((each) => each!.location),
      ),
    ).toEqual([words[(nth + 1) % 5], words[(nth + 4) % 5]]);
  });

  it('include times', () => {
    const text =
      source('a', { published: '2026-03-02' }, 'The dam above Karsova broke at 4:20 a.m. on Monday.') +
      source('b', { published: '2026-03-02' }, 'The dam above Karsova broke at 5:40 a.m. on Monday.');
    const found = next(indexOf({ [URI]: text }), URI, at(text, '4:20'), CLAIM);
    expect(wordsAt({ [URI]: text }, [found!.location])).toEqual(['5:40 a.m.']);
  });

  it('do not count the figure whose end the cursor is at', () => {
    const { end } = rangeOf(FIRE, '4');
    const found = next(index, URI, end, { direction: 'previous', by: 'claim' });
    expect(wordsAt(files, [found!.location])).toEqual(['Three']);
  });
});

describe('contradictions in order', () => {
  it('stop once each, and say which of how many it is', () => {
    const first = next(index, '', { line: 0, character: 0 }, FINDING)!;
    expect(first).toMatchObject({ at: 1, of: 2 });
    const second = next(index, first.location.uri, first.location.range.start, FINDING)!;
    expect(second).toMatchObject({ at: 2, of: 2 });
    expect(wordsAt(files, [first.location, second.location])).toEqual(['Three', `${OTHER} 7`]);
    expect(next(index, second.location.uri, second.location.range.start, FINDING)).toEqual(first);
    expect(next(index, first.location.uri, first.location.range.start, { ...FINDING, direction: 'previous' })).toEqual(
      second,
    );
  });

  it('have a stop of their own where two begin at one figure', () => {
    const dated = (name: string, text: string) => source(name, { published: '2026-03-02' }, text);
    const text =
      dated('a', 'Police say 7 people are missing and 3 people were hurt in the fire.') +
      dated('b', 'Police say 9 people are missing and 5 people were hurt in the fire.');
    const own = indexOf({ [URI]: text });
    const one = next(own, URI, { line: 0, character: 0 }, FINDING)!;
    const other = next(own, URI, one.location.range.start, FINDING)!;
    expect([one.at, other.at]).toEqual([1, 2]);
    expect(one.of).toBe(own.counts().contradictions);
  });

  it('are none where nothing contradicts', () => {
    expect(next(indexOf({}), URI, { line: 0, character: 0 }, FINDING)).toBeNull();
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
