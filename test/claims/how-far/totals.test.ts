import { expect, it } from 'vitest';
import { described } from '../described.ts';

it.each([
  ['The flood killed ‹six› people.', false],
  ['‹Six› people were killed.', false],
  ['The death toll rose to ‹six›.', true],
  ['‹Six› people have been killed.', true],
  ['The flood has killed ‹six› people.', true],
  ['The flood has since killed more than ‹six› people.', true],
  ['The mayor has since said the flood killed ‹six› people.', false],
  ['So far, ‹six› people are dead.', true],
  ['‹Six› people died in all.', true],
  // The phrase is that of another number.
  ['‹Six› people died there, of 40 so far.', false],
])('a running total or one happening’s count: %s', (marked, total) => {
  expect(described(marked).scope.total).toBe(total);
});
