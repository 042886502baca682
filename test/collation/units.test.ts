import { expect, it } from 'vitest';
import { conversion, dimensionOf } from '../../server/src/collation/units.ts';

it('units of one dimension convert, others do not', () => {
  expect(2 * conversion('kilometer', 'meter')).toBe(2000);
  expect(conversion('mile', 'kilometer')).toBeCloseTo(1.609, 3);
  expect(conversion('week', 'day')).toBe(7);
  expect(conversion('kilometer', 'hour')).toBe(1);
  expect(conversion(null, 'hour')).toBe(1);
  expect([dimensionOf('foot'), dimensionOf('EUR')]).toEqual(['length', 'EUR']);
});
