import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../server/src/figures/read-figures.ts';

describe('numbers that the text knows as names elsewhere', () => {
  const cases: readonly [text: string, number: string, kinds: readonly string[]][] = [
    ['The Harbour 64, made in Moss, sold well.\n\nHarbour 64 owners love it.', '64', ['identifier', 'identifier']],
    ['Harbour 64 owners love it.\n\nThe Harbour 64, made in Moss, sold well.', '64', ['identifier', 'identifier']],
    ['⚓ Harbour 64 owners love it.\r\n\r\nThe Harbour 64, made in Moss, sold.', '64', ['identifier', 'identifier']],
    // another word, another number, no word with a capital
    ['The Harbour 64, made in Moss, sold well.\n\nMoss 64 owners love it.', '64', ['identifier', 'count']],
    ['The Harbour 64, made in Moss, sold well.\n\nHarbour 65 owners love it.', '65', ['count']],
    ['The Harbour 64, made in Moss, sold well.\n\nThe harbour 64 owners love.', '64', ['identifier', 'count']],
    ['The Harbour 64, made in Moss, sold well.\n\nHarbour: 64 owners love it.', '64', ['identifier', 'count']],
  ];
  it.each(cases)('%s', (text, number, kinds) => {
    const found = readFigures(text).filter((figure) => figure.text === number);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    for (const { start, end } of found) expect(text.slice(start, end)).toBe(number);
  });

  it('bounds and units go with the count', () => {
    const figure = readFigures('The Harbour 64, made in Moss, sold.\n\nHarbour 64 owners love it.')[1];
    expect(figure).toMatchObject({ kind: 'identifier', value: '64', unit: null, unitText: null, qualifierSpan: null });
  });
});
