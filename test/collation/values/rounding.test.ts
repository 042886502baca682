import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { isRoundedFrom, placeOfRounding } from '../../../server/src/collation/values/rounding.ts';

const claim = (body: string) =>
  readClaims({ id: 'a', uri: 'a', name: 'a', header: { known: {}, unknown: {} }, body }).claims[0]!;

describe('a rounded or vague form', () => {
  it.each([
    ['1,200 people died.', '1,219 people died.', true],
    ['1,200 people died.', '1,260 people died.', false],
    ['250 people died.', '251 people died.', true],
    ['40 people died.', '38 people died.', false],
    // What was counted or paid is rounded by a twentieth at most.
    ['100 people died.', '96 people died.', true],
    ['600 people died.', '611 people died.', true],
    ['100 people died.', '90 people died.', false],
    ['200 people died.', '187 people died.', false],
    ['About 200 people died.', '187 people died.', true],
    ['20,000 people died.', '18,700 people died.', false],
    ['20,000 people died.', '19,300 people died.', true],
    ['About 20,000 people died.', '18,700 people died.', true],
    ['The mill costs $300 million.', 'The mill costs $276 million.', false],
    ['The mill costs $200 million.', 'The mill costs $196 million.', true],
    ['The walk is 200 metres long.', 'The walk is 187 metres long.', true],
    ['Ida Dahl died aged 97.', 'Ida Dahl died aged 97 years, 8 months.', true],
    ['Ida Dahl died aged 98.', 'Ida Dahl died aged 97 years, 8 months.', false],
    ['Ida Dahl died aged 97.', 'Ida Dahl died aged 98 years, 1 month.', false],
    ['Ida Dahl died aged 4.', 'Ida Dahl died aged 4 years, 2 months.', true],
    ['Ida Dahl died aged 5.', 'Ida Dahl died aged 4 years, 11 months.', false],
    ['About 40 people died.', '38 people died.', true],
    ['About 40 people died.', '55 people died.', false],
    // "Almost" and "nearly" leave room below alone.
    ['Almost 40 people died.', '38 people died.', true],
    ['Almost 40 people died.', '42 people died.', false],
    ['Nearly 40 people died.', 'About 42 people died.', true],
    ['Close to 40 people died.', '42 people died.', true],
    ['The siege lasted more than three decades.', 'The siege lasted 26 years.', false],
    ['More than 5 million people fled.', '4.8 million people fled.', false],
    ['More than 5 million people fled.', '5.2 million people fled.', true],
    ['Up to 500 people died.', '510 people died.', false],
    ['Some 88.4 per cent voted.', '88.9 per cent voted.', true],
    ['Some 88.4 per cent voted.', '93.9 per cent voted.', false],
    ['It is a five-year war.', 'The war has lasted nearly six years.', true],
    ['It was a two-year siege.', 'The siege lasted 2 1/2 years.', true],
    ['It was a two-year siege.', 'The siege lasted 3 1/2 years.', false],
    ['A two-year sentence was passed.', 'A sentence of 2 1/2 years was passed.', false],
    ['Dozens of people died.', '36 people died.', true],
    ['Thousands of people fled.', '12,500 people fled.', true],
    ['Thousands of people fled.', '22,500 people fled.', false],
    ['1.2 million people fled.', '1,183,500 people fled.', true],
    ['1,219 people died.', '1,200 people died.', false],
    // The cents of a price.
    ['The lamp costs $99.', 'The lamp costs $99.99.', true],
    ['The lamp costs 19 euros.', 'The lamp costs 19.95 euros.', true],
    ['The lamp costs $99.', 'The lamp costs $99.60.', false],
    ['The lamp costs $99.99.', 'The lamp costs $99.', false],
    ['The lamp is 99 inches high.', 'The lamp is 99.95 inches high.', false],
    // Up to the next number as round.
    ['More than 30 people died.', '35 people died.', true],
    ['More than 30 people died.', '41 people died.', false],
    ['More than 40 people died.', 'Around 50 people died.', true],
    ['More than 40 people died.', '50 people died.', false],
    ['More than 40 people died.', 'Around 70 people died.', false],
    ['More than 30 people died.', '30 people died.', false],
    ['More than 30 people died.', '29 people died.', false],
    ['More than a dozen people died.', '18 people died.', true],
    ['More than 10 people died.', '19 people died.', false],
    ['More than 20,000 people fled.', 'More than 25,000 people fled.', true],
    ['At least 30 people died.', '35 people died.', true],
    ['At least 30 people died.', 'At least 35 people died.', false],
    ['At least 31 people died.', '35 people died.', false],
    ['Fewer than 50 people died.', '47 people died.', true],
    ['Fewer than 50 people died.', '14 people died.', false],
    ['Up to 50 people died.', '47 people died.', false],
    ['It happened about 4 p.m.', 'It happened at 4:15 p.m.', true],
    ['It happened about 4 p.m.', 'It happened at 4:25 p.m.', false],
    ['It happened about 4:30 p.m.', 'It happened at 4:12 p.m.', false],
    ['It happened around noon.', 'It happened at 11:30 a.m.', true],
    ['It happened around noon.', 'It happened at 11:10 a.m.', false],
    ['It happened at noon.', 'It happened at 11:30 a.m.', false],
    ['It happened at 4 p.m.', 'It happened at 4:15 p.m.', false],
    ['It happened at 8:45 p.m.', 'It happened at 8:49 p.m.', true],
    ['It happened at 8:49 p.m.', 'It happened at 8:45 p.m.', false],
    ['It happened at 8:40 p.m.', 'It happened at 8:45 p.m.', false],
    ['It happened before midnight.', 'It happened at 11:24 p.m.', true],
    ['It happened before midnight.', 'It happened at 12:24 a.m.', false],
    ['It happened after midnight.', 'It happened at 12:24 a.m.', true],
    ['It happened after midnight.', 'It happened at 11:24 p.m.', false],
    // Half an hour, on the side that is said.
    ['It happened shortly after midnight.', 'It happened at 12:27 a.m.', true],
    ['It happened shortly after midnight.', 'It happened at 12:40 a.m.', false],
    ['It happened shortly before midnight.', 'It happened at 11:30 p.m.', true],
    ['It happened shortly before midnight.', 'It happened at 12:30 a.m.', false],
    ['It happened just after 9 p.m.', 'It happened at 9:28 p.m.', false],
    ['It burned in the 600 block of Mill Road.', 'It burned at 618 Mill Road.', true],
    ['It burned in the 600 block of Mill Road.', 'It burned at 718 Mill Road.', false],
    ['It burned in the 4,600 block of Mill Road.', 'It burned at 4,618 Mill Road.', true],
    ['It burned in the 4,600 block of Mill Road.', 'It burned at 4718 Mill Road.', false],
  ])('%s | %s', (rough, exact, expected) => {
    expect(isRoundedFrom(claim(rough), claim(exact))).toBe(expected);
  });
});

it.each([
  [1200, 1199, 10],
  [1200, 1219, 100],
  [200, 187, 100],
  [10, 9.9, 1],
  [27, 27.5, null],
  [23_000, 22_953, 100],
])('%d is %d rounded to the power of ten %s', (rough, exact, place) => {
  expect(placeOfRounding(rough, exact)).toBe(place);
});
