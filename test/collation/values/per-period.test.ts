import { expect, it } from 'vitest';
import { perPeriod } from '../../../server/src/collation/values/per-period.ts';
import { found } from '../told.ts';

it.each([
  ['tonne', 'day', 'tonne-per-day'],
  ['tonne-per-day', 'week', 'tonne-per-day'],
  ['tonne', 'each', 'tonne'],
  ['tonne', null, 'tonne'],
])('%s, told per %s, is %s', (unit, rate, told) => {
  expect(perPeriod(unit, { rate })).toBe(told);
});

it.each([
  ['Rowers on Lake Velm get a weekly wage of $740.', 'Rowers on Lake Velm are paid $690 a week.', 1],
  ['Rowers on Lake Velm get a weekly wage of $740.', 'Rowers on Lake Velm are paid $2,900 a month.', 0],
  ['The levy in Velm is $36 per head.', 'The levy in Velm is $51 per person.', 1],
  ['The levy in Velm is $36 per family.', 'The levy in Velm is $51 per person.', 0],
  ['The kiln in Velm has a daily output of 35 tonnes.', 'The kiln in Velm makes 47 tonnes a day.', 1],
  ['The kiln in Velm has a yearly output of 35,000 tonnes.', 'The kiln in Velm makes 470 tonnes a day.', 0],
])('%s / %s', (one, other, findings) => {
  expect(found(['2024-05-01', one], ['2024-05-01', other])).toHaveLength(findings);
});
