import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable } from '../../../server/src/features/wording/readable-text.ts';
import { ANY_CHARACTER } from '../../any-character.ts';

describe('readable', () => {
  it.each([
    ['plain words', 'seven people', 'seven people'],
    ['folds white space', ' a\r\n\t b\u2028c\u00a0d ', ' a b c d '],
    ['shows controls by their pictures', 'a\u0000b\u001bc\u007f', 'a␀b␛c␡'],
    ['names bidirectional controls', 'pay \u202e100\u202c', 'pay ⟦U+202E⟧100⟦U+202C⟧'],
    ['drops what is not seen', 'se\u200bven\u00ad\u{e0041}\u3164', 'seven'],
    ['keeps emoji whole', '👩‍🚒 ❤️', '👩‍🚒 ❤️'],
    ['replaces lone surrogates and private use', '\ud800x\ue000', '\ufffdx\ufffd'],
    ['takes down piles of marks', `e${'\u0301'.repeat(50)}!`, `e${'\u0301'.repeat(4)}!`],
    ['isolates right-to-left words', 'said שלום', '\u2068said שלום\u2069'],
  ])('%s', (_, text, shown) => {
    expect(readable(text)).toBe(shown);
  });

  it.each([
    ['at a space near the end', 'twenty-one people were hurt', 20, 'twenty-one people…'],
    ['between code points', '👍👍👍👍👍', 3, '👍👍…'],
    ['nothing that fits', '👍👍👍', 3, '👍👍👍'],
    ['a text of any length', 'x'.repeat(5_000_000), 5, 'xxxx…'],
    ['inside the isolate', 'שלום לכולם', 5, '\u2068שלום…\u2069'],
  ])('clips %s', (_, text, limit, shown) => {
    expect(readable(text, limit)).toBe(shown);
  });

  it('gives one line without a character that is not seen, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        const shown = readable(text, 50);
        expect(shown.replace(/^\u2068|\u2069$/g, '')).not.toMatch(
          /[\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069]|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u,
        );
        expect([...shown].length).toBeLessThanOrEqual(52);
      }),
    );
  });
});
