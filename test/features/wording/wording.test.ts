import { describe, expect, it } from 'vitest';
import {
  capitalised,
  commonYearOf,
  countOf,
  countSources,
  dateInWords,
  distanceInWords,
  insideSentence,
  shortDateInWords,
} from '../../../server/src/features/wording/wording.ts';

describe('dates in words', () => {
  it.each([
    ['2024-07-08', '8 July 2024'],
    ['2024-07', 'July 2024'],
    ['2024', '2024'],
    ['2024-07-08T21:30', '8 July 2024, 21:30'],
    ['2024-07-08T21:30:00+02:00', '8 July 2024, 21:30'],
    ['soon', 'soon'],
  ])('%s is %s', (iso, words) => {
    expect(dateInWords(iso)).toBe(words);
  });
});

describe('short dates', () => {
  it.each([
    ['2024-07-08', '2024', '8 Jul'],
    ['2024-07-08', '2025', '8 Jul 2024'],
    ['2024-07-08', null, '8 Jul 2024'],
    ['2024-07-08T21:30', '2024', '8 Jul, 21:30'],
    ['2024-07', '2024', 'Jul 2024'],
    ['2024', '2024', '2024'],
  ])('%s among those of %s is %s', (iso, year, words) => {
    expect(shortDateInWords(iso, year)).toBe(words);
  });

  it.each([
    [['2024-07-08', null, '2024'], '2024'],
    [['2024-07-08', '2025-01-01'], null],
    [[null], null],
  ])('%j have the year %s in common', (dates, year) => {
    expect(commonYearOf(dates)).toBe(year);
  });
});

describe('inside a sentence', () => {
  it.each([
    ['The coast guard', 'the coast guard'],
    ['A Karsova spokesman', 'a Karsova spokesman'],
    ['Its mayor', 'its mayor'],
    ['The Guardian', 'The Guardian'],
    ['The Lord of the Isles', 'The Lord of the Isles'],
    ['A. Marsk', 'A. Marsk'],
    ['Governor Ilena Marsk', 'Governor Ilena Marsk'],
    ['', ''],
  ])('“%s” is “%s”', (words, inside) => {
    expect(insideSentence(words)).toBe(inside);
  });
});

describe('distances in words', () => {
  it.each([
    ['2024-07-09', '2024-07-08', '1 day later'],
    ['2024-07-08', '2024-07-18', '10 days earlier'],
    ['2024-08-12', '2024-07-08', '5 weeks later'],
    ['2025-07-08', '2024-07-08', '12 months later'],
    ['2020-07-08', '2024-07-08', '4 years earlier'],
    ['2024-07-08', '2024-07-08', null],
    ['2024-07-08T23:00', '2024-07-08', null],
    ['2024', '2024-07-08', null],
    ['soon', '2024-07-08', null],
  ])('%s is from %s %s', (date, reference, words) => {
    expect(distanceInWords(date, reference)).toBe(words);
  });
});

describe('counts', () => {
  it.each([
    [countOf(1, 'day'), '1 day'],
    [countOf(1200, 'day'), '1,200 days'],
    [countSources(1, 1), '1 source'],
    [countSources(3, 1), '3 sources, 1 origin'],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });
});

it('starts sentences with a capital letter', () => {
  expect([capitalised('people killed'), capitalised('')]).toEqual(['People killed', '']);
});
