/**
 * What client and server say to each other about making corpora of texts and texts of corpora.
 * The client imports these names and types alone (as `crosscheck-server/corpus-protocol`).
 */
import type { Range } from 'vscode-languageserver-types';
import type { ClaimParams } from './protocol.ts';
import { request } from './request.ts';

/** Client → server. */
export const corpusRequests = {
  /** One corpus of many texts. */
  pack: request<PackParams, PackAnswer>('crosscheck/pack'),
  /** The files that the sources of a corpus become. */
  unpack: request<UnpackParams, UnpackAnswer>('crosscheck/unpack'),
  /** The edit that makes texts sources of a corpus; null where there is none. */
  addSources: request<AddSourcesParams, AddedSources | null>('crosscheck/addSources'),
  /** The sources that a file holds: a page, a document, mail, an archive. */
  importFile: request<ImportParams, ImportAnswer>('crosscheck/importFile'),
  /** The text of the source that a piece of a page is; null where it is none. */
  pastedSource: request<PastedParams, string | null>('crosscheck/pastedSource'),
  /** The smallest corpus that still shows what is found at a place. */
  wrongFinding: request<WrongFindingParams, WrongFinding | null>('crosscheck/wrongFinding'),
} as const;

/** A text of which a source is made. */
export interface GivenText {
  /** What it is called, such as its path in a folder; null: the server names it by its first words. */
  readonly name: string | null;
  readonly text: string;
}

export interface PackParams {
  readonly texts: readonly GivenText[];
}

/** The corpus, or all that keeps the texts from becoming one, each in a sentence. */
export type PackAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly string[] };

export interface UnpackParams {
  readonly text: string;
  /** The file of annotations beside the corpus; null where there is none. */
  readonly annotations: string | null;
}

export interface UnpackAnswer {
  /**
   * The sources, and what people added to them. Paths lie below the folder that the files are written to, parts joined
   * by `/`; none leads out of it.
   */
  readonly files: readonly { readonly name: string; readonly path: string; readonly text: string }[];
  /** What belongs to no source and so to no file, in words. */
  readonly leftOut: readonly string[];
}

/** The texts become sources behind the one that holds the place. */
export interface AddSourcesParams extends ClaimParams {
  readonly texts: readonly GivenText[];
}

export interface AddedSources {
  readonly range: Range;
  readonly newText: string;
  /** What the new sources are called. */
  readonly names: readonly string[];
}

export interface ImportParams {
  /** Its path in the folder that was given, or its name; tells of which kind it is. */
  readonly name: string;
  /** In Base64. */
  readonly bytes: string;
  /** What each row of a table answers; tables are no sources without. */
  readonly series?: string;
}

export interface PastedParams {
  /** What the clipboard holds as HTML. */
  readonly html: string;
  /** Where it was copied, as far as the clipboard knows. */
  readonly address: string | null;
}

/** The sources, and what cannot be read, each in words behind the file's name; not available where what reads them cannot be loaded. */
export type ImportAnswer =
  | { readonly isAvailable: false }
  | { readonly isAvailable: true; readonly sources: readonly GivenText[]; readonly faults: readonly string[] };

export interface WrongFindingParams extends ClaimParams {
  /** What made the finding, for whoever reads the report: "Crosscheck 0.1.0, VS Code 1.100.0". */
  readonly versions: string;
}

export interface WrongFinding {
  /** A corpus that opens as it is; its preamble says what was found and asks what is wrong. */
  readonly text: string;
}
