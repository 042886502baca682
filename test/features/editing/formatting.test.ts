import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCorpus } from '../../../server/src/features/editing/formatting.ts';
import { corpusText } from '../../corpus/corpus-texts.ts';
import { indexOf, URI } from '../fixture.ts';

function formatted(text: string): string {
  const index = indexOf({ [URI]: text });
  const lines = index.lines(URI)!;
  const hidden = ({ line, character }: { line: number; character: number }) => ({
    line,
    character: character + (line === 0 && text.startsWith('\ufeff') ? 1 : 0),
  });
  return formatCorpus(index, URI).reduceRight(
    (written, { range, newText }) =>
      written.slice(0, lines.offsetAt(hidden(range.start))) +
      newText +
      written.slice(lines.offsetAt(hidden(range.end))),
    text,
  );
}

const sourcesIn = (text: string) =>
  indexOf({ [URI]: text })
    .file(URI)!
    .placed.map(({ source: { name, header, body } }) => ({ name, header, body }));

describe('formatting', () => {
  it.each([
    [
      'delimiters of every dialect',
      '<<<FILE: a>>>\none\n<<<FILE b>>> \ntwo\n<<<FILE>>>   c\nthree',
      '<<<FILE>>> a\none\n<<<FILE>>> b\ntwo\n<<<FILE>>> c\nthree',
    ],
    ['no name where there is none', '<<<FILE>>>  \none', '<<<FILE>>>\none'],
    [
      'closing lines',
      '<<<FILE>>> a\none\n<<<END>>>\n\n<<<FILE>>> b\ntwo\n<<<END FILE>>>\n',
      '<<<FILE>>> a\none\n<<<FILE>>> b\ntwo',
    ],
    [
      'the blanks of a header',
      '<<<FILE>>> a\n---  \npublisher :   Post  \nmood:\tgood\n---\t\none',
      '<<<FILE>>> a\n---\npublisher: Post\nmood: good\n---\none',
    ],
    [
      'the defaults of all sources',
      '---\nlanguage:   en\n---\nA  comment.  \n<<<FILE>>> a\none',
      '---\nlanguage: en\n---\nA  comment.  \n<<<FILE>>> a\none',
    ],
    [
      'all line breaks, and a byte-order mark',
      '\ufeff<<<FILE: a>>>\r\n---\r\ntitle:  x \r\n---\r\none\r\n',
      '\ufeff<<<FILE>>> a\r\n---\r\ntitle: x\r\n---\r\none\r\n',
    ],
  ])('writes %s as they are meant', (_, text, wanted) => {
    expect(formatted(text)).toBe(wanted);
    expect(sourcesIn(wanted)).toEqual(sourcesIn(text));
  });

  it.each([
    ['bodies', '<<<FILE>>> a\n  one :  two  \n\\<<<FILE>>> b\n\n\n'],
    [
      'comments and keys that nobody knows, in their order',
      '<<<FILE>>> a\n---\n# mine\nzeal: 1   # why\nauthor: B\n---\none',
    ],
    ['values of several lines', '<<<FILE>>> a\n---\ntitle: |\n  one  \n  two\npublisher:   P\n---\none'],
    ['mappings in braces', '<<<FILE>>> a\n---\n{title:   x, author:  y}\n---\none'],
    ['headers that cannot be read', '<<<FILE>>> a\n---\ntitle:   "x\n---\none'],
    ['text behind a closing line', '<<<FILE>>> a\none\n<<<END>>>\nstray\n<<<FILE>>> b\ntwo'],
  ])('leaves %s alone', (_, text) => {
    expect(formatted(text)).toBe(text);
  });

  it('never changes what a source says, and has nothing left to do the second time', () => {
    fc.assert(
      fc.property(corpusText, (text) => {
        const once = formatted(text);
        expect(sourcesIn(once)).toEqual(sourcesIn(text));
        expect(formatted(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('does nothing to a file that is not indexed', () => {
    expect(formatCorpus(indexOf({}), URI)).toEqual([]);
  });
});
