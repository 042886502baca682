import { randomUUID } from 'node:crypto';
import { link, open, readdir, readFile, realpath, rename, stat, unlink, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** How writers take turns, in milliseconds. */
export interface Timing {
  /** How long another writer is waited for. */
  readonly patience: number;
  /** How often one looks whether it is done. */
  readonly interval: number;
  /** How often a writer shows that it is alive. */
  readonly signOfLife: number;
  /** After how much silence, by the clock of the one who waits, it counts as dead. */
  readonly silence: number;
  /** How old a lock is, by the clock of its file system, that nobody need be waited for. */
  readonly abandoned: number;
}

const TIMING: Timing = { patience: 15_000, interval: 15, signOfLife: 500, silence: 4_000, abandoned: 30_000 };

/**
 * Changes a text file so that nothing is lost: two processes that do so at once take turns, and whoever is killed at any
 * moment leaves the old file or the new one, whole. The change is worked out from what the file holds when its turn has
 * come; a file that is not there reads as empty.
 *
 * @param change Gives the new text; null leaves the file alone.
 * @returns The text that the file holds now.
 * @throws Error where the file cannot be read or written, or another writer does not come to an end.
 */
export async function updateFile(
  path: string,
  change: (text: string) => string | null,
  timing: Timing = TIMING,
): Promise<string> {
  const target = await realpath(path).catch(() => path);
  for (;;) {
    const turn = await acquire(`${target}.lock`, timing);
    try {
      await removeLeftOvers(target, timing);
      const before = await readText(target);
      const after = change(before);
      if (after === null || after === before) return before;
      // Who slept over its turn, or was stopped in it, begins anew: others have written since.
      if (await replace(target, after, turn.isOurs)) return after;
    } finally {
      await turn.end();
    }
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

/**
 * Writes beside the file and puts that in its place, which file systems do at one stroke. False where the turn was over
 * by then, and nothing is changed.
 */
async function replace(path: string, text: string, isOurs: () => Promise<boolean>): Promise<boolean> {
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
  const isTurn = await isOurs();
  if (isTurn) await rename(temporary, path);
  else await unlink(temporary).catch(() => {});
  return isTurn;
}

const TEMPORARY = /^\.[\da-f-]{36}\.tmp$/;
const CLAIM = /^\.lock\.[\da-f-]{36}$/;

/** Removes what writers that were killed left behind. To be called by the one who holds the lock. */
async function removeLeftOvers(path: string, { abandoned }: Timing): Promise<void> {
  const start = basename(path);
  for (const name of await readdir(dirname(path))) {
    const rest = name.startsWith(start) ? name.slice(start.length) : '';
    const other = join(dirname(path), name);
    // Nobody waits for a turn that long.
    const isOld = async () => Date.now() - (await stat(other)).mtimeMs > abandoned;
    const isOrphan = async () => {
      const owner = ownerOf(await readFile(other, 'utf8'));
      return owner !== null && !isRunning(owner);
    };
    const isLeftOver =
      TEMPORARY.test(rest) ||
      (CLAIM.test(rest) && ((await isOld().catch(() => false)) || (await isOrphan().catch(() => false))));
    if (isLeftOver) await unlink(other).catch(() => {});
  }
}

/** Leave to write. */
interface Turn {
  /** False where others took it for abandoned. */
  isOurs(): Promise<boolean>;
  end(): Promise<void>;
}

/** Waits for its turn. */
async function acquire(lock: string, timing: Timing): Promise<Turn> {
  const owner = JSON.stringify({ host: hostname(), process: process.pid, turn: randomUUID() });
  const claim = `${lock}.${randomUUID()}`;
  const file = await open(claim, 'wx');
  await file.writeFile(owner, 'utf8');
  await file.close();
  const watch = new LockWatch(lock, timing);
  try {
    for (const end = Date.now() + timing.patience; Date.now() < end; ) {
      if (await linked(claim, lock)) return hold(lock, owner, timing);
      await removeAbandoned(lock, watch);
      await new Promise((resolve) => setTimeout(resolve, timing.interval));
    }
  } finally {
    await unlink(claim).catch(() => {});
  }
  throw new Error(`${lock} is held by another program; delete it if none is running`);
}

/** Keeps a lock, and shows all the while that somebody does. */
function hold(lock: string, owner: string, { signOfLife }: Timing): Turn {
  const isOurs = async () => (await readFile(lock, 'utf8').catch(() => '')) === owner;
  const signs = setInterval(() => {
    const now = new Date();
    utimes(lock, now, now).catch(() => {});
  }, signOfLife);
  return {
    isOurs,
    async end() {
      clearInterval(signs);
      if (await isOurs()) await unlink(lock).catch(() => {});
    },
  };
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

async function removeAbandoned(lock: string, watch: LockWatch): Promise<void> {
  const content = await readFile(lock, 'utf8').catch(() => null);
  if (content === null || !(await watch.isAbandoned(content))) return;
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

/** Tells a lock that somebody holds from one that was left behind, also by another machine whose clock nobody knows. */
class LockWatch {
  readonly #lock: string;
  readonly #timing: Timing;
  #seen = '';
  /** Since when the lock has not changed, by the clock of this process. */
  #since = 0;

  constructor(lock: string, timing: Timing) {
    this.#lock = lock;
    this.#timing = timing;
  }

  async isAbandoned(content: string): Promise<boolean> {
    const owner = ownerOf(content);
    if (owner !== null && !isRunning(owner)) return true;
    const { mtimeMs } = await stat(this.#lock).catch(() => ({ mtimeMs: Date.now() }));
    const seen = `${mtimeMs} ${content}`;
    if (seen !== this.#seen) {
      this.#seen = seen;
      this.#since = performance.now();
    }
    const { silence, abandoned } = this.#timing;
    return performance.now() - this.#since > silence || Date.now() - mtimeMs > abandoned;
  }
}

/** The process that wrote a claim or a lock; null where another machine did, or nobody can tell. */
function ownerOf(content: string): number | null {
  const owner = /^\{"host":("[^"]*"),"process":(\d+),"turn":"[^"]*"\}$/.exec(content);
  return owner && JSON.parse(owner[1]!) === hostname() ? Number(owner[2]) : null;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
