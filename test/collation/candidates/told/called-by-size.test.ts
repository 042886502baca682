import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import type { CalledBySize } from '../../../../server/src/collation/candidates/told/called-by-size.ts';
import { sourcesOf } from '../../told.ts';

it.each<[text: string, expected: CalledBySize]>([
  ['Corvane makes 42-inch screens.', 'which'],
  ['Ida Holm won the 100-metre race.', 'which'],
  ['The harbour bought a 12-tonne crane.', 'one'],
  ['Guards seized a 40-foot container.', 'one'],
  // What nobody made has one size, and what is told by a verb is no name.
  ['A 40-foot wave hit the pier.', null],
  ['The crane weighs 12 tonnes.', null],
])('%s', (text, expected) => {
  const [candidate] = sourcesOf([['2024-05-01', text]]).flatMap(candidatesOf);
  expect(candidate!.told.calledBySize).toBe(expected);
});
