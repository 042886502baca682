import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STANDARD_INPUT_NAME } from '../reading/standard-input.ts';

function pathInWorkingFolder(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  const path = relative(process.cwd(), fileURLToPath(uri));
  return path === '' || path.startsWith('..') || isAbsolute(path) ? null : path;
}

/** A file as a person would type it: relative inside the working folder, else in full; `standard input` for none. */
export function shownPath(uri: string): string {
  if (!uri.startsWith('file:')) return STANDARD_INPUT_NAME;
  return pathInWorkingFolder(uri) ?? fileURLToPath(uri);
}

/** The URI of a file relative to the working folder; null where it lies outside. */
export function relativeUri(uri: string): string | null {
  return pathInWorkingFolder(uri)?.split(sep).map(encodeURIComponent).join('/') ?? null;
}
