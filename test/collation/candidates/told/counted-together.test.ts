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
  ['The storm killed his wife and two others.', 3],
  ['A two-year-old girl and two others were killed.', 3],
  ['His sons and two others were killed.', null],
  ['The storm killed two others.', null],
  ['The ferry carried 53 passengers and 12 crew.', 65],
  ['The ferry carried 53 passengers, 12 crew and 22 lorries.', 65],
  ['Three women, two men and four children were rescued.', 9],
  ['The storm killed three women and hurt two men.', null],
  ['The ferry carried 53 passengers and 22 lorries.', null],
])('how many are counted together: %s', (text, expected) => {
  const { source, analysis } = sourcesOf([[null, text]])[0]!;
  const { claims } = analysis;
  const first = claims.findIndex(({ figure }) => figure.kind === 'count');
  expect(countedTogether(claims, first, source.body)).toBe(expected);
});
