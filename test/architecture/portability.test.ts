import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

async function lockedPackages(): Promise<Readonly<Record<string, LockedPackage>>> {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  return packages;
}

describe('a clone on another machine', () => {
  it('installs from whatever registry npm is set to there: the lock file names none', async () => {
    const resolved = Object.values(await lockedPackages()).flatMap((each) => each.resolved ?? []);
    expect(resolved.filter((address) => /^\w+:\/\//.test(address))).toEqual([]);
  });

  it('installs the builds for its own platform: the lock file holds those of all', async () => {
    const packages = await lockedPackages();
    const places = Object.keys(packages);
    const optional = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
    const missing = optional.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  it.skipIf(!existsSync(join(root, '.git')))('finds no path of this machine in any file', async () => {
    const { stdout } = await promisify(execFile)('git', ['ls-files', '-z'], { cwd: root });
    const files = stdout.split('\0').filter((file) => file !== '');
    expect(files).not.toEqual([]);
    const texts = await Promise.all(files.map(async (file) => ({ file, text: await readIfThere(join(root, file)) })));
    // A checkout right below the top of the file system has a name like any word's.
    const places = [homedir(), dirname(root).length > 1 ? root : ''].filter((place) => place.length > 1);
    const naming = texts.filter(({ text }) => places.some((place) => namesPath(text, place)));
    expect(naming.map(({ file }) => file)).toEqual([]);
  });
});

/** Whether the text names that folder or something in it, and not merely a word that begins alike. */
function namesPath(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + path.length)];
    if (!/[\w./-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}

/** A file that is deleted but not yet committed as such has no text. */
function readIfThere(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
