import { expect, it } from 'vitest';
import { listFigureMarks } from '../../../server/src/features/marks/figure-marks.ts';
import type { ProblemSettings } from '../../../server/src/features/problems/diagnostics.ts';
import type { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { decideFirst } from '../arranged.ts';
import { FIRE, indexOf, source, URI, wordsIn } from '../fixture.ts';

const marksIn = (index: CorpusIndex, text: string) =>
  listFigureMarks(index, URI).map(({ range, verdict }) => `${wordsIn(text, range)} ${verdict}`);

it.each([
  ['each figure that is compared, however lonely the others are', FIRE, ['Three', '4', '3'], 'contradiction'],
  [
    'those on which sources agree',
    source('a', { published: '2026-03-02' }, 'Police say 7 people are missing.') +
      source('b', { published: '2026-03-02' }, 'Police say 7 people are missing.'),
    ['7', '7'],
    'agreement',
  ],
  [
    'of a figure that was overtaken the older alone',
    source('a', { published: '2026-03-02' }, 'The fire killed 7 people, police said.') +
      source('b', { published: '2026-03-09' }, 'The fire killed 9 people, police said.'),
    ['7'],
    'superseded',
  ],
])('marks are on %s', (_, text, figures, verdict) => {
  expect(marksIn(indexOf({ [URI]: text }), text)).toEqual(figures.map((figure) => `${figure} ${verdict}`));
});

it('marks tell where the problem on a figure is listed at another one', () => {
  const index = indexOf({ [URI]: FIRE });
  const elsewhere = (severities: ProblemSettings['severities']) =>
    listFigureMarks(index, URI, { severities })
      .filter(({ listedElsewhere }) => listedElsewhere)
      .map(({ range }) => wordsIn(FIRE, range));
  expect(elsewhere({})).toEqual(['Three', '3']);
  expect(elsewhere({ contradiction: 'off' })).toEqual([]);
});

it('marks tell what is decided', () => {
  const index = indexOf({ [URI]: FIRE });
  decideFirst(index, URI);
  expect(marksIn(index, FIRE)).toEqual(['Three decided', '4 decided', '3 decided']);
});

it('marks are none in a file that is not indexed', () => {
  expect(listFigureMarks(indexOf({}), URI)).toEqual([]);
});
