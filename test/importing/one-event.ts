import { gzipSync } from 'node:zlib';
import { docx, lines, odt, paragraph, pdf, warc } from './made-files.ts';

/** A report on one event, as a plain text and as a file of another kind. */
export interface Report {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The same words in a text, under a header that says the same day. */
  readonly text: string;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const day = (date: string) => new Date(`${date}T12:00:00Z`).toUTCString();

/** What reports say, each in its paragraphs, and when. No two say all alike; some are later, rounded, or wrong. */
const TOLD: Readonly<Record<string, readonly [published: string, ...paragraphs: string[]]>> = {
  html: [
    '2026-05-04',
    'The ferry Alder sank off Marn on Monday. At least 12 people drowned and 31 people were injured, the coast guard said.',
    'The Alder had 210 people on board, the harbour office said.',
  ],
  mhtml: [
    '2026-05-04',
    'Twelve people drowned when the ferry Alder sank off Marn on Monday, the coast guard said.',
    'The ferry was built in 1998 and was 64 metres long.',
  ],
  pdf: [
    '2026-05-06',
    'On the sinking of the ferry Alder off Marn on Monday.',
    'The number of people who drowned rose to 17 on Wednesday, the coast guard said.',
    'The ferry had 210 people on board.',
  ],
  docx: [
    '2026-05-04',
    'When the ferry Alder sank off Marn on Monday, 21 people drowned, the coast guard said.',
    'Some 30 people were injured.',
  ],
  odt: [
    '2026-05-05',
    'The ferry Alder, which sank off Marn on Monday, had 201 people on board, the harbour office said.',
  ],
  eml: ['2026-05-04', 'The ferry Alder sank off Marn on Monday.', '31 people were injured, the hospital in Marn said.'],
  mbox: [
    '2026-05-05',
    'The ferry Alder was 64 metres long.',
    '14 people drowned when it sank off Marn on Monday, the coast guard said on Tuesday.',
  ],
  rss: ['2026-05-04', 'The ferry Alder sank off Marn on Monday with 210 people on board, the harbour office said.'],
  json: ['2026-05-06', '17 people drowned when the ferry Alder sank off Marn on Monday, the coast guard said.'],
  jsonl: ['2026-05-04', 'The ferry Alder sank off Marn on Monday. 35 people were injured, the hospital in Marn said.'],
  vtt: ['', 'On Monday the ferry Alder sank off Marn. At least 12 people drowned.'],
  'warc.gz': [
    '2026-05-07',
    'The coast guard lowered the number of people who drowned when the ferry Alder sank off Marn on Monday to 16.',
  ],
};

function bytesOf(kind: string, date: string, paragraphs: readonly string[]): Uint8Array {
  const html = paragraphs.map((each) => `<p>${each}</p>`).join('\n');
  const page = `<!doctype html><html><head><meta property="article:published_time" content="${date}"></head><body><nav><a href="/">7 more</a></nav>${html}</body></html>`;
  const head = `From: a@x.example\r\nDate: ${day(date)}\r\nSubject: \r\nMIME-Version: 1.0\r\n`;
  const core = `<cp:coreProperties><dcterms:created>${date}T08:00:00Z</dcterms:created><dcterms:modified>${date}T12:00:00Z</dcterms:modified></cp:coreProperties>`;
  const meta = `<office:meta><meta:creation-date>${date}T08:00:00Z</meta:creation-date><dc:date>${date}T12:00:00Z</dc:date></office:meta>`;
  const record = { text: paragraphs.join('\n\n'), date };
  switch (kind) {
    case 'html':
      return utf8(page);
    case 'mhtml':
      return utf8(
        `Subject: \r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=XX\r\n\r\n--XX\r\nContent-Type: text/html\r\n\r\n${page}\r\n--XX--\r\n`,
      );
    case 'pdf':
      return pdf(
        paragraphs.map((each) => lines(each.match(/.{1,60}(?:\s|$)/g)!.map((line) => line.trim()))),
        { info: `/CreationDate (D:${date.replaceAll('-', '')}120000Z)` },
      );
    case 'docx':
      return docx(paragraphs.map((each) => paragraph(each)).join(''), { 'docProps/core.xml': core });
    case 'odt':
      return odt(paragraphs.map((each) => `<text:p>${each}</text:p>`).join(''), '', { 'meta.xml': meta });
    case 'eml':
      return utf8(`${head}Content-Type: text/plain\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n`);
    case 'mbox':
      return utf8(
        `From a@x.example ${day(date)}\n${head.replaceAll('\r', '')}Content-Type: text/plain\n\n${paragraphs.join('\n\n')}\n`,
      );
    case 'rss':
      return utf8(
        `<rss version="2.0"><channel><item><pubDate>${day(date)}</pubDate><description>${html.replaceAll('<', '&lt;')}</description></item></channel></rss>`,
      );
    case 'json':
      return utf8(JSON.stringify({ articles: [record] }));
    case 'jsonl':
      return utf8(JSON.stringify(record));
    case 'vtt':
      return utf8(`WEBVTT\n\n00:01.000 --> 00:04.000\n${paragraphs.join('\n')}\n`);
    default:
      return gzipSync(warc([{ url: 'https://x.example/alder', body: page }]));
  }
}

/** A dozen reports on one event, each of another kind of file. */
export const REPORTS: readonly Report[] = Object.entries(TOLD).map(([kind, [date, ...paragraphs]]) => ({
  file: `report-${kind.replace('.', '-')}.${kind}`,
  bytes: bytesOf(kind, date, paragraphs),
  text: `${date === '' ? '' : `---\npublished: ${date}\n---\n`}${paragraphs.join('\n\n')}\n`,
}));
