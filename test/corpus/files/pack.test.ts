import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCorpus, unpackCorpus } from '../../../server/src/corpus/files/pack.ts';
import { parseCorpus, parseSourceFile } from '../../../server/src/corpus/parse.ts';
import { ANY_CHARACTER } from '../../any-character.ts';
import { corpusText } from '../corpus-texts.ts';

const TODAY = { today: '2026-01-01' };

function pack(...texts: readonly string[]): string {
  const result = packCorpus(texts.map((text, index) => ({ name: `${index}.txt`, text })));
  return result.kind === 'packed' ? result.text : expect.fail('refused');
}

const anyText = fc.oneof(
  corpusText,
  fc.string({ unit: ANY_CHARACTER }),
  fc.string({ unit: fc.constantFrom('\r', '\n', '-', '\\') }),
);
/** Lone surrogates stand for bytes that are no UTF-8. */
const withStrayBytes = fc.tuple(anyText, fc.constantFrom('', '\udc80', '\udcff\n')).map((parts) => parts.join(''));

describe('packing', () => {
  it('comes back to the letter, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(withStrayBytes, { maxLength: 5 }), (texts) => {
        expect(unpackCorpus(pack(...texts)).files.map(({ text }) => text)).toEqual(texts);
      }),
      { numRuns: 2000 },
    );
  });

  it('says in the corpus what each text says as a file', () => {
    fc.assert(
      fc.property(fc.array(corpusText, { minLength: 1, maxLength: 4 }), (texts) => {
        const inCorpus = parseCorpus('', pack(...texts), TODAY).placed;
        const asFiles = texts.map((text, index) => parseSourceFile('', `${index}.txt`, text, TODAY).placed[0]);
        expect(inCorpus.map(({ source }) => source.body)).toEqual(asFiles.map((placed) => placed?.source.body));
        // A line of a header that looks like a delimiter keeps its backslash, which only unpacking removes.
        const plain = (index: number) => {
          const own = asFiles[index]?.headerSpan;
          return !own || !texts[index]!.slice(own.start, own.end).includes('<<<');
        };
        const headers = inCorpus.map(({ source }) => source.header).filter((_, index) => plain(index));
        expect(headers).toEqual(asFiles.map((placed) => placed?.source.header).filter((_, index) => plain(index)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a delimiter', '<<<FILE>>> a', '\\<<<FILE>>> a'],
    ['a dialect', '<<<FILE: a>>>', '\\<<<FILE: a>>>'],
    ['a closer', '<<<END>>>', '\\<<<END>>>'],
    ['an escaped delimiter', '\\<<<FILE>>>', '\\\\<<<FILE>>>'],
    ['a rule at the beginning', '---\nTen came.', '\\---\nTen came.'],
    ['a header', '---\ntitle: One\n---\nTen came.', '---\ntitle: One\n---\nTen came.'],
    ['a look-alike', '<<FILE>> a', '<<FILE>> a'],
    ['a delimiter that is indented', ' <<<FILE>>> a', ' <<<FILE>>> a'],
  ])('writes %s so that it reads as it was', (_, text, written) => {
    expect(pack(text)).toBe(`<<<FILE>>> 0.txt\n${written}`);
  });

  it('uses the line break that the texts use', () => {
    expect(pack('One\r\nTwo\r\n', 'Three')).toBe('<<<FILE>>> 0.txt\r\nOne\r\nTwo\r\n\r\n<<<FILE>>> 1.txt\r\nThree');
  });

  it.each([
    ['', 'the name is empty'],
    ['a\nb.txt', 'holds a line break'],
    [' a.txt', 'begins or ends with a blank'],
    ['a.txt ', 'begins or ends with a blank'],
  ])('refuses the name %j', (name, message) => {
    const result = packCorpus([{ name, text: '' }]);
    expect(result).toEqual({ kind: 'refused', problems: [{ name, message: expect.stringContaining(message) }] });
  });

  it('refuses a second text of one name, and names every problem', () => {
    const entries = ['a', 'a', ''].map((name) => ({ name, text: '' }));
    const result = packCorpus(entries);
    expect(result.kind === 'refused' && result.problems.map(({ name }) => name)).toEqual(['a', '']);
  });
});
