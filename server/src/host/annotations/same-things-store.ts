import type { JsonFault } from '../../annotations/json/json-fault.ts';
import {
  readSameThingsFile,
  SAME_THINGS_FILE,
  type SameThingsFile,
  withoutSameThing,
  withSameThing,
  writeSameThingsFile,
} from '../../annotations/same-things-file.ts';
import { isSameName, type SameThingGroup, SameThings } from '../../claims/same-things/same-things.ts';
import type { AnnotationResult } from '../../features/protocol/annotation-protocol.ts';
import type { SaidNames } from '../../features/protocol/same-thing-protocol.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { type AnnotationAccess, describeFault } from './annotation-store.ts';

export interface SameThingsEvents {
  /** Other names stand for one thing now. */
  changed(): void;
  /** A file turned out to be broken. */
  broken(uri: string, fault: JsonFault): void;
}

/**
 * Keeps the index in step with the files that say which names stand for one thing, in the folders of the workspace and
 * beside its corpora, and writes what people say.
 */
export class SameThingsStore {
  readonly #index: CorpusIndex;
  readonly #access: AnnotationAccess;
  readonly #roots: () => readonly string[];
  readonly #events: SameThingsEvents;
  /** By the URI of a file, its groups, or what is wrong with it; it is asked for once, and whenever it changes. */
  readonly #files = new Map<string, { readonly groups: readonly SameThingGroup[]; readonly fault: JsonFault | null }>();

  constructor(index: CorpusIndex, access: AnnotationAccess, roots: () => readonly string[], events: SameThingsEvents) {
    this.#index = index;
    this.#access = access;
    this.#roots = roots;
    this.#events = events;
  }

  /** Whether a file is one of these, by its name. */
  static isFile(uri: string): boolean {
    return uri.endsWith(`/${SAME_THINGS_FILE}`);
  }

  /** Reads the files of the workspace's folders. */
  async readRoots(): Promise<void> {
    await Promise.all(this.#roots().map((root) => this.read(`${root}/${SAME_THINGS_FILE}`)));
  }

  /** These files came or changed: the file beside a corpus is read once. */
  note(uris: Iterable<string>): void {
    for (const uri of uris) {
      const beside = this.#besideCorpus(uri);
      if (beside !== null && !this.#files.has(beside)) void this.read(beside);
    }
  }

  /** Reads a file, because it is new or was changed by somebody else. */
  async read(uri: string): Promise<void> {
    if (!this.#files.has(uri)) this.#files.set(uri, { groups: [], fault: null });
    this.#receive(uri, (await this.#access.read(uri).catch(() => null)) ?? '');
  }

  /** Writes what somebody says of two names. Never rejects. */
  async say({ uri, name, standard }: SaidNames): Promise<AnnotationResult> {
    const home = this.#homeOf(uri);
    if (home === null) return { ok: false, message: NOWHERE };
    if (standard !== null) return this.#update(home, (file) => withSameThing(file, name, standard));
    const holders = [...this.#files].flatMap(([each, { groups }]) =>
      groups.flat().some((held) => isSameName(held, name)) ? [each] : [],
    );
    let result: AnnotationResult = { ok: false, message: `“${name}” stands for nothing else.` };
    for (const each of holders) result = await this.#update(each, (file) => withoutSameThing(file, name));
    return result;
  }

  async #update(uri: string, change: (file: SameThingsFile) => SameThingsFile): Promise<AnnotationResult> {
    let refusal: AnnotationResult | null = null;
    try {
      const text = await this.#access.update(uri, (before) => {
        const read = readSameThingsFile(before);
        if (read.ok) return writeSameThingsFile(change(read.file));
        const { line, column: character } = read.fault;
        refusal = { ok: false, message: describeFault(uri, read.fault), at: { uri, position: { line, character } } };
        return null;
      });
      this.#receive(uri, text);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { ok: false, message: `${SAME_THINGS_FILE} cannot be written: ${why}` };
    }
    return refusal ?? { ok: true, id: uri, edit: null };
  }

  #receive(uri: string, text: string): void {
    const read = readSameThingsFile(text);
    const known = this.#files.get(uri) ?? { groups: [], fault: null };
    if (!read.ok) {
      // What was known of it stays: nobody takes names back by a slip of the keyboard.
      this.#files.set(uri, { groups: known.groups, fault: read.fault });
      if (known.fault === null) this.#events.broken(uri, read.fault);
      return;
    }
    this.#files.set(uri, { groups: read.file.groups, fault: null });
    if (JSON.stringify(known.groups) === JSON.stringify(read.file.groups)) return;
    const groups = [...this.#files.keys()].sort().flatMap((each) => this.#files.get(each)!.groups);
    this.#index.setSameThings(new SameThings(groups));
    this.#events.changed();
  }

  /** The file in the innermost folder of the workspace that a file lies in; without one, beside its corpus. */
  #homeOf(uri: string): string | null {
    const roots = this.#roots().filter((root) => uri.startsWith(`${root}/`));
    const [root] = roots.sort((a, b) => b.length - a.length);
    return root === undefined ? this.#besideCorpus(uri) : `${root}/${SAME_THINGS_FILE}`;
  }

  #besideCorpus(uri: string): string | null {
    const annotations = this.#index.annotationsUri(uri);
    if (annotations === null || annotations.startsWith('untitled:')) return null;
    return `${annotations.slice(0, annotations.lastIndexOf('/'))}/${SAME_THINGS_FILE}`;
  }
}

const NOWHERE = 'Open the folder of the corpus first: names of one thing are kept in a file there.';
