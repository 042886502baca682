import { expect } from 'chai';
import { commands, type Hover, Selection, type TextEditor } from 'vscode';
import { cardAt } from './card.ts';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, fileOf, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { itInNode } from './hosts.ts';
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

  itInNode('is there for each figure of the sample that another source states too', async () => {
    const editor = await open(fileOf('samples/ceasefire.corpus'));
    const card = await cardAt(editor, '38,193');
    expect(card).to.match(/38,193 people/);
    expect(card).to.match(/Gaza health authorities/);
    expect(card).to.match(/WAFA/);
    expect(card).to.match(/001_netanyahu/);
    expect(card).to.match(/57,418/);
  });

  itInNode('is short enough to be read at a glance', async () => {
    const editor = await open(fileOf('samples/flood.corpus'));
    await cardAt(editor, '1,420');
    select(editor, '1,420');
    await commands.executeCommand('editor.action.showHover');
    await see({ selector: '.monaco-hover', text: '1,240', screenshot: 'hover' });
    expect((await cardAt(editor, '1,420')).split('\n').length).to.be.below(20);
  });

  itInNode('is seen whole below the problems on its figure', async () => {
    const uri = await write('tolls.corpus', TOLLS);
    const editor = await open(uri);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length > 0 && ofCode(all, 'undated').length > 0);
    for (const figure of ['17', '12', 'worked very']) {
      select(editor, figure);
      await commands.executeCommand('editor.action.showHover');
      const hover = await see({ selector: '.monaco-hover-content', text: 'Decide' });
      expect(hover?.cut ?? false, `the card of ${figure} is cut`).to.equal(false);
      await commands.executeCommand('editor.action.hideHover');
      await see({ selector: '.monaco-hover-content', text: 'Decide', gone: true });
    }
    await remove(uri);
  });

  itInNode('is not there beside a figure', async () => {
    const editor = await open(fileOf('samples/flood.corpus'));
    await cardAt(editor, '1,420');
    const place = rangeOf(editor.document, 'Buses').start;
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', editor.document.uri, place);
    expect(hovers).to.deep.equal([]);
  });
});

/** Four tolls, of which one is older, one undated and two contradict each other, and a quotation in two wordings. */
const TOLLS = [
  `post.txt\n---\npublisher: The Post\npublished: 2026-03-01\nstory: fire\n---\nAt least 12 people were killed in the fire, the mayor said. "We have worked very, very hard on this wall, and there are still some gaps remaining on both sides, but we would not open the road if we thought it would fail," said Ida Holm, the chief engineer.`,
  `radio.txt\n---\npublisher: Radio Halden\npublished: 2026-03-03\nstory: fire\n---\nThe fire killed 15 people, police told Northline.`,
  `star.txt\n---\npublisher: The Star\npublished: 2026-03-03\nstory: fire\n---\nPolice said 17 people were killed in the fire. "We have been working this wall very, very hard. And there are still some gaps that remain on the two sides, but we would not open this road if we thought that it would fail," Ida Holm, the chief engineer, said.`,
  `leaflet.txt\n---\nstory: fire\n---\nThe fire killed 21 people, according to the hospital.`,
]
  .map((source) => `<<<FILE>>> ${source}\n`)
  .join('');

function select(editor: TextEditor, words: string): void {
  const { start } = rangeOf(editor.document, words);
  editor.selection = new Selection(start, start);
  editor.revealRange(editor.selection);
}
