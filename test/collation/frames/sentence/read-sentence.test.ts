import { expect, it } from 'vitest';
import { SameThings } from '../../../../server/src/claims/same-things/same-things.ts';
import { ReadSentence } from '../../../../server/src/collation/frames/sentence/read-sentence.ts';
import { sentencesOf } from '../../../../server/src/language/sentence.ts';

const TEXT = 'Ida Holm spoke of it. While the storm sank 12 boats, 14 rafts were lost.';

function second(): ReadSentence {
  const start = TEXT.indexOf('While');
  return new ReadSentence(sentencesOf(TEXT), { start, end: TEXT.length }, SameThings.NONE);
}

it('a sentence gives its figures its words, where its clauses end, and what stands before it', () => {
  const sentence = second();
  expect(sentence.clauseEnds.map((at) => sentence.words[at]!.lower)).toEqual(['while', ',']);
  expect(sentence.told.words.list).toEqual(['storm', 'sink', 'boat', 'raft', 'lose']);
  expect([...sentence.namesBefore]).toEqual(['ida', 'holm']);
  expect(sentence.wordsBefore().map(({ text }) => text)).toEqual(['Ida', 'Holm', 'spoke', 'of', 'it', '.']);
  expect(sentence.topicBefore()).toEqual({ name: ['ida', 'holm'], isAlone: true });
});

it('what one figure asked for is not read anew for the next', () => {
  const sentence = second();
  for (const part of ['words', 'told', 'clauseEnds', 'namesBefore', 'pairs', 'slots', 'contrasts'] as const) {
    expect(sentence[part]).toBe(sentence[part]);
  }
  expect(sentence.topicBefore()).toBe(sentence.topicBefore());
});
