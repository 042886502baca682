import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { type Partners, PartnerTable, type Weighed } from '../../../server/src/collation/evidence/partners.ts';
import { sourcesOf } from '../told.ts';

const [one, other] = sourcesOf([
  [null, 'The storm killed 12 people.'],
  [null, 'The storm killed 15 people. It felled 15 trees, sank 40 boats and broke 70 windows.'],
]);
const [killed] = candidatesOf(one!);
const [toll, trees, boats, windows] = candidatesOf(other!);

/** What other figures tell of the two tolls, where each of them has these odds to be held against the first. */
function partners(odds: number, others: readonly (readonly [typeof toll, number])[]): Partners {
  const pairs = [[toll, odds] as const, ...others].map(
    ([b, each]): Weighed => ({ a: killed!, b: b!, odds: each, doubt: 'none', agree: false, round: false }),
  );
  return new PartnerTable(pairs).of(pairs[0]!);
}

describe('what other figures tell of two', () => {
  it('is nothing where there are none, nor where they give the value again', () => {
    const alone = { isMutual: true, rivals: 0, rivalry: 0 };
    expect(partners(0, [])).toMatchObject(alone);
    expect(partners(0, [[trees, 2]])).toMatchObject(alone);
  });

  it('is that they rival it, the likelier the more', () => {
    const [faint, strong] = [-2, 1].map((odds) => partners(0, [[boats, odds]]));
    expect(faint).toMatchObject({ isMutual: true, rivals: 1 });
    expect(strong).toMatchObject({ isMutual: false, rivals: 1 });
    expect(strong!.rivalry).toBeGreaterThan(faint!.rivalry);
  });

  it('counts nothing that is hardly ever a partner', () => {
    expect(
      partners(0, [
        [boats, -2],
        [windows, -3],
      ]).rivals,
    ).toBe(2);
    expect(
      partners(0, [
        [boats, -2],
        [windows, -6],
      ]).rivals,
    ).toBe(1);
  });
});
