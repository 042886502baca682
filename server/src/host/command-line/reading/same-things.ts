import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { readSameThingsFile, SAME_THINGS_FILE } from '../../../annotations/same-things-file.ts';
import { SameThings } from '../../../claims/same-things/same-things.ts';
import { InputError } from './input-error.ts';
import { readIfThere } from './read-if-there.ts';
import { STANDARD_INPUT } from './standard-input.ts';

/** Where a command takes from which names stand for one thing: the file that is given, or where such files may be. */
export interface SameThingsOptions {
  /** The path of the file; left out where none is given. */
  readonly sameThings?: string;
}

/** The paths at which files may say which names stand for one thing: in the working folder, and in those of the sources. */
export function sameThingsPaths(paths: readonly string[], given: string | null): readonly string[] {
  if (given !== null) return [resolve(given)];
  const folders = paths.flatMap((path) => (path === STANDARD_INPUT ? [] : [isFolder(path) ? path : dirname(path)]));
  return [...new Set(['.', ...folders].map((folder) => resolve(folder, SAME_THINGS_FILE)))];
}

/**
 * Reads which names stand for one thing, from the working folder and those of the sources, or from the file that is given.
 *
 * @param paths the paths of the sources
 * @param given the path of the file, where one is given
 * @throws InputError where a file cannot be read, or the one that is given is not there
 */
export function readSameThings(paths: readonly string[], given: string | null): SameThings {
  const groups = sameThingsPaths(paths, given).flatMap((path) => {
    const text = readIfThere(path, { mustBe: given !== null });
    if (text === null) return [];
    const read = readSameThingsFile(text);
    if (read.ok) return read.file.groups;
    const { line, column, message } = read.fault;
    throw new InputError(`${relative('', path)}:${line + 1}:${column + 1}: ${message}`);
  });
  return new SameThings(groups);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
