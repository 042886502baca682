import { readFileSync } from 'node:fs';
import { inputErrorOf } from './input-error.ts';

/**
 * The text of a file of Crosscheck's own beside the sources; null where there is none.
 *
 * @throws InputError where it is there and cannot be read, or is not there and must be
 */
export function readIfThere(path: string, { mustBe = false } = {}): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!mustBe && (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw inputErrorOf(path, error);
  }
}
