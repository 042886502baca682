import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** In milliseconds: how long another writer is waited for, how often one looks, and after what time one that cannot be asked counts as dead. */
const PATIENCE = 10_000;
const INTERVAL = 15;
const ABANDONED = 30_000;

/**
 * Changes a text file so that nothing is lost: two processes that do so at once take turns, and whoever is killed at any
 * moment leaves the old file or the new one, whole. The change is worked out from what the file holds when its turn has
 * come; a file that is not there reads as empty.
 *
 * @param change Gives the new text; null leaves the file alone.
 * @returns The text that the file holds now.
 * @throws Error where the file cannot be read or written, or another writer does not come to an end.
 */
export async function updateFile(path: string, change: (text: string) => string | null): Promise<string> {
  const target = await realpath(path).catch(() => path);
  await mkdir(dirname(target), { recursive: true });
  const release = await acquire(`${target}.lock`);
  try {
    await removeLeftOvers(target);
    const before = await readText(target);
    const after = change(before);
    if (after === null || after === before) return before;
    await replace(target, after);
    return after;
  } finally {
    await release();
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** Writes beside the file and puts that in its place, which file systems do at one stroke. */
async function replace(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  const mode = await stat(path).then(
    ({ mode }) => mode,
    () => undefined,
  );
  const file = await open(temporary, 'wx', mode);
  try {
    await file.writeFile(text, 'utf8');
    // On the disk before the name is: else a power cut could leave a new file that is empty.
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

const TEMPORARY = /^\.[\da-f-]{36}\.tmp$/;
const CLAIM = /^\.lock\.[\da-f-]{36}$/;

/** Removes what writers that were killed left behind. To be called by the one who holds the lock. */
async function removeLeftOvers(path: string): Promise<void> {
  const start = basename(path);
  for (const name of await readdir(dirname(path))) {
    const rest = name.startsWith(start) ? name.slice(start.length) : '';
    const other = join(dirname(path), name);
    // Nobody waits for a turn that long.
    const isOld = async () => Date.now() - (await stat(other)).mtimeMs > ABANDONED;
    const isLeftOver = TEMPORARY.test(rest) || (CLAIM.test(rest) && (await isOld().catch(() => false)));
    if (isLeftOver) await unlink(other).catch(() => {});
  }
}

/** Waits for its turn; gives what ends it. */
async function acquire(lock: string): Promise<() => Promise<void>> {
  const owner = JSON.stringify({ host: hostname(), process: process.pid, turn: randomUUID() });
  const claim = `${lock}.${randomUUID()}`;
  const file = await open(claim, 'wx');
  await file.writeFile(owner, 'utf8');
  await file.close();
  try {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      if (await linked(claim, lock)) return () => unlink(lock).catch(() => {});
      await removeAbandoned(lock);
      await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    }
  } finally {
    await unlink(claim).catch(() => {});
  }
  throw new Error(`${lock} is held by another program; delete it if none is running`);
}

/** A link appears with its content, so that no lock is ever seen half written. */
async function linked(claim: string, lock: string): Promise<boolean> {
  try {
    await link(claim, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function removeAbandoned(lock: string): Promise<void> {
  const content = await readFile(lock, 'utf8').catch(() => null);
  if (content === null || !(await isAbandoned(lock, content))) return;
  // Another may have removed it and taken its own turn in between: what is taken away then is put back.
  const aside = `${lock}.${randomUUID()}`;
  const moved = await rename(lock, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await readFile(aside, 'utf8')) !== content) await link(aside, lock).catch(() => {});
  await unlink(aside).catch(() => {});
}

async function isAbandoned(lock: string, content: string): Promise<boolean> {
  const owner = /^\{"host":(".*"),"process":(\d+),/.exec(content);
  if (owner && JSON.parse(owner[1]!) === hostname()) return !isRunning(Number(owner[2]));
  const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > ABANDONED;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
