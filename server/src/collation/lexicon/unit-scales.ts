/** What a unit measures, and its value in the base unit of that dimension: `value × scale + offset`. */
export interface UnitScale {
  readonly dimension: string;
  readonly scale: number;
  readonly offset?: number;
}

/** Factors of the prefixes of the International System (SI Brochure, table 7). */
export const PREFIX_FACTORS: Readonly<Record<string, number>> = {
  nano: 1e-9,
  micro: 1e-6,
  milli: 1e-3,
  centi: 1e-2,
  hecto: 1e2,
  kilo: 1e3,
  mega: 1e6,
  giga: 1e9,
  tera: 1e12,
  peta: 1e15,
};

/** Units that take those prefixes, under their CLDR identifiers. A byte is eight bits, a calorie thermochemical. */
export const PREFIXED_SCALES: Readonly<Record<string, UnitScale>> = {
  meter: { dimension: 'length', scale: 1 },
  gram: { dimension: 'mass', scale: 0.001 },
  tonne: { dimension: 'mass', scale: 1000 },
  ton: { dimension: 'mass', scale: 907.18474 },
  liter: { dimension: 'volume', scale: 0.001 },
  second: { dimension: 'duration', scale: 1 },
  watt: { dimension: 'power', scale: 1 },
  joule: { dimension: 'energy', scale: 1 },
  'watt-hour': { dimension: 'energy', scale: 3600 },
  calorie: { dimension: 'energy', scale: 4.184 },
  electronvolt: { dimension: 'energy', scale: 1.602176634e-19 },
  hertz: { dimension: 'frequency', scale: 1 },
  bit: { dimension: 'data', scale: 1 },
  byte: { dimension: 'data', scale: 8 },
  pascal: { dimension: 'pressure', scale: 1 },
  newton: { dimension: 'force', scale: 1 },
  volt: { dimension: 'voltage', scale: 1 },
  ampere: { dimension: 'current', scale: 1 },
  'ampere-hour': { dimension: 'charge', scale: 1 },
  sievert: { dimension: 'dose', scale: 1 },
  becquerel: { dimension: 'activity', scale: 1 },
  pixel: { dimension: 'pixels', scale: 1 },
};

/**
 * All other units that convert. Lengths and masses by the international yard and pound of 1959, volumes by the customary
 * measures of the United States (which CLDR means by the bare names), months and years as means of the Gregorian calendar.
 */
export const PLAIN_SCALES: Readonly<Record<string, UnitScale>> = {
  inch: { dimension: 'length', scale: 0.0254 },
  foot: { dimension: 'length', scale: 0.3048 },
  yard: { dimension: 'length', scale: 0.9144 },
  mile: { dimension: 'length', scale: 1609.344 },
  'nautical-mile': { dimension: 'length', scale: 1852 },
  furlong: { dimension: 'length', scale: 201.168 },
  fathom: { dimension: 'length', scale: 1.8288 },
  'astronomical-unit': { dimension: 'length', scale: 149_597_870_700 },
  'light-year': { dimension: 'length', scale: 9_460_730_472_580_800 },
  hectare: { dimension: 'area', scale: 10_000 },
  acre: { dimension: 'area', scale: 4046.8564224 },
  dunam: { dimension: 'area', scale: 1000 },
  gallon: { dimension: 'volume', scale: 0.003785411784 },
  quart: { dimension: 'volume', scale: 0.000946352946 },
  pint: { dimension: 'volume', scale: 0.000473176473 },
  cup: { dimension: 'volume', scale: 0.0002365882365 },
  'fluid-ounce': { dimension: 'volume', scale: 0.0000295735295625 },
  tablespoon: { dimension: 'volume', scale: 0.00001478676478125 },
  teaspoon: { dimension: 'volume', scale: 0.00000492892159375 },
  barrel: { dimension: 'volume', scale: 0.158987294928 },
  'acre-foot': { dimension: 'volume', scale: 1233.48183754752 },
  'metric-ton': { dimension: 'mass', scale: 1000 },
  pound: { dimension: 'mass', scale: 0.45359237 },
  ounce: { dimension: 'mass', scale: 0.028349523125 },
  stone: { dimension: 'mass', scale: 6.35029318 },
  carat: { dimension: 'mass', scale: 0.0002 },
  minute: { dimension: 'duration', scale: 60 },
  hour: { dimension: 'duration', scale: 3600 },
  day: { dimension: 'duration', scale: 86_400 },
  week: { dimension: 'duration', scale: 604_800 },
  fortnight: { dimension: 'duration', scale: 1_209_600 },
  month: { dimension: 'duration', scale: 2_629_746 },
  quarter: { dimension: 'duration', scale: 7_889_238 },
  year: { dimension: 'duration', scale: 31_556_952 },
  decade: { dimension: 'duration', scale: 315_569_520 },
  century: { dimension: 'duration', scale: 3_155_695_200 },
  knot: { dimension: 'length/duration', scale: 1852 / 3600 },
  horsepower: { dimension: 'power', scale: 745.6998715822702 },
  'british-thermal-unit': { dimension: 'energy', scale: 1055.05585262 },
  therm: { dimension: 'energy', scale: 105_505_585.262 },
  bar: { dimension: 'pressure', scale: 100_000 },
  millibar: { dimension: 'pressure', scale: 100 },
  'pound-force-per-square-inch': { dimension: 'pressure', scale: 6894.757293168 },
  'millimeter-ofhg': { dimension: 'pressure', scale: 133.322387415 },
  'newton-meter': { dimension: 'torque', scale: 1 },
  'pound-force-foot': { dimension: 'torque', scale: 1.3558179483314 },
  kelvin: { dimension: 'temperature', scale: 1 },
  celsius: { dimension: 'temperature', scale: 1, offset: 273.15 },
  fahrenheit: { dimension: 'temperature', scale: 5 / 9, offset: 459.67 * (5 / 9) },
  percent: { dimension: 'part', scale: 0.01 },
  permille: { dimension: 'part', scale: 0.001 },
  permyriad: { dimension: 'part', scale: 0.0001 },
};
