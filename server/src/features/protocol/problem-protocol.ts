import type { Diagnostic } from 'vscode-languageserver-types';

/** What client and server say to each other about problems, where the client takes edits of them (`ClientOptions`). */
export const problemNotifications = {
  /** Server → client, `ProblemsEdit`: in place of the protocol's own notification, which tells all of a file each time. */
  edited: 'crosscheck/problemsEdited',
} as const;

/** What is different in the problems of a file since they were told last; at first there are none. */
export interface ProblemsEdit {
  readonly uri: string;
  /** How edits moved the lines of the file: for all that stays, one after the other. */
  readonly moves: readonly MovedLines[];
  /** Then what goes and what comes, in order. */
  readonly changes: readonly ProblemsChange[];
}

/** All places of a file from a line on, counted from 0 before it, are as many lines further down; further up below 0. */
export interface MovedLines {
  readonly from: number;
  readonly by: number;
}

/** Some neighbouring problems are replaced by others. */
export interface ProblemsChange {
  /** The index of the first of them, among the problems as they were before all changes. */
  readonly at: number;
  readonly removed: number;
  readonly added: readonly Diagnostic[];
}
