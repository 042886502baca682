import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { daySpan } from '../../../server/src/language/calendar/days.ts';
import { sourcesOf } from '../told.ts';

/** What is told of the last time of day or date of a text that was published on a Sunday. */
function toldIn(text: string) {
  const [source] = sourcesOf([['2024-05-05', text]]);
  return candidatesOf(source!)
    .filter(({ sort }) => sort === 'time' || sort === 'date')
    .at(-1)!.told;
}

it.each([
  ['The mill burned down on Friday.', true],
  ['The mill burned down in May. It was on 3 May that it burned down.', true],
  ['The mill was sold on Thursday, and burned down on Friday.', true],
  ['The mill burned down on Friday. The dairy had burned down on Thursday.', false],
  ['The barn burned down on 2 April. The mill burned down on 3 May.', false],
  ['The fire broke out at 4 p.m.', false],
])('%s: of one day alone: %s', (text, expected) => {
  expect(toldIn(text).onlyDay).toBe(expected);
});

it.each([
  ['At about 4 p.m. on Wednesday, 17 April 2024, the fire broke out.', '2024-04-17'],
  ['At about 4 p.m. on Wednesday the fire broke out.', '2024-05-01'],
])('%s: %s', (text, day) => {
  expect(toldIn(text).happened).toEqual([daySpan(day)!.first]);
});
