import { describe, expect, it } from 'vitest';
import { reckonedDate } from '../../../server/src/claims/when/reckoned-days.ts';
import { readDates } from '../../../server/src/language/calendar/dates.ts';

function reckoned(text: string, published: string | null = '2020-06-15') {
  const by = published === null ? null : { date: published, why: 'its header', inferred: false };
  return readDates(text, { start: 0, end: text.length }).flatMap((date) => {
    const found = reckonedDate(text, date, by);
    return found === null ? [] : [[found.value, found.leeway]];
  });
}

describe('months and years that are counted from the day of writing', () => {
  it.each([
    ['The mill was sold last year.', [['2019', 0]]],
    ['The mill was sold late last year.', [['2019', 0]]],
    ['The mill was sold last month.', [['2020-05', 0]]],
    ['The mill will open next year.', [['2021', 0]]],
    ['Karsa became independent six months ago.', [['2019-12', 1]]],
    ['The mill was built 90 years ago.', [['1930', 9]]],
    ['The mill was built a year ago.', [['2019', 1]]],
    // A day or a month of a year that is named so.
    ['The mill was sold in May last year.', [['2019-05', 0]]],
    ['The mill was sold on May 3 of last year.', [['2019-05-03', 0]]],
  ])('%s', (text, expected) => expect(reckoned(text)).toEqual(expected));

  it.each([
    'The mill was sold last week.',
    'The mill was sold three days ago.',
    'The mill was sold in the past year.',
    'Over the last year the mill was sold.',
    'The mill was sold two years earlier.',
    'The mill was sold a year ago this week.',
    "Last year's harvest was sold.",
  ])('%s: none', (text) => expect(reckoned(text)).toEqual([]));

  it('has none of a text without a date', () => expect(reckoned('The mill was sold last year.', null)).toEqual([]));
});
