import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { barBetween, withoutBarred } from '../../../server/src/collation/evidence/bars.ts';
import { sourcesOf } from '../told.ts';

it('leaves out of several pairs those of which each is barred', () => {
  const texts = [
    'The storm killed 12 people and sank boats with 19 people. It killed 3 women.',
    'The storm killed 14 people.',
    'The storm injured 19 people and sank 40 boats.',
  ];
  const counts = sourcesOf(texts.map((text): [null, string] => [null, text]))
    .flatMap(candidatesOf)
    .filter(({ sort }) => sort === 'count');
  const pairs = counts.flatMap((a, at) => counts.slice(at + 1).map((b) => [a, b] as const));
  const open = pairs.filter(([a, b]) => barBetween(a, b) === null);
  expect(open.length).toBeGreaterThan(0);
  expect(open.length).toBeLessThan(pairs.length);
  expect(withoutBarred(pairs)).toEqual(open);
  expect(withoutBarred([])).toEqual([]);
});
