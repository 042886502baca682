import { expect, it } from 'vitest';
import { EMPTY_SCOPE } from '../../../server/src/claims/scope.ts';
import { answersOf } from '../../../server/src/collation/answers/answers.ts';
import { isSmall, splitBySize } from '../../../server/src/collation/answers/sizes.ts';
import { sourcesOf, type Told } from '../told.ts';

const split = (...told: readonly Told[]) => {
  const answers = sourcesOf(told).flatMap(answersOf);
  const key = {
    id: 'k',
    kind: 'count',
    predicate: 'killed',
    subject: 'person',
    scope: EMPTY_SCOPE,
    dimension: null,
    modality: 'asserted',
  } as const;
  return splitBySize({ key, answers }).map((group) => group.answers.map(({ claim }) => claim.figure.text));
};

it('values of one size stay together', () => {
  expect(split([null, 'It killed 1,200 people.'], [null, 'It killed 3,900 people.'])).toEqual([['1,200', '3,900']]);
});

it('where one source gives two sizes, the others go with the nearest', () => {
  expect(
    split(
      [null, 'It killed 1,200 people and it killed 38,000 people.'],
      [null, 'It killed 1,219 people.'],
      [null, 'It killed 57,000 people.'],
    ),
  ).toEqual([
    ['1,200', '1,219'],
    ['38,000', '57,000'],
  ]);
});

it('small are numbers below a hundred', () => {
  const [small, large] = sourcesOf([[null, 'It killed 99 people, then 100 people.']]).flatMap(answersOf);
  expect([isSmall(small!), isSmall(large!)]).toEqual([true, false]);
});
