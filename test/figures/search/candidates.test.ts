import { describe, expect, it } from 'vitest';
import { eachCandidate } from '../../../server/src/figures/search/candidates.ts';

function candidatesIn(text: string, next: (offset: number) => number = (offset) => offset + 1): number[] {
  const offsets: number[] = [];
  eachCandidate(text, (offset) => {
    offsets.push(offset);
    return next(offset);
  });
  return offsets;
}

describe('eachCandidate', () => {
  it('visits digits, number words and fraction signs', () => {
    expect(candidatesIn('7 boats, Nine oars, ½ mile, dozens, noon')).toEqual([0, 9, 20, 28, 36]);
  });

  it('passes over words that hold a number word', () => {
    expect(candidatesIn('someone alone often tenders a stone')).toEqual([]);
  });

  it('goes on where it is told', () => {
    expect(candidatesIn('1 2 3 4 5', (offset) => offset + 4)).toEqual([0, 4, 8]);
  });

  it('goes on behind the candidate when it is told to stay', () => {
    expect(candidatesIn('12', (offset) => offset)).toEqual([0, 1]);
  });
});
