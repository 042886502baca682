import { describe, expect, it } from 'vitest';
import { BySort } from '../../../server/src/collation/candidates/by-sort.ts';
import { type Candidate, candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { BARS } from '../../../server/src/collation/evidence/bars.ts';
import { TERMS } from '../../../server/src/collation/evidence/terms.ts';
import { sourcesOf } from '../told.ts';

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

/** Two claims of one sort of two sources, and two of one source. */
function claimsOf(text: string): readonly [Candidate, Candidate, Candidate] {
  const [one, other] = sourcesOf([
    [null, `${text} Anna Dunn was told.`],
    [null, `${text} ${text} Karl Roy was told.`],
  ]).map(candidatesOf);
  return [one![0]!, other![0]!, other!.at(-1)!];
}

describe('what can be told of two claims', () => {
  const [age, otherAge, ageBeside] = claimsOf('Mara Lund, 31, was rescued.');
  const [price, otherPrice] = claimsOf('The boat costs 300 euros.');
  const [house, otherHouse] = claimsOf('The fire began at 618 Mill Road.');

  it('depends on their sort', () => {
    const terms = new BySort(TERMS);
    expect(names(terms.for(age, otherAge))).toContain('years-apart');
    expect(names(terms.for(price, otherPrice))).not.toContain('years-apart');
    expect(names(terms.for(house, otherHouse))).toContain('houses-apart');
    expect(names(terms.for(age, otherAge))).not.toContain('houses-apart');
  });

  it('depends on whether one source tells both', () => {
    const bars = new BySort(BARS);
    expect(names(bars.for(otherAge, ageBeside))).toContain('nameless-in-one-source');
    expect(names(bars.for(age, otherAge))).not.toContain('nameless-in-one-source');
    const terms = new BySort(TERMS);
    expect(names(terms.for(otherAge, ageBeside))).not.toContain('strange-sources');
    expect(names(terms.for(age, otherAge))).toContain('strange-sources');
  });

  it('comes in the order of its table', () => {
    const picked = names(new BySort(TERMS).for(age, otherAge));
    expect(picked).toEqual(names(TERMS).filter((name) => picked.includes(name)));
  });
});
