import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Labelled texts with the program that scores readings of them. */
export interface LabelledSet {
  /** "attribution/dev". */
  readonly name: string;
  readonly scorer: string;
  /** A file or a folder, as the scorer takes it. */
  readonly gold: string;
  /** Which command's JSON the scorer reads. */
  readonly command: 'check' | 'figures';
  /** The corpus that the scorer gives to that command. */
  readonly corpus: string;
}

/** Scores by what they measure, in percent. */
export type Scores = ReadonlyMap<string, number>;

/**
 * The labelled sets of a folder with a `score.mjs`: files of a list of texts, or folders with labels. Of a folder without
 * one those of the folders in it; none elsewhere, nor of a folder that is not there.
 */
export function labelledSetsIn(folder: string): readonly LabelledSet[] {
  const scorer = join(folder, 'score.mjs');
  if (existsSync(scorer)) return labelledSetsBeside(scorer, folder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((inside) => existsSync(join(inside, 'score.mjs')))
    .flatMap((inside) => labelledSetsBeside(join(inside, 'score.mjs'), inside));
}

function labelledSetsBeside(scorer: string, folder: string): readonly LabelledSet[] {
  const command = /\bcrosscheck (check|figures) --format json\b/.exec(readFileSync(scorer, 'utf8'))?.[1];
  if (command !== 'check' && command !== 'figures') return [];
  return readdirSync(folder)
    .sort()
    .map((entry) => join(folder, entry))
    .filter(isGold)
    .map((gold) => ({
      name: `${basename(folder)}/${basename(gold, '.json')}`,
      scorer,
      gold,
      command,
      corpus: corpusOf(scorer, gold),
    }));
}

/** The scores of a reading: what the last line of the scorer calls F1. The command that it runs takes what it is given. */
export function score({ scorer, gold }: Pick<LabelledSet, 'scorer' | 'gold'>, reading: string): Scores {
  return inScratch((folder) => {
    const answer = join(folder, 'reading.json');
    writeFileSync(answer, reading);
    const tells =
      'const fs = require("fs"); fs.readFileSync(0); process.stdout.write(fs.readFileSync(process.argv[1]))';
    const { stdout } = spawnSync(process.execPath, [scorer, gold, '--', process.execPath, '-e', tells, answer], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    return readScores(stdout);
  });
}

/** "value F1 92.4 all F1 84.8", "precision 90.4 recall 80.9 F1 85.4": each F1 with the word before it. */
export function readScores(output: string): Scores {
  const last = output.trim().split('\n').at(-1) ?? '';
  const found = [...last.matchAll(/(?:([a-z]+) )?F1 (\d+(?:\.\d+)?)/g)];
  return new Map(found.map(([, what, value]): [string, number] => [what ?? 'all', Number(value)]));
}

function isGold(path: string): boolean {
  if (existsSync(join(path, 'labels'))) return true;
  if (!path.endsWith('.json')) return false;
  const held: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return Array.isArray(held) && held.length > 0;
}

/** What the scorer gives to the command, which only writes it down here. */
function corpusOf(scorer: string, gold: string): string {
  return inScratch((folder) => {
    const corpus = join(folder, 'given.corpus');
    const keeps = 'require("fs").writeFileSync(process.argv[1], require("fs").readFileSync(0))';
    spawnSync(process.execPath, [scorer, gold, '--', process.execPath, '-e', keeps, corpus]);
    return readFileSync(corpus, 'utf8');
  });
}

function inScratch<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-ablation-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
