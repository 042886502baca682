import { expect, it } from 'vitest';
import { countryOf, isPeople } from '../../../server/src/claims/what/places.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';

const country = (text: string, from: number, to: number) => countryOf(new Sentence(text).words, from, to);

it.each([
  ['three Swedish cases in Norway', 0, 3, 'sweden'],
  ['three cases in Norway', 0, 2, 'norway'],
  ["Norway's office counts three cases", 3, 5, 'norway'],
  ['Norway and Sweden count three cases', 4, 6, null],
  ['five cases, a friend of Norway', 0, 2, 'norway'],
  ['five cases, bringing the total in Norway to 42', 0, 2, null],
  ['the U.S. counts three cases', 3, 5, 'us'],
  ['they gave us three cases', 3, 5, null],
])('the country of “%s”', (text, from, to, expected) => {
  expect(country(text, from, to)).toBe(expected);
});

it('peoples are known by their names', () => {
  expect([isPeople('Norwegians'), isPeople('norwegian'), isPeople('bakers')]).toEqual([false, true, false]);
});
