import { expect, it } from 'vitest';
import { countContradictions } from '../../../server/src/features/answers/contradiction-counts.ts';
import { FIRE, indexOf, URI } from '../fixture.ts';

it('tells of each source in how many contradictions it takes part', () => {
  const counts = countContradictions(indexOf({ [URI]: FIRE }));
  expect(Object.fromEntries(counts)).toEqual({
    [`${URI}#morning.txt`]: 1,
    [`${URI}#evening.txt`]: 1,
    [`${URI}#radio.txt`]: 1,
  });
});
