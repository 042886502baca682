import { expect } from 'chai';
import { commands, Selection, type Uri, window } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { ferryThreefold } from './ferry.ts';
import { see } from './screen.ts';

describe('a peek of all positions', () => {
  let uri: Uri;

  after(async () => {
    await commands.executeCommand('closeReferenceSearch');
    await closeEditors();
    await remove(uri);
  });

  it('shows every claim on the question, the figure’s own among them', async () => {
    await crosscheck();
    uri = await write('peek.corpus', ferryThreefold);
    const editor = await open(uri);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 3);
    const { start } = rangeOf(editor.document, '12', 'said that ');
    editor.selection = new Selection(start, start);
    await commands.executeCommand('crosscheck.peekPositions');
    const seen = await see({ selector: '.reference-zone-widget .ref-tree', text: '26 people' });
    if (seen) expect(seen.text).to.contain('12 people').and.contain('17 people');
    expect(window.activeTextEditor?.document.uri.toString()).to.equal(uri.toString());
  });
});
