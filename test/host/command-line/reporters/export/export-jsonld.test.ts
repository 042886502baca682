import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../../../server/src/annotations/anchoring.ts';
import type { Annotation } from '../../../../../server/src/annotations/annotation.ts';
import { importAnnotations } from '../../../../../server/src/annotations/exchange/import.ts';
import { parseCorpus } from '../../../../../server/src/corpus/parse.ts';
import { exportJsonld } from '../../../../../server/src/host/command-line/reporters/export/export-jsonld.ts';
import { CorpusIndex } from '../../../../../server/src/indexing/corpus-index.ts';
import { FERRY, HYPOTHESIS, MILL, RECOGITO } from '../../../../annotations/exchange/foreign-files.ts';

const CORPUS = [FERRY, MILL]
  .map(({ name, url, body }) => `<<<FILE>>> ${name}\n---\npublished: 2026-03-14\nurl: ${url}\n---\n${body}\n`)
  .join('');

function indexOf(folder: string, text = CORPUS): CorpusIndex {
  const index = new CorpusIndex();
  index.setFile(parseCorpus(`file:///${folder}/ferry.corpus`, text, { today: '2026-05-01' }));
  return index;
}

interface Exported {
  readonly id: string;
  readonly motivation: string;
  readonly body?: unknown;
  readonly creator?: unknown;
  readonly target: Target | Target[];
}

interface Target {
  readonly source: string;
  readonly scope?: string;
  readonly selector?: readonly Selector[];
}

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

function exported(index: CorpusIndex): readonly Exported[] {
  index.work();
  return JSON.parse([...exportJsonld(index)].join('')).items;
}

function taken(text: string, index: CorpusIndex): readonly Annotation[] {
  const read = importAnnotations(text, index.annotatedSources('file:///any/ferry.annotations.jsonld'));
  const sources = index.files().flatMap(({ placed }) => placed.map(({ source }) => source));
  const again = read.ok && read.annotations.length > 0 ? read : importAnnotations(text, sources);
  return again.ok ? again.annotations : [];
}

describe.each([...Object.entries(HYPOTHESIS), ...Object.entries(RECOGITO)])(
  'annotations of another program: %s',
  (_, file) => {
    const index = indexOf('here');
    const annotations = taken(JSON.stringify(file), index);
    index.setAnnotations('file:///here/ferry.annotations.jsonld', annotations);
    const items = exported(index).filter(({ motivation }) => motivation !== 'describing');

    it('come back whole from an export, in another checkout', () => {
      const text = JSON.stringify({ type: 'AnnotationPage', items });
      const said = (each: Annotation) => [
        each.id,
        each.creator,
        each.body,
        each.created,
        'answers' in each && each.answers,
      ];
      const again = taken(text, indexOf('there'));
      expect(again.map(said)).toEqual(annotations.map(said));
      expect(again.map(({ targets }) => targets)).toEqual(annotations.map(({ targets }) => targets));
    });

    it('keep their bodies, tags and people as they were told', () => {
      expect(items.map(({ id }) => id).sort()).toEqual(annotations.map(({ id }) => id).sort());
      const targets = items.flatMap(({ target }): readonly Target[] => [target].flat());
      for (const { scope } of targets) expect([FERRY.url, MILL.url]).toContain(scope);
    });
  },
);

describe('the surroundings of exported words', () => {
  it.each([
    ['a line alone', 'Twelve people died.', '', ' people died.'],
    ['a paragraph before', 'Nothing burned.\n\nOn Friday twelve people died.', 'On Friday ', ' people died.'],
    ['a broken line', 'The ferry had\ntwelve people\non board.', '', ' people'],
    ['lines of another system', 'Calm.\r\nAll twelve people died.\r\nRain.', 'All ', ' people died.'],
    [
      'a long line',
      'The harbour master of the old town of Dalvik told us that twelve people of the village of Karsa had died there.',
      'old town of Dalvik told us that ',
      ' people of the village of Karsa ',
    ],
    [
      'a sign of two halves at the cut',
      `😀${'y'.repeat(30)} twelve people died.`,
      `${'y'.repeat(30)} `,
      ' people died.',
    ],
  ])('are of its line, at most 32 characters: %s', (_, body, prefix, suffix) => {
    const index = indexOf('here', `<<<FILE>>> a\n${body}\n`);
    const source = index.files()[0]!.placed[0]!.source;
    const start = source.body.search(/twelve/i);
    const note = { ...described('urn:x:1'), targets: [describeTarget(source, { start, end: start + 6 })] };
    index.setAnnotations('file:///here/ferry.annotations.jsonld', [note]);
    const [target] = exported(index).flatMap((each) => [each.target].flat());
    const [selector] = target!.selector!;
    expect(selector).toEqual({ type: 'TextQuoteSelector', exact: expect.stringMatching(/twelve/i), prefix, suffix });
  });
});

function described(id: string): Annotation {
  return { kind: 'note', id, targets: [], body: 'So?', creator: '', created: '', modified: '', resolved: false };
}
