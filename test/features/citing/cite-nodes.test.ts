import { describe, expect, it } from 'vitest';
import { claimAt } from '../../../server/src/features/answers/places.ts';
import { citeClaim, citeNodes } from '../../../server/src/features/citing/cite-nodes.ts';
import type { CitationStyle } from '../../../server/src/features/protocol/protocol.ts';
import { growClaimsTree } from '../../../server/src/features/tree/claims-tree.ts';
import { at, FIRE, indexOf, source, URI } from '../fixture.ts';

const MORNING = source(
  'morning.txt',
  {
    title: 'Fire at the motel',
    author: 'Mara Velk',
    publisher: 'Morning Post',
    published: '2026-03-02',
    url: 'https://post.example/fire_(motel)',
  },
  'Three people were wounded in the fire at the motel, police said.',
);

function cite(text: string, words: string, style: CitationStyle): Promise<string> {
  const index = indexOf({ [URI]: text });
  return citeClaim(index, claimAt(index, URI, at(text, words))!, style);
}

describe('a claim is cited', () => {
  it('in plain words with value, sentence, speaker, publisher, date, address and place', async () => {
    expect(await cite(MORNING, 'Three', 'plain')).toBe(
      '3 people wounded: “Three people were wounded in the fire at the motel, police said.” (police; Mara Velk; ' +
        '“Fire at the motel”; Morning Post; 2 March 2026; https://post.example/fire_(motel); fire.corpus, morning.txt, line 10)',
    );
  });

  it('as a footnote of the Chicago Manual', async () => {
    expect(await cite(MORNING, 'Three', 'chicago')).toBe(
      '“Three people were wounded in the fire at the motel, police said.” Mara Velk, “Fire at the motel,” Morning Post, ' +
        'March 2, 2026, https://post.example/fire_(motel) (fire.corpus, morning.txt, line 10).',
    );
  });

  it('as Markdown that links to the source, whatever its address holds', async () => {
    expect(await cite(MORNING, 'Three', 'markdown')).toContain(
      '[Fire at the motel](<https://post.example/fire_(motel)>)',
    );
  });

  it('as data that reference managers read', async () => {
    expect(JSON.parse(await cite(MORNING, 'Three', 'csl-json'))).toEqual([
      {
        id: 'morning.txt:10',
        type: 'article-newspaper',
        title: 'Fire at the motel',
        author: [{ literal: 'Mara Velk' }],
        'container-title': 'Morning Post',
        issued: { 'date-parts': [[2026, 3, 2]] },
        URL: 'https://post.example/fire_(motel)',
        note: expect.stringContaining('3 people wounded'),
      },
    ]);
  });

  it('as an entry of BibTeX, with every sign and letter, and nothing on which TeX acts', async () => {
    const told = source(
      'fire_1.txt',
      {
        title: '"Motel {Ost} burns: 5% & more"',
        author: 'Жанна Łoś',
        publisher: 'Morning_Post',
        published: '2026-03-02',
        url: 'https://post.example/a_b?c=%20',
      },
      'At least 12 people were wounded, police said.',
    );
    const entry = await cite(told, '12', 'bibtex');
    expect(entry.split('\n')).toEqual([
      '@article{fire-1.txt:10,',
      '\tauthor = {{Жанна Łoś}},',
      '\tjournal = {{Morning\\_Post}},',
      '\tdate = {2026-03-02},',
      '\tyear = {2026},',
      '\tmonth = {mar 2},',
      expect.stringMatching(
        /^\tnote = \{≥ 12 people wounded · “At least 12 people were wounded, police said\.” · .*\},$/,
      ),
      '\ttitle = {Motel \\{{Ost}\\} burns: 5\\% \\& more},',
      '\turl = {https://post.example/a_b?c=%20},',
      '}',
    ]);
  });

  it('as an entry of BibTeX with the day of its source, where that has one', async () => {
    const dated = source('told.txt', { published: '2026-03-02T23:30:00Z' }, 'Nine people were wounded.');
    expect(await cite(dated, 'Nine', 'bibtex')).toContain('\n\tdate = {2026-03-02},\n\tyear = {2026},\n');
    expect(await cite(source('told.txt', {}, 'Nine people were wounded.'), 'Nine', 'bibtex')).not.toContain('date =');
  });

  it('without what its source does not say', async () => {
    const bare = '<<<FILE>>> bare.txt\nAt least 9 people were wounded, police said.\n';
    expect(await cite(bare, '9', 'plain')).toBe(
      '≥ 9 people wounded: “At least 9 people were wounded, police said.” (police; undated; fire.corpus, bare.txt, line 2)',
    );
    expect(await cite(bare, '9', 'chicago')).toContain('n.d. (fire.corpus, bare.txt, line 2).');
  });

  it('with the marks of a quotation inside it as inner ones', async () => {
    const told = source('told.txt', {}, '"We saw it," said the mayor, Tomas Reyl, 54. “No,” he said.');
    expect(await cite(told, '54', 'chicago')).toContain('“‘We saw it,’ said the mayor, Tomas Reyl, 54.”');
    expect(await cite(told, '54', 'plain')).toMatch(/^54 · age: /);
  });

  it.each(['javascript:alert(1)', 'https://a.example/> <img src=x>'])('never with %j for an address', async (url) => {
    const text = source('odd.txt', { url: JSON.stringify(url) }, 'Three people were wounded, police said.');
    expect(await cite(text, 'Three', 'markdown')).not.toContain('](');
    expect(await cite(text, 'Three', 'plain')).not.toContain(url);
  });
});

describe('lines of the Claims tree are cited', () => {
  const index = indexOf({ [URI]: FIRE });
  const tree = growClaimsTree(index);
  const [question] = tree.children(null);

  it('a question with all its positions and their claims', async () => {
    const lines = (await citeNodes(index, tree, [question!.id], 'plain')).split('\n');
    expect(lines[0]).toMatch(/^People wounded.*: 3 ≠ 4 \(contradiction\)$/);
    expect(lines.filter((line) => line.startsWith('    '))).toEqual([
      expect.stringContaining('morning.txt'),
      expect.stringContaining('radio.txt'),
      expect.stringContaining('evening.txt'),
    ]);
  });

  it('as data in which no two claims have one key, be they on one line', async () => {
    const twice = indexOf({
      [URI]:
        source('a.txt', {}, '12 people were wounded. 12 people were wounded.') +
        source('b.txt', {}, '14 people were wounded.'),
    });
    const grown = growClaimsTree(twice);
    const ids = grown.children(null).map(({ id }) => id);
    const keys = (await citeNodes(twice, grown, ids, 'bibtex')).match(/(?<=^@\w+\{).*(?=,$)/gm)!;
    expect(keys).toEqual(['a.txt:5', 'a.txt:5.2', 'b.txt:10']);
  });

  it('once, where a line beneath another one is chosen as well', async () => {
    const [position] = tree.children(question!.id);
    const both = await citeNodes(index, tree, [position!.id, question!.id], 'plain');
    expect(both).toBe(await citeNodes(index, tree, [question!.id], 'plain'));
  });

  it('in Markdown as a list beneath its heading', async () => {
    const lines = (await citeNodes(index, tree, [question!.id], 'markdown')).split('\n');
    expect(lines[0]).toMatch(/^\*\*People wounded/);
    expect(lines[1]).toMatch(/^ {2}- \*\*3/);
    expect(lines[2]).toMatch(/^ {4}- \*\*3 people/);
  });

  it('not at all, where the tree does not have them', async () => {
    expect(await citeNodes(index, tree, ['gone'], 'plain')).toBe('');
  });
});
