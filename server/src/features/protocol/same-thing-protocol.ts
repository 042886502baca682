/**
 * What client and server say to each other of names that stand for one thing.
 * The client imports these names and types alone (as `crosscheck-server/same-thing-protocol`).
 */
import type { Position, Range } from 'vscode-languageserver-types';
import type { AnnotationResult } from './annotation-protocol.ts';
import { request } from './request.ts';

/** Client → server. */
export const sameThingRequests = {
  /** What is called something there, and which other names may stand for it; null where there are no words. */
  namesAt: request<NamesParams, ShownNames | null>('crosscheck/namesAt'),
  /** All groups of names, those that count at a place first. */
  sameThings: request<NamesParams | null, readonly ShownGroup[]>('crosscheck/sameThings'),
  /** Says that two names stand for one thing, or no longer. */
  sayNames: request<SaidNames, AnnotationResult>('crosscheck/sayNames'),
} as const;

/** Commands of the client that quick fixes and cards run. */
export const sameThingCommands = {
  /** Argument: `NamesPlace`. Says that two names stand for one thing, asking for the other one where it is left out. */
  sameThing: 'crosscheck.sameThing',
  /** Argument: `NamesPlace`. Takes back that a name stands for what another does. */
  notSameThing: 'crosscheck.notSameThing',
} as const;

/** A place of a text: words that are selected, or where the cursor is. */
export interface NamesParams {
  readonly uri: string;
  readonly position: Position;
  /** Where the range ends that begins at `position`. */
  readonly end?: Position;
}

/** What a quick fix knows of names already. */
export interface NamesPlace extends NamesParams {
  readonly name?: string;
  /** The name that stands for it. */
  readonly standard?: string;
}

/** How something is called, as people read it. Plain text, never markup. */
export interface ShownNames {
  /** The name that is selected, or that the word, the noun or the speaker of the figure there has. */
  readonly name: string;
  readonly range: Range | null;
  /** Names in the corpus that may stand for the same, the likeliest first. */
  readonly others: readonly ShownName[];
}

export interface ShownName {
  readonly name: string;
  /** Where it is heard, or of how many figures it is told. */
  readonly detail: string;
}

/** The names of one thing, the one that stands for all first. */
export interface ShownGroup {
  readonly names: readonly string[];
  /** The name that is used at the place that was asked for; null elsewhere. */
  readonly here: string | null;
}

/** What somebody says of two names. */
export interface SaidNames {
  /** A file of the workspace whose names they are. */
  readonly uri: string;
  readonly name: string;
  /** The name that stands for it from now on; null: none does any more. */
  readonly standard: string | null;
}
