import { CORPUS_LANGUAGE } from 'crosscheck-server/protocol';
import { SnippetString, window, workspace } from 'vscode';

/** Opens an untitled corpus with room for two sources, the cursor in the first place to fill in. */
export async function newCorpus(): Promise<void> {
  const document = await workspace.openTextDocument({ language: CORPUS_LANGUAGE, content: '' });
  const editor = await window.showTextDocument(document);
  const snippet = new SnippetString();
  for (const source of ['first-source', 'second-source']) {
    snippet.appendText('<<<FILE>>> ').appendPlaceholder(source).appendText('\n---\npublished: ');
    snippet.appendVariable('CURRENT_YEAR', '').appendText('-').appendVariable('CURRENT_MONTH', '');
    snippet.appendText('-').appendVariable('CURRENT_DATE', '').appendText('\n---\n');
    snippet.appendPlaceholder('Paste the text here.').appendText('\n\n');
  }
  await editor.insertSnippet(snippet);
}
