import { expect, it } from 'vitest';
import { sayNearlyTheSame } from '../../../server/src/collation/drafts/near-names.ts';

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
