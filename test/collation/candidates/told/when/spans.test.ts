import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../../../told.ts';

it.each<[text: string, expected: string | null]>([
  ['Rain of 40 millimetres fell in one hour.', '1 hour'],
  ['The yard lost 3 million crowns in just two weeks.', '2 week'],
  ['Rain of 40 millimetres fell on the dam.', null],
  ['The 40-kilometre road was shut for two days.', null],
])('%s', (text, expected) => {
  const [candidate] = sourcesOf([['2024-05-01', text]]).flatMap(candidatesOf);
  expect(candidate!.told.span).toBe(expected);
});
