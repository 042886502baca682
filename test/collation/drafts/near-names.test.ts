import { expect, it } from 'vitest';
import { areSpeltAlike, mayBeOnePerson, sayNearlyTheSame } from '../../../server/src/collation/drafts/near-names.ts';

const near = (names: string) => new Map(names.split(' ').map((name) => [name, 1] as const));

it.each([
  ['syria', 'syrians', ['syria']],
  ['un', 'united nations', ['un']],
  ['world health organization', 'who', ['who']],
  ['karsova', 'karsova', []],
  ['ida', 'idaho', []],
  ['orlow', 'karsova', []],
  ['un', 'nations united', []],
])('%s is written as %s: %j', (one, other, expected) => {
  expect(sayNearlyTheSame(near(one), near(other))).toEqual(expected);
});

it.each([
  ['Velasquez', 'Velazquez', true],
  ['VELAZQUEZ', 'Velasquez', true],
  ['Martinez', 'Martines', true],
  ['Holm', 'Hold', false],
  ['Brekke', 'Drekke', false],
  ['Larsen', 'Larsson', false],
  ['Hansen', 'Jansen', false],
])('%s is spelt as %s: %s', (one, other, expected) => {
  expect(areSpeltAlike(one, other)).toBe(expected);
});

it.each([
  ['ida velasquez', 'ida maria velazquez', true],
  ['velasquez', 'ida velazquez', false],
  ['eva velasquez', 'ida velazquez', false],
  ['velazquez', 'ida velazquez', true],
  ['ida holm', 'ida hold', false],
])('%s may be %s: %s', (one, other, expected) => {
  expect(mayBeOnePerson(one, other)).toBe(expected);
});
