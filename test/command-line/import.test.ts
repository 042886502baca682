import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdf } from '../importing/made-files.ts';
import { REPORTS } from '../importing/one-event.ts';
import { crosscheck, folderOf } from './crosscheck.ts';

const PAGE = (people: string) =>
  `<!doctype html><html><head><meta property="article:published_time" content="2026-04-02"></head>
   <body><p>${people} workers were injured in the fire at the paper mill in Tarn.</p></body></html>`;
const TEXT = (people: string) =>
  `---\npublished: 2026-04-02\n---\n${people} workers were injured in the fire at the paper mill in Tarn.\n`;

describe('import', () => {
  it('makes one corpus of pages and texts, which unpack parts again', () => {
    const folder = folderOf({ 'in/b/page.html': PAGE('Seven'), 'in/a.txt': TEXT('Nine'), 'in/c.png': 'x' });
    const made = crosscheck(['import', 'in', '-o', 'all.corpus'], '', folder);
    expect(made).toEqual({
      status: 0,
      output: '',
      errors: 'crosscheck: in: files of other kinds are left out: 1 .png\n',
    });
    expect(readFileSync(join(folder, 'all.corpus'), 'utf8')).toBe(
      `<<<FILE>>> a.txt\n${TEXT('Nine')}\n<<<FILE>>> b/page.html.txt\n---\npublished: 2026-04-02\n` +
        'dated-by: "the page’s metadata (article:published_time)"\noriginal: "b/page.html"\n---\n' +
        'Seven workers were injured in the fire at the paper mill in Tarn.\n',
    );
    expect(crosscheck(['unpack', 'all.corpus', '-d', 'out'], '', folder).status).toBe(0);
    expect(readFileSync(join(folder, 'out/b/page.html.txt'), 'utf8')).toContain('Seven workers');
  });

  it('tells what cannot be read, a line each, and imports the rest', () => {
    const folder = folderOf({ 'a.html': PAGE('Seven'), 'b.html': '', 'c.txt': Buffer.from([0xff, 0xfe, 0x00]) });
    const words = ['import', 'a.html', 'b.html', 'c.txt', '-o', 'all.corpus', '--force'];
    const errors = 'crosscheck: b.html: is empty\ncrosscheck: c.txt: is no valid UTF-16: save it as UTF-8\n';
    expect(crosscheck(words, '', folder)).toEqual({ status: 0, output: '', errors });
    expect(crosscheck([...words, '--strict'], '', folder)).toEqual({ status: 2, output: '', errors });
    expect(readFileSync(join(folder, 'all.corpus'), 'utf8')).toContain('Seven workers');
  });

  it('refuses a corpus that is there before it reads anything', () => {
    const folder = folderOf({ 'a.html': PAGE('Seven'), 'b.html': '', 'all.corpus': 'kept' });
    expect(crosscheck(['import', 'a.html', 'b.html', '-o', 'all.corpus'], '', folder)).toEqual({
      status: 2,
      output: '',
      errors: 'crosscheck: all.corpus: already exists; --force replaces it\n',
    });
    expect(readFileSync(join(folder, 'all.corpus'), 'utf8')).toBe('kept');
  });

  it('reads a feed in the encoding that it says it has', () => {
    const feed = (text: string) =>
      `<?xml version="1.0" encoding="ISO-8859-15"?><rss version="2.0"><channel><item><title>Café</title><description>${text}</description></item></channel></rss>`;
    const folder = folderOf({ 'news.xml': Buffer.from(feed('It cost \xa45 million.'), 'latin1') });
    const made = crosscheck(['import', 'news.xml', '-o', 'all.corpus', '--strict'], '', folder);
    expect(made).toEqual({ status: 0, output: '', errors: '' });
    expect(readFileSync(join(folder, 'all.corpus'), 'utf8')).toContain('It cost €5 million.');
    expect(crosscheck(['figures', '--format', 'json', 'news.xml'], '', folder).output).toContain('"unit":"EUR"');
  });

  it('reads the letters of a PDF as they are drawn: soft hyphens, what has a blank before it, what is called by its shape', () => {
    const page = [
      { text: 'Terms of 1-12 months, 11,062.6 dol-', x: 72, y: 720, font: 'F4' as const },
      { text: 'lars in all.', x: 72, y: 706, font: 'F4' as const },
      { text: 'See A, B and Cve.', x: 72, y: 692, font: 'F3' as const },
    ];
    const folder = folderOf({ 'a.pdf': Buffer.from(pdf([page])) });
    expect(crosscheck(['import', 'a.pdf', '-o', 'all.corpus', '--strict'], '', folder).status).toBe(0);
    expect(readFileSync(join(folder, 'all.corpus'), 'utf8')).toContain(
      'Terms of 1-12 months, 11,062.6 dollars in all. See 1, 2 and five.',
    );
  });

  it('makes a corpus of a bundle of files, and none of a corpus in which a source shows one', () => {
    const rule = '='.repeat(48);
    const bundle = `${rule}\nFILE: a.md\n${rule}\nTwelve.\n\n${rule}\nFILE: b.md\n${rule}\nNine.\n`;
    const corpus = `Notes of May\n\n<<<FILE>>> how.md\n${bundle}`;
    const folder = folderOf({ 'digest.txt': bundle, 'notes.corpus': corpus });
    const names = (path: string) => {
      expect(crosscheck(['import', path, '-o', 'all.corpus', '--force'], '', folder).status).toBe(0);
      return readFileSync(join(folder, 'all.corpus'), 'utf8').match(/(?<=^<<<FILE>>> ).*/gm);
    };
    expect([names('digest.txt'), names('notes.corpus')]).toEqual([['a.md', 'b.md'], ['how.md']]);
  });

  it('imports a dozen kinds of files beside broken ones of each, which give what their plain texts give', () => {
    const files = REPORTS.map(({ file, bytes }) => [`in/${file}`, Buffer.from(bytes)] as const);
    const broken = REPORTS.map(({ file }) => [`in/broken-${file}`, ''] as const);
    const texts = REPORTS.map(({ file, text }) => [`texts/${file}.txt`, text] as const);
    const folder = folderOf(Object.fromEntries([...files, ...broken, ...texts]));
    const { status, errors } = crosscheck(['import', 'in', '-o', 'all.corpus', '--strict'], '', folder);
    expect(status).toBe(2);
    expect(errors.trimEnd().split('\n').sort()).toEqual(
      REPORTS.map(({ file }) => `crosscheck: in/broken-${file}: is empty`).sort(),
    );
    const findings = (path: string) => {
      const { findings: found } = JSON.parse(crosscheck(['check', '--format', 'json', path], '', folder).output) as {
        readonly findings: readonly {
          readonly code: string;
          readonly question: string;
          readonly explanation: string;
        }[];
      };
      return found.map(({ code, question, explanation }) => `${code}: ${question}: ${explanation}`).sort();
    };
    expect(findings('all.corpus').length).toBeGreaterThan(3);
    expect(findings('all.corpus')).toEqual(findings('texts'));
  });

  it('ends with status 2 where nothing can be imported, and replaces nothing unasked', () => {
    const folder = folderOf({ 'b.html': '', 'a.html': PAGE('Seven'), 'all.corpus': 'old' });
    expect(crosscheck(['import', 'b.html', '-o', 'new.corpus'], '', folder)).toMatchObject({ status: 2 });
    expect(crosscheck(['import', 'no.html', '-o', 'new.corpus'], '', folder)).toMatchObject({
      status: 2,
      errors: 'crosscheck: no.html: no such file or folder\n',
    });
    expect(crosscheck(['import', 'a.html', '-o', 'all.corpus'], '', folder)).toMatchObject({ status: 2 });
    expect(readFileSync(join(folder, 'all.corpus'), 'utf8')).toBe('old');
    expect(crosscheck(['import', 'a.html', '-o', 'all.corpus', '--map', 'text'], '', folder).status).toBe(2);
  });
});

describe('the other commands', () => {
  it('read pages in a folder as they read texts', () => {
    const folder = folderOf({ 'mixed/a.html': PAGE('Seven'), 'mixed/b.txt': TEXT('Nine') });
    const { status, output } = crosscheck(['check', '--format', 'json', 'mixed'], '', folder);
    const { findings, sources } = JSON.parse(output);
    expect(status).toBe(1);
    expect(sources.map(({ name, published }: { name: string; published: string }) => [name, published])).toEqual([
      ['a.html.txt', '2026-04-02'],
      ['b.txt', '2026-04-02'],
    ]);
    expect(findings.map(({ code }: { code: string }) => code)).toEqual(['contradiction']);
  });

  it('tell of a page that cannot be read, go on, and end with status 2', () => {
    const folder = folderOf({ 'a.html': '', 'b.txt': TEXT('Nine') });
    const { status, output, errors } = crosscheck(['figures', '--format', 'csv', 'a.html', 'b.txt'], '', folder);
    expect([status, errors]).toEqual([2, 'crosscheck: a.html: is empty\n']);
    expect(output).toContain('Nine');
  });
});
