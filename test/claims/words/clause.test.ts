import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseTable, readWords, wordAt } from '../../../server/src/claims/words/clause.ts';

const wordsOf = (text: string) => readWords(text, { start: 0, end: text.length });

describe('words', () => {
  it.each([
    ['Mr. Lund, 54, paid €3.', ['Mr.', 'Lund', ',', '54', ',', 'paid', '€', '3', '.']],
    ['the 1,200 homes', ['the', '1,200', 'homes']],
    ["O'Neill’s six-week tour", ["O'Neill’s", 'six-week', 'tour']],
    ['at 4 p.m. today', ['at', '4', 'p.m.', 'today']],
    ['It broke.Then', ['It', 'broke.Then']],
    ['🚒 came', ['🚒', 'came']],
  ])('%s', (text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });

  it('tell capitals and marks, with straight apostrophes in lower case', () => {
    expect(wordsOf('Anna’s !').map(({ lower, capital, mark }) => [lower, capital, mark])).toEqual([
      ["anna's", true, false],
      ['!', false, true],
    ]);
  });

  it('stand where they say in any text, and leave out only blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(text.slice(end, word.start).trim()).toBe('');
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

it('a phrase table prefers the longer phrase', () => {
  const table = new PhraseTable<string>();
  table.add('shot', 'short');
  table.add('shot and killed', 'long');
  const words = wordsOf('They shot and killed one; they shot another');
  expect(table.matchAt(words, 1)).toEqual({ value: 'long', length: 3 });
  expect(table.matchAt(words, 7)).toEqual({ value: 'short', length: 1 });
  expect(table.matchAt(words, 0)).toBeNull();
});
