import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../server/src/corpus/files/file-paths.ts';
import { unpackCorpus } from '../../../server/src/corpus/files/unpack.ts';
import { parseCorpus, parseSourceFile } from '../../../server/src/corpus/parse.ts';
import { corpusText } from '../corpus-texts.ts';

const TODAY = { today: '2026-01-01' };

function unpackedText(corpus: string): string | undefined {
  return unpackCorpus(corpus).files[0]?.text;
}

/** The paths that sources of these names go to. */
function paths(names: readonly string[], fileSystem: FileSystem): string[] {
  const corpus = names.map((name) => `<<<FILE>>> ${name}\nText`).join('\n');
  return unpackCorpus(corpus, { fileSystem }).files.map(({ path }) => path);
}

describe('unpacking', () => {
  it('gives each source as a file of its own', () => {
    const corpus = '<<<FILE>>> a.txt\nTen came.\n\n<<<FILE: b/c.md>>>\r\nSix came.\r\n<<<END>>>\n<<<FILE>>>\nTwo came.';
    expect(unpackCorpus(corpus)).toEqual({
      files: [
        { name: 'a.txt', path: 'a.txt', renamed: null, text: 'Ten came.\n' },
        { name: 'b/c.md', path: 'b/c.md', renamed: null, text: 'Six came.' },
        { name: 'source-3', path: 'source-3.txt', renamed: null, text: 'Two came.' },
      ],
      leftOut: [],
    });
  });

  it('keeps the meaning of any corpus: each file says what its source said', () => {
    fc.assert(
      fc.property(corpusText, (text) => {
        const { placed } = parseCorpus('', text, TODAY);
        const { files } = unpackCorpus(text);
        expect(files.map(({ name }) => name)).toEqual(placed.map(({ source }) => source.name));
        for (const [index, file] of files.entries()) {
          const asFile = parseSourceFile('', file.name, file.text, TODAY).placed[0];
          expect(asFile?.source.body).toBe(placed[index]?.source.body);
        }
      }),
      { numRuns: 1000 },
    );
  });

  const defaults = '---\npublisher: Tempo\npublished: 2024-07-09\nauthor: [Ann, Bo]\n---\n';

  it.each([
    ['none', 'Ten came.', '---\npublisher: Tempo\npublished: 2024-07-09\nauthor: [Ann, Bo]\n---\nTen came.'],
    [
      'one',
      '---\npublished: 2024-07-10\n---\nTen came.',
      '---\npublisher: Tempo\nauthor: [Ann, Bo]\npublished: 2024-07-10\n---\nTen came.',
    ],
    [
      'one in braces',
      '---\n{published: 2024-07-10}\n---\n',
      '---\n{publisher: Tempo, author: [Ann, Bo], published: 2024-07-10}\n---\n',
    ],
    [
      'an empty one',
      '---\n---\nTen came.',
      '---\npublisher: Tempo\npublished: 2024-07-09\nauthor: [Ann, Bo]\n---\nTen came.',
    ],
    [
      'one left open',
      '---\nTen came.',
      '---\npublisher: Tempo\npublished: 2024-07-09\nauthor: [Ann, Bo]\n---\n---\nTen came.',
    ],
  ])('states the defaults of the preamble in the header of a source that has %s', (_, source, expected) => {
    expect(unpackedText(`${defaults}<<<FILE>>> a\n${source}`)).toBe(expected);
  });

  it('keeps the merged header of any source under defaults', () => {
    const values = fc.constantFrom(
      'Tempo',
      '"40: forty"',
      '[a, "b, c"]',
      '{x: 1}',
      '',
      "'it''s'",
      '|\n  two\n  lines',
      'é 報',
    );
    const header = fc.dictionary(fc.constantFrom('title', 'publisher', 'place', 'own key'), values);
    const lines = (fields: Record<string, string>) =>
      Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
    fc.assert(
      fc.property(header, header, fc.boolean(), (preamble, own, hasHeader) => {
        const top = hasHeader ? `---\n${lines(own).join('')}---\n` : '';
        const corpus = `---\n${lines(preamble).join('')}---\n<<<FILE>>> a\n${top}Ten came.`;
        const merged = parseCorpus('', corpus, TODAY).placed[0]?.source;
        const file = parseSourceFile('', 'a', unpackedText(corpus) ?? '', TODAY).placed[0]?.source;
        expect(file).toEqual(merged);
      }),
    );
  });

  it('tells what belongs to no source', () => {
    const corpus = 'My notes\n<<<FILE>>> a\nTen came.\n<<<END>>>\nStray words\n';
    expect(unpackCorpus(corpus).leftOut).toEqual([
      'The comment before the first source belongs to none',
      'The text behind the closing line of “a” belongs to no source',
    ]);
  });
});

describe('where a source goes', () => {
  it.each([
    ['../../etc/passwd', '__/__/etc/passwd', 'leaves-folder'],
    ['/etc/passwd', 'etc/passwd', 'leaves-folder'],
    ['C:\\Windows\\a.txt', 'C_/Windows/a.txt', 'leaves-folder'],
    ['C:a.txt', 'C_a.txt', 'leaves-folder'],
    ['\\\\server\\share', 'server/share', 'leaves-folder'],
    ['a\\..\\..\\b', 'a/__/__/b', 'leaves-folder'],
    ['a\\b.txt', 'a/b.txt', 'unusable-name'],
    ['a/./b//c', 'a/b/c', 'unusable-name'],
    ['./', '_', 'unusable-name'],
    ['..', '__', 'leaves-folder'],
    ['a\u0000b', 'a_b', 'unusable-name'],
    ['what?.txt', 'what_.txt', 'unusable-name'],
    ['con.txt', 'con_.txt', 'unusable-name'],
    ['a/NUL', 'a/NUL_', 'unusable-name'],
    ['console.txt', 'console.txt', null],
    ['a. ./b', 'a. _/b', 'unusable-name'],
    ['été/報道 👩‍🚒.txt', 'été/報道 👩‍🚒.txt', null],
    [`${'x'.repeat(300)}.txt`, `${'x'.repeat(236)}.txt`, 'unusable-name'],
    [`${'d/'.repeat(900)}a.txt`, 'a.txt', 'unusable-name'],
  ])('%.40j goes to %.40j', (name, path, renamed) => {
    expect(unpackCorpus(`<<<FILE>>> ${name}\nText`).files).toMatchObject([{ name: name.trim(), path, renamed }]);
  });

  it.each([
    [
      ['a.txt', 'a.txt', 'a.txt'],
      ['a.txt', 'a~2.txt', 'a~3.txt'],
    ],
    [
      ['a.txt', 'A.txt'],
      ['a.txt', 'A~2.txt'],
    ],
    [
      ['e\u0301.txt', 'é.txt'],
      ['e\u0301.txt', 'é~2.txt'],
    ],
    [
      ['a', 'a/b'],
      ['a', 'a~/b'],
    ],
    [
      ['a/b', 'a'],
      ['a/b', 'a~2'],
    ],
  ])('gives %j different paths', (names, expected) => {
    expect(paths(names, 'any')).toEqual(expected);
  });

  it('keeps names that only POSIX holds where the file system is one', () => {
    const names = ['12:30?.txt', 'con', 'A.txt', 'a.txt'];
    expect(paths(names, 'posix')).toEqual(names);
  });

  const part = fc.constantFrom('..', '.', '', 'a', 'A', 'a.txt', 'con', 'C:', '~', ' ', 'a.', '\u0000', '報');
  const name = fc.array(fc.tuple(part, fc.constantFrom('/', '\\', '')), { minLength: 1, maxLength: 6 });

  it('never leads out of the folder, and never to the same place twice', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 6 }),
        fc.constantFrom<FileSystem>('any', 'posix'),
        (names, fileSystem) => {
          const written = names.map((parts) => parts.flat().join(''));
          const found = paths(written, fileSystem);
          for (const path of found) {
            expect(path).toMatch(/^[^/\\\0]+(?:\/[^/\\\0]+)*$/);
            expect(path.split('/')).not.toContain('..');
            expect(path.split('/')).not.toContain('.');
          }
          const folders = found.flatMap((path) =>
            path
              .split('/')
              .slice(0, -1)
              .map((_, at, all) => all.slice(0, at + 1).join('/')),
          );
          expect(new Set(found).size).toBe(found.length);
          expect(found.filter((path) => folders.includes(path))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
