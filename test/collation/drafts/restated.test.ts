import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { countedOnce, isRestated } from '../../../server/src/collation/drafts/restated.ts';
import { sourcesOf } from '../told.ts';

/** Whether the first figures of two texts are told as one, where so much is shared. */
function areTold(one: string, other: string, wording: number, company: number): boolean {
  const [a, b] = sourcesOf([
    [null, one],
    [null, other],
  ]).map((source) => candidatesOf(source)[0]!);
  return isRestated(a!, b!, { wording, company });
}

it.each([
  ['a rare number', 'The ferry carried 12,450 people.', 'On board were 12,450 people.', 0.3, 0, true],
  ['words', 'The ferry carried 31 people.', 'On board were 31 people.', 1.4, 0, true],
  ['what stands beside both', 'The ferry carried three cars.', 'On board were three cars.', 0.6, 1.5, true],
  ['too little', 'The ferry carried three cars.', 'On board were three cars.', 0.6, 0, false],
  ['another noun', 'The ferry carried 31 cars.', 'On board were 31 dogs.', 1.4, 0, false],
  ['another noun of a rare number', 'It has 12,450 members.', 'It has 12,450 subscribers.', 0.4, 0, true],
  ['another fate', 'The storm killed 12,450 people.', 'The storm injured 12,450 people.', 2, 2, false],
  ['a fate of which the one says nothing', 'The ferry carried 12,450 people.', 'It killed 12,450 people.', 2, 2, false],
])('%s', (_, one, other, wording, company, expected) => {
  expect(areTold(one, other, wording, company)).toBe(expected);
});

it('counts things of which a story gives one number', () => {
  const sources = sourcesOf([
    [null, 'The company has 13 offices and 4 ships. It has 200 workers.'],
    [null, 'It runs 13 offices and 5 ships.'],
  ]);
  expect([...countedOnce(sources.flatMap(candidatesOf))]).toEqual(['office']);
});
