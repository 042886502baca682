import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../server/src/annotations/annotation.ts';
import { type ImportedAnnotations, importAnnotations } from '../../../server/src/annotations/exchange/import.ts';
import type { Source } from '../../../server/src/corpus/source.ts';
import { FERRY, HYPOTHESIS, MILL, quote, RECOGITO, row } from './foreign-files.ts';

function sourceOf({ name, url, body }: { name: string; url?: string; body: string }): Source {
  const uri = 'file:///w/ferry.corpus';
  return { id: `${uri}#${name}`, uri, name, header: { known: url ? { url } : {}, unknown: {} }, body };
}

const SOURCES = [sourceOf(FERRY), sourceOf(MILL)];

function imported(file: unknown, sources = SOURCES, known: readonly Annotation[] = []): ImportedAnnotations {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const read = importAnnotations(text, sources, known);
  if (!read.ok) throw new Error(read.fault.message);
  return read;
}

/** The words that an annotation is on, as the corpus has them. */
function wordsOf({ targets }: Annotation): readonly (string | null)[] {
  return targets.map(({ quote }) => quote?.exact ?? null);
}

function told(annotation: Annotation | undefined) {
  return annotation && { by: annotation.creator, says: annotation.body, on: wordsOf(annotation) };
}

/** A Web Annotation on the ferry's page. */
function onFerry(selector: unknown, more: object = {}) {
  const target = { source: FERRY.url, selector };
  return { id: 'urn:x:1', type: 'Annotation', body: { type: 'TextualBody', value: 'A note.' }, target, ...more };
}

describe('a file of Hypothesis', () => {
  it.each(Object.entries(HYPOTHESIS))('is taken over whole: %s', (_, file) => {
    const { annotations, orphans, elsewhere } = imported(file);
    const count = Array.isArray(file) ? file.length : 4;
    expect([annotations.length, orphans, elsewhere]).toEqual([count, 0, 0]);
    expect(told(annotations.find(({ id }) => id.endsWith('kX3')))).toEqual({
      by: 'mara_lund',
      says: '',
      on: ['12 boats'],
    });
    expect(told(annotations.find(({ id }) => id.endsWith('kX4')))).toEqual({
      by: 'mara_lund',
      says: 'A page note.\n\n#ferry\n\n#toll',
      on: [null],
    });
  });

  it('has its answers on the words that they are about, whatever the order', () => {
    const rows = [
      row('r2', 'Second.', null, { references: ['r0', 'r1'] }),
      row('r1', 'First.', null, { references: ['r0'] }),
      row('r0', 'The toll.', [quote('12 people', 'killing ', ', the')]),
      row('r9', 'To one that is gone.', null, { references: ['gone'] }),
    ];
    const { annotations } = imported({ rows });
    const byWords = Object.fromEntries(
      annotations.map((each) => [each.body, [wordsOf(each), 'answers' in each && each.answers]]),
    );
    expect(byWords).toEqual({
      'The toll.': [['12 people'], false],
      'First.': [['12 people'], 'https://hypothes.is/a/r0'],
      'Second.': [['12 people'], 'https://hypothes.is/a/r1'],
      'To one that is gone.': [[null], 'https://hypothes.is/a/gone'],
    });
    const [answer] = imported([rows[1]], SOURCES, annotations).annotations;
    expect(wordsOf(answer!)).toEqual(['12 people']);
  });

  it('shows the name that its author chose, and keeps the account', () => {
    const { annotations } = imported([row('n', 'Mine.', null, { user_info: { display_name: 'Mara Lund' } })]);
    expect(annotations[0]).toMatchObject({
      creator: 'Mara Lund',
      written: { creator: { type: 'Person', id: 'acct:mara_lund@hypothes.is', name: 'Mara Lund' } },
    });
  });
});

describe('a file of Recogito', () => {
  it.each([
    [
      'its text annotator',
      [
        { by: 'Ada Brook', says: 'Twelve?', on: ['12 people'] },
        { by: 'u-1', says: '', on: ['12 boats'] },
        { by: 'Ben Hale', says: 'Thirteen now.', on: ['12 people'] },
      ],
    ],
    [
      'Recogito Studio',
      [
        { by: 'Ada Brook', says: 'Two days & a night?\n- ask\n\n#duration', on: ['The fire burned for two days'] },
        { by: 'Ben Hale', says: 'Eight?', on: ['Seven'] },
      ],
    ],
    [
      'RecogitoJS',
      [
        { by: '', says: 'This is the toll.\n\n#toll', on: ['killing **12 people**'] },
        { by: '', says: 'And these?', on: ['put the missing at 19'] },
        { by: 'Ben Hale', says: 'Is it?', on: ['killing **12 people**'] },
        { by: '', says: '#isRelatedTo', on: ['killing **12 people**', 'put the missing at 19'] },
      ],
    ],
    [
      'the former platform',
      [
        {
          by: 'https://recogito.example/ada',
          says: 'At sea or in port?\n\nhttps://places.example/dalvik',
          on: ['A ferry sank off Dalvik'],
        },
      ],
    ],
  ] as const)('is taken over whole: %s', (name, expected) => {
    const { annotations, orphans, elsewhere } = imported(RECOGITO[name]);
    expect([orphans, elsewhere]).toEqual([0, 0]);
    expect(annotations.map(told)).toEqual(expected);
  });
});

describe('an edit in the other program', () => {
  it.each([
    ['Hypothesis', (text: string) => row('e', text, [quote('12 boats')])],
    [
      'Recogito',
      (text: string) => ({ ...RECOGITO['its text annotator'][1], body: [{ value: text, purpose: 'commenting' }] }),
    ],
    ['one with short ids', (text: string) => onFerry(quote('12 boats'), { id: 'note-1', bodyValue: text })],
    ['one with fragments for ids', (text: string) => onFerry(quote('12 boats'), { id: '#3', bodyValue: text })],
    [
      'one without ids',
      (text: string) => onFerry(quote('12 boats'), { id: undefined, created: '2026-03-14', bodyValue: text }),
    ],
  ])('is one of the same annotation: %s', (_, made) => {
    const [before, after] = ['Once.', 'Now.'].map((text) => imported([made(text)]).annotations[0]!);
    expect(after!.id).toBe(before!.id);
    expect([before!.body, after!.body]).toEqual(['Once.', 'Now.']);
  });
});

describe('the place of an annotation', () => {
  it.each([
    ['a blank for a line break', quote('on Friday, killing 12 people, the coastguard said.')],
    ['two blanks', quote('killing  12 people,  the coastguard')],
    ['a blank that does not break', quote('sank\u00a0off\u00a0Dalvik on Friday')],
    ['nothing between paragraphs', quote('the missing at 19.In Karsa, 12 boats')],
    ['tabs and breaks of a page', quote('\n\t\tIn Karsa,\n\t\t12 boats were saved.\n')],
    ['soft hyphens', quote('A ferry sank off Dal\u00advik on Fri\u00adday')],
    ['without the marks of Markdown', quote('killing 12 people, the')],
  ])('is found with %s', (_, selector) => {
    const { annotations, orphans } = imported(onFerry(selector));
    const bare = (text: string) => text.replace(/[\s*\u00ad]/g, '');
    expect(orphans).toBe(0);
    expect(bare(wordsOf(annotations[0]!)[0]!)).toBe(bare(selector.exact));
  });

  it.each([
    ['a short quote that stands there once', [quote('19')], '19'],
    ['one with its offsets', [quote('Karsa'), { type: 'TextPositionSelector', start: 137, end: 142 }], 'Karsa'],
    ['one of two by what surrounds it', [quote('12', 'In Karsa, ', ' boats were')], '12'],
    ['one of two by where it stood', [quote('12'), { type: 'TextPositionSelector', start: 147, end: 149 }], '12'],
    ['a quote within a quote', { ...quote('killing 12 people'), refinedBy: quote('12') }, '12'],
    [
      'offsets within a quote',
      { ...quote('Karsa, 12 boats'), refinedBy: { type: 'TextPositionSelector', start: 7, end: 9 } },
      '12',
    ],
    [
      'from one quote to another',
      { type: 'RangeSelector', startSelector: quote('12 boats'), endSelector: quote('saved') },
      '12 boats were ',
    ],
    ['characters of a plain text', { type: 'FragmentSelector', value: 'char=0,11' }, 'Ferry sinks'],
    ['a quote in a part of the page', { type: 'CssSelector', value: '#main', refinedBy: quote('19') }, '19'],
  ])('is found by %s', (_, selector, expected) => {
    expect(wordsOf(imported(onFerry(selector)).annotations[0]!)).toEqual([expected]);
  });

  it.each([
    ['the words changed', quote('14 people', 'killing ', ', the coastguard')],
    ['a short quote is left, and all around it is other', quote('19', 'The bridge, built in ', ', was closed.')],
    ['they stand there twice', quote('12')],
    ['the number is a part of another', quote('1')],
    ['blanks part numbers otherwise', quote('at 1 9')],
  ])('is lost, with its old words, where %s', (_, selector) => {
    const { annotations, orphans } = imported(onFerry(selector));
    expect([annotations.length, orphans]).toEqual([1, 1]);
    expect(annotations[0]!.targets[0]).toMatchObject({
      source: FERRY.name,
      quote: { exact: selector.exact },
      position: null,
    });
  });

  it.each([
    ['http', 'http://herald.example/news/ferry/'],
    ['no last slash', 'https://herald.example/news/ferry'],
    ['www', 'https://www.herald.example/news/ferry/'],
    ['a fragment', 'https://herald.example/news/ferry/#comments'],
    ['capitals in the host', 'https://Herald.example/news/ferry/'],
    ['the file with the name', 'file:///elsewhere/ferry.corpus#herald.md'],
    ['a file of that name', 'file:///elsewhere/herald.md'],
    ['the name', 'herald.md'],
  ])('is in the source that its address names: %s', (_, source) => {
    const { annotations } = imported(onFerry(null, { target: { source } }));
    expect(annotations[0]?.targets).toMatchObject([{ source: FERRY.name, quote: null }]);
  });

  it('is nowhere else: what is about other pages is left out, and told', () => {
    const other = 'https://other.example/';
    const { annotations, elsewhere, unknownAddress } = imported([
      onFerry(null, { target: { source: other, selector: quote('12 boats') } }),
      onFerry(null, { id: 'urn:x:2', target: other }),
      onFerry({ type: 'SvgSelector', value: '<svg/>' }, { id: 'urn:x:3' }),
      'no annotation',
    ]);
    expect(annotations).toEqual([]);
    expect([elsewhere, unknownAddress]).toEqual([4, other]);
  });

  it('is kept where one of several targets is here', () => {
    const target = [{ source: FERRY.url, selector: quote('12 boats') }, 'https://other.example/'];
    const [annotation] = imported(onFerry(null, { target })).annotations;
    expect(annotation?.targets.map(({ source }) => source)).toEqual([FERRY.name, 'https://other.example/']);
  });
});

describe('what an annotation says', () => {
  it.each([
    [
      'several people',
      { creator: [{ type: 'Person', name: 'Ada Brook' }, { name: 'Ben Hale' }] },
      'Ada Brook, Ben Hale',
      'A note.',
    ],
    ['a program', { creator: { type: 'Software', name: 'Tagger 3' } }, 'Tagger 3', 'A note.'],
    ['an account', { creator: 'acct:mara@hypothes.is' }, 'mara', 'A note.'],
    [
      'the author of its words',
      { body: { type: 'TextualBody', value: 'So?', creator: { name: 'Ada' } } },
      'Ada',
      'So?',
    ],
    ['a thing that it links to', { body: 'https://e.example/evidence' }, '', 'https://e.example/evidence'],
    [
      'a source that it names',
      { body: { type: 'SpecificResource', source: 'https://e.example/x' } },
      '',
      'https://e.example/x',
    ],
    [
      'the first of several to choose',
      { body: { type: 'Choice', items: [{ value: 'One.' }, { value: 'Eins.' }] } },
      '',
      'One.',
    ],
    ['markup of an editor', { body: { value: '<p>Is it<br>12?</p>', format: 'text/html' } }, '', 'Is it\n12?'],
  ])('is read: %s', (_, more, creator, body) => {
    expect(imported(onFerry(quote('12 boats'), more)).annotations[0]).toMatchObject({ creator, body });
  });

  it('is not taken for the word of a person where Crosscheck itself wrote it', () => {
    const own = { motivation: 'describing', creator: { type: 'Software', name: 'Crosscheck' } };
    expect(imported([onFerry(quote('12 boats'), own)])).toMatchObject({ annotations: [], elsewhere: 0, ownClaims: 1 });
  });
});

describe('the form of a file', () => {
  const one = onFerry(quote('12 boats'));
  const two = { ...one, id: 'urn:x:2' };
  it.each([
    ['one annotation alone', JSON.stringify(one), 1],
    ['a list', JSON.stringify([one, two]), 2],
    ['a page', JSON.stringify({ type: 'AnnotationPage', items: [one, two] }), 2],
    ['a collection', JSON.stringify({ type: 'AnnotationCollection', first: { items: [one] } }), 1],
    ['one a line', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`, 2],
    ['with a byte-order mark', `\ufeff${JSON.stringify([one])}`, 1],
    [
      'a graph of nodes',
      JSON.stringify({
        '@graph': [
          { '@id': 'urn:x:1', '@type': 'oa:Annotation', body: { '@id': '_:b' }, target: '_:t' },
          { '@id': '_:b', '@type': 'TextualBody', value: 'A note.' },
          { '@id': '_:t', source: FERRY.url, selector: '_:s' },
          { '@id': '_:s', '@type': 'TextQuoteSelector', exact: '12 boats' },
        ],
      }),
      1,
    ],
    [
      "a note of Obsidian's Annotator",
      `# Notes\n\n>%%\n>\`\`\`annotation-json\n>${JSON.stringify(row('', 'A note.', [quote('12 boats')]))}\n>\`\`\`\n>%%\n>*==12 boats==*\n`,
      1,
    ],
  ])('is read: %s', (_, text, count) => {
    const { annotations } = imported(text);
    expect(annotations.map(told)).toEqual(
      Array.from({ length: count }, () => ({ by: expect.any(String), says: 'A note.', on: ['12 boats'] })),
    );
  });

  it.each([
    ['{"type": "AnnotationCollection", "first": "https://e.example/page1"}', 'in pages of their own'],
    ['{"a": 1}', 'There is no list of annotations'],
    ['{"items": [', 'This is not valid JSON'],
  ])('is refused with a reason: %s', (text, reason) => {
    expect(importAnnotations(text, SOURCES)).toMatchObject({
      ok: false,
      fault: { message: expect.stringContaining(reason) },
    });
  });
});
