import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { leewayOf, leewayOfPercentage, plus } from '../../../server/src/collation/values/leeway.ts';

const figure = (body: string) =>
  readClaims({ id: 'a', uri: 'a', name: 'a', header: { known: {}, unknown: {} }, body }).claims[0]!.figure;

describe('what a figure leaves open when one reckons with it', () => {
  it.each([
    // What is counted one by one is exact, also where it ends in zeros.
    ['13 people died.', 13, 13],
    ['100 people died.', 100, 100],
    // Thousands may be rounded to the last place that is written.
    ['1,300 people died.', 1_250, 1_350],
    ['1.2 million people fled.', 1_150_000, 1_250_000],
    // Words that leave room.
    ['About 40 people died.', 36, 44],
    ['At least 40 people died.', 40, Number.POSITIVE_INFINITY],
    // Prices may be rounded to a whole one.
    ['It cost $4,500.', 4_450, 4_550],
    ['It cost $45.', 44.5, 45.5],
  ])('%s: %d to %d', (body, low, high) => {
    const { low: from, high: to } = leewayOf(figure(body));
    expect(from).toBeCloseTo(low);
    if (high === Number.POSITIVE_INFINITY) expect(to).toBe(high);
    else expect(to).toBeCloseTo(high);
  });

  it('is wider beside thousands', () => {
    expect(leewayOf(figure('300 people died.'), 12_000)).toEqual({ low: 250, high: 350 });
  });

  it('adds up', () => {
    expect(plus({ low: 1, high: 2 }, { low: 10, high: 20 })).toEqual({ low: 11, high: 22 });
  });
});

describe('what a percentage leaves open', () => {
  it.each([
    // Whole ones may have been cut instead of rounded.
    ['45 per cent voted.', 44, 46],
    ['45.5 per cent voted.', 45.4, 45.6],
    ['40 per cent voted.', 35, 45],
  ])('%s: %d to %d', (body, low, high) => {
    const { low: from, high: to } = leewayOfPercentage(figure(body));
    expect(from).toBeCloseTo(low);
    expect(to).toBeCloseTo(high);
  });
});
