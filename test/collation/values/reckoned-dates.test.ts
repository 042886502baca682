import { describe, expect, it } from 'vitest';
import {
  areNear,
  areYearsApart,
  isAgeOfThing,
  isReckoned,
} from '../../../server/src/collation/values/reckoned-dates.ts';
import { compared, found } from '../told.ts';

const date = (text: string, value: string, precision = 0) => ({ kind: 'date', text, value, precision }) as const;

it('tells what is counted back from the day of writing', () => {
  expect(
    ['last year', 'six months ago', '83-year-old', '1937', 'Friday'].map((text) => isReckoned(date(text, ''))),
  ).toEqual([true, true, true, false, false]);
  expect([isAgeOfThing(date('83-year-old', '')), isAgeOfThing(date('90 years ago', ''))]).toEqual([true, false]);
});

describe('whether two dates may be one where one is counted back', () => {
  it.each([
    [date('83-year-old', '1937', 1), date('1936', '1936'), true],
    [date('83-year-old', '1937', 1), date('1938', '1938'), true],
    [date('83-year-old', '1937', 1), date('1939', '1939'), false],
    [date('83-year-old', '1937', 1), date('1930s', '1930s'), true],
    [date('last year', '2019'), date('May 2019', '2019-05'), true],
    [date('last year', '2019'), date('May 2018', '2018-05'), false],
    [date('six months ago', '2019-12', 1), date('3 January 2020', '2020-01-03'), true],
    [date('six months ago', '2019-12', 1), date('January', '--01'), true],
    [date('six months ago', '2019-12', 1), date('March', '--03'), false],
    [date('last year', '2019'), date('March', '--03'), null],
    [date('1937', '1937'), date('1938', '1938'), null],
    // The year of a day that is told without one is the guess of whoever read its page.
    [date('next month', '2020-05'), date('May 9', '2019-05-09'), true],
    [date('next month', '2020-05'), date('Saturday, 9 May', '2020-05-09'), true],
    [date('next month', '2020-05'), date('June 9', '2019-06-09'), false],
    [date('next month', '2020-05'), date('May 9, 2019', '2019-05-09'), false],
    [date('next month', '2020-05'), date('Saturday', '2019-05-11'), false],
    [date('last year', '2019'), date('May 9', '2020-05-09'), false],
  ])('$0.text and $1.text', (a, b, expected) => {
    expect(areNear(a, b)).toBe(expected);
    expect(areNear(b, a)).toBe(expected);
  });
});

describe('whether the day of a page would have to be wrong by years for two dates to be one', () => {
  it.each([
    [date('83-year-old', '1937', 1), date('1934', '1934'), false],
    [date('83-year-old', '1937', 1), date('1933', '1933'), true],
    [date('83-year-old', '1937', 1), date('1920s', '1920s'), true],
    [date('six months ago', '2019-12', 1), date('March 2018', '2018-03'), false],
    [date('six months ago', '2019-12', 1), date('March 2017', '2017-03'), true],
    [date('last year', '2019'), date('March', '--03'), false],
  ])('$0.text and $1.text', (a, b, expected) => {
    expect(areYearsApart(a, b)).toBe(expected);
    expect(areYearsApart(b, a)).toBe(expected);
  });
});

describe('a date that is counted back and one that is told', () => {
  const WRITTEN = '2020-06-15';

  it.each([
    ['1935', 'differs', '1935 and 83-year-old (about 1937) cannot both be true if they are of one thing.'],
    ['1911', 'contradiction', '1911 and 83-year-old (about 1937) cannot both be true.'],
  ])(
    'differ where they lie further apart than anybody reckons wrong by, surely where by years: %s',
    (year, code, why) => {
      const { findings } = compared(
        [WRITTEN, 'The 83-year-old mill in Halden burned down on Friday.'],
        [WRITTEN, `The mill in Halden burned down on Friday. It was built in ${year}.`],
      );
      expect(findings.map((finding) => [finding.code, finding.explanation])).toEqual([[code, why]]);
    },
  );

  it('are no warning: the day of a page may be wrong', () =>
    expect(
      found(
        [WRITTEN, 'The court found Karl Roy guilty of fraud last month.'],
        [WRITTEN, 'Karl Roy was found guilty of fraud in March 2020.'],
      ),
    ).toEqual(['differs: day of the conviction: March 2020 / last month']));

  it.each([
    ['in an election next month', []],
    ['in an election this month', ['differs: day of the election: May 9 / this month']],
  ])('agree where the day of a page is read as past and is to come: %s', (told, expected) =>
    expect(
      found(
        ['2020-04-14', 'Ida Brekke goes into the May 9 election as the favourite of the ferrymen of Halden.'],
        ['2020-04-15', `In Halden Ida Brekke stands against Tor Dahl ${told}.`],
      ),
    ).toEqual(expected),
  );

  it('are no warning where one is a year before a noun, which may say which of several is meant', () =>
    expect(
      found(
        [WRITTEN, "The court threw out Karl Roy's 2010 conviction for fraud in Halden."],
        [WRITTEN, 'In 2006 a Halden jury found Karl Roy guilty of fraud.'],
      ),
    ).toEqual([expect.stringMatching(/^differs: .*: 2006 \/ 2010 conviction$/)]));

  it('are of two things where one is new', () =>
    expect(found([WRITTEN, 'The 55-year-old hall was sold.'], [WRITTEN, 'The new hall was built in 2019.'])).toEqual(
      [],
    ));

  it('are two ages where both are', () =>
    expect(
      found([WRITTEN, 'The 83-year-old mill burned down.'], [WRITTEN, 'The 74-year-old mill burned down.']),
    ).toEqual([expect.stringContaining('age of the mill')]));

  it.each([
    ['The Tellin clinic was founded 20 years ago.', 'The Tellin clinic was founded in 1999.'],
    ['The 83-year-old mill in Halden burned down.', 'The mill in Halden, built in 1938, burned down.'],
  ])('leave room for one another: %s', (one, other) =>
    expect(
      compared([WRITTEN, one], [WRITTEN, other]).findings.flatMap(({ code, explanation }) =>
        code === 'rounding' ? [explanation] : [code],
      ),
    ).toEqual([expect.stringContaining('and leaves room for')]),
  );
});
