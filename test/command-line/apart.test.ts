import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crosscheck, folderOf, NINE, SEVEN, source } from './crosscheck.ts';

const PREAMBLE = 'A corpus of a test.\n---\npublisher: Halden Post\n---\n';
const UNNAMED = '<<<FILE>>>\nThe fire at 4:20 p.m. on Sunday injured “nine or ten workers”, the mayor said.\n\n';
const MORE = source(
  'radio.txt',
  'At least 3 of the 14 workers at the paper mill were injured in the fire on 1 April 2026.',
);
const FILES = {
  'mill.corpus': `${PREAMBLE}${SEVEN}${UNNAMED}${NINE}${SEVEN}${MORE}`,
  'texts/one.txt': '---\nstory: mill\n---\nEleven workers were injured.\n<<<FILE>>> no delimiter here\n',
  'texts/two.md': 'Cut \udc80 off: 12 ducks.',
};
const PATHS = ['mill.corpus', 'texts'];
const COLLATE = ['collate', '--format', 'json'];

/** The lines that a command printed, each with its line break. */
function linesOf(output: string): string[] {
  return output.split(/(?<=\n)/);
}

describe('sources apart', () => {
  it('are compared with the findings of check, in any number of shards and any order', () => {
    const folder = folderOf(FILES);
    const checked = crosscheck(['check', '--format', 'json', ...PATHS], '', folder);
    expect(checked.output).toContain('"code":"contradiction"');
    const lines = linesOf(crosscheck(['sources', ...PATHS], '', folder).output);
    expect(lines).toHaveLength(7);
    const shards = [0, 1, 2].map((shard) => {
      const own = lines.filter((_, at) => at % 3 === shard).reverse();
      return crosscheck(['claims', '--lines', '-'], own.join(''), folder).output;
    });
    expect(crosscheck([...COLLATE, '-'], shards.reverse().join(''), folder)).toEqual(checked);
    expect(linesOf(shards.join('')).sort()).toEqual(
      linesOf(crosscheck(['claims', ...PATHS], '', folder).output).sort(),
    );
  });

  it('count once where a shard is given twice, or was cut off and made again', () => {
    const folder = folderOf(FILES);
    const checked = crosscheck(['check', '--format', 'json', ...PATHS], '', folder);
    const { output } = crosscheck(['claims', ...PATHS], '', folder);
    writeFileSync(join(folder, 'all.ndjson'), output);
    writeFileSync(join(folder, 'killed.ndjson'), output.slice(0, Math.floor(output.length / 3)));
    expect(crosscheck([...COLLATE, 'killed.ndjson', 'all.ndjson', 'all.ndjson'], '', folder)).toEqual(checked);
    const { status, errors } = crosscheck([...COLLATE, 'killed.ndjson'], '', folder);
    expect(status).toBe(2);
    expect(errors).toMatch(/mill\.corpus: \d of its 5 sources are missing/);
  });

  it('tell of a line that is cut off where its source stands nowhere else', () => {
    const folder = folderOf({ 'texts/a.txt': 'Seven people.', 'texts/b.txt': 'Nine people.' });
    const { output } = crosscheck(['claims', 'texts'], '', folder);
    const { status, errors } = crosscheck([...COLLATE, '-'], output.slice(0, -20), folder);
    expect(status).toBe(2);
    expect(errors).toContain('standard input:2: is cut off; it is left out');
  });

  it.each([
    ['no source', '{"schemaVersion":1}\n', 'standard input:1: is no source'],
    ['another program', null, 'standard input:1: was read by another version'],
  ])('refuse lines of %s', (_, given, told) => {
    const folder = folderOf({ 'a.txt': 'Seven people.' });
    const line = crosscheck(['claims', 'a.txt'], '', folder).output;
    const input = given ?? line.replace(/"program":"[^"]*"/, '"program":"0.0.1"');
    expect(crosscheck([...COLLATE, '-'], input, folder)).toMatchObject({ status: 2, output: '' });
    expect(crosscheck([...COLLATE, '-'], input, folder).errors).toContain(told);
  });

  it('have keys by which sources of one story can be brought together', () => {
    const folder = folderOf({
      'ferry.corpus': '<<<FILE>>> a\nThe ferry Solvang sank off Halden.\n<<<FILE>>> b\nDivers reached the Solvang.\n',
    });
    const { output } = crosscheck(['claims', 'ferry.corpus'], '', folder);
    const [a, b] = linesOf(output).map((line) => new Set(JSON.parse(line).keys as string[]));
    expect([...a!].some((key) => b!.has(key))).toBe(true);
    expect(readFileSync(join(folder, 'ferry.corpus'), 'utf8')).toContain(JSON.parse(linesOf(output)[0]!).text);
  });
});
