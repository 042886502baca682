import { expect, it } from 'vitest';
import { described } from '../described.ts';

it.each([
  ['They agreed on a ‹six›-week phase.', { predicate: 'size', subject: 'phase' }],
  ['They agreed on a ‹six›-week first phase.', { predicate: 'size', subject: 'phase' }],
  ['They talked for ‹six› weeks.', { subject: null }],
  ['The bus was ‹12› m long.', { subject: 'bus' }],
  ['The buses were ‹12› m long.', { subject: 'bus' }],
  ['The crisis lasted ‹12› weeks.', { subject: 'crisis' }],
  ['The crises lasted ‹12› weeks.', { subject: 'crisis' }],
  ['The lens was ‹12› cm wide.', { subject: 'lens' }],
  ['The lenses were ‹12› cm wide.', { subject: 'lens' }],
  ['It sank ‹12› km south-west of Halden.', { subject: null }],
  ['They found a ‹20›-foot boat off Halden.', { predicate: 'size', subject: 'boat' }],
  ['The reef lies ‹12› km out.', { predicate: 'distance' }],
  // Litres are no way from anything.
  ['They took ‹40› litres from the tank.', { predicate: 'verb:taken' }],
  ['The series lasted ‹12› weeks.', { subject: 'series' }],
])('the property of %s', (marked, expected) => {
  expect(described(marked)).toMatchObject(expected);
});
