// How units convert, by the Unicode Consortium's Common Locale Data Repository (Unicode Technical Standard 35, part 6,
// “Unit Conversion”): every factor is a fraction of exact numbers, worked out as one and rounded once.
import { createRequire } from 'node:module';

const { supplemental } = createRequire(import.meta.url)('cldr-core/supplemental/units.json');

/** How questions name a dimension, where it is not as CLDR names the quantity. */
const DIMENSIONS = new Map([
  ['digital', 'data'],
  ['electric-charge', 'charge'],
  ['electric-current', 'current'],
  ['graphics', 'pixels'],
  ['ionizing-radiation', 'dose'],
  ['portion', 'part'],
  ['radioactivity', 'activity'],
  ['speed', 'length/duration'],
  ['year-duration', 'duration'],
]);

/** CLDR does not say how long a year is: the mean of the Gregorian calendar, in seconds. */
const YEAR = '365.2425*86400';

/**
 * All units of CLDR that convert by a factor, under their identifiers, in their order. Ages are left out, which are not
 * compared as durations are.
 * @returns {readonly (readonly [string, { dimension: string, scale: number, offset?: number, prefixable?: true }])[]}
 */
export function cldrUnits() {
  return Object.entries(supplemental.convertUnits)
    .filter(([unit, { _special }]) => _special === undefined && !unit.endsWith('-person'))
    .map(([unit, { _baseUnit, _factor = '1', _offset, _systems }]) => {
      const quantity = supplemental.unitQuantities[_baseUnit]._quantity;
      const factor = quantity === 'year-duration' ? `${YEAR}*${_factor}` : _factor;
      const prefixable = _systems.includes('prefixable') || _systems.includes('si_prefixable');
      return [
        unit,
        {
          dimension: DIMENSIONS.get(quantity) ?? quantity,
          scale: decimal(factor),
          ...(_offset === undefined ? {} : { offset: decimal(_offset) }),
          ...(prefixable ? { prefixable: true } : {}),
        },
      ];
    });
}

/**
 * The decimal prefixes of the International System, with their factors.
 * @returns {readonly (readonly [string, number])[]}
 */
export function cldrPrefixes() {
  return Object.entries(supplemental.unitPrefixes)
    .filter(([, { _power10 }]) => _power10 !== undefined)
    .map(([prefix, { _power10 }]) => [prefix, Number(`1e${_power10}`)]);
}

/** The value of an expression of CLDR: a product, or one over another ("ft_to_m*660", "1/360*60"). */
function decimal(expression) {
  const [over, under] = fraction(expression);
  return ratio(over, under);
}

/** An expression as a fraction of whole numbers. What stands behind the slash is all below it. */
function fraction(expression) {
  const [above, below = '1'] = expression.split('/').map(product);
  const [a, b] = [above, below === '1' ? [1n, 1n] : below];
  return [a[0] * b[1], a[1] * b[0]];
}

function product(terms) {
  return terms
    .split('*')
    .map((term) => number(term.trim()))
    .reduce(([a, b], [c, d]) => [a * c, b * d], [1n, 1n]);
}

/** A number in decimals, or a constant by its name, as a fraction. */
function number(text) {
  const constant = supplemental.unitConstants[text];
  if (constant !== undefined) return fraction(constant._value);
  const [, whole, decimals = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?$/.exec(text);
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power < 0 ? [digits, 10n ** BigInt(-power)] : [digits * 10n ** BigInt(power), 1n];
}

/** The number nearest to a fraction, as far as 25 digits of it tell. */
function ratio(over, under) {
  const digits = 25 + String(under).length - String(over).length;
  const scaled = digits < 0 ? over / under / 10n ** BigInt(-digits) : (over * 10n ** BigInt(digits)) / under;
  return Number(`${scaled}e${-digits}`);
}
