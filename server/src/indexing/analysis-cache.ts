import type { SourceAnalysis } from '../claims/claim.ts';
import { fnvOf } from '../collation/fnv.ts';
import type { Header, Source } from '../corpus/source.ts';

/**
 * How many characters of headers and bodies are remembered, so that an undo or a rename costs nothing. What is read from a
 * text takes up to thirty times its memory: whoever types on leaves one behind with every letter.
 */
const REMEMBERED_CHARACTERS = 250_000;
/** What an entry takes beside its text, as characters. */
const ENTRY = 200;

interface Entry {
  readonly header: string;
  readonly body: string;
  readonly analysis: SourceAnalysis;
}

function sizeOf({ header, body }: Entry): number {
  return header.length + body.length + ENTRY;
}

/** A header as a string that is equal for equal headers, whatever the order of their keys. */
export function headerKey(header: Header): string {
  const sorted = (record: Readonly<Record<string, string>>) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify([sorted(header.known as Record<string, string>), sorted(header.unknown)]);
}

/** Whether two sources would be analysed alike: equal bodies and equal headers. */
export function sameContent(a: Source, b: Source): boolean {
  if (a === b) return true;
  return a.body === b.body && (a.header === b.header || headerKey(a.header) === headerKey(b.header));
}

/**
 * A copy of a text that shares no memory with it. Engines keep the whole file alive for any piece cut from it, which
 * would hold one copy of the file for every edit.
 */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}

/**
 * Analyses by content: sources with equal header and body share one, wherever they stand and whatever they are called.
 * Contents that left the corpus are kept, oldest forgotten first, within a bound of memory.
 */
export class AnalysisCache {
  readonly #analyse: (source: Source) => SourceAnalysis;
  readonly #entries = new Map<string, Entry>();
  #characters = 0;

  constructor(analyse: (source: Source) => SourceAnalysis) {
    this.#analyse = analyse;
  }

  /** The analysis of a source, done now unless one of equal content is remembered. */
  get(source: Source): SourceAnalysis {
    const header = headerKey(source.header);
    const key = this.#key(header, source.body);
    return this.#known(key, header, source.body) ?? this.#add(key, header, source);
  }

  /** The remembered analysis of a content equal to the source's, or null. */
  peek(source: Source): SourceAnalysis | null {
    const header = headerKey(source.header);
    return this.#known(this.#key(header, source.body), header, source.body);
  }

  #known(key: string, header: string, body: string): SourceAnalysis | null {
    const entry = this.#entries.get(key);
    if (!entry || entry.header !== header || entry.body !== body) return null;
    // Asked for just now: the last to be forgotten.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.analysis;
  }

  #key(header: string, body: string): string {
    // Texts with one hash are held against each other all the same.
    return `${body.length}:${fnvOf(body, fnvOf(header))}`;
  }

  #add(key: string, header: string, source: Source): SourceAnalysis {
    const body = detach(source.body);
    const analysis = this.#analyse({ ...source, body });
    const replaced = this.#entries.get(key);
    if (replaced) this.#characters -= sizeOf(replaced);
    this.#entries.delete(key);
    const entry = { header, body, analysis };
    this.#entries.set(key, entry);
    this.#characters += sizeOf(entry);
    this.#forgetOldest();
    return analysis;
  }

  #forgetOldest(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#characters <= REMEMBERED_CHARACTERS) return;
      this.#entries.delete(key);
      this.#characters -= sizeOf(entry);
    }
  }
}
