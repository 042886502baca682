import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateExpression } from '../../../server/src/language/calendar/date-expression.ts';
import { readDates, resolveDate } from '../../../server/src/language/calendar/dates.ts';

const read = (text: string) => readDates(text, { start: 0, end: text.length });
const only = (text: string): DateExpression => {
  const dates = read(text);
  expect(dates, text).toHaveLength(1);
  return dates[0]!;
};

describe('dates that the text tells in full', () => {
  it.each([
    ['The bridge opened on 9 July 2024.', '9 July 2024', '2024-07-09'],
    ['The bridge opened on July 9, 2024, at noon.', 'July 9, 2024', '2024-07-09'],
    ['Posted: Tuesday, January 28, 2014', 'Tuesday, January 28, 2014', '2014-01-28'],
    ['the 3rd of March 1998', '3rd of March 1998', '1998-03-03'],
    ['updated 2024-02-29T10:30:00Z by staff', '2024-02-29T10:30:00Z', '2024-02-29'],
    ['Filed 28/07/2014', '28/07/2014', '2014-07-28'],
    ['Filed 07/28/2014', '07/28/2014', '2014-07-28'],
    ['Filed 07/28/14', '07/28/14', '2014-07-28'],
    ['Filed 28/7/98', '28/7/98', '1998-07-28'],
    ['The dam failed in July 2024.', 'July 2024', '2024-07'],
    ['since 2019', '2019', '2019'],
    ['the 2015-16 season', '2015-16', '2015'],
  ])('%s', (text, written, iso) => {
    expect(only(text)).toMatchObject({ text: written, iso });
  });

  it.each([
    // The number before the month counts what is of the day.
    ['Nine of the 14 Nov. 6 voters were counted.', 'Nov. 6'],
    ['All 14 November 6 ballots were counted.', 'November 6'],
    ['the 14 November ballots', '14 November'],
    ['On the 14 Nov. 6 voters were counted.', '14 Nov.'],
    ['On 14 Nov. 6 voters were counted.', '14 Nov.'],
    ['the 14th Nov. 6 voters', '14th Nov.'],
    ['The 14 Nov. 60 voters', '14 Nov.'],
    ['The 14 Nov. 6 Tories', '14 Nov.'],
  ])('reads the day that stands with its month: %s', (text, written) => {
    expect(only(text).text).toBe(written);
  });

  it('says no more than the year where month and day could be swapped', () => {
    expect(only('Filed 07/08/2014').iso).toBe('2014');
  });
});

describe('what is no date', () => {
  it.each([
    'They may march on.',
    'He sold 2019 crates.',
    'in the 2000 block of Elm Street',
    'on the Fourth of July',
    'It cost $2019.',
    'The sun sat low.',
    'About 1,998 cars passed.',
    'February 31 came and went.',
    'Sun and Sat',
    'It rose 2.2016 points',
    'It broke out at 2045 GMT.',
    'It lasted until 1930 hours.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('dates resolved against the day of writing', () => {
  // 9 July 2024 was a Tuesday.
  it.each([
    ['Yesterday the river rose.', '2024-07-08'],
    ['Officials met on Monday.', '2024-07-08'],
    ['Officials met on Tuesday.', '2024-07-09'],
    ['Officials met Sunday night.', '2024-07-07'],
    ['Officials met last Tuesday.', '2024-07-02'],
    ['Officials met last Friday.', '2024-07-05'],
    ['Officials will meet on Friday.', '2024-07-12'],
    ['Officials meet next Tuesday.', '2024-07-16'],
    ['Last week the river rose.', '2024-07-01'],
    ['Earlier this week it rose.', '2024-07-08'],
    ['three days ago', '2024-07-06'],
    ['It happened last month.', '2024-06'],
    ['It happened last year.', '2023'],
    ['It happened two years ago.', '2022'],
    ['since October 7', '2023-10-07'],
    ['since Oct. 7', '2023-10-07'],
    ['on July 9', '2024-07-09'],
    ['The vote will be held on Oct. 7', '2024-10-07'],
    ['in May', '2024-05'],
    ['in September', '2023-09'],
    ['last July', '2023-07'],
    ['Oct. 7, 2021', '2021-10-07'],
    ['on Feb. 29', '2024-02-29'],
    ['last night', '2024-07-08'],
    ['tonight', '2024-07-09'],
  ])('%s', (text, iso) => {
    expect(resolveDate(only(text), '2024-07-09')).toBe(iso);
  });

  it('leaves relative dates open without a full reference', () => {
    for (const reference of [null, '2024', '2024-07', 'soon']) {
      expect(resolveDate(only('on Monday'), reference)).toBeNull();
      expect(resolveDate(only('on July 9'), reference)).toBeNull();
    }
    expect(resolveDate(only('last year'), '2024-07')).toBe('2023');
  });
});

describe('the word before a date', () => {
  it.each([
    ['as of Sunday night', 'as of'],
    ['Since Oct. 7', 'since'],
    ['by the 3rd of May', 'by'],
    ['mid-July 2024', 'mid'],
    ['Police said Monday', null],
  ])('%s', (text, lead) => {
    expect(only(text).lead).toBe(lead);
  });
});

it('keeps offsets right behind astral characters and reads several dates in one sentence', () => {
  const text = '🌊🌊 From 3 May to 7 June 2024, then yesterday.';
  expect(read(text).map((date) => text.slice(date.start, date.end))).toEqual(['3 May', '7 June 2024', 'yesterday']);
});

it('reads only inside the sentence', () => {
  expect(readDates('On Monday. On Friday.', { start: 10, end: 21 }).map((date) => date.text)).toEqual(['Friday']);
});

it('never throws, and finds only spans of the text, in order', () => {
  const piece = fc.constantFrom(
    'May',
    ' ',
    '9',
    ',',
    '2024',
    'last',
    'week',
    'Oct',
    '.',
    '-',
    'th',
    '\r\n',
    '🌊',
    'in',
    '/',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        let end = 0;
        for (const date of read(text)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(date.start, date.end)).toBe(date.text);
          end = date.end;
          resolveDate(date, '2024-07-09');
        }
      },
    ),
  );
});
