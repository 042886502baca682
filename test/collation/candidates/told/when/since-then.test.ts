import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../../server/src/collation/candidates/candidate.ts';
import { isSinceThen } from '../../../../../server/src/collation/candidates/told/when/since-then.ts';
import { sourcesOf } from '../../../told.ts';

function areSinceThen(text: string): boolean {
  const candidates = sourcesOf([['2024-05-01', text]]).flatMap(candidatesOf);
  expect(candidates, text).toHaveLength(2);
  return isSinceThen(candidates[0]!, candidates[1]!);
}

it.each([
  ['The storm killed 32 people. Earlier the mayor said that 15 people were killed.', true],
  ['The storm killed 32 people. The mayor said that 15 people were killed.', false],
  // Of what only grows none falls, of people women are some, and who is hurt is not dead.
  ['The storm killed 15 people. Earlier the mayor said that 32 people were killed.', false],
  ['The storm killed 32 people. Earlier the mayor said that 15 women were killed.', false],
  ['The storm killed 32 people. Earlier the mayor said that 15 people were hurt.', false],
])('%s', (text, expected) => {
  expect(areSinceThen(text)).toBe(expected);
});
