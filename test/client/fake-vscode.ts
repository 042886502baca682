/**
 * What stands for the editor's own module where parts of the client are tried without one. All tests share it, as they
 * share the modules that load it: `vi.mock('vscode', () => import('./fake-vscode.ts'))`.
 */
import type { CommentController, TreeView } from 'vscode';

/** What the client made last of each kind. */
export const made: {
  readonly statusBarItem: { text: string; isShown: boolean };
  commentController: Pick<CommentController, 'commentingRangeProvider'>;
  treeView: Pick<TreeView<unknown>, 'message'>;
} = { statusBarItem: { text: '', isShown: false }, commentController: {}, treeView: {} };

const dispose = () => {};

export const StatusBarAlignment = { Left: 1 };
export const CommentThreadCollapsibleState = {};
export const CommentThreadState = {};
export const TreeItemCollapsibleState = {};
export const Uri = {};

export const l10n = {
  t: (message: string, ...args: readonly unknown[]) => message.replace(/\{(\d)\}/g, (_, at) => String(args[at])),
};

export const window = {
  createStatusBarItem: () =>
    Object.assign(made.statusBarItem, {
      show: () => Object.assign(made.statusBarItem, { isShown: true }),
      hide: () => Object.assign(made.statusBarItem, { isShown: false }),
      dispose,
    }),
  onDidChangeTextEditorSelection: () => ({ dispose }),
  createTreeView: () => {
    made.treeView = {};
    const listen = () => ({ dispose });
    return Object.assign(made.treeView, { dispose, onDidExpandElement: listen, onDidCollapseElement: listen });
  },
};

export const commands = { executeCommand: async () => {} };

export const comments = {
  createCommentController: () => {
    made.commentController = {};
    return made.commentController;
  },
};

export const Disposable = { from: () => ({ dispose }) };

export class EventEmitter {
  readonly event = () => ({ dispose });
  readonly fire = () => {};
}

export class MarkdownString {}
export class ThemeColor {}
export class ThemeIcon {}

export class TreeItem {
  readonly label: string;
  constructor(label: string) {
    this.label = label;
  }
}

export class Range {
  readonly lines: readonly [number, number];
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
  constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
    this.lines = [startLine, endLine];
    this.start = { line: startLine, character: startCharacter };
    this.end = { line: endLine, character: endCharacter };
  }
}

export class Location {
  readonly uri: unknown;
  readonly range: Range;
  constructor(uri: unknown, range: Range) {
    this.uri = uri;
    this.range = range;
  }
}

export class DiagnosticRelatedInformation {
  readonly location: Location;
  readonly message: string;
  constructor(location: Location, message: string) {
    this.location = location;
    this.message = message;
  }
}

export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 };
