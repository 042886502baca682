import { describe, expect, it } from 'vitest';
import { imported } from '../imported.ts';

const RSS = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Marn Gazette</title><link>https://x.example</link><language>en-GB</language>
<item><title>12 hurt &amp; 3 missing</title><link>https://x.example/1</link><pubDate>Mon, 04 May 2026 07:30:00 +0200</pubDate><dc:creator>Mara Velk</dc:creator>
<description>Short.</description><content:encoded><![CDATA[<p>At least 12<sup>3</sup> people were hurt.</p><script>99</script>]]></content:encoded></item>
<item><title>Water</title><description>The river rose by &lt;b&gt;3 metres&lt;/b&gt;.</description></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Marn &amp;amp; Karsova</title>
<entry><title>Dam</title><link rel="alternate" href="https://x.example/2"/><published>2026-05-04T07:30:00Z</published><updated>2026-05-05T08:00:00Z</updated><author><name>Jon Ode</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>At least 12 <b>people</b> were hurt.</p></div></content></entry>
<entry><title>Plain</title><summary>3 &lt; 4 boats</summary></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Marn Gazette',
  items: [
    {
      id: '1',
      url: 'https://x.example/1',
      title: 'Dam',
      content_html: '<p>12 people</p>',
      date_published: '2026-05-04T07:30:00Z',
    },
  ],
});

describe('a feed', () => {
  it('gives a source for each entry: RSS', async () => {
    const { sources, faults } = await imported('news.rss', RSS);
    expect(faults).toEqual([]);
    expect(sources).toEqual([
      {
        name: 'news/0001-12-hurt-3-missing.txt',
        text: '---\ntitle: "12 hurt & 3 missing"\npublisher: Marn Gazette\nauthor: Mara Velk\npublished: "2026-05-04T07:30:00+02:00"\nurl: "https://x.example/1"\nlanguage: en-GB\ndated-by: the feed\noriginal: news.rss\n---\n12 hurt & 3 missing\n\nAt least 12[3] people were hurt.\n',
      },
      {
        name: 'news/0002-water.txt',
        text: '---\ntitle: Water\npublisher: Marn Gazette\nlanguage: en-GB\noriginal: news.rss\n---\nWater\n\nThe river rose by 3 metres.\n',
      },
    ]);
  });

  it('gives a source for each entry: Atom, by its content', async () => {
    const { sources } = await imported('news.xml', ATOM);
    expect(sources.map(({ text }) => text)).toEqual([
      '---\ntitle: Dam\npublisher: "Marn & Karsova"\nauthor: Jon Ode\npublished: "2026-05-04T07:30:00Z"\nupdated: "2026-05-05T08:00:00Z"\nurl: "https://x.example/2"\ndated-by: the feed\noriginal: news.xml\n---\nDam\n\nAt least 12 people were hurt.\n',
      '---\ntitle: Plain\npublisher: "Marn & Karsova"\noriginal: news.xml\n---\nPlain\n\n3 < 4 boats\n',
    ]);
  });

  it('gives a source for each entry: JSON Feed', async () => {
    const { sources } = await imported('feed.json', JSON_FEED);
    expect(sources.map(({ name }) => name)).toEqual(['feed/0001-dam.txt']);
    expect(sources[0]!.text).toContain('published: "2026-05-04T07:30:00Z"');
  });

  it.each([
    ['none', 'a.rss', '12 people'],
    ['one that is cut off', 'a.rss', RSS.slice(0, 90)],
  ])('is told in a line where it cannot be read: %s', async (_, name, text) => {
    expect(await imported(name, text)).toEqual({
      sources: [],
      faults: ['is no feed that can be read: neither RSS nor Atom nor JSON Feed, or cut off'],
    });
  });

  it('is told where it has no entries, and expands no entities of its own', async () => {
    expect((await imported('a.rss', '<rss version="2.0"><channel><title>A</title></channel></rss>')).faults).toEqual([
      'is a feed without entries',
    ]);
    const bomb = `<!DOCTYPE r [<!ENTITY a "12"><!ENTITY b "${'&a;'.repeat(50)}">]>${RSS.replace(/^<\?xml[^>]*>/, '').replace('Short.', '&b;')}`;
    const { sources } = await imported('a.rss', bomb);
    expect(sources.every(({ text }) => !text.includes('121212'))).toBe(true);
  });

  it('is no other XML', async () => {
    const faults = ['is of no kind that is read'];
    expect(await imported('a.xml', '<catalogue><rssi>12</rssi></catalogue>')).toEqual({ sources: [], faults });
  });
});
