import { describe, expect, it } from 'vitest';
import { bodyOf, headerOf, imported } from '../imported.ts';

const KNOWN = {
  ReliefWeb: {
    data: [
      {
        id: '3',
        fields: {
          title: 'Floods: report 3',
          'body-html': '<p>At least 12<sup>3</sup> people died.</p>',
          body: 'At least 123 people died.',
          source: [{ name: 'Relief Office', shortname: 'RO' }],
          date: { original: '2026-05-04T00:00:00+00:00', created: '2026-05-06T10:00:00+00:00' },
          url: 'https://x.example/report/3',
          language: [{ code: 'en' }],
        },
      },
    ],
  },
  Telegram: {
    name: 'Marn Rescue',
    type: 'public_channel',
    id: 7,
    messages: [
      { id: 1, type: 'service', date: '2026-05-04T09:00:00', date_unixtime: '1777878000', text: '' },
      {
        id: 2,
        type: 'message',
        from: 'Jon',
        date: '2026-05-04T09:30:00',
        date_unixtime: '1777879800',
        text: ['At least ', { type: 'bold', text: '12' }, ' people died.'],
      },
    ],
  },
  'Telegram, all chats': {
    chats: {
      list: [
        { name: 'Family', type: 'personal_chat', id: 1, messages: [] },
        {
          name: 'Marn Rescue',
          type: 'public_channel',
          id: 7,
          messages: [
            {
              id: 2,
              type: 'message',
              from: 'Jon',
              forwarded_from: 'Dreva Live',
              date: '2026-05-04T09:30:00',
              date_unixtime: '1777879800',
              text: 'At least 12 people died.',
            },
          ],
        },
      ],
    },
  },
  'ninjs, with names of its own for texts': {
    uri: 'https://x.example/item/2',
    versioncreated: '2026-05-04T08:00:00Z',
    headline_main: 'Dam breaks',
    body_main: 'At least 12 people died.',
  },
  'ninjs 3': {
    uri: 'https://x.example/item/3',
    versionCreated: '2026-05-05T08:00:00Z',
    firstCreated: '2026-05-04T08:00:00Z',
    infoSources: [{ name: 'Marn Gazette' }],
    headlines: [
      { role: 'main', value: 'Dam breaks' },
      { role: 'short', value: 'Dam' },
    ],
    bodies: [
      { role: 'main', value: '<p>At least 12 people died.</p>' },
      { role: 'text', value: 'At least 12 people died.' },
    ],
  },
  ninjs: {
    uri: 'https://x.example/item/1',
    versioncreated: '2026-05-05T08:00:00Z',
    firstcreated: '2026-05-04T08:00:00Z',
    headline: 'Dam breaks',
    byline: 'Mara Velk',
    body_text: 'At least 12 people died.',
    language: 'en',
  },
} as const;

describe('records', () => {
  it.each([
    ['ReliefWeb', 'At least 12[3] people died.', '2026-05-04T00:00:00+00:00', 'Relief Office'],
    ['Telegram', 'At least 12 people died.', '2026-05-04T07:30:00Z', 'Marn Rescue'],
    ['Telegram, all chats', 'At least 12 people died.', '2026-05-04T07:30:00Z', 'Marn Rescue'],
    ['ninjs', 'At least 12 people died.', '2026-05-04T08:00:00Z', undefined],
    [
      'ninjs, with names of its own for texts',
      'Dam breaks\n\nAt least 12 people died.',
      '2026-05-04T08:00:00Z',
      undefined,
    ],
    ['ninjs 3', 'Dam breaks\n\nAt least 12 people died.', '2026-05-04T08:00:00Z', 'Marn Gazette'],
  ] as const)('of a known kind need no map: %s', async (kind, text, published, publisher) => {
    const file = JSON.stringify(KNOWN[kind]);
    expect(await bodyOf('a.json', file)).toMatch(new RegExp(`${text.replace(/[[\].]/g, '\\$&')}$`));
    expect(await headerOf('a.json', file)).toMatchObject({
      published,
      ...(publisher && { publisher }),
      'dated-by': 'its record',
    });
  });

  it('in lines are known by the common names of their fields', async () => {
    const lines = [
      {
        Title: 'Dam',
        body: 'At least 12 people died.',
        'date-published': '2026-05-04',
        source: 'Marn Gazette',
        constructor: 'x',
      },
      { title: 'Water', content: '<p>3 <b>metres</b></p>', published_at: 1777879800, source: null, url: false },
      { title: 'Nothing' },
    ].map((each) => JSON.stringify(each));
    const { sources, faults } = await imported('a.jsonl', `${lines.join('\n')}\n{"cut off": \n`);
    expect(faults).toEqual(['line 4: is no JSON']);
    expect(sources).toEqual([
      {
        name: 'a/0001-dam.txt',
        text: '---\ntitle: Dam\npublisher: Marn Gazette\npublished: 2026-05-04\ndated-by: its record\noriginal: a.jsonl\n---\nDam\n\nAt least 12 people died.\n',
      },
      {
        name: 'a/0002-water.txt',
        text: '---\ntitle: Water\npublished: "2026-05-04T07:30:00Z"\ndated-by: its record\noriginal: a.jsonl\n---\nWater\n\n3 metres\n',
      },
    ]);
  });

  it('are read as whoever imports maps them', async () => {
    const file = JSON.stringify({
      rows: 1,
      results: [{ was: { sagte: ['At least 12.', '3 boats.'] }, 'am.tag': '2026-05-04' }],
    });
    const map = { text: 'was.sagte', published: 'am.tag' };
    const { sources } = await imported('a.json', file, { map });
    expect(sources[0]!.text).toBe(
      '---\npublished: 2026-05-04\ndated-by: its record\noriginal: a.json\n---\nAt least 12.\n\n3 boats.\n',
    );
  });

  it.each([
    ['no JSON', '{"a":', /^is no JSON: /],
    ['no texts', '{"name":"x","version":"1"}', /^holds no records whose text is known/],
    ['a number', '12', /^holds no records whose text is known/],
    ['lists without end', '['.repeat(100_000), /^is no JSON: |^cannot be read/],
  ])('are told in a line where there are none: %s', async (_, text, fault) => {
    const { sources, faults } = await imported('a.json', text);
    expect([sources, faults.length]).toEqual([[], 1]);
    expect(faults[0]).toMatch(fault);
  });
});
