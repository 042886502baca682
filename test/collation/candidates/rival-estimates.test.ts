import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { areRivalEstimates } from '../../../server/src/collation/candidates/rival-estimates.ts';
import { found, sourcesOf } from '../told.ts';

/** The numbers of a text that it sets against one another. */
function rivalsIn(text: string): readonly string[] {
  const candidates = sourcesOf([['2024-05-01', text]]).flatMap(candidatesOf);
  return candidates.flatMap((a, at) =>
    candidates
      .slice(at + 1)
      .flatMap((b) => (areRivalEstimates(a, b) ? [`${a.claim.figure.text} / ${b.claim.figure.text}`] : [])),
  );
}

it.each([
  ['The storm sank 12 boats. The army put the number at 19.', ['12 / 19']],
  ['The storm killed 12 people; independent counts indicate that 19 people died.', ['12 / 19']],
  ['The storm killed 12 people. Other counts say 19 people died.', ['12 / 19']],
  ['The storm killed 12 people. Some accounts were lost, and 19 people died.', []],
  ['Some 1,400 homes burned, or more than 2,100 by the estimate of the mayor.', ['1,400 / 2,100']],
  ['The marchers were 40,000, while police put the crowd at 12,000.', []],
  ['The storm killed 12 people in Moss and 15 people in Lund. The army put the toll at 19.', ['15 / 19']],
  ['The storm killed 300 people, with some estimates suggesting that 470 died.', ['300 / 470']],
  ['The mayor put the cost at 4 million euros. The mayor put the cost at 7 million euros.', []],
  ['The storm sank 12 boats. The army put 19 tents up.', []],
  [
    'The storm sank 12 boats. It was cold, wet and dark all night, and nobody in Moss slept, and the bells rang and rang until the morning came at last. The army put the number at 19.',
    [],
  ],
])('%s: %j', (text, expected) => {
  expect(rivalsIn(text)).toEqual(expected);
});

it('reports what one source sets against its own figure', () => {
  const text =
    'The strike has cost Skanor 3 million euros, the union says. The company puts the cost at 9 million euros.';
  expect(found(['2024-05-01', text], ['2024-05-01', 'The council meets on Monday.'])).toEqual([
    'contradiction: cost: 3 million / 9 million',
  ]);
});
