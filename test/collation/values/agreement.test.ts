import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { areRounded, valuesAgree } from '../../../server/src/collation/values/agreement.ts';
import { sourcesOf } from '../told.ts';

/** A text with the day of its page before it, where that counts. */
function dated(text: string): readonly [string | null, string] {
  const [, day, body] = /^(\d{4}-\d\d-\d\d): (.*)$/.exec(text) ?? [];
  return [day ?? null, body ?? text];
}

it.each([
  ['The fire began at 10 p.m.', 'The fire began at 10 p.m.', true],
  ['The fire began at 10 p.m.', 'The fire began at 10 a.m.', false],
  // What does not tell its half of the day may be in either.
  ['The fire began at 10 p.m.', "The fire began at ten o'clock.", true],
  ['The fire began at 10:30 p.m.', 'The fire began at 10:30.', true],
  ['The fire began at 10:30 p.m.', 'The fire began at 9:30.', false],
  ['The fire began at 8:30 p.m.', 'The fire began at 08:30 on Monday.', false],
  ['The fire began at noon.', 'The fire began at midnight.', false],
  ['The storm sank 12 boats.', 'The storm sank at least 12 boats.', true],
  ['The storm sank 12 boats.', 'The storm sank 15 boats.', false],
  ['The fire was in the 17000 block of Mill Road.', 'The fire was in the 1700 block of Mill Road.', false],
  ['The fire was in the 17000 block of Mill Road.', 'The fire was in the 17000 block of Mill Road.', true],
  ['The mill cost $20m.', 'The mill cost £20m.', false],
  ['The mill cost $20m.', 'The mill cost 20m dollars.', true],
  // Whatever year the pages tell of which they are.
  ['2019-02-01: The fire began on Nov. 15.', '2017-02-01: The fire began on Sunday, Nov. 15.', true],
  ['2019-02-01: The fire began on Nov. 15.', '2017-02-01: The fire began on Sunday, Nov. 16.', false],
  ['2019-02-01: The fire began on Nov. 15, 2018.', '2017-02-01: The fire began on Nov. 15.', false],
  // A child is one year old to the day before its second birthday.
  ['Ida Holm, 1, was rescued.', 'The 18-month-old Ida Holm was rescued.', true],
  ['Ida Holm, 1, was rescued.', 'The 23-month-old Ida Holm was rescued.', true],
  ['Ida Holm, 2, was rescued.', 'The 23-month-old Ida Holm was rescued.', false],
  ['Ida Holm, 18, was rescued.', 'The 18-month-old Ida Holm was rescued.', false],
  ['Ida Holm, 30, was rescued.', 'The 426-month-old Ida Holm was rescued.', false],
  ['The 6-week-old Ida Holm was rescued.', 'Ida Holm, one month old, was rescued.', true],
])('%s | %s: %s', (a, b, expected) => {
  const [one, other] = sourcesOf([a, b].map(dated)).flatMap(candidatesOf);
  expect(valuesAgree(one!.claim, other!.claim)).toBe(expected);
  expect(valuesAgree(other!.claim, one!.claim)).toBe(expected);
});

it.each([
  ['The work went on for three decades.', 'The work went on for 26 years.', true],
  ['The work went on for three decades.', 'The work went on for 36 years.', false],
  ['The work went on for one decade.', 'The work went on for six years.', false],
  ['The lake is about 85 miles long.', 'The lake is 135 km long.', true],
])('%s | %s, the one a rounder form of the other in its unit: %s', (a, b, expected) => {
  const [one, other] = sourcesOf([
    [null, a],
    [null, b],
  ]).flatMap(candidatesOf);
  expect(areRounded(one!.claim, other!.claim)).toBe(expected);
});
