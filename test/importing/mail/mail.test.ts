import { describe, expect, it } from 'vitest';
import { bodyOf, headerOf, imported } from '../imported.ts';
import { docx, paragraph } from '../made-files.ts';

const HEAD =
  'From: Mara Velk <mara@x.example>\r\nSubject: =?utf-8?Q?W=C3=A4ter_rises?=\r\nDate: Mon, 04 May 2026 07:30:00 +0200\r\n';
const PLAIN = `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\nAt least 12 people were hurt.\r\n\r\n> 9 people, said Jon.\r\n`;

function multipart(type: string, ...parts: readonly string[]): string {
  const body = parts.map((part) => `--XX\r\n${part}\r\n`).join('');
  return `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/${type}; boundary=XX\r\n\r\n${body}--XX--\r\n`;
}

describe('a mail', () => {
  it('is its text, under a header of its own', async () => {
    expect(await bodyOf('a.eml', PLAIN)).toBe('At least 12 people were hurt.\n\n> 9 people, said Jon.');
    expect(await headerOf('a.eml', PLAIN)).toEqual({
      title: 'Wäter rises',
      author: 'Mara Velk',
      published: '2026-05-04T07:30:00+02:00',
      'dated-by': 'the mail’s header',
      original: 'a.eml',
    });
  });

  it.each([
    [
      'quoted-printable',
      'Content-Transfer-Encoding: quoted-printable\r\n\r\nAt least =\r\n12 people=E2=80=99s boats',
      'At least 12 people’s boats',
    ],
    ['base64', `Content-Transfer-Encoding: base64\r\n\r\n${btoa('12 people')}`, '12 people'],
    [
      'Latin-1',
      'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=A312 caf=E9',
      '£12 café',
    ],
    [
      'flowed lines',
      'Content-Type: text/plain; format=flowed\r\n\r\nAt least \r\n12 people.\r\nMore.',
      'At least 12 people.\nMore.',
    ],
  ])('is read in %s', async (_, rest, text) => {
    const type = rest.includes('Content-Type') ? '' : 'Content-Type: text/plain; charset=utf-8\r\n';
    expect(await bodyOf('a.eml', `${HEAD}${type}${rest}\r\n`)).toBe(text);
  });

  it('keeps the cells of a table, the pairs of a list and a caption apart', async () => {
    const html = `<table><tr><th>town</th><th>dead</th></tr><tr><td>Orla</td><td>12</td></tr></table><dl><dt>Hurt</dt><dd>40</dd></dl><figure>7<figcaption>5</figcaption></figure>`;
    expect(await bodyOf('a.eml', `${HEAD}Content-Type: text/html\r\n\r\n${html}`)).toBe(
      'town | dead\nOrla | 12\n\nHurt\n\n40\n\n7\n\n5',
    );
  });

  it('is its page where the plain text only hints at that', async () => {
    const html = `Content-Type: text/html\r\n\r\n<p>At least 12<sup>3</sup> people were hurt.</p><p>The river rose by 3 metres.</p>`;
    expect(await bodyOf('a.eml', multipart('alternative', 'Content-Type: text/plain\r\n\r\nSee the page.', html))).toBe(
      'At least 12[3] people were hurt.\n\nThe river rose by 3 metres.',
    );
  });

  it('brings what is attached to it as sources of its day', async () => {
    const document = btoa(String.fromCharCode(...docx(paragraph('9 boats were lost.'))));
    const attached = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="boats.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${document}`;
    const picture = 'Content-Type: image/png\r\nContent-Disposition: attachment; filename="a.png"\r\n\r\nx';
    const forwarded = `Content-Type: message/rfc822\r\n\r\n${PLAIN}`;
    const { sources, faults } = await imported(
      'in/a.eml',
      multipart('mixed', 'Content-Type: text/plain\r\n\r\n12 people', attached, picture, forwarded),
    );
    expect(faults).toEqual([]);
    expect(sources.map(({ name }) => name)).toEqual(['in/a.eml.txt', 'in/a/boats.docx.txt', 'in/a/3.eml.txt']);
    expect(sources[1]!.text).toBe(
      '---\npublished: "2026-05-04T07:30:00+02:00"\ndated-by: the mail that it is attached to\noriginal: "in/a.eml"\n---\n9 boats were lost.\n',
    );
  });

  it.each([
    ['none', 'No mail.\n\nAt all.', 'is no mail: it has no header of one'],
    [
      'one of parts in parts',
      `Subject: x\nContent-Type: multipart/mixed; boundary=a0\n\n${Array.from({ length: 400 }, (_, at) => `--a${at}\nContent-Type: multipart/mixed; boundary=a${at + 1}\n\n`).join('')}`,
      expect.stringMatching(/^cannot be read/),
    ],
  ])('is told in a line where it cannot be read: %s', async (_, text, fault) => {
    expect(await imported('a.eml', text)).toEqual({ sources: [], faults: [fault] });
  });
});

describe('a mailbox', () => {
  const mail = (subject: string, body: string) =>
    `From mara@x.example Mon May  4 07:30:00 2026\nSubject: ${subject}\nDate: Mon, 04 May 2026 07:30:00 +0200\n\n${body}\n\n`;

  it('gives a source for each mail', async () => {
    const { sources, faults } = await imported(
      'box.mbox',
      mail('Water rises', '12 people\n>From Marn, 3 boats\n>>From x') + mail('', '9 people'),
    );
    expect(faults).toEqual([]);
    expect(sources.map(({ name }) => name)).toEqual(['box/0001-water-rises.txt', 'box/0002.txt']);
    expect(sources[0]!.text.endsWith('---\n12 people\nFrom Marn, 3 boats\n>From x\n')).toBe(true);
  });

  it('has sentences that begin with “From”, in mailboxes that do not quote them', async () => {
    const { sources } = await imported(
      'box.mbox',
      mail('A', '3 boats\n\nFrom 12 at noon it rose to 43.') + mail('B', '9 people'),
    );
    expect(sources.map(({ text }) => text.replace(/^---[\s\S]*?\n---\n/, ''))).toEqual([
      '3 boats\n\nFrom 12 at noon it rose to 43.\n',
      '9 people\n',
    ]);
  });

  it('is told where it is none, and where one of its mails is', async () => {
    expect(await imported('a.mbox', '12 people')).toEqual({
      sources: [],
      faults: ['is no mailbox: its first line does not begin with “From ”'],
    });
    const { sources, faults } = await imported('a.mbox', `From x\nno mail\n\n${mail('B', '9 people')}`);
    expect([sources.length, faults]).toEqual([1, ['mail 1: is no mail: it has no header of one']]);
  });
});

describe('a page that was saved in one file', () => {
  it('is read like the page, with its address and the day it was taken', async () => {
    const archive = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example/dam\r\nSubject: Dam\r\nDate: Mon, 04 May 2026 07:30:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="XX"\r\n\r\n--XX\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://x.example/dam\r\n\r\n<html><body><p>At least 12=\r\n people were hurt.</p></body></html>\r\n--XX--\r\n`;
    expect(await bodyOf('a.mhtml', archive)).toBe('At least 12 people were hurt.');
    expect(await headerOf('a.mhtml', archive)).toEqual({
      url: 'https://x.example/dam',
      captured: '2026-05-04T07:30:00+02:00',
      original: 'a.mhtml',
    });
  });
});
