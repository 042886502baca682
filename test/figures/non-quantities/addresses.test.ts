import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { figureIn, quantityIn } from '../only.ts';

describe('numbers of addresses', () => {
  it.each([
    'He lives at 440 11th Street South.',
    'They met at City Hall, 33325 8th Ave. S.',
    'He lives at 20582 southwest 119 Avenue.',
    'He lives at 618 Dahl road.',
    'He lives at 37 N. 630 West there.',
    'The house is 905 C Avenue.',
    'It fell off NW 187 Street and 30 Avenue.',
    'The house is 2100 W. Mill St. there.',
    'It fell on the 100 North block of Mill Avenue.',
    'It fell in the 600 and 700 blocks of Mill Avenue.',
    'It fell on the 44-hundred block of Mill Avenue.',
    'Write to Lodi, WI 53555.',
    'Write to Lodi, N.C. 28563 now.',
    'Write to Lodi, Texas 76103 now.',
    'They met at 4235 Oak Shadows.',
  ])('%s', (sentence) => {
    const kinds = readFigures(sentence).map(({ kind }) => kind);
    expect(kinds).not.toEqual([]);
    expect(kinds.filter((kind) => kind !== 'identifier' && kind !== 'ordinal')).toEqual([]);
  });

  it.each([
    ['They walked 12 blocks of Mill Street.', 'block'],
    ['They saw the 100 of the guard.', 'guard'],
    ['The plant makes 300 W there.', 'watt'],
    ['At dawn 440 people left Mill Street.', 'person'],
    ['The state of Texas lost 53555 jobs.', 'job'],
  ])('none: %s', (sentence, unit) => {
    expect(quantityIn(sentence).unit).toBe(unit);
  });
});

describe('the number of a house', () => {
  it.each([
    ['The fire burned at 4,618 Mill Road.', '4,618', '4618'],
    ['The fire burned at 4618 Mill Road.', '4618', '4618'],
    ['The fire burned in the 4,600 block of Mill Road.', '4,600', '4600'],
  ])('is the same with and without a comma: %s', (sentence, text, value) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'identifier', value });
  });
});

describe('ordinals that are names', () => {
  it.each([
    ['The fire burned on 68th Street.', '68th', 'identifier'],
    ['THE POLICE STOOD ON 14TH AVENUE.', '14TH', 'identifier'],
    ['He lives near 42nd St. and a park.', '42nd', 'identifier'],
    ['The 1st Infantry Brigade was sent.', '1st', 'identifier'],
    ['The 82nd Combat Aviation Brigade left.', '82nd', 'identifier'],
    ['Officers of the 11th Precinct came.', '11th', 'identifier'],
    ['She came in 5th Place there.', '5th', 'ordinal'],
    ['It was the 68th day of the strike.', '68th', 'ordinal'],
    ['It is the 3rd brigade that left.', '3rd', 'ordinal'],
    ['They met on the 4th floor of it.', '4th', 'ordinal'],
  ])('%s', (sentence, text, kind) => {
    expect(figureIn(sentence, text).kind).toBe(kind);
  });
});
