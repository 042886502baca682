import { describe, expect, it } from 'vitest';
import { headerOf } from '../imported.ts';

const HEADLINE = '<h1>Ferry runs aground off Marn</h1>';
const TEXT = '<p>Twelve people were hurt when the ferry ran aground.</p>';

async function datedBy(
  head: string,
  body: string,
): Promise<readonly [day: string | undefined, from: string | undefined]> {
  const html = `<!doctype html><html lang="de"><head><title>Ferry runs aground off Marn</title>${head}</head><body>${body}</body></html>`;
  const header = await headerOf('a.html', html);
  return [header.published, header['dated-by']];
}

function linked(data: Readonly<Record<string, unknown>>): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
}

describe('the day of a page', () => {
  it.each([
    [
      'a time in a wrapper that is called after what is beside the text',
      `<div class="has-sidebar">${HEADLINE}<time datetime="2026-05-04">4. Mai 2026</time>${TEXT}</div>`,
    ],
    [
      'an element that names it in RDFa',
      `${HEADLINE}<span property="dc:date dc:created" content="2026-05-04"></span>${TEXT}`,
    ],
    ['words that say so', `${HEADLINE}<p>Veröffentlicht am 4. Mai 2026 von Ilse Torv</p>${TEXT}`],
    ['a label before it', `${HEADLINE}<dl><dt>Datum</dt><dd>04.05.26</dd></dl>${TEXT}`],
    [
      'words beside others in a line',
      `${HEADLINE}<p><a href="#">Ilse Torv</a> / 04.05.2026 / <a href="#">Marn</a></p>${TEXT}`,
    ],
    [
      'a day before the first sentence',
      `${HEADLINE}<p>Marn, 04.05.2026. Twelve people were hurt when the ferry ran aground.</p>`,
    ],
    [
      'what is marked in the headline',
      `<h1><time datetime="2026-05-04">4. Mai</time> Ferry runs aground off Marn</h1>${TEXT}`,
    ],
    [
      'the foot of the article',
      `<article>${HEADLINE}${TEXT}<footer class="footer"><span class="date">4. Mai 2026</span></footer></article>`,
    ],
    [
      'data for its scripts',
      `${HEADLINE}${TEXT}<script>let page = {"published_at":"2026-05-04T09:00:00+02:00"}</script>`,
    ],
    ['a change, where it tells no other', `${HEADLINE}<p>Zuletzt aktualisiert: 04.05.2026</p>${TEXT}`],
  ])('is in %s', async (_, body) => {
    expect((await datedBy('', body))[0]?.slice(0, 10)).toBe('2026-05-04');
  });

  it.each([
    ['comments', `${HEADLINE}${TEXT}<div class="comments"><time datetime="2026-05-09">9. Mai 2026</time></div>`],
    ['other reports', `${HEADLINE}${TEXT}<div class="related-news"><span class="date">09.05.2026</span></div>`],
    ['today', `<p>Aktuelle Zeit: 09.05.2026, 12:18</p>${HEADLINE}${TEXT}`],
    ['who wrote it', `${HEADLINE}<p class="info">Registriert: 09.05.2026</p>${TEXT}`],
    ['a headline', `<h1>What we know of 9 May 2026 off Marn</h1>${TEXT}`],
  ])('is not that of %s', async (_, body) => {
    expect(await datedBy('', body)).toEqual([undefined, undefined]);
  });

  it('is the nearest to the headline', async () => {
    const masthead = '<p class="date">Samstag, 9. Mai 2026</p><p>Marn</p><p>World</p>';
    const [day] = await datedBy('', `${masthead}${HEADLINE}<p class="date">4. Mai 2026</p>${TEXT}`);
    expect(day).toBe('2026-05-04');
  });

  it('is, of several that are told to machines, the one that is shown, and the others are told', async () => {
    const head = `${linked({ datePublished: '2026-05-02' })}<meta property="article:published_time" content="2026-05-04">`;
    expect(await datedBy(head, `${HEADLINE}<p class="date">04.05.2026</p>${TEXT}`)).toEqual([
      '2026-05-04',
      'the page’s metadata (article:published_time); the page’s JSON-LD has 2026-05-02',
    ]);
  });

  it('is shown before what may be the day of a change, which is told', async () => {
    expect(
      await datedBy('<meta name="date" content="2026-05-05">', `${HEADLINE}<p class="date">04.05.2026</p>${TEXT}`),
    ).toEqual(['2026-05-04', 'a date written in the page; the page’s metadata (date) has 2026-05-05']);
  });

  it('is told with the day before or behind that readers are shown', async () => {
    const head = linked({ datePublished: '2026-05-03 20:00:49' });
    expect(await datedBy(head, `${HEADLINE}<p class="date">04.05.2026</p>${TEXT}`)).toEqual([
      '2026-05-03',
      'the page’s JSON-LD; a date written in the page has 2026-05-04',
    ]);
    // Another report's, or a day that the text tells of.
    expect((await datedBy(head, `${HEADLINE}<p class="date">04.02.2026</p>${TEXT}`))[1]).toBe('the page’s JSON-LD');
  });

  it.each([
    ['its address', '<link rel="canonical" href="https://courier.example/2026/05/05/ferry">', '', 'the page’s address'],
    [
      'what it says of its last change',
      '',
      '<p>Zuletzt aktualisiert: 05.05.2026</p>',
      'what the page says of its last change',
    ],
    ['its title', '<title>Ferry runs aground | 05.05.2026</title>', '', 'the page’s title'],
    [
      'the data of its scripts',
      '<script>let page = {"published_at":"2026-05-05T09:00:00+02:00"}</script>',
      '',
      'the data of the page’s scripts',
    ],
  ])('is told with the day before or behind that %s has', async (_, head, words, from) => {
    const marked = '<time class="entry-date">04.05.2026</time>';
    const [day, told] = await datedBy(head, `${HEADLINE}${marked}${words}${TEXT}`);
    expect([day, told?.replace('T09:00:00+02:00', '')]).toEqual([
      '2026-05-04',
      `a date marked in the page; ${from} has 2026-05-05`,
    ]);
  });

  it('is told with the day of its address, whatever it tells machines', async () => {
    const address = '<link rel="canonical" href="https://courier.example/2026/05/05/ferry">';
    const head = `${linked({ datePublished: '2026-05-04T09:00:00+02:00' })}${address}`;
    expect((await datedBy(head, HEADLINE + TEXT))[1]).toBe('the page’s JSON-LD; the page’s address has 2026-05-05');
  });

  it('is told to stand alone where words are all that give it', async () => {
    const words = `${HEADLINE}<p class="date">04.05.2026</p>${TEXT}`;
    expect((await datedBy('', words))[1]).toBe('a date written in the page, and nothing else there says so');
    const address = '<link rel="canonical" href="https://courier.example/2026/05/04/ferry">';
    expect((await datedBy(address, words))[1]).toBe('the page’s address');
    expect((await datedBy('', `<p class="date">04.05.2026</p><p>Marn</p>${words}`))[1]).toBe(
      'a date written in the page',
    );
  });

  it('is told to be one in UTC where the page shows none, and to be doubted where a change came before it', async () => {
    expect(
      await datedBy(
        linked({ datePublished: '2026-05-04T23:30:00Z', dateModified: '2026-05-03T10:00:00Z' }),
        HEADLINE + TEXT,
      ),
    ).toEqual([
      '2026-05-04T23:30:00Z',
      'the page’s JSON-LD, in UTC; it says that it was changed on 2026-05-03T10:00:00Z',
    ]);
  });

  it('is told with the day that a time in another zone is in UTC, but for midnight, which is a day without a time', async () => {
    expect(await datedBy(linked({ datePublished: '2026-05-04T00:20:00+03:00' }), HEADLINE + TEXT)).toEqual([
      '2026-05-04T00:20:00+03:00',
      'the page’s JSON-LD; in UTC that is 2026-05-03',
    ]);
    for (const time of ['00:00:00+03:00', '09:20:00+03:00'])
      expect((await datedBy(linked({ datePublished: `2026-05-04T${time}` }), HEADLINE + TEXT))[1]).toBe(
        'the page’s JSON-LD',
      );
    const shown = `${HEADLINE}<p class="date">04.05.2026</p>${TEXT}`;
    expect((await datedBy(linked({ datePublished: '2026-05-04T00:20:00+03:00' }), shown))[1]).toBe(
      'the page’s JSON-LD',
    );
  });

  it('is told to be the one on which a live report began', async () => {
    const live = linked({ '@type': 'LiveBlogPosting', datePublished: '2026-05-04T20:00:00+02:00' });
    expect((await datedBy(live, HEADLINE + TEXT))[1]).toBe('the page’s JSON-LD (the beginning of a live report)');
  });

  it('is read of JSON-LD that is broken elsewhere, and not of a film in the text', async () => {
    const broken =
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A "ferry"", "datePublished": "2026-05-04"}</script>';
    expect(await datedBy(broken, HEADLINE + TEXT)).toEqual(['2026-05-04', 'the page’s JSON-LD']);
    const film = linked({ '@type': 'VideoObject', uploadDate: '2025-01-01' });
    expect((await datedBy(film, `${HEADLINE}<p class="date">04.05.2026</p>${TEXT}`))[0]).toBe('2026-05-04');
  });

  it('is found where something stands between head and body', async () => {
    const html = `<html><head><title>Ferry</title></head><script>1</script><body>${HEADLINE}<p class="date">4 May 2026</p>${TEXT}</body></html>`;
    expect((await headerOf('a.html', html)).published).toBe('2026-05-04');
  });
});
