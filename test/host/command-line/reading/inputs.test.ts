import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readInputs } from '../../../../server/src/host/command-line/reading/inputs.ts';

/** The names of the sources of a file, and what is told of it. */
async function read(name: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-inputs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  const faults: string[] = [];
  const options = { today: '2026-05-01', map: new Map<string, string>(), series: null };
  const files = await readInputs([path], options, (fault) => void faults.push(fault));
  return { names: files.flatMap(({ placed }) => placed.map(({ source }) => source.name)), faults };
}

const TWO =
  '<files>\n<file path="a.md">\nTwelve people died.\n</file>\n\n<file path="b.md">\nNine died.\n</file>\n</files>\n';
const JSON_TWO = JSON.stringify({ files: { 'a.md': 'Twelve people died.', 'b.md': 'Nine died.' } });

describe('a file that is given', () => {
  it.each([
    ['a bundle in a text', 'packed.txt', TWO, ['a.md', 'b.md']],
    [
      'a bundle in Markdown',
      'packed.md',
      '# a.md\n\n```md\nTwelve.\n\n```\n\n# b.md\n\n```md\nNine.\n\n```\n',
      ['a.md', 'b.md'],
    ],
    ['a bundle in XML', 'repomix-output.xml', TWO, ['a.md', 'b.md']],
    ['a bundle in JSON', 'repomix-output.json', JSON_TWO, ['a.md', 'b.md']],
    ['a bundle that is called a corpus', 'packed.corpus', TWO, ['a.md', 'b.md']],
    ['a corpus', 'x.txt', '<<<FILE>>> a.md\nTwelve people died.\n', ['a.md']],
    ['a text', 'x.txt', 'Twelve people died.\n', ['x.txt']],
    ['records', 'x.json', JSON.stringify([{ title: 'Ferry', text: 'Twelve people died.' }]), [expect.any(String)]],
  ])('gives its sources: %s', async (_, name, text, names) => {
    expect(await read(name, text)).toEqual({ names, faults: [] });
  });

  it.each([
    ['another word', 'x.txt', '<<<BEGIN FILE: a.md>>>\nTwelve people died.\n'],
    ['small letters', 'x.md', '\n<<<file: a>>>\nTwelve people died.\n'],
    ['two brackets', 'x.txt', '<<FILE>> a\nTwelve people died.\n'],
    ['blanks before it', 'x.txt', '  <<<FILE>>> a\r\nTwelve people died.\r\n'],
    ['no delimiter in a corpus', 'x.corpus', '===== FILE =====\nTwelve people died.\n'],
  ])('is an error where no source begins in it, for %s', async (_, name, text) => {
    const { names, faults } = await read(name, text);
    expect(names).toEqual([]);
    expect(faults).toEqual([expect.stringContaining('holds no source')]);
  });
});
