import { describe, expect, it } from 'vitest';
import { annotationsOf, EMPTY_FILE } from '../../../server/src/annotations/annotations-file.ts';
import { planEdit } from '../../../server/src/features/annotating/annotate.ts';
import { listAnnotationsIn, listFindingsAt } from '../../../server/src/features/annotating/annotations.ts';
import type { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { decideFirst } from '../arranged.ts';
import { FIRE, indexOf, rangeOf, URI } from '../fixture.ts';

const OTHER = 'file:///corpora/other.corpus';

/** Notes these words of a file, all else that was annotated there forgotten. */
function note(index: CorpusIndex, uri: string, words: string): void {
  const signed = { creator: 'Ada', created: '2026-03-30T10:00:00Z' };
  const plan = planEdit(index, {
    ...signed,
    action: 'addNote',
    uri,
    range: rangeOf(FIRE, words),
    body: '**Ask** them',
  });
  if (!plan.ok) throw new Error(plan.message);
  index.setAnnotations(plan.uri, annotationsOf(plan.change(EMPTY_FILE)!));
}

describe('the annotations in files', () => {
  it('are those placed there, and say what of their words is open or decided', () => {
    const index = indexOf({ [URI]: FIRE, [OTHER]: FIRE });
    note(index, URI, 'At the motel 🔥 4 people were wounded');
    note(index, OTHER, 'The repairs');
    expect(listAnnotationsIn(index, [URI, 'file:///none.corpus'])).toMatchObject([
      { uri: URI, body: '**Ask** them', hasOpen: true, hasDecided: false, reopened: null },
    ]);
    expect(listAnnotationsIn(index, [URI, OTHER]).map(({ uri, hasOpen }) => [uri, hasOpen])).toEqual([
      [URI, true],
      [OTHER, false],
    ]);
  });

  it('stand once in each file, a decision at its first figure with its finding', () => {
    const index = indexOf({ [URI]: FIRE });
    decideFirst(index, URI);
    expect(listAnnotationsIn(index, [URI])).toMatchObject([
      {
        kind: 'decision',
        range: rangeOf(FIRE, 'Three'),
        findingId: index.findings()[0]!.id,
        reopened: null,
        hasOpen: false,
        hasDecided: true,
      },
    ]);
  });
});

describe('the findings', () => {
  const index = indexOf({ [URI]: FIRE });

  it.each([
    ['a figure', '4 people', 1],
    ['a sentence around one', 'At the motel 🔥 4 people were wounded', 1],
    ['words beside one', 'were wounded in', 0],
    ['a figure on which all agree', '70', 0],
  ])('of %s', (_, words, count) => {
    const { start, end } = rangeOf(FIRE, words);
    expect(listFindingsAt(index, { uri: URI, position: start, end })).toHaveLength(count);
  });

  it('are told with the gravest first: what contradicts a figure before what it replaces', () => {
    const report = (name: string, day: string, text: string) =>
      `<<<FILE>>> ${name}\n---\nstory: fire\npublished: 2026-03-${day}\n---\n${text}\n`;
    const text = [
      report('a', '02', 'The fire at the motel in Marn killed 12 people, the mayor said.'),
      report('b', '04', 'The fire at the motel in Marn killed 31 people, the mayor said.'),
      report('c', '08', 'The fire at the motel in Marn killed 30 people, the mayor said.'),
    ].join('');
    const { start } = rangeOf(text, '31 people');
    const codes = listFindingsAt(indexOf({ [URI]: text }), { uri: URI, position: start }).map(({ code }) => code);
    expect(codes).toEqual(['contradiction', 'superseded']);
  });
});
