import { expect, it } from 'vitest';
import { sameJson } from '../../../server/src/host/publishing/same-json.ts';

it.each([
  [1, 1],
  [null, null],
  [
    [1, { a: ['b'] }],
    [1, { a: ['b'] }],
  ],
  [
    { a: 1, b: { c: null } },
    { a: 1, b: { c: null } },
  ],
])('%j is %j', (a, b) => {
  expect(sameJson(a, b)).toBe(true);
});

it.each([
  [1, '1'],
  [null, {}],
  [[], {}],
  [[1], [1, 2]],
  [{ a: 1 }, { b: 1 }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
  [{ constructor: 1 }, {}],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
])('%j is not %j', (a, b) => {
  expect(sameJson(a, b)).toBe(false);
  expect(sameJson(b, a)).toBe(false);
});
