import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { InputError, inputErrorOf } from '../reading/input-error.ts';
import { STANDARD_INPUT } from '../reading/standard-input.ts';
import type { SourceLine } from './source-lines.ts';

/** A line of a file as JSON; `broken` where it is none: a writer was ended within it. */
export type ReadLine<Line> =
  | { readonly kind: 'line'; readonly line: Line; readonly where: string }
  | { readonly kind: 'broken'; readonly where: string; readonly text: string };

/**
 * The sources of a file that holds one a line, one after the other, so that a file of any size is read in the memory of
 * its longest line.
 *
 * @throws InputError where the file cannot be read, or a line is JSON of another kind
 */
export async function* readLines<Line extends SourceLine>(
  path: string,
  fields: readonly (keyof Line)[],
): AsyncGenerator<ReadLine<Line>> {
  const name = path === STANDARD_INPUT ? 'standard input' : path;
  const input = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text.trim() === '') continue;
      const where = `${name}:${number}`;
      const line = parse(text);
      if (line === null) yield { kind: 'broken', where, text };
      else if (isLine<Line>(line, fields)) yield { kind: 'line', line, where };
      else throw new InputError(`${where}: is no source as “crosscheck sources” and “crosscheck claims” print them`);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw inputErrorOf(name, error);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isLine<Line extends SourceLine>(value: unknown, fields: readonly (keyof Line)[]): value is Line {
  if (typeof value !== 'object' || value === null) return false;
  return (value as SourceLine).schemaVersion === 1 && fields.every((field) => Object.hasOwn(value, field));
}

/** What every line has. */
export const SOURCE_FIELDS = ['uri', 'name', 'file', 'at', 'of', 'preamble', 'text'] as const;
