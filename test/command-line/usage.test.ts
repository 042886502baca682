import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crosscheck, folderOf, NINE, SEVEN, startCrosscheck } from './crosscheck.ts';

describe('input that cannot be read ends with 2 and names the file', () => {
  it.each([
    ['a missing file', ['check', 'missing.corpus'], 'missing.corpus: no such file'],
    ['a missing folder', ['figures', 'nowhere/'], 'nowhere/: no such file or folder'],
    ['a folder without texts', ['check', 'empty'], 'empty: holds no'],
    ['a missing folder to pack', ['pack', 'nowhere', '-o', 'x.corpus'], 'nowhere: no such file or folder'],
    ['a missing corpus to unpack', ['unpack', 'missing.corpus', '-d', 'out'], 'missing.corpus: no such file'],
    ['a folder in place of a corpus', ['unpack', 'empty', '-d', 'out'], 'empty: is a folder'],
    ['a file in place of a folder', ['check', 'empty/picture.png/'], 'empty/picture.png/: is not a folder'],
    [
      'a corpus to unpack that has no source',
      ['unpack', 'empty/picture.png', '-d', 'out'],
      'empty/picture.png: holds no source',
    ],
  ])('%s', (_, words, message) => {
    const { status, output, errors } = crosscheck(words, '', folderOf({ 'empty/picture.png': 'x' }));
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain(`crosscheck: ${message}`);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file that one may not read', () => {
    const folder = folderOf({ 'closed.corpus': SEVEN });
    chmodSync(join(folder, 'closed.corpus'), 0);
    expect(crosscheck(['check', 'closed.corpus'], '', folder)).toMatchObject({
      status: 2,
      errors: 'crosscheck: closed.corpus: no permission\n',
    });
  });
});

it.each([
  ['another bundle’s marks', '===== FILE =====\nTen came.\n'],
  ['marks that are none', '<<<BEGIN FILE: a.md>>>\nTen came.\n'],
])('a corpus in which no source begins ends with 2, the rest is read: %s', (_, text) => {
  const folder = folderOf({ 'bundle.corpus': text, 'seven.corpus': SEVEN });
  const { status, output, errors } = crosscheck(['check', 'bundle.corpus', 'seven.corpus'], '', folder);
  expect(status).toBe(2);
  expect(errors).toContain('crosscheck: bundle.corpus: holds no source');
  expect(output).toContain('1 source');
});

it('a text in UTF-16 is read like any other', () => {
  const folder = folderOf({ 'wide.corpus': Buffer.from(`\ufeff${SEVEN}`, 'utf16le') });
  const { status, output, errors } = crosscheck(['figures', '--format', 'json', 'wide.corpus'], '', folder);
  expect([status, errors]).toEqual([0, '']);
  expect(JSON.parse(output).sources[0].figures[0].text).toBe('Seven');
});

describe('wrong usage ends with 2 and says what is wrong', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['compare', '.']],
    ['no path', ['check']],
    ['an unknown format', ['check', '--format', 'xml', '-']],
    ['a format of another command', ['figures', '--format', 'sarif', '-']],
    ['an unknown option', ['check', '--loud', '-']],
    ['no output to pack to', ['pack', '.']],
    ['no folder to unpack to', ['unpack', 'x.corpus']],
  ])('%s', (_, words) => {
    const { status, output, errors } = crosscheck(words);
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).not.toBe('');
  });
});

it.each([['--help'], ['--version']])('%s ends with 0', (word) => {
  const { status, output, errors } = crosscheck([word]);
  expect([status, errors]).toEqual([0, '']);
  expect(output).not.toBe('');
});

describe('a process of its own ends by itself, with the status and the words that the shared one gives', () => {
  const files = {
    'mill.corpus': SEVEN + NINE,
    'texts/a.txt': 'Seven people came.\n',
    'page.html': '<html><title>Mill burns</title><p>Twelve workers were injured in the fire at the paper mill.</p>',
    'notes.json': '[]',
    'draft.md': 'Ten workers were injured in the fire at the paper mill.\n',
  };
  it.each([
    ['check in threads, with a cache', 1, ['check', '--threads', '2', '--cache', 'kept', '-'], SEVEN + NINE],
    ['figures', 0, ['figures', '-'], SEVEN],
    ['why', 0, ['why', 'mill.corpus:6:1', 'mill.corpus:12:4'], ''],
    ['draft', 1, ['draft', '--strict', '-', '--against', 'mill.corpus'], files['draft.md']],
    ['export', 0, ['export', 'mill.corpus'], ''],
    ['annotate', 1, ['annotate', '--import', 'notes.json', 'mill.corpus'], ''],
    ['import', 0, ['import', 'page.html', '-o', 'page.corpus'], ''],
    ['pack', 0, ['pack', 'texts', '-o', 'texts.corpus'], ''],
    ['unpack', 0, ['unpack', 'mill.corpus', '-d', 'out'], ''],
    ['what cannot be read', 2, ['check', 'missing.corpus'], ''],
    ['wrong usage', 2, ['check', '--loud', '-'], ''],
    ['help', 0, ['--help'], ''],
  ])('%s', (_, status, words, input) => {
    const ran = startCrosscheck(words, input, folderOf(files));
    expect(ran).toEqual(crosscheck(words, input, folderOf(files)));
    expect(ran.status).toBe(status);
  });

  it('sources, claims and collate, each of which reads what the one before prints', () => {
    const [sources, claims] = [
      ['sources', '-'],
      ['claims', '--lines', '-'],
    ] as const;
    const read = startCrosscheck(sources, SEVEN + NINE);
    expect(read).toEqual(crosscheck(sources, SEVEN + NINE));
    const printed = startCrosscheck(claims, read.output);
    expect(printed).toEqual(crosscheck(claims, read.output));
    const collated = startCrosscheck(['collate', '-'], printed.output);
    expect(collated).toEqual(crosscheck(['collate', '-'], printed.output));
    expect(collated).toMatchObject({ status: 1, errors: '' });
  });
});

it('a reader that leaves early is no error', async () => {
  const program = join(import.meta.dirname, '../../server/bin/crosscheck.mjs');
  const folder = folderOf({ 'long.corpus': SEVEN.repeat(2000) });
  const run = spawn(process.execPath, [program, 'figures', '--format', 'json', 'long.corpus'], { cwd: folder });
  let errors = '';
  run.stderr.on('data', (piece) => {
    errors += piece;
  });
  run.stdout.once('data', () => run.stdout.destroy());
  const [status] = await once(run, 'close');
  expect(errors).toBe('');
  expect(status).toBe(0);
});
