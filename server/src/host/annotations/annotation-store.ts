import type { Annotation } from '../../annotations/annotation.ts';
import {
  type AnnotationsFile,
  annotationsOf,
  readAnnotationsFile,
  withoutEdit,
  writeAnnotationsFile,
} from '../../annotations/annotations-file.ts';
import type { JsonFault } from '../../annotations/json/json-fault.ts';
import { summarise } from '../../annotations/summary.ts';
import { planEdit } from '../../features/annotating/annotate.ts';
import type { AnnotationPlan } from '../../features/annotating/annotation-plans.ts';
import type { AnnotationEdit, AnnotationResult, UndoEdit } from '../../features/protocol/annotation-protocol.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';

/** How files of annotations are read and written. */
export interface AnnotationAccess {
  /** The text of a file; null where there is none. */
  read(uri: string): Promise<string | null>;
  /** Changes a file's text, in turn with other writers; gives the text that it has then. Rejects where that fails. */
  update(uri: string, change: (text: string) => string | null): Promise<string>;
}

export interface AnnotationEvents {
  /** The annotations of these files are others now, or are placed anew. */
  changed(uris: readonly string[]): void;
  /** A file of annotations turned out to be broken. */
  broken(uri: string, fault: JsonFault): void;
  /** A file of annotations must be looked at again: it was broken, or is no longer. */
  problems(uri: string): void;
}

/** So many edits at most can be taken back. */
const MOST_UNDONE = 100;

/** An edit that was done, so that it can be taken back. */
interface DoneEdit {
  readonly edit: number;
  readonly uri: string;
  readonly id: string;
  readonly before: AnnotationsFile;
  readonly after: AnnotationsFile;
}

/** Keeps the index in step with the files of annotations beside its corpora, and writes what people add. */
export class AnnotationStore {
  readonly #index: CorpusIndex;
  readonly #access: AnnotationAccess;
  readonly #events: AnnotationEvents;
  /** By the URI of a file of annotations, its latest reading. */
  readonly #reads = new Map<string, symbol>();
  readonly #faults = new Map<string, JsonFault>();
  /** By the URI of a file of annotations, its text and what that holds: what this store wrote is told of again by the disk. */
  readonly #known = new Map<string, { readonly text: string; readonly annotations: readonly Annotation[] }>();
  /** What was done in this session and not taken back, the latest last. */
  #done: readonly DoneEdit[] = [];
  #edits = 0;

  constructor(index: CorpusIndex, access: AnnotationAccess, events: AnnotationEvents) {
    this.#index = index;
    this.#access = access;
    this.#events = events;
  }

  /** Why a file of annotations cannot be read; null for one that can. */
  fault(uri: string): JsonFault | null {
    return this.#faults.get(uri) ?? null;
  }

  /** These files came, went or read differently: their annotations are read once, and placed anew. */
  note(uris: Iterable<string>): void {
    const moved: string[] = [];
    for (const uri of uris) {
      const annotationsUri = this.#index.annotationsUri(uri);
      if (annotationsUri === null) moved.push(uri);
      else if (!this.#reads.has(annotationsUri)) void this.read(annotationsUri);
      else if (this.#index.annotations(annotationsUri).length > 0) moved.push(uri);
    }
    if (moved.length > 0) this.#events.changed(moved);
  }

  /** Reads a file of annotations, because it is new or was changed by somebody else. */
  async read(annotationsUri: string): Promise<void> {
    const read = Symbol(annotationsUri);
    this.#reads.set(annotationsUri, read);
    const text = await this.#access.read(annotationsUri).catch(() => null);
    if (this.#reads.get(annotationsUri) === read) this.#receive(annotationsUri, text ?? '');
  }

  /** Does what a person asks for, in the file as it is by then. Never rejects. */
  async edit(edit: AnnotationEdit): Promise<AnnotationResult> {
    if (edit.action === 'undo') return this.#undo(edit);
    const plan = planEdit(this.#index, edit);
    return plan.ok ? this.#carryOut(plan, true) : plan;
  }

  /** Takes back one edit, the latest where none is named. */
  async #undo({ edit }: UndoEdit): Promise<AnnotationResult> {
    const done = edit === undefined ? this.#done.at(-1) : this.#done.find((each) => each.edit === edit);
    if (!done) return { ok: false, message: 'There is nothing to take back.' };
    const [before, after] = [done.before, done.after].map((file) =>
      annotationsOf(file).find(({ id }) => id === done.id),
    );
    const shown = after ?? before;
    const message = shown ? `Taken back: ${summarise(shown)}` : 'Taken back.';
    const change = (file: AnnotationsFile) => withoutEdit(file, done);
    const result = await this.#carryOut({ ok: true, uri: done.uri, id: done.id, change, message }, false);
    // Taken back or not: an edit that others went on from stays.
    this.#done = this.#done.filter((each) => each !== done);
    return result;
  }

  async #carryOut({ uri, id, message, change }: AnnotationPlan, isUndoable: boolean): Promise<AnnotationResult> {
    let refusal: AnnotationResult | null = null;
    let done: Pick<DoneEdit, 'before' | 'after'> | null = null;
    try {
      const text = await this.#access.update(uri, (before) => {
        const read = readAnnotationsFile(before);
        if (!read.ok) {
          const { line, column: character } = read.fault;
          refusal = { ok: false, message: describeFault(uri, read.fault), at: { uri, position: { line, character } } };
          return null;
        }
        const after = change(read.file);
        if (after === null) {
          refusal = { ok: false, message: isUndoable ? GONE : CHANGED_SINCE };
          return null;
        }
        const text = writeAnnotationsFile(after);
        done = text === before ? null : { before: read.file, after };
        this.#known.set(uri, { text, annotations: annotationsOf(after) });
        return text;
      });
      // A reading under way may have seen the file before.
      this.#reads.set(uri, Symbol(uri));
      this.#receive(uri, text);
    } catch (error) {
      return {
        ok: false,
        message: `${nameOf(uri)} cannot be written: ${error instanceof Error ? error.message : error}`,
      };
    }
    if (refusal) return refusal;
    const number = isUndoable && done ? this.#remember({ ...(done as DoneEdit), uri, id }) : null;
    return { ok: true, id, edit: number, ...(message === undefined ? {} : { message }) };
  }

  #remember(done: Omit<DoneEdit, 'edit'>): number {
    const edit = ++this.#edits;
    this.#done = [...this.#done, { ...done, edit }].slice(-MOST_UNDONE);
    return edit;
  }

  #receive(annotationsUri: string, text: string): void {
    const known = this.#known.get(annotationsUri);
    const read = known?.text === text ? { ok: true as const, annotations: known.annotations } : readAnnotations(text);
    const wasBroken = this.#faults.has(annotationsUri);
    if (!read.ok) {
      // What was known of it stays: nobody takes decisions back by a slip of the keyboard.
      this.#faults.set(annotationsUri, read.fault);
      if (!wasBroken) this.#events.broken(annotationsUri, read.fault);
      this.#events.problems(annotationsUri);
      return;
    }
    this.#faults.delete(annotationsUri);
    if (wasBroken) this.#events.problems(annotationsUri);
    this.#known.set(annotationsUri, { text, annotations: read.annotations });
    this.#index.setAnnotations(annotationsUri, read.annotations);
    const files = this.#index.files().filter(({ uri }) => this.#index.annotationsUri(uri) === annotationsUri);
    this.#events.changed(files.map(({ uri }) => uri));
  }
}

function readAnnotations(text: string) {
  const read = readAnnotationsFile(text);
  return read.ok ? { ok: true as const, annotations: annotationsOf(read.file) } : read;
}

const GONE = 'This annotation is gone.';
const CHANGED_SINCE = 'What is to be taken back was changed since.';

/** What is wrong with a file of annotations, in a sentence that names the place. */
export function describeFault(uri: string, { line, column, message }: JsonFault): string {
  return `${nameOf(uri)}, line ${line + 1}, column ${column + 1}: ${message}`;
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
