import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { DISK } from '../../../server/src/host/files/disk.ts';

function folderOf(...names: readonly string[]): { readonly path: string; readonly uri: string } {
  const path = mkdtempSync(join(tmpdir(), 'crosscheck-disk-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const name of names) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), '\ufefftext');
  }
  return { path, uri: pathToFileURL(path).href };
}

it('finds the corpora beneath the roots, and the texts of folders that are corpora', async () => {
  const { uri } = folderOf(
    'a.corpus',
    'deep/b.CORPUS',
    'texts/c.txt',
    'd.txt',
    'node_modules/e.corpus',
    '.git/f.corpus',
  );
  const found = await DISK.find([uri], [`${uri}/texts`]);
  expect(found.map((each) => each.slice(uri.length))).toEqual(['/a.corpus', '/deep/b.CORPUS', '/texts/c.txt']);
  expect(await DISK.find([`${uri}/none`, 'vscode-vfs://github/a'], [])).toEqual([]);
});

it('reads a file with its byte-order mark, and says so where it cannot', async () => {
  const { uri } = folderOf('a.corpus');
  expect(await DISK.read(`${uri}/a.corpus`)).toBe('\ufefftext');
  expect(await DISK.read(`${uri}/none.corpus`)).toBeNull();
  expect(await DISK.read('vscode-vfs://github/a')).toBeNull();
});

it('tells of files that come and go', async () => {
  const { path, uri } = folderOf('a.corpus');
  const told = new Map<string, boolean>();
  let heard = () => {};
  DISK.watch([uri, `${uri}/none`], (changed, isThere) => {
    told.set(changed.slice(uri.length), isThere);
    heard();
  });
  const until = (name: string, isThere: boolean) =>
    new Promise<void>((resolve) => {
      heard = () => told.get(name) === isThere && resolve();
      heard();
    });
  writeFileSync(join(path, 'b.corpus'), 'text');
  await until('/b.corpus', true);
  rmSync(join(path, 'b.corpus'));
  await until('/b.corpus', false);
});
