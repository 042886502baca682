/** A source that people annotated in their browsers: lines are broken as the corpus has them, not as the page shows them. */
export const FERRY = {
  name: 'herald.md',
  url: 'https://herald.example/news/ferry/',
  body: [
    'Ferry sinks off Dalvik',
    '',
    'A ferry sank off Dalvik on Friday,',
    'killing **12 people**, the coastguard',
    'said. The mayor put the missing at 19.',
    '',
    'In Karsa, 12 boats were saved.',
    '',
  ].join('\n'),
};

export const MILL = {
  name: 'mill.txt',
  url: 'https://mill.example/fire',
  body: 'Seven workers were hurt in the mill.\n\nThe fire burned for two days, said the brigade.\n',
};

export function quote(exact: string, prefix?: string, suffix?: string) {
  return { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

const DAY = '2026-03-14T10:00:00.000000+00:00';

/** A row as the server of Hypothesis gives it and as its client exports it. */
export function row(id: string, text: string, selectors: readonly object[] | null, more: object = {}) {
  const source = 'http://herald.example/news/ferry#part';
  return {
    id,
    created: DAY,
    updated: DAY,
    user: 'acct:mara_lund@hypothes.is',
    uri: source,
    text,
    tags: [] as string[],
    group: '__world__',
    permissions: { read: ['group:__world__'], admin: ['acct:mara_lund@hypothes.is'], update: [], delete: [] },
    target: [{ source, ...(selectors && { selector: selectors }) }],
    document: { title: ['Ferry sinks off Dalvik'] },
    links: { html: `https://hypothes.is/a/${id}`, incontext: `https://hyp.is/${id}/herald.example/news/ferry` },
    mentions: [],
    user_info: { display_name: null },
    flagged: false,
    hidden: false,
    moderation_status: 'APPROVED',
    ...more,
  };
}

/** What the client of Hypothesis stores with a selection: ranges of the page, its own offsets, words with 32 characters around. */
function selection(exact: string, prefix: string, suffix: string) {
  const path = '/div[2]/article[1]/p[1]';
  return [
    { type: 'RangeSelector', startContainer: path, startOffset: 8, endContainer: path, endOffset: 8 + exact.length },
    { type: 'TextPositionSelector', start: 1480, end: 1480 + exact.length },
    quote(exact, prefix, suffix),
  ];
}

const ROWS = [
  row(
    'kX1',
    'Who counted?',
    selection(
      'killing 12 people, the coastguard said.',
      'ank off Dalvik on Friday, ',
      ' The mayor put the missing at 19.',
    ),
  ),
  row('kX2', 'The harbour master.', null, { references: ['kX1'], user: 'acct:ben@hypothes.is' }),
  row('kX3', '', selection('12 boats', 'missing at 19.In Karsa, ', ' were saved.'), { tags: [] }),
  row('kX4', 'A page note.', null, { tags: ['ferry', 'toll'] }),
];

/** Files as Hypothesis writes them: the export of its client, an answer of its server, and its linked data. */
export const HYPOTHESIS = {
  'the export of its client': {
    export_date: '2026-03-15T08:00:00.000Z',
    export_userid: 'acct:mara_lund@hypothes.is',
    client_version: '1.1650.0',
    annotations: ROWS,
  },
  'an answer of its server': { total: ROWS.length, rows: ROWS, replies: [] },
  'its linked data': ROWS.slice(2).map(({ id, text, tags, user, created, updated, target }) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    id: `https://hypothes.is/a/${id}`,
    created,
    modified: updated,
    creator: user,
    body: [
      { type: 'TextualBody', value: text, format: 'text/markdown' },
      ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ],
    target: target.map(({ source, ...rest }) => ({
      source,
      ...('selector' in rest && {
        selector: [
          {
            type: 'XPathSelector',
            value: '/div[2]/article[1]/p[1]',
            refinedBy: { type: 'TextPositionSelector', start: 8, end: 16 },
          },
          ...(rest.selector as object[]).slice(1),
        ],
      }),
    })),
    motivation: text === '' ? 'highlighting' : 'commenting',
  })),
};

const ADA = { id: 'u-1', name: 'Ada Brook' };
const BEN = { id: 'u-2', name: 'Ben Hale' };

/** Files as Recogito writes them: its text annotator, Recogito Studio, RecogitoJS and the former platform. */
export const RECOGITO = {
  'its text annotator': [
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: '9b6aa528-660a-4551-8265-66f45c61acab',
      type: 'Annotation',
      body: [
        { id: 'b-1', purpose: 'commenting', value: 'Twelve?', creator: ADA, created: '2026-03-14T09:00:00.000Z' },
        { id: 'b-2', purpose: 'commenting', value: 'Thirteen now.', creator: BEN, created: '2026-03-14T11:00:00.000Z' },
      ],
      creator: ADA,
      created: '2026-03-14T09:00:00.000Z',
      modified: '2026-03-14T11:00:00.000Z',
      target: [
        {
          id: '602e0698-6602-46b2-87bc-4085df9eb2bc',
          annotation: '9b6aa528-660a-4551-8265-66f45c61acab',
          source: 'https://herald.example/news/ferry/',
          selector: [
            quote('12 people', 'y,killing ', ', the coas'),
            { type: 'TextPositionSelector', start: 65, end: 74 },
          ],
        },
      ],
    },
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: '51b54efc-cd3c-4667-91ab-3b24acba9b39',
      type: 'Annotation',
      body: [],
      creator: { id: 'u-1' },
      created: '2026-03-14T09:05:00.000Z',
      target: {
        source: 'https://herald.example/news/ferry/',
        selector: [
          quote('12 boats', 'In Karsa, ', ' were save'),
          { type: 'TextPositionSelector', start: 150, end: 158 },
        ],
      },
    },
  ],
  'Recogito Studio': [
    {
      id: '45d77d69-b9c9-419e-b6f3-672222bb3a23',
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'commenting',
      creator: ADA,
      created: '2026-03-14T09:00:00.000Z',
      target: [
        {
          annotation: '45d77d69-b9c9-419e-b6f3-672222bb3a23',
          source: '3f1c0f3e-5a0b-4d6f-9d55-0c1d2f0b7a10',
          selector: [quote('The fire burned for two days'), { type: 'TextPositionSelector', start: 38, end: 66 }],
        },
      ],
      body: [
        {
          created: '2026-03-14T09:00:00.000Z',
          creator: ADA,
          purpose: 'commenting',
          value: '<p>Two days &amp; a <b>night</b>?</p><ul><li>ask</li></ul>',
          type: 'TextualBody',
          format: 'text/html',
        },
        {
          created: '2026-03-14T09:00:01.000Z',
          creator: ADA,
          purpose: 'tagging',
          value: { label: 'duration', id: 't1' },
          format: 'application/json',
        },
      ],
    },
    {
      id: '60d77d69-b9c9-419e-b6f3-672222bb3a23',
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'commenting',
      target: [
        {
          source: '3f1c0f3e-5a0b-4d6f-9d55-0c1d2f0b7a10',
          selector: [quote('Seven'), { type: 'TextPositionSelector', start: 0, end: 5 }],
        },
      ],
      body: [
        {
          purpose: 'commenting',
          value: 'Eight?',
          type: 'TextualBody',
          created: '2026-03-14T09:10:00.000Z',
          creator: BEN,
        },
      ],
    },
  ],
  RecogitoJS: [
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: '#ce0ed291-766b-4763-8e91-90ce1d04e706',
      type: 'Annotation',
      body: [
        { type: 'TextualBody', value: 'This is the toll.' },
        { type: 'TextualBody', value: 'Is it?', purpose: 'replying', creator: BEN },
        { type: 'TextualBody', value: 'toll', purpose: 'tagging' },
      ],
      target: { selector: [quote('killing **12 people**'), { type: 'TextPositionSelector', start: 59, end: 80 }] },
    },
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: '#447d4bea-08dc-4bd0-ae51-31f5ed7a95a0',
      type: 'Annotation',
      body: [{ type: 'TextualBody', value: 'And these?' }],
      target: { selector: [quote('put the missing at 19'), { type: 'TextPositionSelector', start: 112, end: 133 }] },
    },
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: '#9ba844a7-e8ec-4127-ad12-1f7f16a240c6',
      type: 'Annotation',
      motivation: 'linking',
      body: [{ type: 'TextualBody', value: 'isRelatedTo', purpose: 'tagging' }],
      target: [{ id: '#ce0ed291-766b-4763-8e91-90ce1d04e706' }, { id: '#447d4bea-08dc-4bd0-ae51-31f5ed7a95a0' }],
    },
  ],
  'the former platform': [
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://recogito.example/annotation/0f0c2c1e-3b2e-4f4e-9f6a-6f0b9e4a1c11',
      type: 'Annotation',
      generator: {
        id: 'https://recogito.example/',
        type: 'Software',
        name: 'Recogito',
        homepage: 'https://recogito.example/',
      },
      generated: '2026-03-15T08:00:00+00:00',
      body: [
        {
          type: 'TextualBody',
          value: 'At sea or in port?',
          creator: 'https://recogito.example/ada',
          modified: '2026-03-14T09:00:00+00:00',
          purpose: 'commenting',
        },
        {
          type: 'SpecificResource',
          value: 'https://places.example/dalvik',
          creator: 'https://recogito.example/ada',
          modified: '2026-03-14T09:00:00+00:00',
          purpose: 'identifying',
        },
      ],
      target: {
        source: 'https://recogito.example/part/2d0a',
        type: 'Text',
        label: 'herald',
        selector: [{ type: 'TextPositionSelector', start: 24, end: 48 }, quote('A ferry sank off Dalvik ')],
      },
    },
  ],
};
