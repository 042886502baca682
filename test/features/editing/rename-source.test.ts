import { describe, expect, it } from 'vitest';
import { findRenamable, planRename } from '../../../server/src/features/editing/rename-source.ts';
import { at, indexOf, rangeOf, URI } from '../fixture.ts';

const TEXT = '<<<FILE>>> a.txt\n---\ntitle: x\n---\none\n<<<FILE: b.txt>>>\ntwo\n<<<FILE>>>\nthree\n';
const index = indexOf({ [URI]: TEXT });

const renamed = (words: string, name: string, text = TEXT, nth = 1) =>
  planRename(indexOf({ [URI]: text }), URI, at(text, words, nth), name);

describe('a source', () => {
  it.each([
    ['a.txt', 'a.txt', 'a.txt'],
    ['b.txt', 'b.txt', 'b.txt'],
    ['<<<FILE>>>\nthree', '<<<FILE>>>', 'source-3'],
  ])('is renamed at its delimiter: %j', (words, named, placeholder) => {
    const { start } = rangeOf(TEXT, words);
    const range = { start, end: { line: start.line, character: start.character + named.length } };
    expect(findRenamable(index, URI, start)).toEqual({ range, placeholder });
  });

  it.each(['title', 'one', 'two'])('is not renamed at %j', (words) => {
    expect(findRenamable(index, URI, at(TEXT, words))).toBeNull();
    expect(renamed(words, 'c')).toMatchObject({ ok: false });
  });

  it('stands in the canonical form under its new name', () => {
    expect(renamed('b.txt', ' c.txt ')).toMatchObject({
      ok: true,
      edit: { range: rangeOf(TEXT, '<<<FILE: b.txt>>>'), newText: '<<<FILE>>> c.txt' },
    });
    expect(renamed('<<<FILE>>>\nthree', 'c.txt')).toMatchObject({ ok: true, edit: { newText: '<<<FILE>>> c.txt' } });
  });

  it.each([
    ['', /empty/],
    ['two\nlines', /line break/],
    ['a.txt', /another source/],
  ])('is not called %j', (name, message) => {
    expect(renamed('b.txt', name)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });

  it('keeps its name where that is what was asked for', () => {
    expect(renamed('a.txt', 'a.txt')).toMatchObject({ ok: true });
  });
});
