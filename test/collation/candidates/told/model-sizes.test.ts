import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { areOtherSizes, ModelSizes } from '../../../../server/src/collation/candidates/told/model-sizes.ts';
import { sourcesOf } from '../../told.ts';

/** The sizes by which the sentence of a sum of money calls what it tells of. */
function sizesIn(text: string): readonly string[] {
  const candidates = sourcesOf([['2024-05-01', text]]).flatMap(candidatesOf);
  return candidates.find(({ claim }) => claim.figure.kind === 'money')!.told.sizes;
}

it.each([
  ['The 17-inch Corvane costs $900.', ['17 inch']],
  ['It costs $900 with a 64-gigabyte disk and a 13-inch screen.', ['64 gigabyte', '13 inch']],
  ['The Corvane is 17 inches wide and costs $900.', []],
  ['The 17-inch Corvane is new. It costs $900.', []],
])('%s', (text, expected) => {
  expect(sizesIn(text)).toEqual(expected);
});

it('are others where none is shared', () => {
  expect(areOtherSizes(['17 inch'], ['13 inch'])).toBe(true);
  expect(areOtherSizes(['17 inch', '13 inch'], ['13 inch'])).toBe(false);
  expect(areOtherSizes(['17 inch'], ['64 gigabyte'])).toBe(false);
  expect(areOtherSizes(['17 inch'], [])).toBe(false);
});

it('looks at the figures nearby alone, however many their sentence has', () => {
  const text = 'The 17-inch Corvane costs $900 and '.repeat(400);
  const claims = sourcesOf([['2024-05-01', text]]).flatMap(({ analysis }) =>
    analysis.claims.map((claim) => ({ claim })),
  );
  let asked = 0;
  const counted = new Proxy(claims, {
    get: (all, key) => {
      asked++;
      return Reflect.get(all, key);
    },
  });
  const sizes = new ModelSizes(counted, text);
  asked = 0;
  expect(sizes.near(401)).toContain('17 inch');
  expect(claims.length).toBe(800);
  expect(asked).toBeLessThan(80);
});
