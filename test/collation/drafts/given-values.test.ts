import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { StoryWords } from '../../../server/src/collation/candidates/story-words.ts';
import { isPerhapsTold } from '../../../server/src/collation/drafts/given-values.ts';
import { tellingOf } from '../../../server/src/collation/drafts/hold-against.ts';
import { Companies } from '../../../server/src/collation/drafts/telling.ts';
import { sourcesOf } from '../told.ts';

const sources = sourcesOf([
  ['2024-05-01', 'The beekeepers of Halden wrapped 67 hives. The oldest keeper is 83. Nine queens were lost.'],
  ['2024-05-01', 'Honey of Moss fetched $41 a jar, at 260 stalls.'],
]);
const told = sources.flatMap(candidatesOf);

/** The claims of the sources that perhaps tell what the first of a draft does. */
function perhaps(text: string): readonly string[] {
  const [draft] = sourcesOf([['2024-05-03', text]]);
  const [claim] = candidatesOf(draft!);
  const holding = { words: new StoryWords(told), companies: new Companies([...sources, draft!]) };
  return told
    .filter((other) => isPerhapsTold(claim!, other, tellingOf(claim!, other, holding)))
    .map((each) => each.claim.figure.text);
}

it.each([
  ['They clothed 67 colonies against the frost.', ['67']],
  ['They clothed 67 times.', ['67']],
  ['The senior of them will be 83.', ['83']],
  ['They clothed 76 colonies against the frost.', []],
  // A small number is given of many things.
  ['There came nine inspectors.', []],
  // As many dollars are no stalls.
  ['It cost $260.', []],
  ['It had grown by 67 percent.', []],
])('%s is perhaps told by %j', (text, expected) => {
  expect(perhaps(text)).toEqual(expected);
});

it('those who are sought may be those who are missing, and none who were hurt', () => {
  const [source, draft] = sourcesOf([
    ['2024-05-01', 'On the fell of Moss 46 hikers are missing, and 58 hikers were injured.'],
    ['2024-05-03', 'Rescuers are still searching for 46 people. Some 58 people are missing.'],
  ]);
  const [claims, own] = [source!, draft!].map(candidatesOf);
  const holding = { words: new StoryWords(claims!), companies: new Companies([source!, draft!]) };
  const isPerhaps = own!.map((one) =>
    claims!.some((other) => isPerhapsTold(one, other, tellingOf(one, other, holding))),
  );
  expect(isPerhaps).toEqual([true, false]);
});
