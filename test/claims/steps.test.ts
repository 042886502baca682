import { expect, it } from 'vitest';
import { doInTurn, doSteps, type Steps } from '../../server/src/claims/steps.ts';

function* counting(name: string, steps: number, done: string[]): Steps<number> {
  for (let step = 1; step <= steps; step++) {
    done.push(`${name} ${step}`);
    yield;
  }
  if (steps === 0) throw new Error('nothing to do');
  return steps;
}

it('does all steps of a piece of work', () => {
  const done: string[] = [];
  expect(doSteps(counting('a', 3, done))).toBe(3);
  expect(done).toEqual(['a 1', 'a 2', 'a 3']);
});

it('does the first step of all pieces, then the second, and gives null for one that fails', () => {
  const done: string[] = [];
  const results = doInTurn([counting('a', 2, done), counting('b', 0, done), counting('c', 3, done)]);
  expect(results).toEqual([2, null, 3]);
  expect(done).toEqual(['a 1', 'c 1', 'a 2', 'c 2', 'c 3']);
});
