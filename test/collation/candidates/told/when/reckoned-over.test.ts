import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../../../told.ts';

const toldIn = (text: string) =>
  sourcesOf([[null, text]])
    .flatMap(candidatesOf)
    .map(({ claim, told: { base, run } }) => [claim.figure.text, base ?? run]);

it.each([
  [
    'Sales rose 0.6% on the month and 6.1% on the year.',
    [
      ['0.6', 'month'],
      ['6.1', 'year'],
    ],
  ],
  ['Sales rose 0.6%, compared with a year earlier.', [['0.6', 'year']]],
  ['Sales rose 0.6%.', [['0.6', null]]],
  ['The shooting came two days before the fair.', [['two', 'before']]],
  ['The shooting came two days later.', [['two', 'after']]],
  ['The shooting went on for two hours.', [['two', null]]],
  // How many of the latest ones are looked at is up to who writes.
  ['Halden have lost eight of their last 13 matches.', [['eight', '13']]],
  ['Halden have lost eight matches.', [['eight', null]]],
])('%s: %j', (text, expected) => {
  expect(toldIn(text)).toEqual(expected);
});
