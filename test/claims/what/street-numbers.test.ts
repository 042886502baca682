import { describe, expect, it } from 'vitest';
import { described } from '../described.ts';

describe('numbers of houses and blocks', () => {
  it.each([
    ['The fire began at ‹618› Mill Road.', 'mill', false],
    ['The fire began at ‹618› S. Mill Rd. at noon.', 'mill', false],
    ['The fire began at ‹618› Mill road.', 'mill', false],
    ['The fire began in the area of ‹46› Mill Road.', 'mill', false],
    ['The fire began in the ‹600› block of Mill Road.', 'mill', true],
    ['The fire began in the ‹1900› block of North Mill Lane.', 'mill', true],
  ])('%s', (marked, street, block) => {
    expect(described(marked)).toMatchObject({
      predicate: 'street-number',
      subject: street,
      scope: { block },
      extent: 'whole',
    });
  });

  it('have no street where none is named', () => {
    expect(described('They closed ‹40› Norwegian roads.').predicate).not.toBe('street-number');
    expect(described('He bought the ‹600› block house.').predicate).not.toBe('street-number');
    expect(described('Image 1 of ‹11› Mill Road was shut.').predicate).not.toBe('street-number');
  });
});
