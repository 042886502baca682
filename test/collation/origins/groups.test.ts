import { expect, it } from 'vitest';
import { Groups } from '../../../server/src/collation/origins/groups.ts';

it('joins groups whatever the order, each known by its smallest member', () => {
  const groups = new Groups(6);
  for (const [a, b] of [
    [5, 4],
    [2, 5],
    [4, 2],
    [0, 1],
  ] as const) {
    groups.join(a, b);
  }
  expect(Array.from({ length: 6 }, (_, thing) => groups.groupOf(thing))).toEqual([0, 0, 2, 3, 2, 2]);
  expect(groups.count).toBe(3);
});
