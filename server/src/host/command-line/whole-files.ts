import { lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError, inputErrorOf } from './reading/input-error.ts';

/** A file to be written. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files so that all of them are there in the end, or none: each beside its place first, and into it by one stroke
 * that replaces a link instead of following it. What was written is taken back where a later one, or `then`, fails.
 *
 * @param folder where the files are gathered; on the file system that they go to
 * @param force replace what is there
 * @throws InputError where a file is there already and is not to be replaced, or cannot be written
 */
export async function writeAll(
  folder: string,
  files: readonly NewFile[],
  force: boolean,
  then: () => Promise<void> = async () => {},
): Promise<void> {
  for (const { path } of files) refuseTaken(path, force);
  const madeFolders: string[] = [];
  const moved: { readonly path: string; readonly aside: string | null }[] = [];
  let gathered: string | null = null;
  try {
    makeFolder(folder, madeFolders);
    const gathering = mkdtempSync(join(folder, '.crosscheck-'));
    gathered = gathering;
    for (const [at, { bytes }] of files.entries()) writeFileSync(join(gathering, String(at)), bytes, { flag: 'wx' });
    for (const [at, { path }] of files.entries()) {
      makeFolder(dirname(path), madeFolders);
      const aside = isThere(path) ? join(gathering, `${at}-before`) : null;
      if (aside !== null) renameSync(path, aside);
      moved.push({ path, aside });
      renameSync(join(gathering, String(at)), path);
    }
    await then();
  } catch (error) {
    for (const { path, aside } of moved.reverse()) {
      rmSync(path, { force: true });
      if (aside !== null) renameSync(aside, path);
    }
    if (gathered !== null) rmSync(gathered, { recursive: true, force: true });
    for (const made of madeFolders.reverse()) rmSync(made, { recursive: true, force: true });
    if (error instanceof InputError) throw error;
    throw inputErrorOf((error as NodeJS.ErrnoException).path ?? folder, error);
  }
  rmSync(gathered, { recursive: true, force: true });
}

/** Makes a folder and those above it; `made` notes the topmost that was not there. */
function makeFolder(folder: string, made: string[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first !== undefined) made.push(first);
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Refuses a path that cannot be written: a folder, or what is there and is not to be replaced. */
export function refuseTaken(path: string, force: boolean): void {
  let there: ReturnType<typeof lstatSync>;
  try {
    there = lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw inputErrorOf(path, error);
  }
  if (there?.isDirectory()) throw new InputError(`${path}: is a folder`);
  if (there !== undefined && !force) throw new InputError(`${path}: already exists; --force replaces it`);
}

/** Refuses a path below `target` on which a link lies, since it could lead anywhere. */
export function refuseLinks(target: string, path: string): void {
  let place = target;
  for (const part of path.split('/')) {
    place = join(place, part);
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new InputError(`${place}: is a link, which could lead outside the target folder`);
    }
  }
}
