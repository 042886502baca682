import { describe, expect, it } from 'vitest';
import { barsBetween } from './bars-between.ts';

describe('in which house, and whether everywhere', () => {
  it.each([
    ['The fire began at 618 Mill Road.', 'He was caught at 841 Mill Road.', 'other-houses'],
    ['The fire began at 618 Mill Road.', 'The fire began at 841 Mill Road.', null],
    ['It burned at 46 Mill Road.', 'It burned at the neighbouring shop at 48 Mill Road.', 'house-of-neighbours'],
    ['It burned at 46 Mill Road.', 'The shop at 48 Mill Road burned.', null],
    ['Novaline employs 8,200 people in Derrow.', 'Novaline employs 21,000 people worldwide.', 'here-and-everywhere'],
    ['Novaline employs 8,200 people.', 'Novaline employs 21,000 people worldwide.', null],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(barsBetween(a, b)).toEqual([expected, expected]);
  });
});
