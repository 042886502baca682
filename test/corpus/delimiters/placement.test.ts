import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sourceAt,
  sourcesTouching,
  toBodyOffset,
  toFileOffset,
} from '../../../server/src/corpus/delimiters/placement.ts';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';
import { corpusText } from '../corpus-texts.ts';

function read(text: string) {
  return parseCorpus('', text, { today: '2026-01-01' });
}

describe('offsets', () => {
  it('count past escapes, emoji, CRLF and a byte-order mark', () => {
    const text = '\uFEFF<<<FILE>>> a\r\n\\---\r\n👩‍🚒 40\r\n\\<<<END>>>\r\n250 came';
    const [placed] = read(text).placed;
    for (const word of ['---', '40', '<<<END>>>', '250', 'came']) {
      const inBody = placed?.source.body.indexOf(word) ?? -1;
      expect(placed && toFileOffset(placed, inBody)).toBe(text.indexOf(word));
      expect(placed && toBodyOffset(placed, text.indexOf(word))).toBe(inBody);
    }
  });

  it('lead from every character of every body to the same one in the file, and back', () => {
    fc.assert(
      fc.property(corpusText, (text) => {
        for (const placed of read(text).placed) {
          const { body } = placed.source;
          for (let at = 0; at <= body.length; at++) {
            const inFile = toFileOffset(placed, at);
            expect(toBodyOffset(placed, inFile)).toBe(at);
            expect(at === body.length || text[inFile] === body[at]).toBe(true);
          }
        }
      }),
    );
  });

  it('are null outside the body, and never leave it', () => {
    const text = '<<<FILE>>> a\nTen\n<<<FILE>>> b\nSix';
    const [placed] = read(text).placed;
    expect(placed && [12, 13, 16, 17].map((at) => toBodyOffset(placed, at))).toEqual([null, 0, 3, null]);
    expect(placed && [-5, 99].map((at) => toFileOffset(placed, at))).toEqual([13, 16]);
  });
});

describe('the source at an offset', () => {
  it('is the one whose delimiter, header or body stands there', () => {
    const text = 'Notes\n<<<FILE>>> a\n---\nx: y\n---\nTen\n<<<END>>>\nstray\n<<<FILE>>> b\n<<<FILE>>> c';
    const file = read(text);
    const at = (what: string, by = 0) => sourceAt(file, text.indexOf(what) + by)?.source.name ?? null;
    expect([at('Notes'), at('<<<FILE>>> a'), at('x: y'), at('Ten'), at('Ten', 3)]).toEqual([null, 'a', 'a', 'a', 'a']);
    expect([at('<<<END'), at('stray'), at('<<<FILE>>> b'), at('<<<FILE>>> c')]).toEqual([null, null, 'b', 'c']);
    expect(sourceAt(file, text.length)?.source.name).toBe('c');
    expect(sourceAt(file, text.length + 1)).toBeNull();
    expect(sourceAt(read('no source'), 0)).toBeNull();
  });
});

it('the sources that a span touches are those that hold or border on a place of it', () => {
  fc.assert(
    fc.property(corpusText, fc.nat(400), fc.nat(60), (text, start, length) => {
      const file = read(text);
      const span = { start, end: start + length };
      const expected = file.placed.filter(
        ({ delimiter, bodySpan }) => delimiter.start <= span.end && span.start <= bodySpan.end,
      );
      expect(sourcesTouching(file, span)).toEqual(expected);
    }),
  );
});
