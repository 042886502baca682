import { expect } from 'chai';
import { commands, window } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, ofCode, problemsOf } from './documents.ts';
import { see } from './screen.ts';

describe('the sample', () => {
  afterEach(closeEditors);

  it('opens by a command, in the language, and shows what the sources disagree on', async () => {
    await (await crosscheck()).whenReady();
    await commands.executeCommand('crosscheck.openSample');
    const { document } = window.activeTextEditor!;
    expect(document.languageId).to.equal('crosscheck-corpus');
    const problems = await problemsOf(document.uri, (all) => ofCode(all, 'contradiction').length > 0);
    expect(ofCode(problems, 'rounding')).not.to.deep.equal([]);
    await commands.executeCommand('crosscheck.claims.focus');
    await see({ selector: '.view-lines', text: 'Dam breaks above', screenshot: 'sample' });
  });

  it('has room for texts of one’s own', async () => {
    await commands.executeCommand('crosscheck.newCorpus');
    const { document, selection } = window.activeTextEditor!;
    expect(document.isUntitled).to.equal(true);
    expect(document.languageId).to.equal('crosscheck-corpus');
    expect(document.lineAt(0).text).to.match(/^<<<FILE>>> /);
    expect(document.getText(selection)).to.equal('first-source');
  });
});
