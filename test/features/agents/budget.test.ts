import { expect, it } from 'vitest';
import { fitBudget, tokensOf } from '../../../server/src/features/agents/budget.ts';

const WORDS = Array.from({ length: 100 }, (_, at) => `word ${at} of a list that is longer than its budget`);

it('gives as much as fits, and says how much does not and where to go on', () => {
  const first = fitBudget(WORDS, { cursor: 0, budget: 500 }, (word) => word);
  expect(tokensOf(first.items)).toBeLessThanOrEqual(500);
  expect(first.items.length + first.leftOut).toBe(100);
  const rest = fitBudget(WORDS, { cursor: Number(first.nextCursor), budget: 100_000 }, (word) => word);
  expect([...first.items, ...rest.items]).toEqual(WORDS);
  expect(rest).toMatchObject({ nextCursor: null, leftOut: first.items.length });
});

it('gives one item at least, and nothing behind the end', () => {
  expect(fitBudget(['x'.repeat(9000)], { cursor: 0, budget: 500 }, (word) => word).items).toHaveLength(1);
  expect(fitBudget(WORDS, { cursor: 1000, budget: 500 }, (word) => word)).toEqual({
    items: [],
    leftOut: 100,
    nextCursor: null,
  });
});

it('describes no more than it looks at', () => {
  let described = 0;
  const { items } = fitBudget(WORDS, { cursor: 0, budget: 500 }, (word) => {
    described++;
    return word;
  });
  expect(described).toBe(items.length + 1);
});
