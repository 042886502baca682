import { describe, expect, it } from 'vitest';
import { isSamePerson, memberName, personName } from '../../server/src/language/names.ts';

describe('the personal name in a mention', () => {
  it.each([
    ['Norwegian Foreign Minister Ida Holm', 'Ida Holm'],
    ['harbour spokeswoman Eva de Lund, 52', 'Eva de Lund'],
    ['Mr. Holm', 'Holm'],
    ['Dr. I. B. Holm Jr.', 'I. B. Holm'],
    ['Sen. Holm (R-Ohio)', 'Holm'],
    ['Holm’s', 'Holm'],
    ['the Health Ministry', null],
    ['National Security Council', null],
    ['officials', null],
    ['the mayor of Halden', null],
    ['police in Halden', null],
    ['a poll', null],
    ['', null],
  ])('%s', (mention, name) => {
    expect(personName(mention)).toBe(name);
  });
});

it.each([
  ['Holm', 'Ida Holm', true],
  ['I. Holm', 'Ida Holm', true],
  ['Ida Holm', 'Eva Holm', false],
  ['René Holm', 'Rene Holm', true],
  ['Ida Holm', 'Ida Lund', false],
])('whether %s and %s can be one person', (one, other, same) => {
  expect(isSamePerson(one, other)).toBe(same);
});

it.each([
  ["Ida Holm of the Rowers' Guild", 'Ida Holm'],
  ['Jan Lund from Karsa', 'Jan Lund'],
  ['the mayor of Karsa', null],
  ['Bank of Orlow', null],
  ['police in Halden', null],
  ['the harbour minister, Eva Brandt', null],
  ['Harbour Minister Eva Brandt', 'Eva Brandt'],
])('names who belongs to a body: %s', (mention, name) => {
  expect(memberName(mention)).toBe(name);
});
