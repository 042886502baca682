import { expect, it } from 'vitest';
import { contentOf, tells } from '../../../../server/src/collation/frames/sentence/content-words.ts';
import { areSynonyms } from '../../../../server/src/language/senses.ts';
import { wordsOf } from './words-of.ts';

it('what tells something are words with a content, as base forms', () => {
  const words = wordsOf("The storm's waves sank 12 boats while it lasted.");
  expect(words.filter(tells).map((word) => contentOf(word)?.word)).toEqual(['storm', 'wave', 'sink', 'boat', 'last']);
});

it('synonyms are in one cluster', () => {
  const [sold, vended] = wordsOf('sold purchased bought').slice(1).map(contentOf);
  expect(areSynonyms(sold!.word, vended!.word)).toBe(true);
  expect(sold!.senses.some((sense) => vended!.senses.includes(sense))).toBe(true);
});
