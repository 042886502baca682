import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { quantityIn } from '../only.ts';

describe('places in galleries', () => {
  it.each([
    ['Image 2 of 13 shows them.', '2 of 13'],
    ['The pier burned. Mira Dahl 3 of 12 CLOSE Share', '3 of 12'],
    ['× 1 of 3', '1 of 3'],
    ['Hide Caption 6 of 9 Photos: Fire on the pier', '6 of 9'],
    ['Ida Moss 9 of 10 BLAZE ON THE PIER', '9 of 10'],
  ])('%s', (sentence, text) => {
    expect(readFigures(sentence)).toMatchObject([{ kind: 'identifier', text }]);
  });

  it('go before the number of a list', () => {
    expect(readFigures('Image 3 of 20 12. Halden').map(({ kind, text }) => [kind, text])).toEqual([
      ['identifier', '3 of 20'],
      ['identifier', '12'],
    ]);
  });

  it.each([
    ['Photo: 21 Halden Sailors', 'count'],
    ['Video: 3 killed in Halden', 'count'],
  ])('credits: %s', (sentence, kind) => {
    expect(readFigures(sentence)).toMatchObject([{ kind }]);
  });

  it('stand in a row', () => {
    expect(readFigures('1 of 2 2 of 2').map(({ text }) => text)).toEqual(['1 of 2', '2 of 2']);
  });

  it('leave the number behind them to what it counts', () => {
    expect(quantityIn('None 1 of 2 5 DEAD ON THE PIER')).toMatchObject({ value: 5, unit: 'person' });
  });

  it.each([
    '3 of 5 sailors drowned.',
    'Fire Kills 1 of 2 Sailors',
    'Moss Ferry: 3 of 12 Hurt',
    'The crew saved 3 of 12 that day.',
    'Only 3 of 12 came back.',
    'In 3 of 12 cases it failed.',
  ])('parts of a whole are none: %s', (sentence) => {
    expect(readFigures(sentence).map(({ kind }) => kind)).toEqual(['count', 'count']);
  });
});
