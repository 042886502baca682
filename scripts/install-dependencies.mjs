// Makes node_modules what package-lock.json says. Plain Node: it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './project.mjs';

/**
 * Installs the project's dependencies where they are missing or not the locked ones.
 * An installation that was cut off half-way is noticed and done again.
 */
export async function installDependencies() {
  if (dependenciesInstalled()) return;
  console.log('Installing the dependencies …');
  await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Compares by content, not by date: a fresh checkout of the same lock file needs no new installation. */
function dependenciesInstalled() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const locked = readPackages(join(root, 'package-lock.json'));
  return Object.entries(locked).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true;
    // Builds for other platforms are locked but not installed here.
    if (!(path in installed)) return Boolean(wanted.optional || wanted.peer);
    return installed[path].version === wanted.version && existsSync(join(root, path));
  });
}

/** The packages of a lock file by path; none where there is no such file yet or it is broken. */
function readPackages(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
