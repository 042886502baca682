import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type CorpusFile, parseCorpus, parseSourceFile } from '../../corpus/parse.ts';
import { type FileEdit, reparseCorpus } from '../../corpus/reparse.ts';
import type { ReadingProgress } from '../../features/status.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { LineMap } from '../../indexing/line-map.ts';
import type { Settings } from '../asked/settings.ts';
import { type FileAccess, FileReader } from './closed-files.ts';
import { type Membership, mayBeMember, membershipOf } from './corpora.ts';
import { applyChanges, editBetween } from './text-changes.ts';

interface OpenBuffer {
  readonly languageId: string;
  readonly lines: LineMap;
  /** What was entered of it last; null where it is no part of a corpus. */
  readonly file: CorpusFile | null;
}

interface Entry {
  readonly languageId: string | null;
  /** A large text is joined only where it is asked for: between two keystrokes it is not. */
  readonly text: string;
  readonly lines?: LineMap;
  /** What made the text of the file before, where that is known. */
  readonly edit?: { readonly of: CorpusFile; readonly by: FileEdit } | null;
}

/** Which texts are drafts, and so no sources. */
export interface DraftTexts {
  /** @param text Asked for only where nothing else tells. */
  isDraft(uri: string, languageId: string | null, text: () => string): boolean;
  /** The text of an open draft as it is now; null where it is closed, or no draft. */
  set(uri: string, lines: LineMap | null): void;
}

/**
 * Which texts there are: open buffers, and the files of the workspace behind them. Keeps the index in step with them;
 * an open buffer always wins over the disk, and what was deleted or left every corpus leaves nothing behind.
 */
export class CorpusFiles {
  readonly #index: CorpusIndex;
  readonly #access: FileAccess;
  readonly #reader: FileReader;
  readonly #today: () => string;
  readonly #onChange: () => void;
  readonly #drafts: DraftTexts;
  readonly #open = new Map<string, OpenBuffer>();
  /** What the last search found, and what came since. */
  readonly #present = new Set<string>();
  #settings: Settings;
  #search = 0;
  /** True from the start: nobody knows what there is before the first search. */
  #searching = true;

  /** @param onChange Called after each change of the index or of the progress. */
  constructor(
    index: CorpusIndex,
    access: FileAccess,
    settings: Settings,
    options: { readonly today: () => string; readonly onChange: () => void; readonly drafts: DraftTexts },
  ) {
    this.#index = index;
    this.#access = access;
    this.#settings = settings;
    this.#today = options.today;
    this.#onChange = options.onChange;
    this.#drafts = options.drafts;
    this.#reader = new FileReader(access.read, (uri, text) => this.#receive(uri, text));
  }

  /** How many files are read, of how many there are by now. A search under way counts as one file to be read. */
  get progress(): ReadingProgress {
    // Other texts that are open are nobody's business.
    const opened = [...this.#open.keys()].filter((uri) => !this.#present.has(uri) && this.#index.file(uri) !== null);
    const filesFound = this.#present.size + opened.length + (this.#searching ? 1 : 0);
    return { filesFound, filesRead: filesFound - this.#reader.pending - (this.#searching ? 1 : 0) };
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** Tells of a change, and whether more files are on their way. */
  #changed(): void {
    this.#index.expectMore(this.#searching || this.#reader.pending > 0);
    this.#onChange();
  }

  open(uri: string, languageId: string, text: string): void {
    this.#reader.callOff(uri);
    const lines = LineMap.of(text);
    this.#enterBuffer(uri, languageId, lines);
    this.#changed();
  }

  change(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void {
    const buffer = this.#open.get(uri);
    if (!buffer) return;
    const { languageId, file: before } = buffer;
    const { lines, edit } = applyChanges(buffer.lines, changes);
    const known = before === null || edit === null ? null : { of: before, by: edit };
    this.#enterBuffer(uri, languageId, lines, known);
    this.#changed();
  }

  /** What the buffer held beyond the disk is gone with it; a file that is no part of the workspace leaves the index. */
  close(uri: string): void {
    this.#open.delete(uri);
    this.#drafts.set(uri, null);
    if (this.#present.has(uri)) this.#reader.request(uri);
    else this.#index.removeFile(uri);
    this.#changed();
  }

  /** Whether an open file is a draft may have changed. Gives whether it is open at all. */
  reconsider(uri: string): boolean {
    const buffer = this.#open.get(uri);
    if (!buffer) return false;
    this.#enterBuffer(uri, buffer.languageId, buffer.lines);
    this.#changed();
    return true;
  }

  /** A file on the disk came, or has another text. */
  changedOnDisk(uri: string): void {
    if (!mayBeMember(uri, this.#settings)) return;
    this.#present.add(uri);
    if (!this.#open.has(uri)) this.#reader.request(uri);
    this.#changed();
  }

  /** A file on the disk is gone, or a folder with all that was in it. */
  deletedOnDisk(uri: string): void {
    const gone = this.#present.has(uri) ? [uri] : [...this.#present].filter((present) => present.startsWith(`${uri}/`));
    for (const present of gone) {
      this.#present.delete(present);
      this.#reader.callOff(present);
      if (!this.#open.has(present)) this.#index.removeFile(present);
    }
    this.#changed();
  }

  /** Takes up other settings: every file goes to the corpus that it now belongs to, and files are searched anew. */
  async configure(settings: Settings): Promise<void> {
    this.#settings = settings;
    for (const [uri, { languageId, lines }] of this.#open) this.#enterBuffer(uri, languageId, lines);
    for (const { uri, text } of this.#index.files()) {
      if (!this.#open.has(uri)) this.#enter(uri, { text, languageId: null });
    }
    await this.search();
  }

  /** Finds the files of the workspace; reads those that are new and forgets those that are gone. */
  async search(): Promise<void> {
    const search = ++this.#search;
    this.#searching = true;
    this.#changed();
    const answer = await this.#access.find(this.#settings.folders);
    // Another search began in between; its answer is newer.
    if (search !== this.#search) return;
    this.#searching = false;
    // No answer is not the answer that there is nothing.
    const found = new Set(answer ?? this.#present);
    for (const uri of [...this.#present]) if (!found.has(uri)) this.deletedOnDisk(uri);
    for (const uri of found) if (!this.#present.has(uri)) this.changedOnDisk(uri);
    this.#changed();
  }

  #receive(uri: string, text: string | null): void {
    if (text === null) this.deletedOnDisk(uri);
    else this.#enter(uri, { text, languageId: null });
    this.#changed();
  }

  #enterBuffer(uri: string, languageId: string, lines: LineMap, edit: Entry['edit'] = null): void {
    this.#open.set(uri, { languageId, lines, file: null });
    const file = this.#enter(uri, {
      languageId,
      lines,
      edit,
      get text() {
        return lines.text;
      },
    });
    this.#open.set(uri, { languageId, lines, file });
  }

  /** Enters a text into the index; gives the file that it makes there, null where it is no part of a corpus. */
  #enter(uri: string, entry: Entry): CorpusFile | null {
    const isDraft = this.#drafts.isDraft(uri, entry.languageId, () => entry.text);
    this.#drafts.set(uri, isDraft && this.#open.has(uri) ? (entry.lines ?? LineMap.of(entry.text)) : null);
    const membership = isDraft ? null : membershipOf(uri, () => entry.text, entry.languageId, this.#settings);
    if (!membership) {
      this.#index.removeFile(uri);
      return null;
    }
    const previous = this.#index.file(uri);
    const file = this.#parse(uri, entry, membership, previous);
    // What was shown of a file must not stay wrong for long; what is new can wait its turn.
    const urgent = previous !== null;
    this.#index.setFile(file, { corpus: membership.corpus, urgent, ...(entry.lines ? { lines: entry.lines } : {}) });
    return file;
  }

  #parse(uri: string, entry: Entry, { sourceName }: Membership, previous: CorpusFile | null): CorpusFile {
    const options = { today: this.#today() };
    const wasNamed = previous?.reading.kind === 'source' ? previous.reading.name : null;
    if (previous && wasNamed === sourceName) {
      if (entry.edit?.of === previous) return reparseCorpus(previous, entry.edit.by, options);
      if (previous.text === entry.text) return previous;
      return reparseCorpus(previous, editBetween(previous.text, entry.text), options);
    }
    return sourceName === null
      ? parseCorpus(uri, entry.text, options)
      : parseSourceFile(uri, sourceName, entry.text, options);
  }
}
