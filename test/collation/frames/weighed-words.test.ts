import { expect, it } from 'vitest';
import { SameThings } from '../../../server/src/claims/same-things/same-things.ts';
import { placeOf } from '../../../server/src/collation/frames/sentence/figure-place.ts';
import { ReadSentence } from '../../../server/src/collation/frames/sentence/read-sentence.ts';
import { weighWords } from '../../../server/src/collation/frames/weighed-words.ts';
import { sentencesOf } from '../../../server/src/language/sentence.ts';
import { lastClaimOf } from './sentence/words-of.ts';

/** The words and names near the last figure of a sentence. */
function near(text: string) {
  const claim = lastClaimOf(text);
  const sentence = new ReadSentence(sentencesOf(text), { start: 0, end: text.length }, SameThings.NONE);
  return weighWords(claim, sentence, placeOf(claim, sentence.words, sentence.clauseEnds));
}

it('nearer words weigh more, and those beyond the clause of the figure less', () => {
  const { words } = near('The storm sank 12 boats, while crews repaired an old bridge.');
  expect(words.get('sink')).toBeGreaterThan(words.get('storm')!);
  expect(words.get('storm')).toBeGreaterThan(words.get('repair')!);
  expect(words.has('while')).toBe(false);
});

it('names weigh by themselves, and the figure is no word near it', () => {
  const { words, names } = near('The 13-inch screen of Halden Timber costs $900.');
  expect([...names.keys()]).toEqual(['13-inch', 'halden', 'timber']);
  expect(names.get('timber')).toBeGreaterThan(names.get('13-inch')!);
  expect([...words.keys()]).toEqual(['screen', 'cost']);
});
