import { expect } from 'chai';
import { commands, Selection, type Uri, window, workspace } from 'vscode';
import { cardAt } from './card.ts';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, fileOf, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';

const killed = (number: number) =>
  `A ferry capsized off Harrow Point on Monday. The coast guard said that ${number} people were killed.\n`;

describe('a folder of texts as a corpus', () => {
  let gazette: Uri;
  let herald: Uri;

  before(async () => {
    await (await crosscheck()).whenReady();
    gazette = await write('reports/gazette.txt', `---\npublished: 2026-05-04\n---\n${killed(12)}`);
    herald = await write('reports/sub/herald.md', `---\npublished: 2026-05-04\n---\n${killed(17)}`);
  });

  after(async () => {
    await commands.executeCommand('workbench.action.closePanel');
    await closeEditors();
    await workspace.getConfiguration('crosscheck', gazette).update('folders', undefined);
    await remove(fileOf('reports'));
  });

  it('is one once the command was run on it, with a setting that says so', async () => {
    await commands.executeCommand('crosscheck.treatFolderAsCorpus', fileOf('reports'));
    expect(workspace.getConfiguration('crosscheck', gazette).get('folders')).to.deep.equal(['reports']);
    for (const [uri, other] of [
      [gazette, herald],
      [herald, gazette],
    ] as const) {
      const [problem] = ofCode(
        await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 1),
        'contradiction',
      );
      const related = problem!.relatedInformation ?? [];
      expect(related.map(({ location }) => location.uri.toString())).to.deep.equal([other.toString()]);
    }
  });

  itInNode('has cards in its texts', async () => {
    const editor = await open(gazette);
    expect(editor.document.languageId).to.equal('plaintext');
    expect(await cardAt(editor, '12', 'said that ')).to.match(/17/);
  });

  it('has its notes beside its texts, and shows them in each', async () => {
    const { noteThreads } = await crosscheck();
    for (const [uri, body] of [
      [gazette, 'Ask the coast guard.'],
      [herald, 'Ask again.'],
    ] as const) {
      const editor = await open(uri);
      const { start } = rangeOf(editor.document, 'said that');
      editor.selection = new Selection(start, start);
      await commands.executeCommand('crosscheck.addNote', undefined, body);
      const [thread] = noteThreads.threadsIn(uri.toString());
      expect(editor.document.getText(thread!.range)).to.match(/^The coast guard said that \d+ people were killed\.$/);
    }
    const kept = await workspace.fs.readFile(fileOf('reports/corpus.annotations.jsonld'));
    expect(JSON.parse(new TextDecoder().decode(kept)).first.items).to.have.length(2);
  });

  it('takes in a text that is added, and lets go of one that is deleted', async () => {
    const observer = await write('reports/observer.txt', `---\npublished: 2026-05-04\n---\n${killed(26)}`);
    await problemsOf(observer, (all) => ofCode(all, 'contradiction').length === 1);
    await workspace.fs.delete(observer);
    await problemsOf(observer, (all) => all.length === 0);
    await problemsOf(gazette, (all) => ofCode(all, 'contradiction')[0]?.relatedInformation?.length === 1);
  });

  it('tells how many pages and documents in it are no sources of it, and adds these', async () => {
    await write('pages/ferry.txt', killed(12));
    await write('pages/herald.html', `<!doctype html><html><body><p>${killed(17)}</p></body></html>`);
    await commands.executeCommand('notifications.clearAll');
    await commands.executeCommand('crosscheck.treatFolderAsCorpus', fileOf('pages'));
    await commands.executeCommand('notifications.showList');
    const message = { selector: '.notification-list-item', text: 'Pages, documents and mail in it (1)' };
    const button = { selector: '.notification-list-item .monaco-button', text: 'Add Their Sources' };
    if ((await see(message)) !== null && (await see({ ...button, click: true })) !== null) {
      const added = await until(window.onDidChangeActiveTextEditor, () => {
        const document = window.activeTextEditor?.document;
        return document?.isUntitled ? document : undefined;
      });
      expect(added.getText()).to.contain('herald.html').and.to.contain('17 people were killed');
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await remove(fileOf('pages'));
  });

  it('is none any more once the setting is gone', async () => {
    await workspace.getConfiguration('crosscheck', gazette).update('folders', undefined);
    await problemsOf(gazette, (all) => all.length === 0);
    await problemsOf(herald, (all) => all.length === 0);
    const { noteThreads } = await crosscheck();
    await until(noteThreads.onDidChange, () => noteThreads.threadsIn(gazette.toString()).length === 0 || undefined);
  });
});
