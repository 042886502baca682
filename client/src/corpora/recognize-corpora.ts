import { CORPUS_LANGUAGE } from 'crosscheck-server/protocol';
import { Disposable, languages, type TextDocument, type TextDocumentChangeEvent, workspace } from 'vscode';

/** Languages that say nothing about a text. The editor takes them from a file's name, before it looks at the text. */
const PLAIN: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/**
 * Gives plain texts the language of corpora when they begin with a delimiter: when they are opened, and untitled ones
 * also when such a text is pasted into them. A language that somebody chooses afterwards stays.
 *
 * @param firstLine What the first line of a corpus looks like.
 */
export function recognizeCorpora(firstLine: RegExp): Disposable {
  let closedJustNow: TextDocument | undefined;

  function recognize(document: TextDocument): void {
    if (PLAIN.has(document.languageId) && firstLine.test(document.lineAt(0).text)) {
      languages.setTextDocumentLanguage(document, CORPUS_LANGUAGE);
    }
  }

  /** A language that is chosen looks like a document that is closed and opened again at once. */
  function noteClosing(document: TextDocument): void {
    closedJustNow = document;
    queueMicrotask(() => {
      closedJustNow = undefined;
    });
  }

  function changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (document.isUntitled && contentChanges.some(({ range }) => range.start.line === 0)) {
      recognize(document);
    }
  }

  workspace.textDocuments.forEach(recognize);
  return Disposable.from(
    workspace.onDidCloseTextDocument(noteClosing),
    workspace.onDidOpenTextDocument((document) => document !== closedJustNow && recognize(document)),
    workspace.onDidChangeTextDocument(changed),
  );
}
