// Folders that are made once, when first needed, under .vscode-test/.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { editorFolder, npm, run } from '../project.mjs';

/**
 * Gives the folder of that name, filling it first where it does not exist yet.
 * It appears under its name only when it is whole: whoever is interrupted half-way starts anew the next time
 * (npm's cache keeps what was downloaded), and two processes at once do not disturb one another.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill is given an empty folder
 * @returns {Promise<string>} its path
 */
export async function folderOnDemand(name, fill) {
  const folder = join(editorFolder, name);
  if (existsSync(folder)) return folder;
  await mkdir(editorFolder, { recursive: true });
  await removeLeftovers(name);
  const partial = `${folder}.partial-${process.pid}`;
  try {
    await mkdir(partial);
    await fill(partial);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * Installs packages from the npm registry into a folder, without running their install scripts.
 * @param {string} folder
 * @param {readonly string[]} args the packages, or options; none: what the folder's own package.json asks for
 */
export async function installPackages(folder, ...args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await npm(['install', '--prefix', folder, ...quiet, ...args], { cwd: folder, quiet: true });
}

/**
 * Unpacks a package of the npm registry into a folder, without what it depends on. npm fetches and checks it, and tar
 * unpacks it: npm's own way of doing that takes longer.
 * @param {string} folder its files come to lie in `package` below it
 * @param {string} name with its version
 * @param {...string} wanted the files to be unpacked, as `package/bin/node`; none: all of them
 * @throws {Error} where it cannot be had or unpacked
 */
export async function unpackPackage(folder, name, ...wanted) {
  await npm(['pack', '--ignore-scripts', '--loglevel=error', name], { cwd: folder, quiet: true });
  const packed = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'));
  if ((await run('tar', ['-xzf', packed, ...wanted], { cwd: folder, quiet: true })) !== 0)
    throw new Error(`${name} could not be unpacked: is there a program tar?`);
  await rm(join(folder, packed));
}

async function removeLeftovers(name) {
  const prefix = `${name}.partial-`;
  for (const entry of await readdir(editorFolder)) {
    if (entry.startsWith(prefix) && !isRunning(Number(entry.slice(prefix.length)))) {
      await rm(join(editorFolder, entry), { recursive: true, force: true });
    }
  }
}

function isRunning(processId) {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
