import { expect } from 'chai';
import { commands, extensions, Selection, type TextEditor, type Uri, workspace } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, fileOf, open, rangeOf, remove, write } from './documents.ts';
import { see } from './screen.ts';

const corpus = corpusOf({
  name: 'courier.txt',
  published: '2026-04-02',
  text: 'Seven workers were injured at the mill.',
});

describe('who annotates', () => {
  let folder: Uri;
  let editor: TextEditor;

  before(async () => {
    await (await crosscheck()).whenReady();
    folder = fileOf('archive');
    // The least that Git takes for a repository.
    await write('archive/.git/HEAD', 'ref: refs/heads/main\n');
    await write('archive/.git/config', '[core]\n\trepositoryformatversion = 0\n[user]\n\tname = Ben Cole\n');
    for (const name of ['objects', 'refs']) await workspace.fs.createDirectory(fileOf(`archive/.git/${name}`));
    editor = await open(await write('archive/author.corpus', corpus));
    const { start, end } = rangeOf(editor.document, 'Seven');
    editor.selection = new Selection(start, end);
  });
  after(async () => {
    await setAuthor('Ada Brook');
    await commands.executeCommand('workbench.action.closePanel');
    await closeEditors();
    await remove(folder);
  });

  it('is named by the setting, else by Git, else asked once', async () => {
    expect(await authorOf('By the setting.')).to.equal('Ada Brook');
    await setAuthor('');
    if (extensions.getExtension('vscode.git')) {
      await commands.executeCommand('git.openRepository', folder.fsPath);
      expect(await authorOf('By Git.')).to.equal('Ben Cole');
      return;
    }
    const noted = authorOf('Nobody knows.');
    await see({ selector: '.quick-input-widget', text: 'crosscheck.author', screenshot: 'author-asked' });
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    expect(await noted).to.equal('not named');
    expect(await authorOf('And is not asked again.')).to.equal('not named');
  });

  /** Makes a note, and reads in its file who made it. */
  async function authorOf(body: string): Promise<string> {
    await commands.executeCommand('crosscheck.addNote', undefined, body);
    const bytes = await workspace.fs.readFile(fileOf('archive/author.annotations.jsonld'));
    const { first } = JSON.parse(new TextDecoder().decode(bytes));
    return first.items.find((item: { body: { value: string } }) => item.body.value === body).creator.name;
  }
});

function setAuthor(name: string): Thenable<void> {
  return workspace.getConfiguration('crosscheck').update('author', name, false);
}
