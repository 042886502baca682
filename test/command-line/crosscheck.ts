import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../server/bin/crosscheck.mjs');

/** Runs `crosscheck` with words and perhaps a text on standard input. */
export function crosscheck(words: readonly string[], input: string | Buffer = '', folder?: string) {
  const run = spawnSync(process.execPath, [PROGRAM, ...words], {
    input,
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: 50_000,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined },
  });
  return { status: run.status, output: run.stdout, errors: run.stderr };
}

/** A folder with these files (by path; texts or bytes), removed when the test ends. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A source of a corpus; all of one story, so that their figures are compared. */
export function source(name: string, body: string): string {
  return `<<<FILE>>> ${name}\n---\npublished: 2026-04-02\nstory: mill\n---\n${body}\n`;
}

export const SEVEN = source('courier.txt', 'Seven workers were injured in the fire at the paper mill.');
export const NINE = source(
  'herald.txt',
  '😀 Nine workers were injured in the fire at the paper mill, the fire brigade said.',
);
