import { describe, expect, it } from 'vitest';
import { isCell } from '../../server/src/figures/cells.ts';
import { readFigures } from '../../server/src/figures/read-figures.ts';
import { readTokens } from '../../server/src/language/tokens.ts';

const cellsOf = (text: string) => {
  const tokens = readTokens(text, { start: 0, end: text.length });
  return tokens.flatMap(({ text: written }, at) => (isCell(tokens, at) ? [written] : []));
};

describe('isCell', () => {
  it.each([
    ['all of a row of small numbers', '3 14 7', ['3', '14', '7']],
    ['only those far enough from words', 'The 1 2 3 4 5 6 7 8 9 oars', ['4', '5', '6']],
    ['no number alone', '14', []],
    ['none beside a group that may join', '1 234 5 6 7', []],
    ['none beside a year', '4 5 2011 6 7', []],
    ['none that marks tie', '1-2-3-4-5-6-7', []],
  ])('%s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it('makes bare figures', () => {
    expect(readFigures('3 40 7')).toMatchObject([
      { text: '3', value: 3, kind: 'count', unit: null, precision: 1 },
      { text: '40', value: 40, low: 40, high: 40, kind: 'count', unit: null, precision: 10 },
      { text: '7', value: 7, kind: 'count', unit: null, concept: [] },
    ]);
  });
});
