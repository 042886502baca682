import { expect } from 'chai';
import { type CodeAction, commands, Selection, type TextEditor, type Uri, window, workspace } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, fileOf, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { see } from './screen.ts';

const TEXT = corpusOf(
  { name: 'a.txt', published: '2026-04-02', text: 'The storm sank 12 ketches in the harbour of Brekke.' },
  { name: 'b.txt', published: '2026-04-02', text: 'In the harbour of Brekke 15 boats were sunk by the storm.' },
);

describe('names of one thing', () => {
  let uri: Uri;
  let editor: TextEditor;
  const file = fileOf('crosscheck.same-things.json');

  before(async () => {
    await (await crosscheck()).whenReady();
    uri = await write('brekke.corpus', TEXT);
    editor = await open(uri);
  });
  after(async () => {
    await commands.executeCommand('notifications.clearAll');
    await closeEditors();
    await remove(uri, file);
  });

  const contradictions = (count: number) => problemsOf(uri, (all) => ofCode(all, 'contradiction').length === count);
  const groups = async () => JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))).sameThings;

  /** The quick fix of a title for words that are selected, or at their start. */
  async function run(words: string, isSelected: boolean, title: string, given: object = {}): Promise<void> {
    const { start, end } = rangeOf(editor.document, words);
    editor.selection = new Selection(start, isSelected ? end : start);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      editor.selection,
    );
    const action = actions.find((each) => each.title === title);
    expect(action, actions.map((each) => each.title).join(', ')).not.to.equal(undefined);
    const { command, arguments: [place] = [] } = action!.command!;
    await commands.executeCommand(command, { ...place, ...given });
  }

  it('are said with a quick fix on a figure, kept in a file of the workspace, and taken back with another', async () => {
    await run('12', false, '“ketch” is the same thing as…', { standard: 'boat' });
    await contradictions(2);
    expect(await groups()).to.deep.equal([['boat', 'ketch']]);
    await run('ketches', false, '“ketch” is not the same thing as “boat”');
    await contradictions(0);
    expect(await groups()).to.deep.equal([]);
  });

  it('are said of words that are selected, with a name that is chosen', async () => {
    const { start, end } = rangeOf(editor.document, 'ketches');
    editor.selection = new Selection(start, end);
    const said = commands.executeCommand('crosscheck.sameThing');
    await see({ selector: '.quick-input-widget .monaco-list-row', text: 'boat', screenshot: 'same-thing-as' });
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await said;
    await contradictions(2);
    expect(await groups()).to.deep.equal([['boat', 'ketches']]);
    await commands.executeCommand('crosscheck.notSameThing', {
      uri: uri.toString(),
      position: window.activeTextEditor!.selection.start,
      name: 'ketches',
    });
    await contradictions(0);
  });

  it('count when somebody writes the file by hand', async () => {
    await workspace.fs.writeFile(file, new TextEncoder().encode('{ "sameThings": [["boat", "ketch"]] }\n'));
    await contradictions(2);
    await workspace.fs.delete(file);
    await contradictions(0);
  });
});
