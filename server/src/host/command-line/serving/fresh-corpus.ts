import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { readCorpus } from '../reading/read-corpus.ts';
import { type SameThingsOptions, sameThingsPaths } from '../reading/same-things.ts';

/** The corpus of some paths, read anew whenever a file beneath them is another than when it was read. */
export class FreshCorpus {
  readonly #paths: readonly string[];
  readonly #options: SameThingsOptions;
  #read: { readonly state: string; readonly index: Promise<CorpusIndex> } | null = null;

  constructor(paths: readonly string[], { sameThings }: SameThingsOptions) {
    this.#paths = paths;
    this.#options = sameThings === undefined ? {} : { sameThings };
  }

  /** @throws InputError where a path cannot be read. */
  async index(): Promise<CorpusIndex> {
    const names = sameThingsPaths(this.#paths, this.#options.sameThings ?? null);
    const state = [...this.#paths.map(stateOf), ...names.map(stampOf)].join('\n');
    if (this.#read?.state !== state) {
      const index = readCorpus(this.#paths, { compares: true, ...this.#options }).then((read) => read.index);
      this.#read = { state, index };
      // One that could not be read is read again next time.
      index.catch(() => {
        this.#read = null;
      });
    }
    return this.#read.index;
  }
}

/** What tells the files beneath a path from those of another time: their names, sizes and when they were written. */
function stateOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return `${path} is gone`;
  if (!stat.isDirectory()) return [path, ...besides(path)].map(stampOf).join('\n');
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .map((entry) => (entry.isDirectory() ? stateOf(join(path, entry.name)) : stampOf(join(path, entry.name))))
    .sort()
    .join('\n');
}

/** The files of annotations in the folder of a file. */
function besides(path: string): readonly string[] {
  const folder = join(path, '..');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.annotations.jsonld'))
    .map((name) => join(folder, name));
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? path : `${path} ${stat.size} ${stat.mtimeMs}`;
}
