import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../../told.ts';

/** How the first figure of a text stands to the years or seasons of which it tells. */
function ofSeveralIn(text: string): string | null | undefined {
  return sourcesOf([[null, text]]).flatMap(candidatesOf)[0]?.told.ofSeveral;
}

it.each([
  ['The striker averaged 31 goals over six seasons.', 'several'],
  ['Halden averaged 31 goals in the past four years.', 'several'],
  ['An average of 31 boats sank during the last five winter months.', 'several'],
  ['The mill lost 31 weavers in each of the past five years.', 'several'],
  ['The guild lost more than 31 members in each of its first two seasons.', 'several'],
  ['It was the fifth straight 30-goal season of the striker.', 'several'],
  ['The 31 wins made it the third consecutive season.', null],
  ['The striker scored 31 goals over six seasons.', null],
  ['The striker scored 31 goals in all of the past five seasons.', null],
  ['The striker scored 31 goals in one of the past five seasons.', null],
  ['The striker scored 31 goals last season.', null],
  ['The bowler took 31 wickets with an 18 average.', null],
  ['The striker averaged 31 goals.', 'usual'],
  ['On average 31 boats sink there.', 'usual'],
  ['He scores 31 goals each season.', 'usual'],
])('%s: %s', (text, expected) => {
  expect(ofSeveralIn(text)).toBe(expected);
});
