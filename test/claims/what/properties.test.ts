import { expect, it } from 'vitest';
import { described } from '../described.ts';

it.each([
  ['They agreed on a ‹six›-week phase.', { predicate: 'size', subject: 'phase' }],
  ['They agreed on a ‹six›-week first phase.', { predicate: 'size', subject: 'phase' }],
  ['They talked for ‹six› weeks.', { subject: null }],
])('the property of %s', (marked, expected) => {
  expect(described(marked)).toMatchObject(expected);
});
