import { expect, it } from 'vitest';
import { isName, isNumbered, nameOf } from '../../../../server/src/collation/frames/sentence/names.ts';
import { wordsOf } from './words-of.ts';

it.each([
  ['Divers of Halden Timber found boats.', ['halden', 'timber']],
  // A word that no dictionary has is a name where it begins the sentence, too; an adverb and an adjective are none.
  ["Halden's ferries lost boats.", ['halden']],
  ['However boats sank.', []],
  ['Officially boats sank.', []],
  ['Huge waves sank boats.', []],
  ['Timber Halden lost boats.', ['timber', 'halden']],
])('the names of “%s” are %j', (text, expected) => {
  const words = wordsOf(text);
  expect(words.filter((_, at) => isName(words, at)).map(nameOf)).toEqual(expected);
});

it('compounds with a number tell models apart as names do', () => {
  expect(
    wordsOf('The 13-inch screen costs 900 well-earned crowns.')
      .filter(isNumbered)
      .map(({ lower }) => lower),
  ).toEqual(['13-inch']);
});
