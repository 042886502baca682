import { describe, expect, it } from 'vitest';
import { PhraseTable } from '../../server/src/language/phrases.ts';
import { readTokens } from '../../server/src/language/tokens.ts';

const tokens = readTokens('no More than ten and no more', { start: 0, end: 28 });

describe('PhraseTable', () => {
  const table = new PhraseTable([
    ['more than', 'more'],
    ['no more than', 'most'],
    ['ten', 'ten'],
  ]);

  it('takes the longest phrase that begins at a token', () => {
    expect(table.startingAt(tokens, 0)).toEqual({ from: 0, to: 3, value: 'most' });
    expect(table.startingAt(tokens, 1)).toEqual({ from: 1, to: 3, value: 'more' });
  });

  it('takes the longest phrase that ends before a token', () => {
    expect(table.endingBefore(tokens, 3)).toEqual({ from: 0, to: 3, value: 'most' });
    expect(table.endingBefore(tokens, 4)).toEqual({ from: 3, to: 4, value: 'ten' });
  });

  it('finds nothing where a phrase is cut off, or outside the tokens', () => {
    expect(table.startingAt(tokens, 5)).toBeNull();
    expect(table.startingAt(tokens, 99)).toBeNull();
    expect(table.endingBefore(tokens, 0)).toBeNull();
    expect(table.endingBefore(tokens, 2)).toBeNull();
  });

  it('minds capitals where symbols are compared as written', () => {
    const symbols = new PhraseTable([['More', 1]], 'exact');
    expect(symbols.startingAt(tokens, 1)?.value).toBe(1);
    expect(symbols.startingAt(tokens, 6)).toBeNull();
  });
});
