import { type WordTable, wordTable } from '../word-table.ts';
/** Words that state a number, by what they add to the numeral that they stand in. Lower case. */

/** Below twenty: "zero" is never said in a compound, the rest may follow a ten. */
export const UNITS: WordTable<number> = wordTable({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});

export const TENS: WordTable<number> = wordTable({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Multiply what stands before them. "dozen" and "score" group things, the others are powers of ten. */
export const MAGNITUDES: WordTable<number> = wordTable({
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
});

/** Plural magnitudes: alone they name no exact number ("dozens of people"), after a numeral they are the singular. */
export const PLURAL_MAGNITUDES: WordTable<number> = wordTable({
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  trillions: 1e12,
});

/** Before a magnitude they say some of it: at least and at most how many, as far as anybody would go. */
export const INDEFINITES: WordTable<readonly [number, number]> = wordTable({
  couple: [2, 3],
  few: [2, 10],
  several: [2, 10],
});

/** Written short, with or without a blank behind the digits: "$4 trn", "1.2bn", "35m", "3k". Matched in lower case. */
export const SHORT_MAGNITUDES: WordTable<number> = wordTable({
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  mill: 1e6,
  mio: 1e6,
  mrd: 1e9,
  mln: 1e6,
  mm: 1e6,
  b: 1e9,
  bn: 1e9,
  bil: 1e9,
  bln: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  cr: 1e7,
});

/** Parts of one. */
export const FRACTIONS: WordTable<number> = wordTable({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twelfth: 12,
  twelfths: 12,
  twentieth: 20,
  twentieths: 20,
  hundredth: 100,
  hundredths: 100,
  thousandth: 1000,
  thousandths: 1000,
});

export const FRACTION_SIGNS: WordTable<number> = wordTable({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
});

export const ORDINALS: WordTable<number> = wordTable({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
});

const ORDINAL_ENDINGS: ReadonlyMap<number, string> = new Map([
  [1, 'st'],
  [2, 'nd'],
  [3, 'rd'],
]);

/** "1st", "22nd", "11th". */
function inDigits(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return `${number}${(isTeen ? undefined : ORDINAL_ENDINGS.get(number % 10)) ?? 'th'}`;
}

/** By their number the places in a row that have a word, in words and in digits: "third", "3rd". */
export const ORDINAL_FORMS: ReadonlyMap<number, readonly [word: string, digits: string]> = new Map(
  [...ORDINALS].map(([word, number]) => [number, [word, inDigits(number)]]),
);

/** Decades of a life: "in his thirties". */
export const LIFE_DECADES: WordTable<number> = wordTable({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
});

/** How many times what stands behind them: "double the record", "twice as many". */
export const MULTIPLES_OF: WordTable<number> = wordTable({
  double: 2,
  twice: 2,
  thrice: 3,
  triple: 3,
  treble: 3,
  quadruple: 4,
});

/** Times over: "sixfold", "a fivefold increase". */
export const MULTIPLES: WordTable<number> = wordTable({
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
});

/** Groups of people, before "of" and whom they are of: "a trio of climbers". */
export const GROUPS_OF: WordTable<number> = wordTable({ pair: 2, duo: 2, trio: 3, quartet: 4, quintet: 5 });

/** Say that somebody was the only one: "a lone gunman". */
export const ALONE = ['lone', 'sole', 'single'] as const satisfies readonly string[];
