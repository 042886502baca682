import { describe, expect, it } from 'vitest';
import { readPublished } from '../../../server/src/claims/when/published.ts';
import type { Header } from '../../../server/src/corpus/source.ts';

const read = (body: string, known: Header['known'] = {}) => readPublished({ header: { known, unknown: {} }, body });

describe('what dates a source', () => {
  it.each([
    'The bridge was built on 3 May 2023 by them.',
    'Born 3 May 1950\nShe lives.',
    '3 May 1950 was a bad day.',
    'Ann Moss, 3 May 1950, is a poet.',
    'May 3, 1950 (a Wednesday) - it fell.',
    'On May 3, 1950, it fell.',
  ])('is dated by no such line: %s', (body) => {
    expect(read(body).published).toBeNull();
  });

  it.each([
    ['its header', 'Text.', { published: '2023-05-03' }, '2023-05-03', false],
    ['the header’s update', 'Text.', { updated: '2023-05-04' }, '2023-05-04', false],
    ['its address', 'Text.', { url: 'https://news.example/2023/05/03/flood' }, '2023-05-03', true],
    ['its address, run together', 'Text.', { url: 'https://news.example/flood-20230503.html' }, '2023-05-03', true],
    [
      'its address, not the archive’s',
      'Text.',
      { url: 'https://archive.example/web/20240101/http://news.example/2023/05/03/flood' },
      '2023-05-03',
      true,
    ],
    ['a line that says when it was posted', 'Flood\nPosted: Wednesday, May 3, 2023\n\nText.', {}, '2023-05-03', false],
    ['a line that says when it was updated', 'Flood\n\nText.\n\nLast updated 3 May 2023', {}, '2023-05-03', false],
    [
      'a date behind the headline',
      'Flood in Halden Posted: Wednesday, May 3, 2023 8:18 PM\n\nText.',
      {},
      '2023-05-03',
      false,
    ],
    ['a date behind a caption', 'The bridge. (Published Wednesday, May 3, 2023)\n\nText.', {}, '2023-05-03', false],
    ['a date in digits with its weekday', 'Published: Wednesday, 05/31/2023\n\nText.', {}, '2023-05-31', false],
    ['a line that is only a date', 'Flood\n3 May 2023, 10:45\nText.', {}, '2023-05-03', false],
    ['a dateline', 'HALDEN, Norway, May 3, 2023 (Kyodo) — Text.', {}, '2023-05-03', false],
    ['a byline', 'Flood\nBy Ida Holm | May 3, 2023\nText.', {}, '2023-05-03', false],
    [
      'a line with date, time and station',
      'Flood\nMay 3, 2023 / 10:45 AM / Radio Halden\nText.',
      {},
      '2023-05-03',
      false,
    ],
    [
      'a stamp that begins with its time',
      'Flood\nUpdated 10:45 AM EDT, Wed May 3, 2023\nText.',
      {},
      '2023-05-03',
      false,
    ],
    ['a dateline behind its agency', 'HALDEN (Kyodo) May 3, 2023 — Text.', {}, '2023-05-03', false],
    ['a credit', 'Text, as reported by Kyodo on 3 May 2023.', {}, '2023-05-03', false],
    ['a broadcaster’s stamp', '3 May 2023 Last updated at 13:38 GMT\n\nFlood\nText.', {}, '2023-05-03', false],
    ['such a stamp behind a headline', 'Flood\n3 May 2023Last updated at 13:38 GMT\nText.', {}, '2023-05-03', false],
    [
      'a stamp that ends with its date',
      'Last updated at 13:38 GMT, Wednesday, 3 May 2023\nText.',
      {},
      '2023-05-03',
      false,
    ],
    ['a page’s stamp', 'Page last updated at 13:38 GMT, 3 May 2023 14:38 UK\nText.', {}, '2023-05-03', false],
    ['a stamp with two zones', 'Updated 1338 GMT (2138 HKT) May 3, 2023\nText.', {}, '2023-05-03', false],
    ['a stamp with its section', 'Flood\n3 May 2023 From the section Europe\nText.', {}, '2023-05-03', false],
    ['when it was first posted', 'Flood\nFirst posted 3 May 2023, 1:38pm\nText.', {}, '2023-05-03', false],
    ['a first line with its year first', '2023 May 3\nFlood', {}, '2023-05-03', false],
    ['a dateline that begins with its date', 'May 3, 2023 (HALDEN) - Text.', {}, '2023-05-03', false],
    ['such a dateline with a dash', 'May 3, 2023 (HALDEN) – Text.', {}, '2023-05-03', false],
    ['a dateline in capitals', 'HALDEN, 29 AUG 89 (KYODO) -- TEXT.', {}, '1989-08-29', false],
    ['a dateline of a release', 'HALDEN, May 3, 2023 /Moss Newswire/ -- Text.', {}, '2023-05-03', false],
    ['an agency’s line', 'Flood\nHalden News Agency | 3 May 2023\nText.', {}, '2023-05-03', false],
    ['a numbered report', 'Situation Report No. 5 – 3 May 2023\nText.', {}, '2023-05-03', false],
    [
      'a photograph and the weekday after it',
      'Flood\nA bridge on May 1, 2023. (AP Photo)\n\nIt fell on Wednesday.',
      {},
      '2023-05-03',
      true,
    ],
  ] as const)('%s', (_, body, known, date, inferred) => {
    expect(read(body, known).published).toMatchObject({ date, inferred });
  });

  it('says from what it is known', () => {
    expect(read('Flood\nPosted: May 3, 2023').published?.why).toBe('“Posted: May 3, 2023” in the text');
  });
});

describe('what does not date a source', () => {
  it.each([
    ['the day of an event', 'The dam of March 3, 1998, broke and killed 12 people.'],
    ['a photograph alone', 'A bridge on May 1, 2023. (AP Photo)\n\nIt fell.'],
    ['words about publishing', 'The report published on May 3, 2019, ran to 12 pages.'],
    ['a weekday', 'Police said Tuesday that 12 cars had burned.'],
    ['an address without a date', 'Text.'],
  ])('%s', (_, body) => {
    expect(read(body, { url: 'https://news.example/12345/story' })).toEqual({ published: null, partial: null });
  });

  it('keeps a day without a year as a part of a date', () => {
    const body = '“It fell,” Lund said, as reported by Kyodo on May 3.';
    const { published, partial } = read(body);
    expect(published).toBeNull();
    expect(partial).toMatchObject({ month: 5, day: 3, why: '“May 3” names no year' });
    expect(body.slice(partial!.span.start, partial!.span.end)).toBe('May 3');
  });
});
