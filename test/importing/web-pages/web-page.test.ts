import { describe, expect, it } from 'vitest';
import { bodyOf, headerOf, imported } from '../imported.ts';

const LINKED = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', name: 'Another' },
    {
      '@type': ['NewsArticle'],
      headline: 'Ferry runs aground off Marn',
      datePublished: '2026-05-04T07:30:00+02:00',
      dateModified: '2026-05-05T10:00:00+02:00',
      author: [{ '@type': 'Person', name: 'Ilse Torv' }, { name: 'Jon Ode' }],
      publisher: { name: 'Marn Gazette' },
      inLanguage: 'en-GB',
    },
  ],
};

function page(body: string, head = ''): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

function linked(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>The ferry lay ${at + 3} hours on the sand bank, said the harbour master, and the tide, which was late, took it off.</p>`,
).join('');

describe('the text of a page', () => {
  it('is its article, without what stands around it', async () => {
    const body = await bodyOf(
      'a.html',
      page(`<nav><a href="/">99 more stories</a></nav><article><h1>Ferry aground</h1>${PARAGRAPHS}</article>
        <script>document.write('<p>55 dead</p>')</script><footer>© 2026</footer>`),
    );
    expect(body).toMatch(/^Ferry aground\n\nThe ferry lay 3 hours on the sand bank/);
    expect(body).toContain('lay 8 hours');
    expect(body).not.toMatch(/99|55|©/);
  });

  it('has sentences whole, though comments stand between their pieces', async () => {
    const pieces = 'A total of <!-- -->12<!-- --> of the <!-- -->40<!-- --> people on board were hurt.';
    const body = await bodyOf(
      'a.html',
      page(`<article><h1>Ferry aground</h1>${PARAGRAPHS}<div>${pieces}</div></article>`),
    );
    expect(body).toContain('A total of 12 of the 40 people on board were hurt.');
  });

  it('has nothing of templates, which wait for a script', async () => {
    const html = page(
      `<h1>Ferry: 12<template>00</template> hurt</h1><p>The tide took 3<template>0</template> men.</p>`,
    );
    expect(await bodyOf('a.html', html)).toBe('Ferry: 12 hurt\n\nThe tide took 3 men.');
    expect(await headerOf('a.html', html)).toMatchObject({ title: 'Ferry: 12 hurt' });
  });

  it.each([
    [
      'corrections',
      '<p class="sidebar-footer-promo">Correction: an earlier version said that 14 people were hurt.</p>',
    ],
    ['captions', '<figure class="ad"><figcaption>Rescuers took 31 people off the deck.</figcaption></figure>'],
    [
      'notes of updates',
      '<div class="social-share"><span>This article was updated to say that 12 people were hurt.</span></div>',
    ],
  ])('keeps %s that the extraction drops', async (_, dropped) => {
    const body = await bodyOf('a.html', page(`<article><h1>Ferry aground</h1>${PARAGRAPHS}</article>${dropped}`));
    expect(body.split('\n\n').at(-1)).toBe(dropped.replace(/<[^>]*>/g, ''));
  });

  it.each([
    ['notes in brackets', 'At least 12<sup><a href="#n">3</a></sup> people', 'At least 12[3] people'],
    ['notes without a link in brackets', 'At least 12 people<sup>3</sup> were', 'At least 12 people[3] were'],
    ['powers raised', '7 km<sup>2</sup> and 10<sup>6</sup>', '7 km² and 10⁶'],
    [
      'fractions',
      '3<sup>1</sup>⁄<sub>2</sub> miles, <sup>3</sup>/<sub>4</sub> mile, 5<sup>1</sup>/2 years',
      '3 1⁄2 miles, 3/4 mile, 5 1/2 years',
    ],
    [
      'fractions whose plus is only heard',
      '4<span class="sr-only">+</span><span>1</span>⁄<span>2</span> tons',
      '4 1⁄2 tons',
    ],
    ['notes before a slash', '40 people<sup>3</sup>/families', '40 people[3]/families'],
    ['speeds', '12 m<sup>3</sup>/s, 10<sup>6</sup>/4', '12 m³/s, 10⁶/4'],
    ['ordinals', 'the 19<sup>th</sup> ship', 'the 19th ship'],
    ['words in one line', 'a <b>b</b>\n  <i>c</i>d', 'a b cd'],
    ['lines apart', 'a<br>b', 'a\nb'],
    ['groups of numbers whole', '12&nbsp;000 people', '12\u00a0000 people'],
    ['quotations marked', 'he said <q>12 are hurt</q>', 'he said “12 are hurt”'],
    ['what was struck out marked', '<s>41</s> 43 people', '[struck out: 41] 43 people'],
    [
      'formulas once, powers and fractions as such',
      'about <span class="katex"><math><semantics><mrow><mn>3</mn><mo>×</mo><msup><mn>10</mn><mn>6</mn></msup><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow><annotation>3 10^6</annotation></semantics></math><span aria-hidden="true">3×106</span></span>',
      'about 3 × 10^6 1/2',
    ],
    [
      'nothing of what is hidden',
      'seen<span style="color:red; display : none">41</span><span hidden>42</span>',
      'seen',
    ],
  ])('has %s', async (_, html, text) => {
    expect(await bodyOf('a.html', page(`<p>${html}</p>`))).toBe(text);
  });

  it('has a row of a table in a line, and layout in paragraphs', async () => {
    const table = '<table><tr><th>Village</th><th>Dead</th></tr><tr><td>Karsova</td><td>12</td></tr></table>';
    const layout =
      '<table><tr><td><p>First.</p><p>Second.</p></td><td><ul><li>12 boats</li><li>3 ships</li></ul></td></tr></table>';
    const withoutEndTags = '<table><tr><th>Village<th>Dead<tr><td>Karsova<td>12</table>';
    expect(await bodyOf('a.html', page(table))).toBe('Village | Dead\nKarsova | 12');
    expect(await bodyOf('a.html', page(withoutEndTags))).toBe('Village | Dead\nKarsova | 12');
    expect(await bodyOf('a.html', page(layout))).toBe('First.\n\nSecond.\n\n- 12 boats\n- 3 ships');
  });

  it('is read in the encoding that the page names, or else in one that its bytes are', async () => {
    const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(await bodyOf('a.html', bytes(page('<p>caf\u00e9 \u00a312</p>', '<meta charset="iso-8859-1">')))).toBe(
      'café £12',
    );
    expect(await bodyOf('a.html', bytes(page('<p>caf\u00e9 \u00a312</p>', '<meta charset="utf-8">')))).toBe('café £12');
    expect(await bodyOf('a.html', new TextEncoder().encode(page('<p>café £12</p>')))).toBe('café £12');
    expect(await bodyOf('a.htm', bytes('\u00ff\u00fe<\0p\0>\u00001\u00002\0'))).toBe('12');
  });

  it('is read of a part of a page as well', async () => {
    expect(await bodyOf('a.html', '<p>12 people</p><p>were hurt</p>')).toBe('12 people\n\nwere hurt');
  });
});

describe('the header of a page', () => {
  it('is what its JSON-LD says', async () => {
    expect(await headerOf('in/a.html', page('<p>12 people were hurt.</p>', linked(LINKED)))).toEqual({
      title: 'Ferry runs aground off Marn',
      publisher: 'Marn Gazette',
      author: 'Ilse Torv, Jon Ode',
      published: '2026-05-04T07:30:00+02:00',
      updated: '2026-05-05T10:00:00+02:00',
      language: 'en-GB',
      'dated-by': 'the page’s JSON-LD',
      original: 'in/a.html',
    });
  });

  it.each([
    [
      'Open Graph',
      '<meta property="article:published_time" content="2026-05-04">',
      '',
      'the page’s metadata (article:published_time)',
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2026-05-04">', '', 'the page’s metadata (dc.date.issued)'],
    ['a marked time', '', '<time datetime="2026-05-04">yesterday</time>', 'a date marked in the page'],
    ['its address', '<link rel="canonical" href="https://x.example/2026/05/04/ferry">', '', 'the page’s address'],
    [
      'a stamp',
      '',
      '<div class="post-date">4 May 2026</div>',
      'a date written in the page, and nothing else there says so',
    ],
    ['a line', '', '<p>Marn, 4 May 2026</p>', 'a date written in the page, and nothing else there says so'],
  ])('has its day from %s', async (_, head, stamp, from) => {
    const header = await headerOf('a.html', page(`${stamp}<p>12 people were hurt.</p>`, head));
    expect([header.published, header['dated-by']]).toEqual(['2026-05-04', from]);
  });

  it('has the day that the page shows where that of its clock in Greenwich is another', async () => {
    const data = { '@type': 'NewsArticle', datePublished: '2026-05-05T03:28:00Z' };
    const header = await headerOf(
      'a.html',
      page('<p>12 people.</p>', `${linked(data)}<link rel="canonical" href="https://x.example/2026/05/04/ferry">`),
    );
    expect(header.published).toBe('2026-05-04');
    expect(header['dated-by']).toBe('the page’s address; the page’s JSON-LD has 2026-05-05T03:28:00Z');
  });

  it('believes no day that is to come, and none in words that may be two', async () => {
    const head = '<meta name="date" content="2031-01-01"><meta name="pubdate" content="3/4/2026">';
    expect(await headerOf('a.html', page('<p>12 people were hurt.</p>', head))).toEqual({ original: 'a.html' });
  });

  it('has the address that the program noted which saved the page', async () => {
    const saved = `<!doctype html>\n<!-- saved from url=(0026)https://x.example/ferry/12 -->\n<html><body><p>12 hurt</p></body></html>`;
    expect((await headerOf('a.html', saved)).url).toBe('https://x.example/ferry/12');
  });

  it('is one of text, whatever stands in the page', async () => {
    const hostile = {
      '@type': 'NewsArticle',
      headline: 'A\n---\n<<<FILE>>> b: "c"',
      __proto__: null,
      constructor: 'x',
    };
    const { sources } = await imported('a.html', page('<p>12 hurt</p>', linked(hostile)));
    expect(sources[0]!.text).toBe(
      '---\ntitle: "A --- <<<FILE>>> b: \\"c\\""\noriginal: a.html\n---\nA --- <<<FILE>>> b: "c"\n\n12 hurt\n',
    );
  });
});

describe('a page that is none', () => {
  it.each([
    ['an empty one', '', 'is empty'],
    ['one without text', page('<img src="a.png">'), 'holds no text'],
    ['one of too many elements', '<p>'.repeat(500_001), 'has more than 500000 elements'],
    ['one that is too deep', '<div>'.repeat(20_000), 'its elements nest more than 512 deep'],
  ])('is told in a line: %s', async (_, html, fault) => {
    expect(await imported('a.html', html)).toEqual({ sources: [], faults: [fault] });
  });

  it('is read as far as it goes', async () => {
    expect(await bodyOf('a.html', '<html><body><p>12 people</p><p>were <b hurt')).toBe('12 people\n\nwere');
    expect(await bodyOf('a.html', '<<<>>>&#x110000;&amp 12 <p <p>&nbsp')).toContain('12');
  });
});
