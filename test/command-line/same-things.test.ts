import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crosscheck, folderOf } from './crosscheck.ts';

const KETCHES = `<<<FILE>>> courier.txt
---
published: 2026-04-02
story: storm
---
The storm sank 12 ketches in the harbour of Lunde.
`;
const BOATS = KETCHES.replace('courier', 'herald').replace(
  /The storm.*/,
  'In the harbour of Lunde 15 boats were sunk by the storm.',
);
const SAME = '{ "sameThings": [["boat", "ketch"]] }\n';
const FILE = 'crosscheck.same-things.json';

function check(words: readonly string[], files: Readonly<Record<string, string>>) {
  const folder = folderOf({ 'corpora/storm.corpus': KETCHES + BOATS, ...files });
  return crosscheck(['check', ...words], '', folder);
}

describe('names of one thing', () => {
  it.each([
    ['the working folder', ['corpora/storm.corpus'], { [FILE]: SAME }, 1],
    ['the folder of a corpus', ['corpora/storm.corpus'], { [`corpora/${FILE}`]: SAME }, 1],
    ['a folder that is checked', ['corpora'], { [`corpora/${FILE}`]: SAME }, 1],
    ['a file that is given', ['corpora', '--same-things', 'names.json'], { 'names.json': SAME }, 1],
    [
      'no other file where one is given',
      ['corpora', '--same-things', 'names.json'],
      { 'names.json': '', [FILE]: SAME },
      0,
    ],
    ['nowhere', ['corpora'], {}, 0],
  ])('are taken from %s', (_, words, files, status) => {
    expect(check(words, files as Record<string, string>).status).toBe(status);
  });

  it('are told where their file cannot be read', () => {
    const broken = check(['corpora'], { [FILE]: '{\n  "sameThings": [["boat", "ketch"]\n}\n' });
    expect(broken.status).toBe(2);
    expect(broken.errors).toMatch(/^crosscheck: crosscheck\.same-things\.json:3:1: This is not valid JSON/m);
    const missing = check(['corpora', '--same-things', 'names.json'], {});
    expect(missing.status).toBe(2);
    expect(missing.errors).toContain('names.json: ');
  });

  it('hold of why, draft, export and what was read apart', () => {
    const folder = folderOf({
      'storm.corpus': KETCHES + BOATS,
      'draft.md': 'The storm sank 15 vessels in the harbour of Lunde.\n',
    });
    const run = (...words: string[]) => crosscheck(words, '', folder).output;
    const runs = (): readonly string[] => [
      run('why', 'storm.corpus:6:16', 'storm.corpus:12:26'),
      run('draft', 'draft.md', '--against', 'storm.corpus'),
      run('export', 'storm.corpus'),
      run('collate', 'storm.claims'),
    ];
    writeFileSync(join(folder, 'storm.claims'), run('claims', 'storm.corpus'));
    const before = runs();
    writeFileSync(join(folder, FILE), '{ "sameThings": [["boat", "ketch", "vessel"]] }\n');
    const after = runs();
    expect(after.map((output, at) => output === before[at])).toEqual([false, false, false, false]);
    expect(after[3]).toContain('contradiction');
  });

  it('are no source where files are imported', () => {
    const folder = folderOf({ 'in/a.txt': 'Twelve boats sank.\n', [`in/${FILE}`]: SAME });
    expect(crosscheck(['import', 'in', '-o', 'out.corpus', '--strict'], '', folder).status).toBe(0);
    expect(crosscheck(['figures', '--format', 'json', 'out.corpus'], '', folder).output).not.toContain(FILE);
  });
});
