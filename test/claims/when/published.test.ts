import { describe, expect, it } from 'vitest';
import { readPublished } from '../../../server/src/claims/when/published.ts';
import type { Header } from '../../../server/src/corpus/source.ts';

const read = (body: string, known: Header['known'] = {}) => readPublished({ header: { known, unknown: {} }, body });

describe('what dates a source', () => {
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
