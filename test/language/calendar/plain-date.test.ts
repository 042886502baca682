import { expect, it } from 'vitest';
import { plainDate } from '../../../server/src/language/calendar/plain-date.ts';

it.each([
  ['2024-07-09', '9 July 2024'],
  ['2024-07-09T10:00:00Z', '9 July 2024'],
  ['2024-07', 'July 2024'],
  ['2024', '2024'],
  ['soon', 'soon'],
])('%s is %s in words', (iso, words) => {
  expect(plainDate(iso)).toBe(words);
});
