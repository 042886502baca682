import { describe, expect, it } from 'vitest';
import { readHeaderDate } from '../../../server/src/corpus/headers/header-dates.ts';

const TODAY = '2026-01-15';

describe('a date of a header', () => {
  it.each([
    ['2024-07-09', '2024-07-09'],
    ['2024-02-29', '2024-02-29'],
    ['2026-01-15', '2026-01-15'],
    ['20240709', '2024-07-09'],
    ['2024-07-09T18:30Z', '2024-07-09T18:30Z'],
    ['2024-07-09T18:30:05+03:00', '2024-07-09T18:30:05+03:00'],
    ['2024-07-09T18:30:05.123-0500', '2024-07-09T18:30:05.123-0500'],
    ['2024-07-09T18:30+03', '2024-07-09T18:30+03:00'],
    ['20240709T183005Z', '2024-07-09T18:30:05Z'],
    ['2026-01-16T08:00+10:00', '2026-01-16T08:00+10:00'],
  ])('%j is %j', (text, date) => {
    expect(readHeaderDate(text, TODAY)).toEqual({ kind: 'date', date });
  });

  it.each([
    ['yesterday', 'form', null],
    ['2024-07', 'form', null],
    ['2024', 'form', null],
    ['9 July 2024', 'form', '2024-07-09'],
    ['9th July, 2024', 'form', '2024-07-09'],
    ['July 9, 2024', 'form', '2024-07-09'],
    ['Sept. 9, 2024', 'form', '2024-09-09'],
    ['2024/7/9', 'form', '2024-07-09'],
    ['9.7.2024', 'form', '2024-07-09'],
    ['7/9/2024', 'form', null],
    ['31 June 2024', 'form', null],
    ['9 July 2024 or so', 'form', null],
    ['9 Juno 2031', 'form', null],
    ['2024-07-09T18:30', 'offset', '2024-07-09'],
    ['2024-13-01', 'calendar', null],
    ['2023-02-29', 'calendar', null],
    ['2024-07-00', 'calendar', null],
    ['2024-07-09T25:00Z', 'calendar', '2024-07-09'],
    ['2026-01-16', 'future', null],
    ['2099-01-01T00:00Z', 'future', null],
    ['2026-01-15T23:00-05:00', 'future', null],
  ])('%j is at fault: %s', (text, why, suggestion) => {
    expect(readHeaderDate(text, TODAY)).toEqual({ kind: 'fault', why, suggestion });
  });
});
