import { expect, it } from 'vitest';
import { countContradictions, isContradicted } from '../../../server/src/features/answers/contradiction-counts.ts';
import { FIRE, indexOf, URI } from '../fixture.ts';

it('tells of each source in how many contradictions it takes part', () => {
  const counts = countContradictions(indexOf({ [URI]: FIRE }));
  expect(Object.fromEntries(counts)).toEqual({
    [`${URI}#morning.txt`]: 1,
    [`${URI}#evening.txt`]: 1,
    [`${URI}#radio.txt`]: 1,
  });
});

it('tells of a file whether it takes part in one', () => {
  const alone = 'file:///work/alone.corpus';
  const index = indexOf({ [URI]: FIRE, [alone]: '<<<FILE>>> a.txt\nFour boats sank.\n' });
  expect(isContradicted(index, URI)).toBe(true);
  expect(isContradicted(index, alone)).toBe(false);
  expect(isContradicted(index, 'file:///work/none.corpus')).toBe(false);
});
