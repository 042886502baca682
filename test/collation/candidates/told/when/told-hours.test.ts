import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../../../told.ts';

/** The times of day, in minutes, of the last count that a text gives. */
function minutesOf(text: string): readonly number[] | undefined {
  return sourcesOf([['2024-05-10', text]])
    .flatMap(candidatesOf)
    .findLast(({ sort }) => sort === 'count')?.told.minutes;
}

it.each([
  ['At 2 a.m. a shooting hurt 3 people.', [120]],
  // The only time of a text is that of all of it, and so are times that lie close together.
  ['3 people were shot. The shooting happened at 2 a.m.', [120]],
  ['A shooting happened at 2 a.m. on Sunday. Police came at 2:20 a.m. in boats. They found 3 people hurt.', [120, 140]],
  // Of two incidents each has the time that stands before it.
  ['A shooting happened at 2 a.m. A shooting happened at 5 a.m. at the pier. 3 people were hurt there.', [300]],
  ['4 people were hurt. A shooting happened at 2 a.m. at the inn and a shooting happened at 5 a.m. at the pier.', []],
  ['3 people were shot.', []],
])('%s: %j', (text, expected) => {
  expect(minutesOf(text)).toEqual(expected);
});
