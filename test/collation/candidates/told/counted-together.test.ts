import { expect, it } from 'vitest';
import { countedTogether } from '../../../../server/src/collation/candidates/told/counted-together.ts';
import { sourcesOf } from '../../told.ts';

it.each([
  ['They tested 1,200 cows at Moss and 300 at Lund.', 1500],
  ['They tested 1,200 cows at Moss and 300 cows at Lund.', 1500],
  ['They tested 1,200 cows at Moss and 300 sheep at Lund.', null],
  ['They tested 1,200 cows at Moss, and 300 at Lund.', null],
  ['They tested 1,200 cows at Moss. And 300 at Lund.', null],
  ['They tested 1,200 cows at Moss.', null],
])('how many are counted together: %s', (text, expected) => {
  const { source, analysis } = sourcesOf([[null, text]])[0]!;
  expect(countedTogether(analysis.claims, 0, source.body)).toBe(expected);
});
