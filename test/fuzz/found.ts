import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An input that once was too much for a part of the program. */
export interface Found {
  /** The target's name. */
  readonly target: string;
  /** What went wrong then. */
  readonly fault: string;
  readonly input: string;
}

/** All inputs that are kept in a folder, by the names of their files. */
export function readFound(folder: string): ReadonlyMap<string, Found> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Found]));
}

/** Keeps an input as a test; gives its path. */
export function keepFound(folder: string, found: Found): string {
  mkdirSync(folder, { recursive: true });
  const hash = createHash('sha256').update(found.input).digest('hex').slice(0, 8);
  const path = join(folder, `${found.target.replaceAll(' ', '-')}-${hash}.json`);
  writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  return path;
}
