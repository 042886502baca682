import { expect, it } from 'vitest';
import { holdDays } from '../../../server/src/collation/drafts/held-days.ts';
import { sourcesOf } from '../told.ts';

const [a, b] = sourcesOf([
  ['2024-05-01', 'The bridge over the Dreva opened in May 1931. The mill burnt down in 1987.'],
  ['2024-05-01', 'On Tuesday the council closed the bridge over the Dreva.'],
]);

/** "1987 true" for each day of the story held against the first of a draft, what is told most alike first. */
function held(text: string): readonly string[] {
  const [draft] = sourcesOf([['2024-05-03', text]]);
  const [[, days] = [null, []]] = holdDays([a!, b!], draft!);
  return days.map(({ claim, isSame }) => `${claim.claim.figure.text} ${isSame}`);
}

it.each([
  ['The bridge over the Dreva opened in 1931.', ['May 1931 true', 'Tuesday false', '1987 false']],
  ['The mill burnt down in 1978.', ['1987 false']],
  ['The council closed the bridge on 30 April 2024.', ['Tuesday true', 'May 1931 false']],
  ['A comet came in 1910.', []],
  ['No day at all.', []],
])('%s is held against %j', (text, expected) => {
  expect(held(text)).toEqual(expected);
});

it('tells what stands beside two days', () => {
  const [story, draft] = sourcesOf([
    [null, 'Inspectors found 212 leaks in 2014 and 2015.'],
    [null, 'In 2014 and 2015 there were 212 of them.'],
  ]);
  const [[, days] = [null, []]] = holdDays([story!], draft!);
  expect(days.find(({ isSame }) => isSame)!.telling.company).toBeGreaterThan(0);
});
