import { expect, it } from 'vitest';
import { officeThing } from '../../../server/src/collation/frames/office-things.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';
import { wordAt } from '../../../server/src/language/words.ts';

function read(text: string) {
  return new Sentence(text, { start: 0, end: text.length }).words;
}

it.each([
  ['Oda Prell has led the guild since ‹2007›.', '', 'guild', 'oda|prell', ''],
  ['Oda Prell, who has been deputy mayor of Sarn since ‹2007›, left.', '', 'deputy mayor', 'oda|prell', 'sarn'],
  ['Ekdal was mayor from ‹1961› to 1973.', '', 'mayor', 'ekdal', ''],
  ['He held the seat from 1961 to ‹1973›.', 'Jorn Ekdal died on Sunday.', 'seat', 'jorn|ekdal', ''],
  ['Jorn Ekdal served from ‹1961› to 1973.', '', '', 'jorn|ekdal', ''],
])('%s', (marked, before, nouns, names, within) => {
  const thing = officeThing(
    read(marked.replace(/[‹›]/g, '')),
    wordAt(read(marked.replace(/[‹›]/g, '')), marked.indexOf('‹')),
    () => read(before),
  )!;
  expect([thing.nouns, thing.names, thing.within].map((each) => [...each].join('|'))).toEqual([nouns, names, within]);
});

it('is of nobody where no name is told', () => {
  const words = read('The man was mayor from 1961 to 1973.');
  expect(officeThing(words, wordAt(words, 27), () => [])).toBeNull();
});
