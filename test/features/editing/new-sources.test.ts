import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackCorpus } from '../../../server/src/corpus/files/pack.ts';
import { addSources, packTexts } from '../../../server/src/features/editing/new-sources.ts';
import { corpusText } from '../../corpus/corpus-texts.ts';
import { indexOf, URI } from '../fixture.ts';

const START = { line: 0, character: 0 };
const unnamed = (text: string) => ({ name: null, text });

/** A corpus with texts added behind the source at a line. */
function added(text: string, line: number, ...texts: readonly string[]): string {
  const index = indexOf({ [URI]: text });
  const edit = addSources(index, URI, { line, character: 0 }, texts.map(unnamed))!;
  const { line: row, character } = edit.range.start;
  const hidden = row === 0 && text.startsWith('\ufeff') ? 1 : 0;
  const at = index.lines(URI)!.offsetAt({ line: row, character: character + hidden });
  return text.slice(0, at) + edit.newText + text.slice(at);
}

const sourcesIn = (text: string) =>
  indexOf({ [URI]: text })
    .file(URI)!
    .placed.map(({ source: { name, body } }) => [name, body]);

describe('a text added to a corpus', () => {
  it.each([
    [
      'behind the source at the place',
      '<<<FILE>>> a\none\n<<<FILE>>> b\ntwo\n',
      1,
      '<<<FILE>>> a\none\n<<<FILE>>> new-text.txt\nNew text\n\n<<<FILE>>> b\ntwo\n',
    ],
    ['at the end', '<<<FILE>>> a\none\n', 1, '<<<FILE>>> a\none\n\n<<<FILE>>> new-text.txt\nNew text\n'],
    [
      'with the next number',
      '<<<FILE>>> 01_a\none\n<<<FILE>>> 02_b\ntwo',
      3,
      '<<<FILE>>> 01_a\none\n<<<FILE>>> 02_b\ntwo\n<<<FILE>>> 03_new-text.txt\nNew text\n',
    ],
    [
      'with the line breaks that are there',
      '<<<FILE>>> a\r\none\r\n',
      1,
      '<<<FILE>>> a\r\none\r\n\r\n<<<FILE>>> new-text.txt\r\nNew text\r\n',
    ],
  ])('stands %s', (_, text, line, wanted) => {
    expect(added(text, line, 'New text\n\n')).toBe(wanted);
  });

  it('is named by its first words, apart from what is there', () => {
    const text = added(
      '<<<FILE>>> dam-breaks.txt\none\n',
      0,
      '---\ntitle: x\n---\n\n “Dam breaks!”\nmore',
      '🔥\n',
      'Dam breaks',
    );
    expect(sourcesIn(text).map(([name]) => name)).toEqual([
      'dam-breaks.txt',
      'dam-breaks-2.txt',
      'source.txt',
      'dam-breaks-3.txt',
    ]);
  });

  it('keeps its lines that look like delimiters, and gives its sources where it is a corpus', () => {
    expect(sourcesIn(added('<<<FILE>>> a\none\n', 0, 'Two\n<<<FILE>>> c\nthree'))).toEqual([
      ['a', 'one\n'],
      ['two.txt', 'Two\n<<<FILE>>> c\nthree\n'],
    ]);
    expect(sourcesIn(added('<<<FILE>>> a\none\n', 0, '<<<FILE>>> a\ntwo\n<<<FILE>>> c\nthree'))).toEqual([
      ['a', 'one\n'],
      ['a-2', 'two\n'],
      ['c', 'three\n'],
    ]);
  });

  it('leaves every other source as it was', () => {
    fc.assert(
      fc.property(corpusText, fc.nat(20), fc.string(), (text, line, words) => {
        const before = sourcesIn(`<<<FILE>>> first\n${text}`);
        const corpus = added(`<<<FILE>>> first\n${text}`, line, `x${words}`);
        const after = sourcesIn(corpus);
        expect(after.length).toBe(before.length + 1);
        const bodies = after.map(([, body]) => body);
        for (const [, body] of before) expect(bodies).toContain(body);
      }),
      { numRuns: 300 },
    );
  });

  it('is none where there is no text or no corpus', () => {
    expect(addSources(indexOf({ [URI]: '<<<FILE>>> a\n' }), URI, START, [unnamed(' \n')])).toBeNull();
    expect(addSources(indexOf({}), URI, START, [unnamed('x')])).toBeNull();
  });
});

describe('texts packed', () => {
  it('come back to the letter', () => {
    const texts = [
      { name: 'a.txt', text: '<<<FILE>>> b\n\nx' },
      { name: 'b/c.md', text: '' },
    ];
    const packed = packTexts(texts);
    expect(
      packed.kind === 'packed' && unpackCorpus(packed.text).files.map(({ path, text }) => ({ name: path, text })),
    ).toEqual(texts);
  });

  it('are named where nobody did', () => {
    expect(packTexts([unnamed('Dam breaks\n')])).toEqual({
      kind: 'packed',
      text: '<<<FILE>>> dam-breaks.txt\nDam breaks\n',
    });
  });
});
