import { type AddedSources, type AddSourcesParams, corpusRequests } from 'crosscheck-server/corpus-protocol';
import { CORPUS_LANGUAGE } from 'crosscheck-server/protocol';
import { env, l10n, Selection, TextEditorRevealType, window, workspace } from 'vscode';
import type { CommandContext } from '../editor/command-context.ts';
import { toPosition, toRange } from '../editor/places.ts';
import { pack } from './corpus-texts.ts';

/** Opens an untitled corpus of what is in the clipboard: one source, or several where that is a corpus already. */
export function newCorpusFromClipboard({ client }: CommandContext) {
  return async (): Promise<void> => {
    const text = await readClipboard();
    if (text === null) {
      return;
    }
    try {
      const content = await pack(client, [{ name: null, text }]);
      await window.showTextDocument(await workspace.openTextDocument({ language: CORPUS_LANGUAGE, content }));
    } catch (error) {
      window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  };
}

/** Adds what is in the clipboard to the corpus in the editor, behind the source at the cursor, and goes there. */
export function pasteAsNewSource({ client }: CommandContext) {
  return async (): Promise<void> => {
    const editor = window.activeTextEditor;
    const text = editor && (await readClipboard());
    if (!editor || text == null) {
      return;
    }
    const position = toPosition(editor.selection.active);
    const params: AddSourcesParams = { uri: editor.document.uri.toString(), position, texts: [{ name: null, text }] };
    const added = await client.sendRequest<AddedSources | null>(corpusRequests.addSources, params);
    if (added === null) {
      window.showInformationMessage(
        l10n.t('A text can be added to a corpus: a file with sources behind <<<FILE>>> lines.'),
      );
      return;
    }
    const { start } = toRange(added.range);
    await editor.edit((edit) => edit.insert(start, added.newText));
    const at = editor.document.positionAt(editor.document.offsetAt(start) + added.newText.indexOf('<<<FILE>>>'));
    editor.selection = new Selection(at, at);
    // All of it that fits is seen, not its first line at the lower edge.
    editor.revealRange(editor.selection, TextEditorRevealType.AtTop);
  };
}

/** Null where there is no text in it, which is said. */
async function readClipboard(): Promise<string | null> {
  const text = await env.clipboard.readText();
  if (text.trim() !== '') {
    return text;
  }
  window.showInformationMessage(l10n.t('There is no text in the clipboard.'));
  return null;
}
