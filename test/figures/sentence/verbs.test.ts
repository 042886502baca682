import { describe, expect, it } from 'vitest';
import { verbsBefore } from '../../../server/src/figures/sentence/verbs.ts';
import { readTokens } from '../../../server/src/language/tokens.ts';
import { classify } from '../../../server/src/language/word-classes.ts';

/** The word that the nearest verb before the end of `text` is. */
function lastVerb(text: string): string | undefined {
  const tokens = readTokens(text, { start: 0, end: text.length });
  return tokens[verbsBefore(tokens, classify(tokens)).at(-1) ?? -1]?.text;
}

describe('verbsBefore', () => {
  it('tells the nearest verb before a token', () => {
    expect(lastVerb('The mill sold 5 boats and bought 40')).toBe('bought');
  });

  it('passes over the participles that modify a noun', () => {
    expect(lastVerb('The mill sold its painted boats for 40')).toBe('sold');
  });

  it.each([';', ':', '|'])('begins anew behind %s', (mark) => {
    expect(lastVerb(`The mill sold 5 boats ${mark} in spring 40`)).toBeUndefined();
  });

  it('has a place for each token and one for the end', () => {
    const tokens = readTokens('5 boats sank', { start: 0, end: 12 });
    expect(verbsBefore(tokens, classify(tokens))).toEqual([-1, -1, -1, 2]);
  });
});
