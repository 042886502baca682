import fc from 'fast-check';

/** Values with which annotations are made, and such as nobody expects in their place. */
const value = fc.constantFrom<unknown>(
  ...['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'RangeSelector'],
  ...['FragmentSelector', 'Choice', 'Person', 'Software', 'highlighting', 'replying', 'editing', 'tagging', 'char=3,9'],
  ...[
    'a.txt',
    'urn:uuid:00000000-0000-4000-8000-000000000000',
    '2026-03-02T10:00:00Z',
    'soon',
    'killed',
    '12',
    '\ud83d',
  ],
  ...['constructor', '__proto__', '', 0, -1, 3, 9, 1e300, true, null],
);
const name = fc.constantFrom(
  ...[
    '@context',
    '@graph',
    'id',
    'type',
    'items',
    'first',
    'body',
    'target',
    'source',
    'selector',
    'refinedBy',
    'exact',
  ],
  ...['prefix', 'suffix', 'start', 'end', 'value', 'purpose', 'motivation', 'creator', 'name', 'created', 'modified'],
  ...[
    'text',
    'tags',
    'user',
    'updated',
    'uri',
    'references',
    'rows',
    'annotations',
    'total',
    'constructor',
    '__proto__',
  ],
  ...['startSelector', 'endSelector', 'conformsTo', 'via', 'generator', 'quote', 'document', 'title'],
);

const { tree } = fc.letrec<{ tree: unknown; object: unknown; list: unknown }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, value, tie('object'), tie('list')),
  object: fc.array(fc.tuple(name, tie('tree')), { maxLength: 7 }).map((entries) => Object.fromEntries(entries)),
  list: fc.array(tie('tree'), { maxLength: 4 }),
}));

/** JSON in the words of Web Annotations, some of it broken. */
export const annotationTexts: fc.Arbitrary<string> = fc
  .tuple(tree, fc.nat(2000), fc.constantFrom('', '', '', '"', '}', '\u0000', '{"id":'))
  .map(([made, at, put]) => {
    const text = JSON.stringify(made);
    return put === '' ? text : text.slice(0, at) + put + text.slice(at + 1);
  });
