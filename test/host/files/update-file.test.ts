import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { updateFile } from '../../../server/src/host/files/update-file.ts';

/** Appends lines to a file; is killed before, or in the midst of, the step of that number, counted over all calls. */
const PROGRAM = `
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const [path, name, count, killedAt] = process.argv.slice(2);
let steps = 0;
const step = () => {
  if (steps++ === Number(killedAt)) process.kill(process.pid, 'SIGKILL');
};
const stepped = (object, method, midway) => {
  const original = object[method].bind(object);
  object[method] = async (...words) => {
    step();
    if (midway && steps === Number(killedAt)) await original(words[0].slice(0, words[0].length / 2), 'utf8');
    return original(...words);
  };
};
for (const method of ['mkdir', 'readFile', 'realpath', 'rename', 'stat', 'unlink', 'link', 'readdir']) stepped(fs, method);
const open = fs.open;
fs.open = async (...words) => {
  step();
  const file = await open(...words);
  stepped(file, 'writeFile', true);
  stepped(file, 'sync');
  stepped(file, 'close');
  return file;
};
syncBuiltinESMExports();
const { updateFile } = await import('./update-file.mjs');
for (let line = 0; line < Number(count); line++) await updateFile(path, (text) => text + name + '-' + line + '\\n');
`;

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-update-'));
  await build({
    entryPoints: ['server/src/host/files/update-file.ts'],
    outfile: join(folder, 'update-file.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  writeFileSync(join(folder, 'program.mjs'), PROGRAM);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: readonly (string | number)[]): Promise<{ code: number | null; signal: string | null }> {
  const child = spawn(process.execPath, [join(folder, 'program.mjs'), ...words.map(String)], { stdio: 'inherit' });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return { code, signal };
}

/** Whether a file that a writer took its turn with, or stood aside, says whose it was; one killed before that is waited for. */
const isWritten = (name: string) =>
  /\.lock\.[\da-f-]{36}$/.test(name) && /^\{[^{]*\}$/.test(readFileSync(join(folder, name), 'utf8'));

it('makes no folder for a file', async () => {
  await expect(updateFile(join(folder, 'gone', 'new.txt'), () => 'new')).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).not.toContain('gone');
});

it('loses no line of several processes that write at once', async () => {
  const path = join(folder, 'shared.txt');
  const names = ['ada', 'bo', 'cy'];
  const runs = await Promise.all(names.map((name) => run(path, name, 12, -1)));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const written = names.flatMap((name) => Array.from({ length: 12 }, (_, line) => `${name}-${line}`));
  expect([...lines].sort()).toEqual(written.sort());
});

it('leaves the old file or the new one wherever it is killed, and the next writer goes on', async () => {
  const path = join(folder, 'killed.txt');
  const seen = new Set<string>();
  for (let step = 0; ; step++) {
    writeFileSync(path, 'old\n');
    const { signal } = await run(path, 'new', 1, step);
    const text = readFileSync(path, 'utf8');
    expect(['old\n', 'old\nnew-0\n']).toContain(text);
    seen.add(text);
    expect(await updateFile(path, (before) => `${before}next\n`)).toBe(`${text}next\n`);
    expect(readFileSync(path, 'utf8')).toBe(`${text}next\n`);
    expect(
      readdirSync(folder).filter((name) => name.endsWith('.tmp') || name.endsWith('.lock') || isWritten(name)),
    ).toEqual([]);
    if (signal === null) {
      expect(step).toBeGreaterThan(10);
      break;
    }
  }
  expect(seen.size).toBe(2);
});

it('goes on where a writer of another machine was killed, whatever the clock there says', async () => {
  const path = join(folder, 'shared-drive.txt');
  const lock = `${path}.lock`;
  writeFileSync(lock, JSON.stringify({ host: 'elsewhere', process: 1, turn: 'x' }));
  const future = new Date(Date.now() + 3_600_000);
  utimesSync(lock, future, future);
  const timing = { patience: 20_000, interval: 5, signOfLife: 10, silence: 40, abandoned: 30_000 };
  expect(await updateFile(path, (text) => `${text}line\n`, timing)).toBe('line\n');
  expect(readdirSync(folder).filter((name) => name.startsWith('shared-drive'))).toEqual(['shared-drive.txt']);
});

it('begins anew where its turn was taken for abandoned, so that nothing of the others is lost', async () => {
  const path = join(folder, 'stolen.txt');
  let calls = 0;
  const text = await updateFile(path, (before) => {
    // Meanwhile another has taken its turn, written and left.
    if (calls++ === 0) {
      rmSync(`${path}.lock`);
      writeFileSync(path, 'theirs\n');
    }
    return `${before}ours\n`;
  });
  expect(text).toBe('theirs\nours\n');
  expect(readFileSync(path, 'utf8')).toBe(text);
});

it('leaves the file alone where nothing changes, and makes one that is not there', async () => {
  const path = join(folder, 'new.txt');
  expect(await updateFile(path, () => null)).toBe('');
  expect(readdirSync(folder).filter((name) => name.startsWith('new'))).toEqual([]);
  expect(await updateFile(path, (text) => `${text}first\n`)).toBe('first\n');
});
