import { describe, expect, it } from 'vitest';
import { compared } from '../told.ts';

/** How many questions two sentences are counted under, where each is told twice so that each is asked. */
const asked = (a: string, b: string) => compared([null, a], [null, a], [null, b], [null, b]).questions.length;

describe('claims answer one question', () => {
  it.each([
    ['Six people were killed.', 'The flood killed nine people.'],
    ['Six people were killed in Halden.', 'Six people were killed.'],
    ['Two men are in custody.', 'Four people were arrested.'],
    ['A 3rd victim was killed.', 'Six people were killed.'],
    ['The shooting happened about 4 p.m.', 'Police were called at 4:10 p.m.'],
    ['It burned in the 600 block of Mill Road.', 'It burned at 618 Mill Rd.'],
  ])('%s | %s', (a, b) => {
    expect(asked(a, b)).toBe(1);
  });
});

describe('claims answer two questions', () => {
  it.each([
    ['Six people were killed.', 'Six people were injured.'],
    ['Six women were killed.', 'Six men were killed.'],
    ['Six people were killed.', 'Six people may have been killed.'],
    ['Norway has 40 confirmed cases.', 'Sweden has 40 confirmed cases.'],
    ['Norway has 40 confirmed cases.', 'Norway has 40 suspected cases.'],
    ['The shooting happened at 4 p.m.', 'The bodies were found at 4 p.m.'],
    ['It burned at 618 Mill Road.', 'It burned at 618 Hill Road.'],
    ['Ida Holm, 31, came.', 'Karl Lund, 31, came.'],
  ])('%s | %s', (a, b) => {
    expect(asked(a, b)).toBe(2);
  });
});

describe('claims answer none', () => {
  it.each([
    'Three more people were killed.',
    'There were 12 candles.',
    'A 31-year-old came.',
    'It grew by 5 per cent.',
    'It opened on 3 May 2019.',
  ])('%s', (sentence) => {
    expect(compared([null, sentence], [null, sentence]).questions).toEqual([]);
  });
});
