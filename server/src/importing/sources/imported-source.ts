/** A file as it was found: what it is called, and all its bytes. */
export interface GivenFile {
  /** Its path in the folder that was given, with `/` between the parts; of a file that was given itself, its name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a source is told to be by the file that it came from. All dates are ISO 8601. */
export interface SourceFacts {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly url?: string | undefined;
  /** A BCP 47 tag. */
  readonly language?: string | undefined;
  /** From what `published` was taken: "the page’s JSON-LD", "the mail’s header". */
  readonly dated?: string | undefined;
  /** When an archive, or whoever saved the page, took it. */
  readonly captured?: string | undefined;
}

/** One document that was read from a file. */
export interface ImportedSource {
  /** What tells it apart from the others of its file, as a file may be called; null where the file is one document. */
  readonly part: string | null;
  readonly facts: SourceFacts;
  /**
   * Paragraphs between blank lines, rows of tables as lines with bars between their cells. A form feed stands where a page
   * ends, in files that have pages.
   */
  readonly body: string;
}

/** What reading a file depends on beside its bytes. */
export interface ReadingOptions {
  /** ISO 8601 date; what claims to be of a later day is not believed. */
  readonly today: string;
  /** Which field of a record, or column of a table, says what (`text=body`); null where whoever imports has no way to say it. */
  readonly map: ReadonlyMap<string, string> | null;
  /** What each row of a table answers ("people killed by the flood"); null where tables are no sources. */
  readonly series: string | null;
  /**
   * The documents of a file that lies inside another: in a mail, in an archive. What it cannot read it tells, under the
   * file's name, or the address that an archive has it from; frames and the like that hold no text are not told then.
   */
  readonly readInside: (file: GivenFile, address?: string) => AsyncIterable<ImportedSource>;
  /** Tells of a part of the file that cannot be read, in words behind the file's name. */
  readonly tell: (fault: string) => void;
}

/** Reads one kind of files. */
export interface Reader {
  /** Whether the file is of that kind, by its bytes or its name. Costs little, and never throws. */
  readonly recognises: (file: GivenFile, options: ReadingOptions) => boolean;
  /**
   * The documents of a file, one after the other. What is no such file, or is protected, throws an `ImportError`; a part
   * that cannot be read is told, and the rest goes on.
   */
  readonly read: (file: GivenFile, options: ReadingOptions) => AsyncIterable<ImportedSource> | Iterable<ImportedSource>;
}

/** Why a file, or a part of one, is no source: one line, in words for whoever gave it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  /** The option that would help, for whoever can give options. */
  readonly option: string;

  constructor(message: string, option = '') {
    super(message);
    this.option = option;
  }
}
