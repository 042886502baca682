/**
 * Units of measure under their CLDR identifiers (Unicode Technical Standard 35, "Unit Identifiers"), with the words and
 * symbols that state them. Words are lower case and singular; symbols are matched as they are written.
 */
export interface Measure extends Convertible {
  readonly words?: readonly string[];
  readonly symbols?: readonly string[];
  readonly kind?: 'duration' | 'percentage' | 'ratio';
}

/**
 * A unit and how its values convert: by the table of CLDR where its row says nothing else, as a unit composed of others
 * ("mile-per-hour", "square-foot") does by their rows.
 */
export interface Convertible {
  readonly unit: string;
  /** Where CLDR has no such unit, or means another by the name. */
  readonly scale?: UnitScale;
  /** Why its values convert to those of no other unit. */
  readonly alone?: string;
}

/** What a unit measures, and its value in the base unit of that dimension: `value × scale + offset`. */
export interface UnitScale {
  readonly dimension: string;
  readonly scale: number;
  readonly offset?: number;
}

/** A unit of CLDR. */
export interface CldrUnit extends UnitScale {
  /** It takes the prefixes of the International System. */
  readonly prefixable?: true;
}

/** A unit that takes prefixes. */
export interface PrefixedMeasure extends Convertible {
  readonly words: readonly string[];
  readonly symbol: string;
  /** Those that are in use with it. */
  readonly prefixes: readonly string[];
}

/** Units that take the prefixes below: base identifier, words, symbol, and which prefixes are in use with it. */
export const PREFIXED = [
  { unit: 'meter', words: ['meter', 'metre'], symbol: 'm', prefixes: ['kilo', 'centi', 'milli', 'micro', 'nano'] },
  { unit: 'gram', words: ['gram', 'gramme'], symbol: 'g', prefixes: ['kilo', 'milli', 'micro'] },
  { unit: 'liter', words: ['liter', 'litre'], symbol: 'l', prefixes: ['centi', 'milli', 'micro', 'mega'] },
  { unit: 'liter', words: [], symbol: 'L', prefixes: ['milli'] },
  { unit: 'watt', words: ['watt'], symbol: 'W', prefixes: ['kilo', 'mega', 'giga', 'tera', 'milli'] },
  {
    unit: 'watt-hour',
    words: ['watt-hour', 'watt hour', 'watthour'],
    symbol: 'Wh',
    prefixes: ['kilo', 'mega', 'giga', 'tera'],
    scale: { dimension: 'energy', scale: 3600 },
  },
  { unit: 'hertz', words: ['hertz'], symbol: 'Hz', prefixes: ['kilo', 'mega', 'giga', 'tera'] },
  { unit: 'byte', words: ['byte'], symbol: 'B', prefixes: ['kilo', 'mega', 'giga', 'tera', 'peta'] },
  { unit: 'bit', words: ['bit'], symbol: 'b', prefixes: ['kilo', 'mega', 'giga', 'tera'] },
  { unit: 'volt', words: ['volt'], symbol: 'V', prefixes: ['kilo', 'milli', 'mega'] },
  { unit: 'ampere', words: ['ampere', 'amp'], symbol: 'A', prefixes: ['milli', 'kilo'] },
  {
    unit: 'ampere-hour',
    words: ['ampere-hour', 'amp hour', 'ampere hour', 'amp-hour'],
    symbol: 'Ah',
    prefixes: ['milli'],
    scale: { dimension: 'charge', scale: 3600 },
  },
  { unit: 'joule', words: ['joule'], symbol: 'J', prefixes: ['kilo', 'mega', 'giga'] },
  { unit: 'pascal', words: ['pascal'], symbol: 'Pa', prefixes: ['kilo', 'hecto', 'mega', 'giga'] },
  { unit: 'newton', words: ['newton'], symbol: 'N', prefixes: ['kilo'] },
  { unit: 'tonne', words: ['tonne'], symbol: 't', prefixes: ['kilo', 'mega', 'giga'] },
  { unit: 'ton', words: ['ton'], symbol: '', prefixes: ['kilo', 'mega', 'giga'] },
  { unit: 'calorie', words: ['calorie'], symbol: 'cal', prefixes: ['kilo'] },
  { unit: 'pixel', words: ['pixel'], symbol: '', prefixes: ['mega', 'giga'] },
  { unit: 'sievert', words: ['sievert'], symbol: 'Sv', prefixes: ['milli', 'micro'] },
  { unit: 'becquerel', words: ['becquerel'], symbol: 'Bq', prefixes: ['kilo', 'mega', 'giga'] },
  { unit: 'second', words: ['second'], symbol: 's', prefixes: ['milli', 'micro', 'nano'] },
  {
    unit: 'electronvolt',
    words: ['electronvolt', 'electron volt'],
    symbol: 'eV',
    prefixes: ['kilo', 'mega', 'giga', 'tera'],
  },
] as const satisfies readonly PrefixedMeasure[];

export const PREFIX_SYMBOLS = {
  nano: ['n'],
  micro: ['µ', 'μ', 'u'],
  milli: ['m'],
  centi: ['c'],
  hecto: ['h'],
  kilo: ['k', 'K'],
  mega: ['M'],
  giga: ['G'],
  tera: ['T'],
  peta: ['P'],
} as const satisfies Record<string, readonly string[]>;

/** Names of scales of temperature, with the ways in which they are often misspelt. */
const CELSIUS = ['celsius', 'celcius', 'celsuis', 'centigrade', 'centigrate'] as const;
const FAHRENHEIT = ['fahrenheit', 'farenheit', 'fahrenheight', 'farenheight', 'fahreinheit'] as const;

/** "degree celsius", "deg celsius". */
function inDegrees(scales: readonly string[]): string[] {
  return ['degree', 'deg'].flatMap((degree) => scales.map((scale) => `${degree} ${scale}`));
}

/** All other units. */
export const MEASURES: readonly Measure[] = [
  // parts of a whole
  {
    unit: 'percent',
    kind: 'percentage',
    words: ['percent', 'per cent', 'pct', 'per-cent', 'percentage'],
    symbols: ['%', 'pc'],
  },
  {
    unit: 'percentage-point',
    kind: 'percentage',
    words: ['percentage point', 'percentage-point', 'percent point', 'per cent point'],
    symbols: ['pp', 'ppt', 'ppts'],
    alone: 'by how much a share changed is no share',
  },
  { unit: 'permyriad', kind: 'percentage', words: ['basis point', 'basis-point'], symbols: ['bps', 'bp', '‱'] },
  { unit: 'permille', kind: 'percentage', words: ['per mille', 'per mill', 'per mil'], symbols: ['‰'] },
  {
    unit: 'permillion',
    words: ['part per million', 'parts per million'],
    symbols: ['ppm'],
    scale: { dimension: 'part', scale: 1e-6 },
  },
  {
    unit: 'part-per-1e9',
    words: ['part per billion', 'parts per billion'],
    symbols: ['ppb'],
    scale: { dimension: 'part', scale: 1e-9 },
  },
  // time
  { unit: 'second', kind: 'duration', words: ['second', 'sec'], symbols: ['s'] },
  { unit: 'minute', kind: 'duration', words: ['minute', 'min'], symbols: ['min', 'mins'] },
  { unit: 'hour', kind: 'duration', words: ['hour', 'hr'], symbols: ['h', 'hrs'] },
  { unit: 'day', kind: 'duration', words: ['day'] },
  { unit: 'week', kind: 'duration', words: ['week', 'wk'] },
  { unit: 'fortnight', kind: 'duration', words: ['fortnight'] },
  { unit: 'month', kind: 'duration', words: ['month', 'mth'] },
  { unit: 'quarter', kind: 'duration', words: ['quarter'] },
  { unit: 'year', kind: 'duration', words: ['year', 'yr'] },
  { unit: 'decade', kind: 'duration', words: ['decade'] },
  { unit: 'century', kind: 'duration', words: ['century'] },
  {
    unit: 'night',
    kind: 'duration',
    words: ['night'],
    alone: 'a stay of three nights is one of three days or of four',
  },
  // length
  { unit: 'mile', words: ['mile'], symbols: ['mi'] },
  { unit: 'yard', words: ['yard', 'yd'] },
  { unit: 'foot', words: ['foot'], symbols: ['ft', '′'] },
  { unit: 'inch', words: ['inch'], symbols: ['in', 'ins', '″'] },
  { unit: 'nautical-mile', words: ['nautical mile'], symbols: ['nmi'] },
  { unit: 'light-year', words: ['light year', 'light-year', 'lightyear'] },
  { unit: 'astronomical-unit', words: ['astronomical unit'], symbols: ['AU'] },
  { unit: 'furlong', words: ['furlong'] },
  { unit: 'fathom', words: ['fathom'] },
  // area
  { unit: 'acre', words: ['acre'] },
  { unit: 'hectare', words: ['hectare'], symbols: ['ha'] },
  { unit: 'dunam', words: ['dunam', 'dunum'] },
  { unit: 'square-meter', symbols: ['m2', 'm²', 'sqm'] },
  { unit: 'square-kilometer', symbols: ['km2', 'km²', 'sqkm'] },
  { unit: 'square-centimeter', symbols: ['cm2', 'cm²'] },
  { unit: 'square-foot', symbols: ['ft2', 'ft²', 'sqft'] },
  // volume
  { unit: 'cubic-meter', symbols: ['m3', 'm³'] },
  { unit: 'cubic-centimeter', symbols: ['cm3', 'cm³', 'cc', 'ccm'] },
  { unit: 'cubic-kilometer', symbols: ['km3', 'km³'] },
  { unit: 'cubic-foot', symbols: ['ft3', 'ft³'] },
  { unit: 'gallon', words: ['gallon', 'gal'] },
  { unit: 'quart', words: ['quart', 'qt'] },
  { unit: 'pint', words: ['pint'] },
  { unit: 'cup', words: ['cup'] },
  { unit: 'tablespoon', words: ['tablespoon', 'tbsp'] },
  { unit: 'teaspoon', words: ['teaspoon', 'tsp'] },
  { unit: 'fluid-ounce', words: ['fluid ounce'], symbols: ['floz'] },
  { unit: 'barrel', words: ['barrel', 'bbl'] },
  {
    unit: 'acre-foot',
    words: ['acre-foot', 'acre foot'],
    scale: { dimension: 'volume', scale: 1233.48183754752 },
  },
  // mass
  { unit: 'pound', words: ['pound'], symbols: ['lb', 'lbs', 'LB', 'LBS', 'Lbs'] },
  { unit: 'ounce', words: ['ounce', 'oz'] },
  { unit: 'stone', words: ['stone'], symbols: ['st'] },
  { unit: 'tonne', words: ['metric ton', 'metric tonne'], symbols: ['mt'] },
  { unit: 'kilogram', words: ['kilo'], symbols: ['kgs', 'KG', 'KGS', 'Kg', 'Kgs'] },
  { unit: 'carat', words: ['carat'], symbols: ['ct'] },
  { unit: 'karat', words: ['karat'], alone: 'nobody gives the fineness of gold as a share' },
  { unit: 'grain', words: ['grain'] },
  { unit: 'dram', words: ['dram'] },
  // speed
  { unit: 'mile-per-hour', symbols: ['mph', 'MPH'] },
  { unit: 'kilometer-per-hour', symbols: ['kph', 'kmh', 'kmph', 'KPH'] },
  { unit: 'foot-per-second', symbols: ['fps'] },
  { unit: 'meter-per-second', symbols: ['mps'] },
  { unit: 'knot', words: ['knot'], symbols: ['kn', 'kts'] },
  {
    unit: 'revolution-per-minute',
    words: ['revolution per minute', 'revolutions per minute'],
    symbols: ['rpm', 'RPM'],
  },
  { unit: 'mile-per-gallon', symbols: ['mpg', 'MPG'] },
  // strength of an earthquake
  { unit: 'magnitude', words: ['magnitude'], alone: 'a logarithm, on one of several scales' },
  // data
  { unit: 'kilobit-per-second', symbols: ['kbps', 'Kbps'] },
  { unit: 'megabit-per-second', symbols: ['Mbps', 'mbps'] },
  { unit: 'gigabit-per-second', symbols: ['Gbps', 'gbps'] },
  { unit: 'kilobyte', symbols: ['KB'] },
  { unit: 'megabyte', symbols: ['meg'] },
  { unit: 'gigabyte', symbols: ['gig', 'gigs'] },
  // symbols as they are written in haste
  { unit: 'kilometer', symbols: ['kms', 'Km', 'Kms', 'KM', 'KMS'] },
  { unit: 'centimeter', symbols: ['CM', 'Cm', 'cms'] },
  { unit: 'gigahertz', symbols: ['ghz', 'GHZ', 'Ghz'] },
  { unit: 'megahertz', symbols: ['mhz', 'MHZ', 'Mhz'] },
  { unit: 'kilohertz', symbols: ['khz', 'KHz', 'Khz'] },
  { unit: 'mb', symbols: ['mb'], alone: 'megabits or megabytes: nobody can tell' },
  { unit: 'gigabyte', symbols: ['gb'] },
  { unit: 'terabyte', symbols: ['tb'] },
  { unit: 'kilowatt', symbols: ['kw'] },
  { unit: 'megawatt', symbols: ['mw'] },
  { unit: 'gigawatt', symbols: ['gw'] },
  { unit: 'kilowatt-hour', symbols: ['kwh'] },
  // temperature
  { unit: 'celsius', words: [...CELSIUS], symbols: ['°C', '℃', 'degC', 'C'] },
  { unit: 'fahrenheit', words: [...FAHRENHEIT], symbols: ['°F', '℉', 'degF', 'F'] },
  { unit: 'kelvin', words: ['kelvin'], symbols: ['K'] },
  { unit: 'celsius', words: inDegrees([...CELSIUS, 'c']) },
  { unit: 'fahrenheit', words: inDegrees([...FAHRENHEIT, 'f']) },
  { unit: 'kelvin', words: inDegrees(['kelvin']) },
  {
    unit: 'degree',
    words: ['degree', 'deg'],
    symbols: ['°', 'º'],
    alone: 'of an angle, or of a temperature on a scale that is not named',
  },
  // power, force, pressure
  {
    unit: 'horsepower',
    words: ['horsepower', 'horse power', 'brake horsepower'],
    symbols: ['hp', 'HP', 'bhp', 'BHP', 'PS', 'whp'],
  },
  {
    unit: 'pound-force-foot',
    words: [
      'lb ft',
      'lb feet',
      'ft lb',
      'ft lbs',
      'pound-foot',
      'pound-feet',
      'pound foot',
      'pound feet',
      'foot-pound',
      'foot pound',
    ],
    symbols: ['lb-ft', 'lb-feet', 'ft-lb', 'ft-lbs', 'lbft'],
    scale: { dimension: 'torque', scale: 1.3558179483314 },
  },
  {
    unit: 'newton-meter',
    words: ['newton-meter', 'newton-metre', 'newton meter', 'newton metre'],
    symbols: ['Nm', 'N-m'],
    scale: { dimension: 'torque', scale: 1 },
  },
  {
    unit: 'pound-force-per-square-inch',
    symbols: ['psi', 'PSI'],
    scale: { dimension: 'pressure', scale: 6894.757293168 },
  },
  {
    unit: 'kilopound-force-per-square-inch',
    symbols: ['ksi'],
    scale: { dimension: 'pressure', scale: 6_894_757.293168 },
  },
  { unit: 'millimeter-ofhg', symbols: ['mmHg'], scale: { dimension: 'pressure', scale: 133.322387415 } },
  { unit: 'millibar', words: ['millibar'], symbols: ['mbar'] },
  { unit: 'bar', words: [] },
  { unit: 'decibel', words: ['decibel'], symbols: ['dB', 'db', 'dBA'], alone: 'a logarithm' },
  {
    unit: 'british-thermal-unit',
    symbols: ['BTU', 'Btu', 'btu'],
    // That of the International Tables, as heating is sold; CLDR's bare name is the thermochemical one.
    scale: { dimension: 'energy', scale: 1055.05585262 },
  },
  {
    unit: 'therm',
    words: ['therm'],
    // That of the European Union.
    scale: { dimension: 'energy', scale: 105_505_585.262 },
  },
  { unit: 'lumen', words: ['lumen'] },
  { unit: 'nit', words: ['nit'], scale: { dimension: 'luminance', scale: 1 } },
  { unit: 'lux', words: ['lux'] },
  { unit: 'ohm', words: ['ohm'], symbols: ['Ω'] },
  { unit: 'farad', words: ['farad'] },
  { unit: 'coulomb', words: ['coulomb'] },
  { unit: 'mole', words: [], symbols: ['mol'] },
  { unit: 'millimole', words: ['millimole'], symbols: ['mmol'] },
  {
    unit: 'dot-per-inch',
    symbols: ['dpi', 'DPI'],
    alone: 'of a printer or a screen: a dot may be a pixel or a part of one',
  },
  { unit: 'pixel-per-inch', symbols: ['ppi', 'PPI'] },
  { unit: 'barrel-per-day', symbols: ['bpd'] },
];

/** What prices are given for one of, behind "a" ("12 cents a share"), beside the units of measure. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const PRICED_THINGS = [
  'share', 'head', 'ticket', 'piece', 'person', 'bottle', 'dose', 'copy', 'plate', 'seat', 'room', 'visit', 'trip', 'game',
  'episode', 'student', 'pupil', 'household', 'family', 'vote', 'bag', 'bushel', 'glass', 'pack', 'unit', 'hit', 'box',
  'lesson', 'session', 'shift', 'spot', 'word', 'page', 'plant', 'vehicle', 'car', 'house',
] as const satisfies readonly string[];

/** Words that make an area or a volume of the length behind them. */
export const POWERS = {
  square: 'square',
  sq: 'square',
  cubic: 'cubic',
  cu: 'cubic',
} as const satisfies Record<string, string>;
