import { expect, it } from 'vitest';
import { described } from '../described.ts';

it.each([
  ['Some ‹22,000› cars cross the bridge every day.', 'day'],
  ['Each week ‹40› boats leave the port.', 'week'],
  ['The airline has ‹12› flights daily.', 'day'],
  ['The bridge carries ‹18,000› cars a day.', 'day'],
  ['The merger brings annual savings of $‹5 million›.', 'year'],
  ['It will cost $‹5 million› annually.', 'year'],
  ['They pay $‹5 million› a year.', 'year'],
  ['They paid $‹5 million› for it.', null],
  ['The daily said that ‹12› people swam.', null],
  ['‹12› people swam, and it rains every day.', null],
])('%s: per %s', (marked, rate) => {
  expect(described(marked).scope.rate).toBe(rate);
});
