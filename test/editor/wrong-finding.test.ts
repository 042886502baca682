import { expect } from 'chai';
import { commands, env, Selection, type Uri, version, window } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { ferry } from './ferry.ts';

describe('the report of a wrong finding', () => {
  let uri: Uri;

  after(async () => {
    await closeEditors();
    await remove(uri);
  });

  it('is a small corpus, shown and copied', async () => {
    await crosscheck();
    uri = await write('wrong.corpus', ferry);
    const editor = await open(uri);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
    const { start } = rangeOf(editor.document, '12', 'said that ');
    editor.selection = new Selection(start, start);
    await commands.executeCommand('crosscheck.reportWrongFinding');
    const { document } = window.activeTextEditor!;
    const text = document.getText();
    expect(document.isUntitled).to.equal(true);
    expect(document.languageId).to.equal('crosscheck-corpus');
    expect(text).to.contain('Found: contradiction').and.contain(version).and.contain('17 people were killed');
    expect(text).to.not.contain('40 passengers');
    expect(await env.clipboard.readText()).to.equal(text);
    // The example shows by itself what is found in the whole.
    await problemsOf(document.uri, (all) => ofCode(all, 'contradiction').length === 2);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
