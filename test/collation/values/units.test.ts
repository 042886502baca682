import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isConvertedFrom } from '../../../server/src/collation/values/rounding.ts';
import { conversion, dimensionOf, inUnit, scaleOf } from '../../../server/src/collation/values/units.ts';
import { CLDR_PREFIXES, CLDR_UNITS } from '../../../server/src/figures/lexicon/cldr-units.ts';
import { type Convertible, MEASURES, PREFIXED } from '../../../server/src/figures/lexicon/measures.ts';
import { quantityIn } from '../../figures/only.ts';
import { found, type Told } from '../told.ts';

describe('a value in one unit is said in another', () => {
  it.each([
    [2, 'kilometer', 'meter', 2000],
    [5, 'mile', 'kilometer', 8.047],
    [6, 'foot', 'centimeter', 182.88],
    [10, 'nautical-mile', 'kilometer', 18.52],
    [100, 'acre', 'hectare', 40.469],
    [3, 'square-mile', 'square-kilometer', 7.77],
    [1, 'hectare', 'square-foot', 107_639.104],
    [1, 'cubic-meter', 'liter', 1000],
    [42, 'gallon', 'barrel', 1],
    [1, 'tonne', 'pound', 2204.623],
    [12, 'stone', 'kilogram', 76.204],
    [60, 'mile-per-hour', 'kilometer-per-hour', 96.561],
    [100, 'knot', 'mile-per-hour', 115.078],
    [30, 'meter-per-second', 'kilometer-per-hour', 108],
    [100, 'celsius', 'fahrenheit', 212],
    [-40, 'fahrenheit', 'celsius', -40],
    [0, 'celsius', 'kelvin', 273.15],
    [100, 'horsepower', 'kilowatt', 74.57],
    [300, 'newton-meter', 'pound-force-foot', 221.269],
    [1.5, 'gigawatt', 'megawatt', 1500],
    [1, 'kilowatt-hour', 'megajoule', 3.6],
    [2, 'terabyte', 'gigabyte', 2000],
    [100, 'megabit-per-second', 'megabyte-per-second', 12.5],
    [1000, 'millibar', 'hectopascal', 1000],
    [2, 'week', 'day', 14],
    [1, 'fortnight', 'week', 2],
    [25, 'permyriad', 'percent', 0.25],
    [400, 'permillion', 'percent', 0.04],
    [5, 'permillion', 'part-per-1e9', 5000],
    [2, 'coulomb', 'milliampere-hour', 0.556],
    [1, 'mole', 'millimole', 1000],
    [7000, 'grain', 'pound', 1],
    [3, 'kilopound-force-per-square-inch', 'megapascal', 20.684],
    [33, 'revolution-per-minute', 'revolution-per-second', 0.55],
    [250, 'penny', 'GBP', 2.5],
    [3, 'GBP-per-share', 'penny-per-share', 300],
    [80, 'kopek', 'RUB', 0.8],
    // What does not convert stays as it is.
    [5, 'kilometer', 'hour', 5],
    [5, 'USD', 'EUR', 5],
    [20, 'USD-per-hour', 'USD-per-week', 20],
    [20, 'cent', 'USD', 20],
    [20, 'penny', 'EUR', 20],
    [20, 'penny-per-liter', 'GBP-per-gallon', 20],
    [40, 'hour-per-week', 'hour-per-day', 40],
    [5, null, 'hour', 5],
  ] as const)('%d %s in %s: %d', (value, from, to, expected) => {
    const { scale, offset } = conversion(from, to);
    expect(value * scale + offset).toBeCloseTo(expected, 3);
  });
});

it('units that convert share a dimension, others are their own', () => {
  expect(['foot', 'knot', 'kilometer-per-hour', 'EUR', 'magnitude'].map(dimensionOf)).toEqual([
    'length',
    'length/duration',
    'length/duration',
    'EUR',
    'magnitude',
  ]);
});

describe('every unit that figures are read in', () => {
  const rows: readonly Convertible[] = [...MEASURES, ...PREFIXED];
  const prefixed = PREFIXED.flatMap(({ unit, prefixes }) => prefixes.map((prefix) => `${prefix}${unit}`));

  it('has a scale, but for those whose row says why it has none', () => {
    const bare = [...rows.map(({ unit }) => unit), ...prefixed].filter((unit) => scaleOf(unit) === null);
    expect(bare, 'a unit that CLDR lacks needs `scale` or `alone` in its row; those alone stand here').toEqual([
      'percentage-point',
      'night',
      'karat',
      'magnitude',
      'mb',
      'degree',
      'decibel',
      'dot-per-inch',
    ]);
    for (const { unit, alone } of rows) expect(alone !== undefined, unit).toBe(bare.includes(unit));
  });

  it('has a scale of its own only where that is not CLDR’s', () => {
    for (const { unit, scale } of rows) if (scale) expect(CLDR_UNITS.get(unit), unit).not.toMatchObject(scale);
  });

  it.skipIf(!existsSync('node_modules/cldr-core'))(
    'is converted as CLDR says, of which `npm run units` writes the table',
    async () => {
      const { cldrPrefixes, cldrUnits } = await import('../../../scripts/cldr-units.mjs');
      expect([...CLDR_UNITS]).toEqual(cldrUnits());
      expect([...CLDR_PREFIXES]).toEqual(cldrPrefixes());
    },
  );
});

describe('one value written in two units', () => {
  it.each([
    ['It lies 5 miles off.', 'It lies 8 km off.', true],
    ['It lies 5 miles off.', 'It lies 8.05 km off.', true],
    ['It lies 60 miles off.', 'It lies 100 km off.', true],
    ['The wave was 30 feet high.', 'The wave was 9 metres high.', true],
    ['The fire burned 1,000 acres.', 'The fire burned 400 hectares.', true],
    ['It was 100F there.', 'It was 38C there.', true],
    ['It weighs 2.2 tonnes.', 'It weighs 4,850 pounds.', true],
    ['It took 36 hours.', 'It took 1.5 days.', true],
    ['It lies 5 miles off.', 'It lies 10 km off.', false],
    ['It lies 100 miles off.', 'It lies 120 km off.', false],
    ['It was 100F there.', 'It was 45C there.', false],
    ['It weighs 2.2 tonnes.', 'It weighs 6,000 pounds.', false],
  ])('%s | %s: %s', (a, b, same) => {
    const [one, other] = [quantityIn(a), quantityIn(b)];
    expect(isConvertedFrom(one, inUnit(other, one.unit))).toBe(same);
  });

  it('is no finding', () => {
    expect(found(['2024-05-01', 'The mast is 100 feet tall.'], ['2024-05-01', 'The mast is 30 metres tall.'])).toEqual(
      [],
    );
  });
});

describe('parts of a currency', () => {
  const fare = (told: string): Told => ['2026-03-04', `The guild of Varda raised the ferry fare to ${told} on Monday.`];
  it.each([
    ['65p', '£0.65', []],
    ['65p', '£0.95', ['65 p / £0.95']],
    ['65 pence', '£65', ['65 pence / £65']],
    ['35 euro cents', '€0.35', []],
    ['35 euro cents', '€0.45', ['35 euro cents / €0.45']],
    ['35 euro cents', '45 euro cents', ['35 / 45']],
    ['35 cents', '45 cents', ['35 / 45']],
    // Which currency these cents are of, nobody tells.
    ['35 cents', '€0.45', []],
    ['35 cents', '$0.45', []],
    ['35 US cents', '€0.45', []],
    ['65p', '€0.95', []],
  ])('%s, %s', (one, other, positions) => {
    expect(found(fare(one), fare(other)).map((each) => each.split(': ').at(-1))).toEqual(positions);
  });
});
