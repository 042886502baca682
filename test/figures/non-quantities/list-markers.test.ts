import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { quantityIn } from '../only.ts';

describe('numbers that open a line of a list', () => {
  it.each([
    '1. Bring a boat.',
    '(2) Bring a boat.',
    '12 Mira Dahl (Norway)',
    '3 Juan-Ola Moss (Serbia and Montenegro)',
  ])('%s', (sentence) => {
    expect(readFigures(sentence).map(({ kind }) => kind)).toEqual(['identifier']);
  });

  it.each([
    ['2 Sailors Drowned (Video)', 'sailor'],
    ['3 ferries (Halden)', 'ferry'],
    ['4 Boats (Halden) sank.', 'boat'],
  ])('counts: %s', (sentence, unit) => {
    expect(quantityIn(sentence)).toMatchObject({ kind: 'count', unit });
  });
});
