import { expect, it } from 'vitest';
import { pastedSource } from '../../../server/src/importing/importer.ts';

const TODAY = '2026-11-29';
const PIECE = `<meta charset='utf-8'><h1><a href="https://www.marn-gazette.example/2026/05/04/ferry">Ferry runs aground off Marn</a></h1>
<p class="byline">By <span itemprop="author">Ilse Torv</span>, <time datetime="2026-05-04T09:00:00+02:00">4 May 2026</time></p>
<p>At least <b>12</b> people<sup><a href="#n">3</a></sup> were hurt.</p><script>alert(1)</script><p style="display:none">99</p>`;

it('a piece of a page has its title, publisher, author, day and address in its header', () => {
  expect(pastedSource(PIECE, null, TODAY)).toBe(
    `---
title: Ferry runs aground off Marn
publisher: www.marn-gazette.example
author: Ilse Torv
published: "2026-05-04T09:00:00+02:00"
url: "https://www.marn-gazette.example/2026/05/04/ferry"
dated-by: a date marked in the page
---
Ferry runs aground off Marn

By Ilse Torv, 4 May 2026

At least 12 people[3] were hurt.
`.replace('www.marn', 'marn'),
  );
});

it('has the address that the clipboard knows before that of its headline', () => {
  const windows = `Version:0.9\r\nStartHTML:00000097\r\nSourceURL:https://x.example/a\r\n<html><body>${PIECE}</body></html>`;
  expect(pastedSource(windows, null, TODAY)).toContain('url: "https://x.example/a"');
  expect(pastedSource(PIECE, 'https://y.example/b', TODAY)).toContain('url: "https://y.example/b"');
});

it.each([
  ['nothing', ''],
  ['no text', '<img src="a.png">'],
  ['too much', '<div>'.repeat(20_000)],
])('is no source where it holds %s', (_, html) => {
  expect(pastedSource(html, null, TODAY)).toBeNull();
});
