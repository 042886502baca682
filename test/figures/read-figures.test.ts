import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../server/src/figures/figure.ts';
import { readFigures } from '../../server/src/figures/read-figures.ts';

describe('readFigures', () => {
  it('gives every part of a figure', () => {
    const text = 'Rain fell.\n\nOfficials said at least 1,200 coastal villagers had fled by 9 July 2024.';
    expect(readFigures(text)[0]).toEqual({
      start: 36,
      end: 41,
      text: '1,200',
      kind: 'count',
      value: 1200,
      low: 1200,
      high: 1200,
      range: false,
      qualifier: '>=',
      trend: null,
      unit: 'villager',
      unitText: 'coastal villagers',
      concept: [],
      isNearly: false,
      precision: 100,
      vague: false,
      qualifierSpan: { start: 27, end: 35 },
      unitSpan: { start: 42, end: 59 },
      sentence: { start: 12, end: text.length },
    } satisfies Figure);
    expect(readFigures(text)[1]).toMatchObject({ kind: 'date', value: '2024-07-09', text: '9 July 2024' });
  });

  it('reads decimals as the language of the text writes them', () => {
    expect(readFigures('Es kostet 1.234,5 Euro.', { language: 'de' })[0]).toMatchObject({ value: 1234.5, unit: 'EUR' });
    expect(readFigures('It costs 1,234.5 euros.', { language: 'en' })[0]).toMatchObject({ value: 1234.5, unit: 'EUR' });
  });

  it('reads nothing from texts without numbers', () => {
    expect(readFigures('')).toEqual([]);
    expect(readFigures('Nobody knows how many boats sank.')).toEqual([]);
  });
});

const sentences = fc.constantFrom(
  'At least 38 sailors drowned.',
  'It cost about $4.5 million, or £3m.',
  'Ann Moss, 24, of Oslo, left at 9:30 p.m.',
  'Prices rose 5 per cent to 40 euros.',
  'Two-thirds of the 16-year-old boats sank.',
  'Between 15 and 17 kHz was heard on 9 July 2024.',
  'No one came. Dozens of others left in her 60s.',
);
const noise = fc.constantFrom('', '😀 ', '“', '\ufeff', 'é', '\u202e', '<b>', '— ');
const breaks = fc.constantFrom('\n\n', '\r\n\r\n', ' ', '\n');
const pages = fc.array(fc.tuple(noise, sentences, breaks), { maxLength: 8 }).map((parts) => parts.flat().join(''));

/** A figure without its places. */
function content({ start, end, qualifierSpan, unitSpan, sentence, ...rest }: Figure): unknown {
  return {
    ...rest,
    length: end - start,
    qualified: qualifierSpan !== null,
    stated: unitSpan !== null,
    inside: start - sentence.start,
  };
}

describe('properties', () => {
  it('spans are exact, in order and apart', () => {
    fc.assert(
      fc.property(pages, (page) => {
        let last = 0;
        for (const figure of readFigures(page)) {
          expect(page.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          if (figure.unitSpan !== null)
            expect(page.slice(figure.unitSpan.start, figure.unitSpan.end)).toBe(figure.unitText);
          expect(figure.sentence.start).toBeLessThanOrEqual(figure.start);
          expect(figure.sentence.end).toBeGreaterThanOrEqual(figure.end);
          last = figure.end;
        }
      }),
    );
  });

  it('a text behind itself gives the same figures twice', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const once = readFigures(page);
        const twice = readFigures(`${page}\n\n${page}`);
        expect(twice.map(content)).toEqual([...once, ...once].map(content));
        expect(twice.slice(once.length).map(({ start }) => start)).toEqual(
          once.map(({ start }) => start + page.length + 2),
        );
      }),
    );
  });

  it('nothing throws, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '1',
        '9',
        ',',
        '.',
        '-',
        '–',
        '/',
        ':',
        '%',
        '$',
        '£',
        '(',
        ')',
        ' ',
        '\n',
        "'",
        '"',
        's',
        'm',
        'e6',
        '½',
        '×',
        '10',
        '^',
      ],
      ...[
        'one',
        'two',
        'hundred',
        'million',
        'and',
        'a',
        'half',
        'to',
        'or',
        'between',
        'from',
        'of',
        'others',
        'times',
        'per',
        'year-old',
      ],
      ...['rose', 'up', 'by', 'The', 'Moss', 'said', 'who', 'he', 'was', 'boats', 'US', '😀', '\ud83d', '\u0000'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('', ' '), (parts, glue) => {
        const text = parts.join(glue);
        for (const { start, end, text: written } of readFigures(text)) expect(text.slice(start, end)).toBe(written);
      }),
    );
  });
});

describe('worst cases come back', () => {
  const cases: readonly [name: string, piece: string][] = [
    ['digits', '7'],
    ['groups of digits', '123 '],
    ['digits and commas', '123,'],
    ['digits and points', '1.'],
    ['number words', 'hundred '],
    ['counting', 'one two three '],
    ['"and"', 'and '],
    ['"million and"', 'million and '],
    ['open quotes', '“5 '],
    ['nested brackets', '(5 '],
    ['hyphens', '5-'],
    ['ranges', '5 to '],
    ['relative clauses', '5 boats which '],
    ['adjectives', '5 big '],
    ['abbreviations', 'No. 5 '],
    ['initials', 'U.S. 5 '],
    ['line breaks', '5\n'],
  ];
  it.each(cases)('100 kB of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const { start, end } of readFigures(text)) expect(end).toBeGreaterThan(start);
  });
});

describe('what is done for each figure', () => {
  /** How often a text is searched while it is read. */
  function searches(text: string): number {
    const { exec } = RegExp.prototype;
    let count = 0;
    RegExp.prototype.exec = function (...args) {
      count++;
      return exec.apply(this, args);
    };
    try {
      expect(readFigures(text).length).toBeGreaterThanOrEqual(1000);
    } finally {
      RegExp.prototype.exec = exec;
    }
    return count;
  }

  it.each([
    ['a number on each line', '5\n', 4],
    ['degrees in a row', '5°', 2],
    ['shares in a row', '7%', 2],
  ])('is little in %s', (_name, piece, most) => {
    expect(searches(piece.repeat(1000))).toBeLessThanOrEqual(most * 1000);
  });
});

describe('numbers that stand for something else than they seem to', () => {
  it.each([
    ['The court convicted a man of two counts of theft.', [['count', 2, 'count']]],
    [
      'They sell 13-and 15-inch screens.',
      [
        ['measure', 13, 'inch'],
        ['measure', 15, 'inch'],
      ],
    ],
    [
      'It cost £4m in 2003-4.',
      [
        ['money', 4e6, 'GBP'],
        ['date', '2003', null],
      ],
    ],
    ["He told Five's editor so.", [['identifier', 'Five', null]]],
    ['Most of them own at least one.', [['count', 1, null]]],
    ['It has four times that of the old one.', [['ratio', 4, null]]],
  ])('%s', (sentence, expected) => {
    expect(readFigures(sentence).map(({ kind, value, unit }) => [kind, value, unit])).toEqual(expected);
  });
});

it.each([
  ['The bill passed 52-48 after a nine-hour debate.', ['52-48 identifier null', 'nine duration hour']],
  ['It was carried 31-12 after a two-day debate.', ['31-12 identifier null', 'two duration day']],
  ['Ten rockets had killed two.', ['Ten count rocket', 'two count person']],
  ['Two landslides killed at least nine on Monday.', ['Two count landslide', 'nine count person']],
  ['Three bombs killed 12 and wounded 40.', ['Three count bomb', '12 count person', '40 count person']],
  ['Six drones killed three and injured eight.', ['Six count drone', 'three count person', 'eight count person']],
  [
    'Two gunmen shot three and had killed five before.',
    ['Two count gunman', 'three count person', 'five count person'],
  ],
  ['They sell three- and four-day tickets.', ['three duration day', 'four duration day']],
  ['Of 112 drones, 97 were shot down.', ['112 count drone', '97 count drone']],
  ['A house costs 8.3 times a teacher’s salary.', ['8.3 ratio null']],
  ['She sails three times a week.', ['three count time-per-week']],
  ['Rice costs 40% more than a year ago.', ['40 percentage percent']],
  ['It lasted more than a year.', ['a duration year']],
  ['They rejected it by 58 per cent to 42.', ['58 percentage percent', '42 percentage percent']],
  ['He won by 52 percent to 48.', ['52 percentage percent', '48 percentage percent']],
])('%s', (sentence, expected) => {
  expect(readFigures(sentence).map(({ text, kind, unit }) => `${text} ${kind} ${unit}`)).toEqual(expected);
});
