import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { imported } from '../imported.ts';
import { type Answer, lines, pdf, warc, zip } from '../made-files.ts';

const PAGE = (text: string) => `<!doctype html><html><head><title>Dam</title></head><body><p>${text}</p></body></html>`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const DAM: Answer = { url: 'https://x.example/dam', body: PAGE('At least 12 people were hurt.') };
const ANSWERS: readonly Answer[] = [
  DAM,
  { url: 'https://x.example/a.css', body: 'p { top: 99px }', type: 'text/css' },
  { url: 'https://x.example/gone', body: PAGE('404 people'), status: '404 Not Found' },
  { url: 'https://x.example/report.pdf', body: pdf([lines(['3 boats were lost.'])]), type: 'application/pdf' },
  { url: 'https://x.example/dam', body: PAGE('At least 12 people were hurt.') },
];

describe('a web archive', () => {
  it.each([
    ['unpacked', 'a.warc', warc(ANSWERS)],
    ['packed whole', 'a.warc.gz', gzipSync(warc(ANSWERS))],
    ['packed record by record', 'a.warc.gz', Buffer.concat(ANSWERS.map((each) => gzipSync(warc([each]))))],
  ])('gives its pages and documents, with address and time: %s', async (_, name, bytes) => {
    const { sources, faults } = await imported(name, bytes);
    expect(faults).toEqual([]);
    expect(sources.map(({ name: given }) => given)).toEqual(['a/0001-dam.txt', 'a/0002-x-example-report-pdf.txt']);
    expect(sources[0]!.text).toBe(
      `---\ntitle: Dam\nurl: "https://x.example/dam"\ncaptured: "2026-05-04T07:30:00Z"\noriginal: ${name}\n---\nDam\n\nAt least 12 people were hurt.\n`,
    );
    expect(sources[1]!.text).toContain('3 boats were lost.');
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['gzip', (text: string) => new TextEncoder().encode(text)],
  ])('unpacks what its server packed as %s', async (encoding, packed) => {
    const text = PAGE(`12 people ${'were hurt '.repeat(5000)}`);
    const headers = `Content-Encoding: ${encoding}\r\n`;
    const { sources, faults } = await imported('a.warc', warc([{ ...DAM, body: packed(text), headers }]));
    expect(faults).toEqual([]);
    expect(sources[0]!.text).toContain('12 people were hurt were hurt');
  });

  it('joins what its server sent in chunks', async () => {
    const chunked = (body: string) => warc([{ ...DAM, body, headers: 'Transfer-Encoding: chunked\r\n' }]);
    const [first, last] = [PAGE('12 people').slice(0, 50), PAGE('12 people').slice(50)];
    const size = (text: string) => text.length.toString(16);
    const sent = `${size(first)}; x=y\r\n${first}\r\n${size(last)}\r\n${last}\r\n0\r\n\r\n`;
    for (const body of [sent, PAGE('12 people')]) {
      const { sources } = await imported('a.warc', chunked(body));
      expect(sources[0]!.text).toContain('\n12 people\n');
    }
  });

  it.each([
    ['packed in another way', 'x-secret', utf8('12 people'), 'is packed in a way that is not read (x-secret)'],
    [
      'cut off',
      'gzip',
      gzipSync(PAGE('12 people')).subarray(0, 60),
      'is packed, and broken or cut off (unexpected EOF)',
    ],
    ['a bomb', 'gzip', gzipSync(new Uint8Array(70 * 1024 * 1024)), 'is larger than 64 MB'],
    ['a bomb', 'br', brotliCompressSync(new Uint8Array(70 * 1024 * 1024)), 'is larger than 64 MB'],
  ])('tells of a document that is %s, and gives the rest', async (_, encoding, body, fault) => {
    const bytes = warc([
      { ...DAM, body, headers: `Content-Encoding: ${encoding}\r\n` },
      { ...DAM, url: 'https://x.example/b' },
    ]);
    const { sources, faults } = await imported('a.warc', bytes);
    expect([sources.length, faults]).toEqual([1, [`https://x.example/dam: ${fault}`]]);
  });

  it('goes on behind a request that has no lines but its first', async () => {
    const request = utf8(
      'WARC/1.1\r\nWARC-Type: request\r\nWARC-Target-URI: https://x.example/a\r\nContent-Length: 18\r\n\r\nGET /a HTTP/1.1\r\n\r\n\r\n\r\n'.replace(
        '18',
        '19',
      ),
    );
    const { sources, faults } = await imported('a.warc', Buffer.concat([request, warc([DAM])]));
    expect([sources.length, faults]).toEqual([1, []]);
  });

  it('gives what stands before the place where it is cut off, and tells that', async () => {
    const whole = warc(ANSWERS.slice(0, 2).map((each) => ({ ...each, type: 'text/html', url: `${each.url}?` })));
    const { sources, faults } = await imported('a.warc', whole.subarray(0, whole.length - 12));
    expect([sources.length, faults]).toEqual([1, ['is cut off in record 2']]);
    const style = warc([DAM, ANSWERS[1]!]);
    expect((await imported('a.warc', style.subarray(0, style.length - 12))).faults).toEqual(['is cut off in record 2']);
  });

  it('is told where it is none', async () => {
    expect(await imported('a.warc', '12 people')).toEqual({
      sources: [],
      faults: ['is no web archive'],
    });
  });
});

describe('a packed web archive', () => {
  const page = (each: object) => JSON.stringify(each);
  const PAGES = [
    page({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' }),
    page({ url: 'https://x.example/dam', ts: '2026-05-04T07:30:00Z', title: 'The dam' }),
    page({
      url: 'https://x.example/text',
      ts: '2026-05-04T08:00:00Z',
      title: 'Text alone',
      text: '9 boats were lost.',
    }),
  ].join('\n');
  const framed = { url: 'https://x.example/frame', body: PAGE('99 offers') };

  it('gives the pages that it lists, documents, and texts whose pages it has not', async () => {
    const bytes = zip({ 'archive/data.warc.gz': gzipSync(warc([framed, ...ANSWERS])), 'pages/pages.jsonl': PAGES });
    const { sources, faults } = await imported('a.wacz', bytes);
    expect(faults).toEqual([]);
    expect(sources.map(({ name }) => name)).toEqual([
      'a/0001-dam.txt',
      'a/0002-x-example-report-pdf.txt',
      'a/0003-text-alone.txt',
    ]);
    expect(sources[2]!.text).toContain('captured: "2026-05-04T08:00:00Z"');
  });

  it('gives the rest where one of its archives is broken', async () => {
    const bytes = zip({
      'archive/a.warc': '12 people',
      'archive/b.warc': warc(ANSWERS.slice(0, 1)),
      'pages/pages.jsonl': PAGES,
    });
    const { sources, faults } = await imported('a.wacz', bytes);
    expect([sources.length, faults]).toEqual([2, ['archive/a.warc: is no web archive']]);
  });

  it.each([
    ['no ZIP file', new TextEncoder().encode('12'), 'is no packed web archive: it is no ZIP file'],
    ['nothing archived', zip({ 'pages/pages.jsonl': PAGES }), 'is no packed web archive: it holds no WARC file'],
  ])('is told where it is none: %s', async (_, bytes, fault) => {
    expect(await imported('a.wacz', bytes)).toEqual({ sources: [], faults: [fault] });
  });
});
