import { expect } from 'chai';
import { commands, type Hover, Selection, type TextEditor } from 'vscode';
import { cardAt } from './card.ts';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, fileOf, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { see } from './screen.ts';

describe('the card of a figure', () => {
  before(async () => (await crosscheck()).whenReady());
  afterEach(closeEditors);

  it('says the value, what it counts, who says it, where, and what the others say', async () => {
    const uri = await write('card.corpus', ferry);
    const editor = await open(uri);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
    const card = await cardAt(editor, '12', 'said that ');
    expect(card).to.match(/12 people/);
    expect(card).to.match(/killed/);
    expect(card).to.match(/coast guard/i);
    expect(card).to.match(/4 May 2026/);
    expect(card).to.match(/gazette/);
    expect(card).to.match(/17/);
    expect(card).to.match(/herald/);
    await remove(uri);
  });

  it('is there for each figure of the sample that another source states too', async () => {
    const editor = await open(fileOf('samples/ceasefire.corpus'));
    const card = await cardAt(editor, '38,193');
    expect(card).to.match(/38,193 people/);
    expect(card).to.match(/Gaza health authorities/);
    expect(card).to.match(/WAFA/);
    expect(card).to.match(/001_netanyahu/);
    expect(card).to.match(/57,418/);
  });

  it('is short enough to be read at a glance', async () => {
    const editor = await open(fileOf('samples/flood.corpus'));
    await cardAt(editor, '1,420');
    select(editor, '1,420');
    await commands.executeCommand('editor.action.showHover');
    await see({ selector: '.monaco-hover', text: '1,240', screenshot: 'hover' });
    expect((await cardAt(editor, '1,420')).split('\n').length).to.be.below(20);
  });

  it('is not there beside a figure', async () => {
    const editor = await open(fileOf('samples/flood.corpus'));
    await cardAt(editor, '1,420');
    const place = rangeOf(editor.document, 'Buses').start;
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', editor.document.uri, place);
    expect(hovers).to.deep.equal([]);
  });
});

function select(editor: TextEditor, words: string): void {
  const { start } = rangeOf(editor.document, words);
  editor.selection = new Selection(start, start);
  editor.revealRange(editor.selection);
}
