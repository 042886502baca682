import { describe, expect, it } from 'vitest';
import { isInParts } from '../../../server/src/figures/amounts/parts-of-money.ts';
import { quantityIn } from '../only.ts';

describe('parts of a currency that is named are told in it', () => {
  it.each([
    ['It cost 35 euro cents.', 0.35, 0.01],
    ['It cost 3.5 euro cents.', 0.035, 0.001],
    ['It cost 35 euros.', 35, 1],
    ['It cost 35 cents.', 35, 1],
  ])('%s', (sentence, value, precision) => {
    expect(quantityIn(sentence)).toMatchObject({ kind: 'money', value, precision });
  });

  it('both ends of a range', () => {
    expect(quantityIn('It cost 30 to 35 euro cents a minute.')).toMatchObject({
      low: 0.3,
      high: 0.35,
      unit: 'EUR-per-minute',
    });
  });
});

describe('a number as it is written may be one of parts', () => {
  it.each([
    ['It cost 35 euro cents.', true],
    ['The 5-eurocent coin is gone.', true],
    ['It cost €0.35.', false],
    ['It cost 35 euros.', false],
    // Their unit is the part itself.
    ['It cost 35 cents.', false],
    ['It cost 35p.', false],
    ['They sold 35 boats.', false],
  ])('%s: %s', (sentence, expected) => {
    expect(isInParts(quantityIn(sentence))).toBe(expected);
  });
});
