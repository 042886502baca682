/**
 * What client and server say to each other beyond the Language Server Protocol.
 * The client imports these names and types alone (as `crosscheck-server/protocol`).
 */
import type { Location, Position } from 'vscode-languageserver-types';
import type { Verdict } from '../collation/finding.ts';

/** The language of a corpus file in the editor. */
export const CORPUS_LANGUAGE = 'crosscheck-corpus';

/** Client → server. */
export const requests = {
  /** `TreeParams` → `TreeNode[]`: the children of a node of the Claims tree, the roots for null. */
  tree: 'crosscheck/tree',
  /** `NextParams` → `Location | null`: the next or previous claim that takes part in a contradiction, wrapping around. */
  nextContradiction: 'crosscheck/nextContradiction',
  /** `ClaimParams` → `Location[]`: the claims of the other positions on the question of the figure there. */
  conflictingClaims: 'crosscheck/conflictingClaims',
  /** `null` → `IndexStatus`. */
  status: 'crosscheck/status',
} as const;

/** Server → client. */
export const clientRequests = {
  /** `FindFilesParams` → `string[]`: the URIs of the files that may be part of a corpus. */
  findFiles: 'crosscheck/findFiles',
  /** `{ uri: string }` → `string | null`: a file's text with its byte-order mark kept, null where it cannot be read. */
  readFile: 'crosscheck/readFile',
} as const;

export const notifications = {
  /** Server → client, `IndexStatus`: sent whenever it changes. */
  status: 'crosscheck/status',
  /** Server → client, `TreeChange`: the tree must be asked again for these nodes. */
  treeChanged: 'crosscheck/treeChanged',
} as const;

/**
 * Commands of the client that a card links to. The client trusts these and no others in the server's Markdown
 * (`markdown.isTrusted.enabledCommands`), and says so in its `ClientOptions`.
 */
export const cardCommands = {
  /** Arguments: `ClaimParams`. Goes to the next claim that takes part in a contradiction. */
  nextContradiction: 'crosscheck.nextContradiction',
  /** Arguments: `ClaimParams`. Goes to the next claim that takes another position on the question of the figure there. */
  nextPosition: 'crosscheck.nextPosition',
  /** Arguments: `ClaimParams`. Goes to the claim of another position, or offers a choice of several. */
  conflictingClaim: 'crosscheck.goToConflictingClaim',
  /** Arguments: a `Location`. Shows that place with the figure selected. */
  openClaim: 'crosscheck.openClaim',
} as const;

/** What the client says of itself, as `initializationOptions`. */
export interface ClientOptions {
  /** It runs the links to `cardCommands`; without it a card has plain words in their place. */
  readonly cardCommands?: boolean;
}

/** The semantic tokens, in the order of the server's legend; the client's manifest gives them colours and super types. */
export const tokenTypes = ['figure', 'qualifier', 'unit', 'attribution', 'quotation'] as const;

/** What a figure's token may be besides: the verdict on its question, where sources differ. */
export const tokenModifiers = ['contradicted', 'miscalculated', 'undated', 'superseded', 'rounded'] as const;

/** What is to be found: all `.corpus` files of the workspace, and the texts of the folders treated as corpora. */
export interface FindFilesParams {
  /** URIs of folders that are corpora. */
  readonly folders: readonly string[];
}

export interface ClaimParams {
  readonly uri: string;
  readonly position: Position;
}

export interface NextParams extends ClaimParams {
  readonly direction: 'next' | 'previous';
}

export interface TreeParams {
  readonly parent: string | null;
}

export interface TreeNode {
  /** Stable across refreshes. */
  readonly id: string;
  /** `origin` says what makes sources one origin; `more` stands for the rest of a long list: its children are the next page. */
  readonly kind: 'question' | 'position' | 'claim' | 'origin' | 'more';
  readonly label: string;
  readonly description: string;
  readonly verdict: Verdict;
  readonly hasChildren: boolean;
  /** Where a click leads. */
  readonly location: Location | null;
  /** Plain text; never markup. */
  readonly tooltip: string;
}

export interface TreeChange {
  /** Null: the roots changed. */
  readonly ids: readonly string[] | null;
}

/** What is indexed by now, said honestly while reading goes on. */
export interface IndexStatus {
  readonly state: 'idle' | 'reading' | 'ready';
  readonly filesRead: number;
  readonly filesFound: number;
  readonly sources: number;
  readonly figures: number;
  readonly contradictions: number;
}
