import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIGURE_RULES } from '../../server/src/figures/rules.ts';
import { labelledSetsIn, readScores, score } from './labelled-sets.ts';
import { RereadCorpus } from './read-corpus.ts';

/** Gives the texts of a file to the command and tells how many counts it reads, as one that speaks of “crosscheck figures --format json”. */
const SCORER = `// reads the JSON of crosscheck figures --format json
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
const [gold, , command, ...rest] = process.argv.slice(2);
const input = JSON.parse(readFileSync(gold, 'utf8')).map((text, i) => '<<<FILE>>> s' + i + '\\n' + text + '\\n').join('');
const { sources } = JSON.parse(spawnSync(command, rest, { input, encoding: 'utf8' }).stdout || '{"sources":[]}');
console.log('figures read');
console.log('value F1 ' + sources.flatMap(({ figures }) => figures).filter(({ kind }) => kind === 'count').length + '.0');
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ablation-test-'));
  mkdirSync(join(folder, 'calls'));
  writeFileSync(join(folder, 'calls', 'score.mjs'), SCORER);
  writeFileSync(join(folder, 'calls', 'dev.json'), '["Text police at 514140 at any time.", "Two boats sank."]');
  writeFileSync(join(folder, 'calls', 'units.json'), '{"metre": "m"}');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a rule is worth what a scorer finds without it', () => {
  const [set, ...others] = labelledSetsIn(join(folder, 'calls'));
  expect(others).toEqual([]);
  expect(set).toMatchObject({ name: 'calls/dev', command: 'figures' });
  const read = new RereadCorpus(set!.corpus, false);
  expect([...score(set!, read.report(new Set())!)]).toEqual([['value', 1]]);
  const rules = FIGURE_RULES.flatMap(({ rules }) => rules);
  const texting = rules.find(({ name }) => name === 'number-to-text')!;
  expect([read.textsOf(texting), read.figuresChanged(texting)]).toEqual([1, 1]);
  expect([...score(set!, read.report(new Set([texting]))!)]).toEqual([['value', 2]]);
  const station = rules.find(({ name }) => name === 'newscast')!;
  expect([read.textsOf(station), read.report(new Set([station]))]).toEqual([0, null]);
});

it('a folder without a scorer has the labelled sets of those in it', () => {
  expect(labelledSetsIn(folder).map(({ name }) => name)).toEqual(['calls/dev']);
});

it('a folder without a scorer, and with none in its folders, holds no labelled sets', () => {
  mkdirSync(join(folder, 'texts', 'more'), { recursive: true });
  expect(labelledSetsIn(join(folder, 'texts'))).toEqual([]);
  expect(labelledSetsIn(join(folder, 'nowhere'))).toEqual([]);
});

it('of what a scorer prints the F1 of the last line count', () => {
  expect([...readScores('value F1 1.0\nprecision 90 recall 81 F1 85.4')]).toEqual([['all', 85.4]]);
  expect([...readScores('value F1 92.4 all F1 84\n')]).toEqual([
    ['value', 92.4],
    ['all', 84],
  ]);
});
