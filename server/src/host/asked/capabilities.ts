import {
  type ClientCapabilities,
  type InitializeParams,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { ClientOptions } from '../../features/protocol/protocol.ts';
import type { MarkupSupport } from '../../features/wording/markdown.ts';

/** What the client can do that the server makes use of. */
export interface ClientSupport {
  readonly markup: MarkupSupport;
  /** It takes edits of the problems of a file in place of all of them. */
  readonly problemEdits: boolean;
  /** It answers questions for settings. */
  readonly configuration: boolean;
  /** It tells of changed settings only where asked to. */
  readonly configurationRegistration: boolean;
  readonly workspaceFolders: boolean;
  readonly tokenRefresh: boolean;
  readonly lensRefresh: boolean;
  /** It takes the offer to format after it is initialized, for one language alone. */
  readonly formattingRegistration: boolean;
  readonly hintRefresh: boolean;
  /** It offers choices with a message, and opens files where the server asks it to. */
  readonly showDocument: boolean;
  /** It shows progress of the protocol's own kind, and does not say that it knows ours. */
  readonly workDoneProgress: boolean;
  /** The address of what reads files that are no texts. */
  readonly importer: string | undefined;
}

export function readClientSupport({ capabilities, initializationOptions }: InitializeParams): ClientSupport {
  const options: ClientOptions = initializationOptions ?? {};
  return {
    markup: { markdown: takesMarkdown(capabilities), commands: options.cardCommands === true },
    problemEdits: options.problemEdits === true,
    configuration: capabilities.workspace?.configuration ?? false,
    configurationRegistration: capabilities.workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    workspaceFolders: capabilities.workspace?.workspaceFolders ?? false,
    hintRefresh: capabilities.workspace?.inlayHint?.refreshSupport ?? false,
    formattingRegistration: capabilities.textDocument?.formatting?.dynamicRegistration ?? false,
    lensRefresh: capabilities.workspace?.codeLens?.refreshSupport ?? false,
    tokenRefresh: capabilities.workspace?.semanticTokens?.refreshSupport ?? false,
    showDocument:
      (capabilities.window?.showDocument?.support ?? false) && capabilities.window?.showMessage !== undefined,
    importer: options.importer,
    workDoneProgress: initializationOptions === undefined && (capabilities.window?.workDoneProgress ?? false),
  };
}

function takesMarkdown({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
}

/** Folders too: whoever deletes or renames one may tell of no file in it. */
const ANY_FILE = { filters: [{ pattern: { glob: '**/*' } }] };

/** What the server offers to follow, beside the requests that it answers (`serving.ts`). */
export const FOLLOWED: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didDelete: ANY_FILE, didRename: ANY_FILE },
  },
};
