import { expect, it } from 'vitest';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';
import { sharedTexts } from '../../../server/src/features/answers/shared-texts.ts';
import { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { indexOf, source, URI } from '../fixture.ts';

const COPIED =
  'The bakery on Tanner Lane reopened before dawn, its owner handing out rolls to the firefighters who had spent two nights keeping the flames from the timber yard behind the chapel.';
const LONGER = `${COPIED} Nobody in the lane slept much that week, and the chapel bell stayed silent until the engineers had looked at the tower and found it sound.`;

const index = indexOf({
  [URI]: [
    source('first', {}, `An opening of its own 🔥. ${LONGER}`),
    source('second', {}, `${COPIED} And an end that nobody else has.`),
    source('third', {}, `Something before it. ${LONGER}`),
    source('fourth', {}, 'Four boats left the harbour. None of them came back before the evening tide.'),
  ].join(''),
});
const placed = (name: string) => index.placed(`${URI}#${name}`)!.source;

it('finds what a source shares with each other one, the longest first', () => {
  const shared = sharedTexts(index, placed('first'), new WeakMap());
  expect(shared.map(({ other }) => other.name)).toEqual(['third', 'second']);
  const [longest] = shared;
  const { a, b } = longest!.passage;
  expect(placed('first').body.slice(a.start, a.end)).toContain('The bakery on Tanner Lane');
  expect(placed('third').body.slice(b.start, b.end)).toBe(placed('first').body.slice(a.start, a.end));
});

it('finds nothing where the words are a source’s own', () => {
  expect(sharedTexts(index, placed('fourth'), new WeakMap())).toEqual([]);
});

it('looks at sources of the same corpus alone', () => {
  const apart = new CorpusIndex();
  for (const uri of ['file:///one.corpus', 'file:///two.corpus']) {
    apart.setFile(parseCorpus(uri, source('only', {}, LONGER), { today: '2026-03-31' }), { corpus: uri });
  }
  apart.work();
  expect(sharedTexts(apart, apart.placed('file:///one.corpus#only')!.source, new WeakMap())).toEqual([]);
});
