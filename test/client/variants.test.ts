import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areAlike, variantsOf } from '../../client/webview/variants.ts';

/** A sentence with what differs in brackets. */
function marked(sentence: string, model: string): string {
  return variantsOf(sentence, model)
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('');
}

describe('the variants of a sentence', () => {
  it.each([
    ['Ten ships left the bay.', 'Nine ships left the bay.', '[Ten ]ships left the bay.'],
    ['Ten ships left.', 'ten  ships LEFT.', 'Ten ships left.'],
    ['“Ten ships,” she said.', 'Ten ships she said', '“Ten ships,” she said.'],
    ['All ships left.', 'All ten ships left.', 'All []ships left.'],
    ['Ten 🚢 ships left.', 'Ten ships left.', 'Ten [🚢 ]ships left.'],
    ['Ten ships left.', 'Ten ships left.', 'Ten ships left.'],
    ['', 'Ten ships left.', '[]'],
  ])('%j against %j: %j', (sentence, model, words) => {
    expect(marked(sentence, model)).toBe(words);
  });

  it('has what the other sentence says instead', () => {
    const told = variantsOf('Ten ships left.', 'Nine or more ships have left.').filter(({ differs }) => differs);
    expect(told.map(({ text, instead }) => `${text.trim()}/${instead.trim()}`)).toEqual(['Ten/Nine or more', '/have']);
  });

  it('tells sentences of the same words from those in other words', () => {
    expect(areAlike(variantsOf('Ten ships left the bay.', 'Nine ships left the bay.'))).toBe(true);
    expect(areAlike(variantsOf('Ten ships left the bay.', 'A fleet of nine sailed.'))).toBe(false);
  });

  it('gives the words of the sentence again, whatever it is set against', () => {
    const words = fc.array(fc.constantFrom('ten', 'ships', '1,200', '<b>', '🚢', '“left”'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const sentence = a.join(' ');
        const joined = variantsOf(sentence, b.join(' ')).map(({ text }) => text);
        expect(joined.join('').replace(/\s+/g, ' ').trim()).toBe(sentence);
      }),
      { numRuns: 50 },
    );
  });
});
