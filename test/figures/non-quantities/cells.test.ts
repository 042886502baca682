import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Figure } from '../../../server/src/figures/figure.ts';
import { addLoneNumbers, ROWS, readCell } from '../../../server/src/figures/non-quantities/cells.ts';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { layOut } from '../../../server/src/figures/sentence/sentence-reading.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';

const cellsOf = (text: string, style: 'point' | 'comma' = 'point') => {
  const reading = layOut(new Sentence(text), { style, dollar: 'USD' });
  return reading.tokens.flatMap((_, at) => readCell(reading, at)?.text ?? []);
};

/** One of the row's numbers that stands far from both of its ends. */
const middle = (row: string, times = 20) => cellsOf(row.repeat(times))[times >> 1];

/** What a sentence that ends at an offset adds; null where it is not read as lone numbers. */
const loneNumbers = (text: string, end = text.length): readonly Figure[] | null => {
  const figures: Figure[] = [];
  const areAlone = addLoneNumbers(text, { start: 0, end }, figures);
  if (!areAlone) expect(figures).toEqual([]);
  return areAlone ? figures : null;
};

describe('addLoneNumbers', () => {
  it.each([
    ['7', [7], [1]],
    ['40', [40], [10]],
    ['3 14 \t70', [3, 14, 70], [1, 1, 10]],
  ])('are the small numbers that are a whole line: %j', (text, values, precisions) => {
    const alone = loneNumbers(text);
    expect(alone?.map(({ value }) => value)).toEqual(values);
    expect(alone?.map(({ precision }) => precision)).toEqual(precisions);
    // The same as where it is cut into tokens.
    const reading = layOut(new Sentence(text), { style: 'point', dollar: 'USD' });
    expect(alone).toEqual(reading.tokens.map((_, at) => readCell(reading, at)));
  });

  it.each(['07', '123', '5.', 'a', '1a', '', '3 014', '3 140 7', '3 14 oars', '3-14', '3, 14'])(
    'are none of: %j',
    (text) => {
      expect(loneNumbers(text)).toBeNull();
    },
  );

  it('end with their sentence', () => {
    expect(loneNumbers('3 14', 3)).toBeNull();
    expect(loneNumbers('3 14 oars', 4)).toHaveLength(2);
  });
});

describe('readCell', () => {
  it.each([
    ['all of a row of small numbers', '3 14 7', ['3', '14', '7']],
    ['only those far enough from words', 'The 1 2 3 4 5 6 7 8 9 oars', ['4', '5', '6']],
    ['one alone on its line', '14', ['14']],
    ['none beside a unit', '14 km', []],
    ['none beside a group that may join', '1 234 5 6 7', []],
    ['none beside a year', '4 5 2011 6 7', []],
    ['none that marks tie', '1-2-3-4-5-6-7', []],
  ])('%s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it.each(ROWS)('those of a $name', ({ example, counterexample }) => {
    expect(cellsOf(example)).not.toEqual([]);
    expect(cellsOf(counterexample)).toEqual([]);
  });

  it.each([
    ['a list with commas', '12, ', '12'],
    ['brackets', '(7) ', '7'],
    ['columns', '| 1,307 ', '1,307'],
    ['quoted numbers', '“40” ', '40'],
    ['fraction signs', '½ ', '½'],
    ['numbers with the sign of their unit', '7°, ', '7'],
    ['the same, unbroken', '5°', '5'],
    ['number words that hyphens chain', 'two-', 'two'],
  ])('those of a long row: %s', (_, row, cell) => {
    expect(middle(row)).toBe(cell);
  });

  it.each([
    ['as long as those of prose', 'The scores were 12, 7, 9, 14 and 5'],
    ['of points in a match', '12-7, '.repeat(20)],
    ['of years', '1998, '.repeat(20)],
    ['of numbers with a decimal comma', '12,5 '.repeat(20), 'comma' as const],
    ['of which only some have the sign of a unit', '4, 7%, '.repeat(20)],
    ['of words apart', 'two '.repeat(20)],
  ])('none of a row %s', (_, text, style?: 'comma') => {
    expect(cellsOf(text, style)).toEqual([]);
  });

  it('tells the value of each', () => {
    expect(readFigures('½ ¼ ½')[1]).toMatchObject({ value: 0.25, precision: 0.25, kind: 'ratio', unit: null });
    expect(readFigures('two-nine-four-one-six-two-five')[3]).toMatchObject({ value: 1, kind: 'count', unit: null });
    expect(readFigures('| 1,300 '.repeat(20))[9]).toMatchObject({ value: 1300, precision: 100, unit: null });
  });

  it('gives one with a sign the unit of that', () => {
    const all = readFigures('4%, 12°, 1,300%, '.repeat(10));
    // Those far from the ends of the row are read as cells, the first and the last as any others.
    for (const [at, expected] of [
      { text: '4', value: 4, precision: 1, kind: 'percentage', unit: 'percent', unitText: '%' },
      { text: '12', value: 12, precision: 1, kind: 'measure', unit: 'degree', unitText: '°' },
      { text: '1,300', value: 1300, precision: 100, kind: 'percentage', unit: 'percent', unitText: '%' },
    ].entries()) {
      const { start, end, unitSpan, sentence, ...cell } = all[12 + at]!;
      expect(cell).toMatchObject(expected);
      expect([unitSpan?.start, unitSpan?.end]).toEqual([end, end + 1]);
      const { start: _, end: __, unitSpan: ___, sentence: ____, ...other } = all[at]!;
      expect(cell).toEqual(other);
      expect(start).toBeGreaterThan(sentence.start);
    }
  });

  it('makes bare figures', () => {
    expect(readFigures('3 40 7')).toMatchObject([
      { text: '3', value: 3, kind: 'count', unit: null, precision: 1 },
      { text: '40', value: 40, low: 40, high: 40, kind: 'count', unit: null, precision: 10 },
      { text: '7', value: 7, kind: 'count', unit: null, concept: [] },
    ]);
  });

  it('gives what each token of a long row gives by itself', () => {
    const piece = fc.tuple(
      fc.constantFrom('5°, ', '12, ', '1,307 | ', '7%', 'oars ', '½ '),
      fc.integer({ min: 1, max: 24 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const text = pieces.map(([row, times]) => row.repeat(times)).join('');
        const fresh = () => layOut(new Sentence(text), { style: 'point', dollar: 'USD' });
        const reading = fresh();
        for (let at = 0; at < reading.tokens.length; at++) expect(readCell(reading, at)).toEqual(readCell(fresh(), at));
      }),
      { numRuns: 30 },
    );
  });

  it('looks at the tokens of a long row once', () => {
    const row = ROWS.find(({ name }) => name === 'signed-list')!;
    const holds = vi.spyOn(row as { holds: typeof row.holds }, 'holds');
    const cells = cellsOf('9°, '.repeat(300));
    expect(cells.length).toBeGreaterThan(280);
    expect(holds.mock.calls.length).toBeLessThan(1000);
    holds.mockRestore();
  });
});
