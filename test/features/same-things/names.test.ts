import { describe, expect, it } from 'vitest';
import { SameThings } from '../../../server/src/claims/same-things/same-things.ts';
import { describeNames, listGroups } from '../../../server/src/features/same-things/names.ts';
import { at, indexOf, rangeOf, source, URI, wordsIn } from '../fixture.ts';

const TEXT =
  source(
    'a.txt',
    { published: '2026-03-02' },
    'The storm sank 12 ketches in the harbour of Lunde, the Blue House said.',
  ) +
  source(
    'b.txt',
    { published: '2026-03-02' },
    'In the harbour of Lunde 15 boats were sunk by the storm, Ida Holm said.',
  ) +
  source('c.txt', { published: '2026-03-02' }, 'Dave Roe, 31, lost 2 carts.');

describe('what is called something', () => {
  it('is what the figure counts, with other nouns that are counted, the likeliest of the same quantity first', () => {
    const shown = describeNames(indexOf({ [URI]: TEXT }), null, { uri: URI, position: at(TEXT, '12') })!;
    expect([shown.name, shown.range]).toEqual(['ketch', null]);
    expect(shown.others[0]!.name).toBe('boat');
    expect(shown.others.map(({ name }) => name)).toContain('Ida Holm');
    expect(shown.others.map(({ name }) => name)).not.toContain('ketch');
  });

  it.each([
    ['31', 'Dave Roe'],
    ['harbour', 'harbour'],
  ])('is the person of an age, else the word there: at “%s”', (words, name) => {
    expect(describeNames(indexOf({ [URI]: TEXT }), null, { uri: URI, position: at(TEXT, words) })?.name).toBe(name);
  });

  it('is what is selected; names come first for a name', () => {
    const { start, end } = rangeOf(TEXT, 'the Blue House');
    const shown = describeNames(indexOf({ [URI]: TEXT }), null, { uri: URI, position: start, end })!;
    expect([shown.name, wordsIn(TEXT, shown.range!)]).toEqual(['the Blue House', 'the Blue House']);
    expect(shown.others).toContainEqual({ name: 'Ida Holm', detail: 'says 1 figure' });
    expect(shown.others.slice(0, 2).map(({ name }) => name)).toEqual(['Dave Roe', 'Ida Holm']);
  });

  it('is nothing where no word stands, in more than a line, and in files that nobody knows', () => {
    const index = indexOf({ [URI]: TEXT });
    const lines = { uri: URI, position: { line: 0, character: 0 }, end: { line: 4, character: 2 } };
    expect(describeNames(index, null, lines)).toBeNull();
    expect(describeNames(index, null, { ...lines, uri: 'file:///other.txt' })).toBeNull();
    expect(describeNames(index, null, { uri: URI, position: at(TEXT, '---') })).toBeNull();
  });
});

it('groups of names have those first that a line uses', () => {
  const index = indexOf({ [URI]: TEXT });
  index.setSameThings(
    new SameThings([
      ['David', 'Dave'],
      ['boat', 'ketch'],
    ]),
  );
  expect(listGroups(index, null, { uri: URI, position: at(TEXT, '12') })).toEqual([
    { names: ['boat', 'ketch'], here: 'ketch' },
    { names: ['David', 'Dave'], here: null },
  ]);
  expect(listGroups(index, null, null).map(({ here }) => here)).toEqual([null, null]);
});
