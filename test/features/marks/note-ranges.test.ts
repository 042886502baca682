import { describe, expect, it } from 'vitest';
import { findWordsAt, listNoteRanges } from '../../../server/src/features/marks/note-ranges.ts';
import { at, FIRE, indexOf, rangeOf, source, URI, wordsIn } from '../fixture.ts';

describe('what can be annotated', () => {
  it('is the body of each source, without its header and the space around it', () => {
    const text = `\ufeff${source('a', {}, '\r\n😀 Ten came.\r\nAll left.\r\n\r\n')}${source('b', {}, '  \n')}${source('c', {}, 'One.')}`;
    const ranges = listNoteRanges(indexOf({ [URI]: text }), URI);
    expect(ranges.map((range) => wordsIn(text, range))).toEqual(['😀 Ten came.\r\nAll left.', 'One.']);
  });

  it('is nothing in a file that is no part of a corpus', () => {
    expect(listNoteRanges(indexOf({}), URI)).toEqual([]);
  });
});

describe('who points at', () => {
  const index = indexOf({ [URI]: FIRE });

  it.each([
    ['a figure', '4 people', '4'],
    ['other words', 'wounded, the fire', 'At the motel 🔥 4 people were wounded, the fire brigade said.'],
    ['the last line', 'repairs', 'The repairs will cost about $1.2 million.'],
    ['a header', 'publisher', null],
    ['a delimiter', 'evening.txt', null],
  ])('%s means %j', (_, words, meant) => {
    const found = findWordsAt(index, URI, at(FIRE, words));
    expect(found && wordsIn(FIRE, found)).toBe(meant);
  });

  it('the end of a line means the sentence that ends there', () => {
    const { end } = rangeOf(FIRE, 'the fire brigade said.');
    expect(wordsIn(FIRE, findWordsAt(index, URI, end)!)).toBe(
      'At the motel 🔥 4 people were wounded, the fire brigade said.',
    );
  });

  it('an empty text or an unknown file means nothing', () => {
    const empty = indexOf({ [URI]: source('a', {}, '\n\n') });
    expect(findWordsAt(empty, URI, { line: 4, character: 0 })).toBeNull();
    expect(findWordsAt(indexOf({}), URI, { line: 0, character: 0 })).toBeNull();
  });
});
