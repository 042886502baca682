import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { StoryWords } from '../../../server/src/collation/candidates/story-words.ts';
import { tellingOf } from '../../../server/src/collation/drafts/hold-against.ts';
import { nearestOfNoun } from '../../../server/src/collation/drafts/nearest-of-noun.ts';
import { Companies } from '../../../server/src/collation/drafts/telling.ts';
import { sourcesOf } from '../told.ts';

const sources = sourcesOf([
  ['2024-05-01', 'The gardeners of Halden grafted three pear trees behind the abbey wall.'],
  ['2024-05-01', 'Frost at Moss killed nine pear trees by the canal.'],
]);
const told = sources.flatMap(candidatesOf);

/** The numbers that tell the first claim of a draft by its own noun. */
function nearest(text: string): readonly string[] {
  const [draft] = sourcesOf([['2024-05-03', text]]);
  const [claim] = candidatesOf(draft!);
  const holding = { words: new StoryWords(told), companies: new Companies([...sources, draft!]) };
  return nearestOfNoun(claim!, told, (other) => tellingOf(claim!, other, holding)).map(
    (each) => each.other.claim.figure.text,
  );
}

it.each([
  ['Behind the abbey wall of Halden stand three new pear trees.', ['three']],
  // Nine were told of, and of other trees.
  ['Behind the abbey wall of Halden the gardeners grafted nine pear trees.', []],
  ['Behind the abbey wall of Halden the gardeners built three sheds.', []],
  ['Three came.', []],
])('%s is told by %j', (text, expected) => {
  expect(nearest(text)).toEqual(expected);
});
