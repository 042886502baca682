import { describe, expect, it } from 'vitest';
import { figureIn } from './only.ts';

describe('amounts of change', () => {
  const cases: readonly [sentence: string, text: string, trend: 'up' | 'down' | null][] = [
    ['Prices rose 4 per cent.', '4', 'up'],
    ['Prices rose by 4 per cent.', '4', 'up'],
    ['Prices rose sharply, by 4 per cent.', '4', null],
    ['Prices fell 0.4%.', '0.4', 'down'],
    ['Prices were up 4% on the year.', '4', 'up'],
    ['Shares were down about 3%.', '3', 'down'],
    ['Halden slid 4.8%.', '4.8', 'down'],
    ['The index lost 162 points.', '162', 'down'],
    ['The index gained 3%.', '3', 'up'],
    ['Stocks: Oslo -1.3%, Bergen +0.4%.', '+0.4', 'up'],
    ['Prices dropped by another 3 metres.', '3', 'down'],
    ['The fare was raised by 5p to 42p.', '5', 'up'],
    ['Prices fell by a quarter.', 'quarter', 'down'],
    ['Prices fell from $42 to $35.', '42 to $35', 'down'],
    // levels, not changes
    ['Prices rose to 40 euros.', '40', null],
    ['Prices rose only to 1.9%.', '1.9', null],
    ['A rise of 4% is expected.', '4', null],
    ['A 4.2 per cent drop followed.', '4.2', null],
    // objects, not changes
    ['Halden lost 36 sailors.', '36', null],
    ['They added ten users.', 'ten', null],
    ['They shot down 12 drones.', '12', null],
  ];
  it.each(cases)('%s', (sentence, text, trend) => {
    expect(figureIn(sentence, text).trend).toBe(trend);
  });

  it('keeps the change apart from the levels', () => {
    const sentence = 'Profit rose 5 per cent to 40 million euros from 38 million.';
    expect(figureIn(sentence, '5')).toMatchObject({ trend: 'up', unit: 'percent' });
    expect(figureIn(sentence, '40 million')).toMatchObject({ trend: null, unit: 'EUR' });
    expect(figureIn(sentence, '38 million')).toMatchObject({ trend: null, unit: 'EUR' });
  });

  it('goes on over a list and over a figure that says the same', () => {
    const list = 'Prices rose by 3% and 1.2% in two towns.';
    expect(figureIn(list, '1.2').trend).toBe('up');
    const points = 'The index lost 0.8 per cent, or 160 points, in May.';
    expect(figureIn(points, '160').trend).toBe('down');
    const same = 'The index was down 25 points, or 0.3%.';
    expect(figureIn(same, '0.3').trend).toBe('down');
  });
});
