import { expect, it } from 'vitest';
import { intervalOf, isBound, meet } from '../../../server/src/collation/values/interval.ts';
import { readFigures } from '../../../server/src/figures/read-figures.ts';

const figure = (text: string) => readFigures(text)[0]!;

it.each([
  ['40 people', { low: 40, high: 40 }, false],
  ['at least 40 people', { low: 40, high: Number.POSITIVE_INFINITY }, true],
  ['more than 40 people', { low: 40, high: Number.POSITIVE_INFINITY }, true],
  ['up to 40 people', { low: 0, high: 40 }, true],
  ['15 to 17 people', { low: 15, high: 17 }, false],
  // "The 3rd": three at least.
  ['the 3rd victim', { low: 3, high: Number.POSITIVE_INFINITY }, true],
])('%s', (text, interval, bound) => {
  expect(intervalOf(figure(text))).toEqual(interval);
  expect(isBound(figure(text))).toBe(bound);
});

it('intervals meet where they have a number in common', () => {
  expect(meet({ low: 1, high: 3 }, { low: 3, high: 5 })).toBe(true);
  expect(meet({ low: 1, high: 3 }, { low: 4, high: 5 })).toBe(false);
});
