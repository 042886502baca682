import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sentence } from '../../server/src/language/sentence.ts';
import { wordAt } from '../../server/src/language/words.ts';

const wordsOf = (text: string) => new Sentence(text).words;

describe('words', () => {
  it.each([
    ['Mr. Lund, 54, paid €3.', ['Mr.', 'Lund', ',', '54', ',', 'paid', '€', '3', '.']],
    ['the 1,200 homes', ['the', '1,200', 'homes']],
    ["O'Neill’s six-week tour", ["O'Neill’s", 'six-week', 'tour']],
    ['a 35m well, AT&T', ['a', '35m', 'well', ',', 'AT&T']],
    ['at 4 p.m. today', ['at', '4', 'p.m.', 'today']],
    ['in Salem, N.H. on', ['in', 'Salem', ',', 'N.H.', 'on']],
    ['a .22 rifle', ['a', '.22', 'rifle']],
    ['J. Hollis', ['J.', 'Hollis']],
    ['It broke.Then', ['It', 'broke.Then']],
    ['ages 13,17 and 19', ['ages', '13,17', 'and', '19']],
    ['🚒 came', ['🚒', 'came']],
  ])('%s', (text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });

  it('tell capitals and marks, with straight apostrophes in lower case', () => {
    expect(wordsOf('Anna’s ! ’').map(({ lower, capital, kind }) => [lower, capital, kind])).toEqual([
      ["anna's", true, 'word'],
      ['!', false, 'mark'],
      ["'", false, 'mark'],
    ]);
  });

  it('stand where they say in any text, and leave out only blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(text.slice(end, word.start)).toMatch(/^[\s\u200b]*$/);
          end = word.end;
        }
      }),
    );
  });
});

it('wordAt finds the first word behind an offset', () => {
  const words = wordsOf('one two three');
  expect([0, 1, 4, 8, 20].map((offset) => wordAt(words, offset))).toEqual([0, 1, 1, 2, 3]);
});
