import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SourceAnalysis } from '../../claims/claim.ts';
import type { Source } from '../../corpus/source.ts';
import { headerKey } from '../../indexing/analysis-cache.ts';

/** The length of what a file begins with, in bytes: the SHA-256 of the rest. */
const CHECKSUM = 32;
/** In milliseconds: a file in the making that is older was left by a writer that was killed. */
const LEFT_OVER = 3_600_000;

/**
 * Analyses on the disk, by what they are of: the header and body of a source, and the program that made them. A file is
 * written beside its place and put there at one stroke, and counts only where its checksum is right; so a writer that is
 * killed, a full disk and any number of processes cost an analysis at most, and none is ever taken for another. The folder
 * may be deleted at any time.
 */
export class AnalysisStore<Analysis = SourceAnalysis> {
  readonly #folder: string;
  readonly #program: string;
  #isFull = false;

  /**
   * @param folder where analyses are kept; made where it is not there
   * @param program a text that differs for any two programs that read otherwise
   */
  constructor(folder: string, program: string) {
    this.#program = createHash('sha256').update(program).update(process.versions.v8).digest('hex');
    this.#folder = join(folder, `crosscheck-${this.#program.slice(0, 16)}`);
    this.#removeLeftOvers();
  }

  /** The analysis of a source with this header and body; null where none is kept, or none that is whole. Never throws. */
  read(source: Source): Analysis | null {
    try {
      const bytes = readFileSync(this.#pathOf(source));
      const content = bytes.subarray(CHECKSUM);
      if (!checksumOf(content).equals(bytes.subarray(0, CHECKSUM))) return null;
      return deserialize(content) as Analysis;
    } catch {
      return null;
    }
  }

  /** Keeps the analysis of a source. Never throws: where nothing can be written, nothing more is tried. */
  write(source: Source, analysis: Analysis): void {
    if (this.#isFull) return;
    const making = join(this.#folder, 'making', randomUUID());
    try {
      const path = this.#pathOf(source);
      const content = serialize(analysis);
      mkdirSync(join(this.#folder, 'making'), { recursive: true });
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(making, Buffer.concat([checksumOf(content), content]));
      renameSync(making, path);
    } catch {
      this.#isFull = true;
      removeQuietly(making);
    }
  }

  #pathOf({ header, body }: Source): string {
    // UTF-16, in which half a surrogate pair is something, too.
    const key = createHash('sha256')
      .update(this.#program)
      .update(JSON.stringify(headerKey(header)))
      .update(Buffer.from(body, 'utf16le'))
      .digest('hex');
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }

  #removeLeftOvers(): void {
    const making = join(this.#folder, 'making');
    try {
      for (const name of readdirSync(making)) {
        const path = join(making, name);
        if (Date.now() - statSync(path).mtimeMs > LEFT_OVER) removeQuietly(path);
      }
    } catch {
      // Nothing was ever written here, or another process tidies up as well.
    }
  }
}

function checksumOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** Even by force, Node fails where a folder of the path is a file. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // There is nothing to remove.
  }
}
