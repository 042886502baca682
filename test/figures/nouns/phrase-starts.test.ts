import { describe, expect, it } from 'vitest';
import { PART_OF_WHOLE, phraseStart } from '../../../server/src/figures/nouns/phrase-starts.ts';
import { readTokens } from '../../../server/src/language/tokens.ts';

describe('where the noun phrase behind a number begins', () => {
  const cases: readonly [text: string, word: string][] = [
    ['7 boats sank', 'boats'],
    ['7 more boats sank', 'boats'],
    ['7 of the other boats sank', 'boats'],
    ['7 of these boats sank', 'boats'],
    ['7 of this income', 'income'],
    ['7 out of the top boats', 'top'],
    ['7 of at least 40 boats', 'boats'],
    ['7 of three of his boats', 'boats'],
    ['7 earlier boats', 'boats'],
    ['7 the boats', 'the'],
  ];
  it.each(cases)('%s', (text, word) => {
    const tokens = readTokens(text, { start: 0, end: text.length });
    expect(tokens[phraseStart(tokens, 1, false)]?.text).toBe(word);
  });

  it('determiners lead a whole without "of"', () => {
    const text = 'half the boats';
    const tokens = readTokens(text, { start: 0, end: text.length });
    expect(tokens[phraseStart(tokens, 1, true)]?.text).toBe('boats');
  });

  it.each([
    ['7 of the boats', true],
    ['7 out of the boats', true],
    ['7 out at sea', false],
    ['7 boats', false],
  ])('of a whole: %s', (text, isOf) => {
    expect(PART_OF_WHOLE.test(readTokens(text, { start: 0, end: text.length }), 1)).toBe(isOf);
  });
});
