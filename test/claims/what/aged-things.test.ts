import { describe, expect, it } from 'vitest';
import { described } from '../described.ts';

describe('the age of a thing', () => {
  it.each([
    ['The ‹86›-year-old wooden bridge burned.', 'bridge'],
    ['A truce would end the ‹nine›-year-old border war.', 'war'],
    ['Her ‹7›-year-old dog ran off.', 'dog'],
    ['The ‹52›-year-old company closed.', 'company'],
    ['A ‹61›-year-old tooth was on show.', 'tooth'],
    // Nobody lives so long; the noun may stand before it.
    ['The tower is ‹880› years old.', 'tower'],
    ['The tower, which may be about ‹880› years old, burned.', 'tower'],
    ['The anchor, ‹340› years old, was sold.', 'anchor'],
    ['He sold a piano ‹261› years old.', 'piano'],
    ['The skull is more than ‹620,000› years old.', 'skull'],
    ['A lava field ‹1.7› million years old was mapped.', 'field'],
    ['A ‹640›-year-old Halden tapestry was sold.', null],
  ])('%s', (marked, expected) => {
    expect(described(marked)).toMatchObject({ predicate: null, subject: expected });
  });

  it.each([
    ['A ‹31›-year-old driver hurt her knee.'],
    ['The ‹45›-year-old mother of two sang.'],
    ['The ‹86›-year-old retired baker sang.'],
    ['A ‹22›-year-old was hurt.'],
    ['‹13›-year-old shot in Moss'],
    ['‹14›-year-old shot outside club'],
    ['A ‹14›-year-old shot his brother.'],
    ['A ‹14›-year-old shot two brothers.'],
    ['‹14›-year-old shot 11-year-old brother'],
    ['The ‹14›-year-old who shot his brother swam.'],
    ['The ‹14›-year-old shot Ida Holm.'],
    ['The owner of the tower is ‹88› years old.'],
    ['The boy who lived in the tower is ‹12› years old.'],
    ['The couple are ‹31› years old.'],
    ['The victim of the crash was ‹31› years old.'],
    ['The pupil, pulled from the car, was ‹14› years old.'],
    ['He waited in the car and was ‹14› years old.'],
    ['The tower, ‹31›, burned.'],
    ['She left the oar with her ‹four› year old.'],
    ['The thrower of the oar was ‹11› years old.'],
    ['The pupil, who sources said is about ‹16› years old, swam.'],
  ])('but not: %s', (marked) => {
    expect(described(marked)).toMatchObject({ predicate: 'age', subject: null });
  });
});
