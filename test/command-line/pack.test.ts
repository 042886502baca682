import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crosscheck, folderOf, NINE, SEVEN } from './crosscheck.ts';
import { dismissAll } from './deciding.ts';

function filesBelow(folder: string): Record<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

/** Texts that are hard to carry. */
const TEXTS: Record<string, Buffer> = {
  'plain.txt': Buffer.from('One line.\n'),
  'no-last-newline.txt': Buffer.from('Two\nlines'),
  'empty.txt': Buffer.from(''),
  'crlf.md': Buffer.from('# Title\r\n\r\nText.\r\n\r\n'),
  'mixed.txt': Buffer.from('a\rb\r\nc\n\r'),
  'deep/er/umlaut-ä-😀.txt': Buffer.from('Grüße 😀 \ufeff\u00a0\u2028'),
  'marked.txt': Buffer.from('\ufeffwith a byte-order mark\n'),
  'delimiters.txt': Buffer.from('<<<FILE>>> inside.txt\n\\<<<FILE>>> escaped\n<<<END>>>\n<<<FILE: x>>>\n'),
  'header.txt': Buffer.from('---\npublished: 2026-04-02\n---\nText.\n'),
  'rule.txt': Buffer.from('---\nnot a header\n'),
  'latin.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a, 0xff, 0xfe, 0x00, 0xc3, 0x28, 0xed, 0xa0, 0x80]),
};

describe('pack and unpack', () => {
  it('bring every text back to the byte', () => {
    const folder = folderOf(Object.fromEntries(Object.entries(TEXTS).map(([path, bytes]) => [`texts/${path}`, bytes])));
    expect(crosscheck(['pack', 'texts', '-o', 'all.corpus'], '', folder)).toEqual({
      status: 0,
      output: '',
      errors: '',
    });
    expect(crosscheck(['unpack', 'all.corpus', '-d', 'back'], '', folder)).toEqual({
      status: 0,
      output: '',
      errors: '',
    });
    expect(filesBelow(join(folder, 'back'))).toEqual(TEXTS);
  });

  it('leave out what is no text, and corpora', () => {
    const folder = folderOf({ 'in/a.txt': 'A', 'in/b.corpus': '<<<FILE>>> c.txt\nC', 'in/d.png': 'D' });
    crosscheck(['pack', 'in', '-o', 'in/all.corpus'], '', folder);
    expect(readFileSync(join(folder, 'in/all.corpus'), 'utf8')).toBe('<<<FILE>>> a.txt\nA');
  });

  it('replace no corpus unless told to, and never a text that is packed', () => {
    const folder = folderOf({ 'in/a.txt': 'A', 'out.corpus': 'old' });
    const refused = crosscheck(['pack', 'in', '-o', 'out.corpus'], '', folder);
    expect([refused.status, refused.errors]).toEqual([
      2,
      'crosscheck: out.corpus: already exists; --force replaces it\n',
    ]);
    const input = crosscheck(['pack', 'in', '-o', join('in', 'a.txt'), '--force'], '', folder);
    expect([input.status, input.errors]).toEqual([
      2,
      `crosscheck: ${join('in', 'a.txt')}: is one of the texts to be packed\n`,
    ]);
    expect(filesBelow(folder)).toEqual({ 'in/a.txt': Buffer.from('A'), 'out.corpus': Buffer.from('old') });
    expect(crosscheck(['pack', 'in', '-o', 'out.corpus', '--force'], '', folder).status).toBe(0);
    expect(readFileSync(join(folder, 'out.corpus'), 'utf8')).toBe('<<<FILE>>> a.txt\nA');
  });

  it('write all files or none', () => {
    const folder = folderOf({
      'x.corpus': '<<<FILE>>> a.txt\nnew\n<<<FILE>>> b.txt\nother\n<<<FILE>>> deep/c.txt\nthird',
      'out/b.txt': 'old',
      'blocked/deep': 'a file where a folder should be',
      'broken/x.corpus': '<<<FILE>>> a.txt\nnew',
      'broken/x.annotations.jsonld': '{',
    });
    const before = filesBelow(folder);
    for (const words of [
      ['x.corpus', '-d', 'out'],
      ['x.corpus', '-d', 'blocked'],
      [join('broken', 'x.corpus'), '-d', 'fresh'],
    ]) {
      expect(crosscheck(['unpack', ...words], '', folder).status).toBe(2);
      expect(filesBelow(folder)).toEqual(before);
    }
    expect(existsSync(join(folder, 'fresh'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')(
    'do not follow a link to what is replaced, nor out of the folder that is packed',
    () => {
      const folder = folderOf({ 'in/a.txt': 'A', 'secret.txt': 'secret', 'in/c.txt': 'C' });
      symlinkSync(join(folder, 'secret.txt'), join(folder, 'in/b.txt'));
      symlinkSync(join(folder, 'in/c.txt'), join(folder, 'in/d.txt'));
      symlinkSync(join(folder, 'secret.txt'), join(folder, 'out.corpus'));
      const { status, errors } = crosscheck(['pack', 'in', '-o', 'out.corpus', '--force'], '', folder);
      expect([status, errors]).toEqual([
        0,
        `crosscheck: ${join('in', 'b.txt')}: is a link out of the folder, and left out\n`,
      ]);
      expect(readFileSync(join(folder, 'secret.txt'), 'utf8')).toBe('secret');
      expect(readFileSync(join(folder, 'out.corpus'), 'utf8')).toBe(
        '<<<FILE>>> a.txt\nA\n<<<FILE>>> c.txt\nC\n<<<FILE>>> d.txt\nC',
      );
    },
  );

  it('replace no file unless told to', () => {
    const folder = folderOf({ 'x.corpus': '<<<FILE>>> a.txt\nnew\n<<<FILE>>> b.txt\nother', 'out/a.txt': 'old' });
    const refused = crosscheck(['unpack', 'x.corpus', '-d', 'out'], '', folder);
    expect(refused.status).toBe(2);
    expect(refused.errors).toContain(`crosscheck: ${join('out', 'a.txt')}: already exists; --force replaces it`);
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toBe('old');
    expect(crosscheck(['unpack', 'x.corpus', '-d', 'out', '--force'], '', folder).status).toBe(0);
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toBe('new');
  });
});

describe('what people added', () => {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')).first.items as readonly { target: Target[] }[];
  interface Target {
    readonly source: string;
  }

  it('goes with the sources into a folder, under the names that they have there, and back into a corpus', () => {
    const corpus = `${SEVEN}${NINE.replace('herald.txt', '../herald.txt')}`;
    const folder = folderOf({ 'mill.corpus': corpus, 'mill.annotations.jsonld': dismissAll(corpus, 'A slip.') });
    expect(crosscheck(['unpack', 'mill.corpus', '-d', 'texts'], '', folder).status).toBe(0);
    const sources = read(join(folder, 'texts/corpus.annotations.jsonld')).flatMap(({ target }) => target);
    expect(sources.map(({ source }) => source)).toEqual(['courier.txt', '__/herald.txt']);
    expect(crosscheck(['check', 'texts'], '', folder).status).toBe(0);

    expect(crosscheck(['pack', 'texts', '-o', 'again.corpus'], '', folder).status).toBe(0);
    expect(crosscheck(['check', 'again.corpus'], '', folder).status).toBe(0);
    expect(crosscheck(['check', '--all', 'again.corpus'], '', folder).output).toContain('A slip.');
  });

  it('is added to what is there already', () => {
    const corpus = SEVEN + NINE;
    const old = '{"items": [{"id": "urn:x", "type": "Annotation", "target": "courier.txt", "bodyValue": "Old."}]}';
    const folder = folderOf({
      'mill.corpus': corpus,
      'mill.annotations.jsonld': dismissAll(corpus, 'A slip.'),
      'texts/corpus.annotations.jsonld': old,
    });
    crosscheck(['unpack', 'mill.corpus', '-d', 'texts'], '', folder);
    const text = readFileSync(join(folder, 'texts/corpus.annotations.jsonld'), 'utf8');
    for (const kept of ['Old.', 'A slip.']) expect(text).toContain(kept);
  });

  it('is left where it is if it cannot be read, and the place is named', () => {
    const folder = folderOf({ 'texts/a.txt': 'A', 'texts/corpus.annotations.jsonld': '{\n "items": [' });
    const { status, errors } = crosscheck(['pack', 'texts', '-o', 'a.corpus'], '', folder);
    expect(status).toBe(2);
    expect(errors).toContain('corpus.annotations.jsonld:2:12: This is not valid JSON');
    expect(existsSync(join(folder, 'a.annotations.jsonld'))).toBe(false);
    expect(existsSync(join(folder, 'a.corpus'))).toBe(false);
  });
});

describe('unpack writes nothing outside its target', () => {
  it.each(['../evil.txt', '/tmp/../evil.txt', 'a/../../evil.txt', '..\\evil.txt', 'C:\\evil.txt', '..', '.'])(
    'whatever a source is called: %s',
    (name) => {
      const folder = folderOf({ 'x.corpus': `<<<FILE>>> ${name}\nEvil.\n` });
      const { status, errors } = crosscheck(['unpack', 'x.corpus', '-d', 'out/deep'], '', folder);
      expect(status).toBe(0);
      expect(errors).toContain('x.corpus: ');
      expect(Object.keys(filesBelow(folder)).filter((path) => !path.startsWith('out/deep/'))).toEqual(['x.corpus']);
      expect(Object.keys(filesBelow(join(folder, 'out/deep')))).toHaveLength(1);
    },
  );

  it.skipIf(process.platform === 'win32')('nor through a link that lies in it', () => {
    const folder = folderOf({ 'x.corpus': '<<<FILE>>> link/evil.txt\nEvil.\n' });
    mkdirSync(join(folder, 'out'));
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/link'));
    const { status, errors } = crosscheck(['unpack', 'x.corpus', '-d', 'out', '--force'], '', folder);
    expect(status).toBe(2);
    expect(errors).toContain(join('out', 'link'));
    expect(existsSync(join(folder, 'elsewhere/evil.txt'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('nor through a file of annotations that is a link', () => {
    const folder = folderOf({ 'x.corpus': SEVEN, 'x.annotations.jsonld': dismissAll(SEVEN + NINE, 'A slip.') });
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'elsewhere.jsonld'), join(folder, 'out/corpus.annotations.jsonld'));
    const { status, errors } = crosscheck(['unpack', 'x.corpus', '-d', 'out', '--force'], '', folder);
    expect(status).toBe(2);
    expect(errors).toContain('corpus.annotations.jsonld: is a link');
    expect(existsSync(join(folder, 'elsewhere.jsonld'))).toBe(false);
  });

  it('under no name on which a program acts', () => {
    const names = [
      '.vscode/tasks.json',
      '.git/config',
      'a/.envrc',
      'corpus.annotations.jsonld',
      'A.Annotations.JSONLD',
    ];
    const folder = folderOf({ 'x.corpus': names.map((name) => `<<<FILE>>> ${name}\nEvil.\n`).join('') });
    expect(crosscheck(['unpack', 'x.corpus', '-d', 'out', '--force'], '', folder).status).toBe(0);
    expect(Object.keys(filesBelow(join(folder, 'out'))).sort()).toEqual([
      'A.Annotations.JSONLD_',
      '_git/config',
      '_vscode/tasks.json',
      'a/_envrc',
      'corpus.annotations.jsonld_',
    ]);
  });
});
