import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../server/src/figures/numerals/numerals.ts';
import { typicalValue } from '../../../server/src/figures/numerals/vague-numerals.ts';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { readTokens } from '../../../server/src/language/tokens.ts';
import { figureIn, quantityIn } from '../only.ts';

/** The numeral that a text begins with (its first token may be an article). */
function numeralOf(text: string, style: 'point' | 'comma' = 'point', at = 0) {
  const tokens = readTokens(text, { start: 0, end: text.length });
  const from = at > 0 ? at : ['a', 'an'].includes(tokens[0]?.lower ?? '') ? 1 : 0;
  const numeral = readNumeral(tokens, from, style);
  if (numeral === null) return null;
  const end = tokens[numeral.to - 1]?.end ?? 0;
  return { ...numeral, text: text.slice(tokens[numeral.from]?.start, end) };
}

describe('readNumeral', () => {
  const values: readonly [text: string, value: number, precision: number][] = [
    // digits and their separators
    ['7', 7, 1],
    ['250', 250, 10],
    ['1,200', 1200, 100],
    ['38,193', 38193, 1],
    ['1 234 567', 1234567, 1],
    ['1\u00a0234', 1234, 1],
    ['1\u202f234\u202f567', 1234567, 1],
    ['1\u2009234', 1234, 1],
    ["1'234'567", 1234567, 1],
    ['12,34,567', 1234567, 1],
    ['1,23,45,678', 12345678, 1],
    ['1,234,567.89', 1234567.89, 0.01],
    ['3·5', 3.5, 0.1],
    ['0,75', 0.75, 0.01],
    ['3.75', 3.75, 0.01],
    ['.5', 0.5, 0.1],
    // magnitudes
    ['35m', 35e6, 1e6],
    ['1.2bn', 1.2e9, 1e8],
    ['4 trn', 4e12, 1e12],
    ['3k', 3000, 1000],
    ['5 crore', 5e7, 1e7],
    ['2 lakh', 2e5, 1e5],
    ['1.2 million', 1.2e6, 1e5],
    ['1.2-billion', 1.2e9, 1e8],
    ['2.5 lakh', 250_000, 10_000],
    ['1 lakh crore', 1e12, 1e12],
    ['20K', 20_000, 10_000],
    ['12 hundred', 1200, 100],
    ['2 dozen', 24, 12],
    ['4 hundred million', 4e8, 1e8],
    // scientific notation
    ['1.5e6', 1.5e6, 1e5],
    ['7.5E6', 7.5e6, 1e5],
    ['3 × 10^8', 3e8, 1e8],
    ['6 x 10^-3', 0.006, 0.001],
    ['3×10⁸', 3e8, 1e8],
    ['9.1 × 10⁻³¹', 9.1e-31, 1e-32],
    ['10^9', 1e9, 1e9],
    ['10⁶', 1e6, 1e6],
    ['1E+06', 1e6, 1e6],
    ['2.5E-3', 0.0025, 0.0001],
    ['8.2e15', 8_200_000_000_000_000, 1e14],
    // words
    ['zero', 0, 1],
    ['eleven', 11, 1],
    ['forty-two', 42, 1],
    ['ninety', 90, 10],
    ['two hundred', 200, 100],
    ['four hundred and fifty-one', 451, 1],
    ['three thousand six hundred forty', 3640, 10],
    ['twenty-eight thousand', 28000, 1000],
    ['one million two hundred thousand', 1.2e6, 1e5],
    ['a hundred', 100, 100],
    ['a hundred and twenty', 120, 10],
    ['a hundred and fifty thousand', 150_000, 10_000],
    ['a hundred million', 1e8, 1e8],
    ['twelve hundred', 1200, 100],
    ['two million three hundred thousand and five', 2_300_005, 1],
    ['eleven million, four hundred thousand', 11_400_000, 100_000],
    ['one billion two hundred million', 1.2e9, 1e8],
    ['one thousand and one', 1001, 1],
    ['one point five million', 1.5e6, 1e5],
    ['two point seven five', 2.75, 0.01],
    ['a dozen', 12, 12],
    ['two dozen', 24, 12],
    ['a million', 1e6, 1e6],
    // fractions
    ['half', 0.5, 0.5],
    ['half a million', 5e5, 5e5],
    ['half a dozen', 6, 6],
    ['half-million', 5e5, 5e5],
    ['quarter of a million', 250_000, 250_000],
    ['a million and a half', 1.5e6, 5e5],
    ['three and three-quarter', 3.75, 0.25],
    ['2½ million', 2.5e6, 5e5],
    ['nine-tenths', 0.9, 0.1],
    ['2-1/2', 2.5, 0.5],
    ['two-thirds', 2 / 3, 1 / 3],
    ['three quarters of a million', 750000, 750000],
    ['1/2', 0.5, 0.5],
    ['2 1/2', 2.5, 0.5],
    ['1½', 1.5, 0.5],
    ['¾', 0.75, 0.75],
    ['one and a half million', 1.5e6, 5e5],
    ['two-and-a-half', 2.5, 0.5],
    ['15-and-a-half', 15.5, 0.5],
    ['15 and a half', 15.5, 0.5],
    ['sixfold', 6, 1],
  ];
  it.each(values)('%s', (text, value, precision) => {
    const numeral = numeralOf(text);
    expect(numeral?.text).toBe(text);
    expect(numeral?.value).toBeCloseTo(value, 9);
    expect(numeral?.precision).toBeCloseTo(precision, 9);
  });

  const vague: readonly [text: string, low: number, high: number][] = [
    ['dozens', 12, 120],
    ['hundreds', 100, 1000],
    ['tens of thousands', 10_000, 100_000],
    ['hundreds of millions', 1e8, 1e9],
    ['billions', 1e9, 1e12],
    ['thousands', 1000, 10_000],
    ['several hundred', 200, 1000],
    ['a few dozen', 24, 120],
    ['a couple of thousand', 2000, 3000],
    ['several hundred thousand', 200_000, 1e6],
  ];
  it('“tens of” names an order of magnitude before what is counted', () => {
    expect(numeralOf('tens of boats', 'point', 0)).toMatchObject({ text: 'tens', low: 10, high: 100, vague: true });
    expect(numeralOf('tens of it', 'point', 0)).toBeNull();
  });

  it('“scores of” names an order of magnitude', () => {
    expect(numeralOf('scores of', 'point', 0)).toMatchObject({ low: 20, high: 200, vague: true });
  });

  it.each(vague)('%s names an order of magnitude', (text, low, high) => {
    const magnitude = text.split(' ').findIndex((word) => /^(?:hundred|dozen|thousand)$/.test(word));
    expect(numeralOf(text, 'point', Math.max(0, magnitude))).toMatchObject({
      text,
      vague: true,
      value: low,
      low,
      high,
    });
  });

  it.each(['12th', '1st', '22nd', '103rd', '11th', '4 th', 'twenty-first'])('%s is an ordinal', (text) => {
    expect(numeralOf(text)).toMatchObject({ text, kind: 'ordinal' });
  });

  const ends: readonly [text: string, numeral: string][] = [
    ['12 and 14', '12'],
    ['12st of oats', '12'],
    ['one boat in five', 'one boat in five'],
    ['one boat in five weeks', 'one'],
    ['one boat in two-day races', 'one'],
    ['one killed in two', 'one'],
    ['4 in five days', '4'],
    ['two and three', 'two'],
    ['one two', 'one'],
    ['5 million-year-old', '5 million'],
    ['300 500', '300 500'],
    ['1999 500', '1999'],
    ['9/11/2001', '9'],
    ['24/7', '24'],
    ['15 and a half of them', '15'],
    ['two hundred five-pound notes', 'two hundred'],
    ['two million, three boats', 'two million'],
  ];
  it.each(ends)('of "%s" reads "%s"', (text, numeral) => {
    expect(numeralOf(text)?.text).toBe(numeral);
  });

  it.each(['million', 'hundred and', 'tens', 'of'])('"%s" alone is none', (text) => {
    expect(numeralOf(text)).toBeNull();
  });

  it('reads the comma as the decimal mark where the language writes it', () => {
    expect(numeralOf('1.234,5', 'comma')).toMatchObject({ text: '1.234,5', value: 1234.5, precision: 0.1 });
    expect(numeralOf('3,5 Tonnen', 'comma')).toMatchObject({ text: '3,5', value: 3.5 });
    expect(numeralOf('12.500', 'comma')).toMatchObject({ value: 12500 });
  });
});

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number below a trillion in words, as British ("and") or American English says it. */
function inWords(number: number, and = ' and '): string {
  if (number < 20) return [...ONES, ...TEENS][number] as string;
  if (number < 100)
    return number % 10 === 0 ? (TENS[number / 10] as string) : `${TENS[Math.floor(number / 10)]}-${ONES[number % 10]}`;
  const [name, size] = SIZES.find(([, least]) => number >= least) as (typeof SIZES)[number];
  const rest = number % size;
  const head = `${inWords(Math.floor(number / size), and)} ${name}`;
  return rest === 0 ? head : `${head}${rest < 100 ? and : ' '}${inWords(rest, and)}`;
}

const SIZES = [
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1000],
  ['hundred', 100],
] as const;

/** How a magnitude is written behind digits, by what it multiplies with. */
const MAGNITUDES: readonly [written: string, scale: number][] = [
  [' thousand', 1e3],
  ['k', 1e3],
  [' million', 1e6],
  ['-million', 1e6],
  ['m', 1e6],
  [' mn', 1e6],
  [' billion', 1e9],
  ['bn', 1e9],
  [' trn', 1e12],
  [' lakh', 1e5],
  [' crore', 1e7],
];

const DENOMINATORS = ['', '', '', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const raised = (digits: string) =>
  digits.replace(/./g, (digit) => (digit === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')));
/** Whole and hundredths apart, so that what is written is exact. */
const hundredths = fc.integer({ min: 1, max: 99_999_999 });

describe('writing a number and reading it back gives it again', () => {
  it('in digits with separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
        for (const text of [
          String(number),
          number.toLocaleString('en-US'),
          number.toLocaleString('en-IN'),
          number.toLocaleString('en-US').replaceAll(',', ' '),
          number.toLocaleString('en-US').replaceAll(',', '\u00a0'),
          number.toLocaleString('en-US').replaceAll(',', '\u202f'),
          number.toLocaleString('en-US').replaceAll(',', '\u2009'),
          number.toLocaleString('en-US').replaceAll(',', "'"),
        ]) {
          expect(numeralOf(text)).toMatchObject({ text, value: number });
        }
      }),
    );
  });

  it('in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.constantFrom(' and ', ' '), (number, and) => {
        const text = inWords(number, and);
        expect(numeralOf(text)).toMatchObject({ text, value: number });
      }),
    );
  });

  it('with decimals, as the language writes them', () => {
    fc.assert(
      fc.property(hundredths, (number) => {
        const [value, places] = [number / 100, { minimumFractionDigits: 2 }];
        const english = value.toLocaleString('en-US', places);
        const german = value.toLocaleString('de-DE', places);
        expect(numeralOf(english)).toMatchObject({ text: english, value, precision: 0.01 });
        expect(numeralOf(german, 'comma')).toMatchObject({ text: german, value, precision: 0.01 });
      }),
    );
  });

  it('with a magnitude', () => {
    const small = fc.integer({ min: 11, max: 9999 });
    fc.assert(
      fc.property(small, fc.constantFrom(...MAGNITUDES), (tenths, [written, scale]) => {
        const text = `${tenths / 10}${written}`;
        const numeral = numeralOf(text);
        expect(numeral?.text).toBe(text);
        // Multiplied before it is divided: 8.2 × 10¹² is one part in 10¹⁶ too small in binary.
        expect(numeral?.value).toBe((tenths * scale) / 10);
      }),
    );
  });

  it('in scientific notation', () => {
    const exponents = fc.integer({ min: -12, max: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99 }), exponents, (tenths, exponent) => {
        const [mantissa, power] = [tenths / 10, String(exponent)];
        for (const text of [
          `${mantissa}e${power}`,
          `${mantissa}E${exponent < 0 ? '' : '+'}${power}`,
          `${mantissa} × 10^${power}`,
          `${mantissa} x 10${raised(power)}`,
        ]) {
          const numeral = numeralOf(text);
          expect(numeral?.text).toBe(text);
          expect(numeral?.value).toBe(Number(`${mantissa}e${power}`));
        }
      }),
    );
  });

  it('as a fraction', () => {
    const parts = fc
      .integer({ min: 3, max: 10 })
      .chain((below) => fc.tuple(fc.integer({ min: 2, max: below - 1 }), fc.constant(below)))
      .filter(([above, below]) => above !== 2 || below !== 4); // "two quarters" are half a year
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 99 }), ([above, below], whole) => {
        for (const [text, value] of [
          [`${ONES[above]}-${DENOMINATORS[below]}s`, above / below],
          [`${ONES[above]} ${DENOMINATORS[below]}s`, above / below],
          [`${above}/${below}`, above / below],
          [`${whole} ${above}/${below}`, whole + above / below],
          [`${above} out of ${below}`, above / below],
        ] as const) {
          const numeral = numeralOf(text);
          expect(numeral?.text).toBe(text);
          expect(numeral?.value).toBeCloseTo(value, 9);
        }
      }),
    );
  });

  it('as an ordinal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        const teen = number % 100 > 10 && number % 100 < 14;
        const text = `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
        expect(numeralOf(text)).toMatchObject({ text, value: number, kind: 'ordinal' });
      }),
    );
  });

  it('with its decimals said one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        const text = `${inWords(whole)} point ${ONES[tenth]} million`;
        expect(numeralOf(text)?.text).toBe(text);
        expect(numeralOf(text)?.value).toBeCloseTo(whole * 1e6 + tenth * 1e5, 3);
      }),
    );
  });
});

describe('a dozen with which a headline begins', () => {
  it.each([
    ['Dozen injured in bus crash', 12],
    ['Dozen hurt as roof falls', 12],
    ['Dozen people killed in blast', 12],
    ['Dozen arrested after match', 12],
    ['Dozen missing as ferry sinks', 12],
  ])('%s: %d', (headline, value) => {
    expect(quantityIn(headline)).toMatchObject({ text: 'Dozen', value, kind: 'count' });
  });

  it.each(['Dozen Lane was closed.', 'Dozen is a family name.'])('%s counts none', (text) => {
    expect(readFigures(text)).toEqual([]);
  });
});

describe('shares of a whole', () => {
  it.each([
    ['one in five', 0.2],
    ['1 in 10', 0.1],
    ['nine out of 10', 0.9],
    ['two in three', 2 / 3],
    ['one-in-three', 1 / 3],
    ['one in every five', 0.2],
    ['one out of every ten', 0.1],
    ['six out of seven', 6 / 7],
  ] as const)('%s', (text, value) => {
    expect(numeralOf(text)).toMatchObject({ text, kind: 'fraction' });
    expect(numeralOf(text)?.value).toBeCloseTo(value, 9);
  });

  it.each(['12 in 2014', 'five in 12', 'three in a row', '40 in 100'])('none in "%s"', (text) => {
    expect(numeralOf(text)?.kind).toBe('cardinal');
  });
});

describe('numbers told in words and again in digits', () => {
  it.each([
    ['You get two (2) tickets.', 'two (2)', 2, 'ticket'],
    ['They must pay within thirty (30) days.', 'thirty (30)', 30, 'day'],
    ['Bring twenty-five (25) copies.', 'twenty-five (25)', 25, 'copy'],
    ['They hired one hundred (100) men.', 'one hundred (100)', 100, 'man'],
    ['It lasts six (6) months.', 'six (6)', 6, 'month'],
    ['They sold two (3 in May) boats.', 'two', 2, null],
    ['Three (2 of them red) were lost.', 'Three', 3, null],
  ])('%s', (sentence, text, value, unit) => {
    const [first] = readFigures(sentence);
    expect(first).toMatchObject({ text, value, unit });
  });
});

describe('a part behind a word that bounds it', () => {
  it.each([
    ['Its price has fallen by more than a third since May.', 'third', 'ratio', '>'],
    ['Sales fell by nearly a quarter.', 'quarter', 'ratio', '~'],
    ['About a tenth was lost.', 'tenth', 'ratio', '~'],
    ['Only a fifth of it was saved, over a third is lost.', 'third', 'ratio', '>'],
    ['Less than a third were found.', 'third', 'ratio', '<'],
    ['A good third of the boats sank.', 'third', 'ratio', '='],
    ['They sold an eighth more than in May.', 'eighth', 'ratio', '='],
    ['She won a good third place.', 'third', 'ordinal', '='],
    ['It is a story about a third man.', 'third', 'ordinal', '='],
    ['They spoke about a third time of it.', 'third', 'ordinal', '='],
    ['She won a third medal.', 'third', 'ordinal', '='],
  ])('%s', (sentence, text, kind, qualifier) => {
    expect(readFigures(sentence).filter((figure) => figure.text === text)).toMatchObject([{ kind, qualifier }]);
  });

  it('is counted by no comparison', () => {
    expect(readFigures('It is a third cheaper and a fifth larger.')).toMatchObject([{ unit: null }, { unit: null }]);
  });
});

describe('how many times something else', () => {
  it.each([
    ['The deal could double the record.', 'double', 2],
    ['Twice as many boats came.', 'Twice', 2],
    ['The pier is twice the length of the quay.', 'twice', 2],
    ['They pay triple what they did.', 'triple', 3],
    ['She is twice as fast as he is.', 'twice', 2],
    ['It costs twice that.', 'twice', 2],
    ['They hope to quadruple their fleet.', 'quadruple', 4],
  ])('%s', (sentence, text, value) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'ratio', value, unit: null });
  });

  it.each([
    'She sang twice that night.',
    'She sang twice the same day.',
    'He won the double the year before.',
    'They swam twice as the boats passed.',
    'It was a double-decker.',
  ])('how often, or a word: %s', (sentence) => {
    expect(readFigures(sentence)).toEqual([]);
  });
});

describe('the one number for a vague plural', () => {
  it.each([
    ['Dozens of boats sank.', 61.5],
    ['Hundreds of thousands of crowns were paid.', 599_999.5],
    ['Tens of thousands of people fled.', 59_999.5],
    ['Thousands left.', 5999.5],
    ['Several hundred boats sank.', 200],
    ['Twelve boats sank.', 12],
  ])('%s', (sentence, value) => {
    expect(typicalValue(quantityIn(sentence))).toBe(value);
  });
});
