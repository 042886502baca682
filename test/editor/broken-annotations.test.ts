import { expect } from 'chai';
import { commands, Selection, type Uri, window, workspace } from 'vscode';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, corpusOf, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { see } from './screen.ts';

const broken = '{\n  "items": [\n    {"id": }\n  ]\n}\n';
const text = corpusOf({
  name: 'courier.txt',
  published: '2026-04-02',
  text: 'Seven workers were injured at the mill.',
});

describe('a broken file of annotations', () => {
  let uri: Uri;
  let file: Uri;

  before(async () => {
    await (await crosscheck()).whenReady();
    file = await write('broken.annotations.jsonld', broken);
    uri = await write('broken.corpus', text);
  });
  after(async () => {
    await closeEditors();
    await remove(uri, file);
  });

  it('is reported with a way to the place, and never written to', async () => {
    const [problem] = await problemsOf(file, (all) => all.length === 1);
    expect(problem!.range.start).to.include({ line: 2, character: 11 });
    await openFromMessage('broken-annotations');

    const editor = await open(uri);
    const { start, end } = rangeOf(editor.document, 'Seven');
    editor.selection = new Selection(start, end);
    await commands.executeCommand('crosscheck.addNote', undefined, 'Is this kept?');
    await openFromMessage('note-refused');
    expect(new TextDecoder().decode(await workspace.fs.readFile(file))).to.equal(broken);
  });

  /** Presses the button of the message that is shown, and waits for the place that it leads to. */
  async function openFromMessage(screenshot: string): Promise<void> {
    await commands.executeCommand('notifications.showList');
    const list = '.notifications-center';
    const message = await see({ selector: list, text: 'broken.annotations.jsonld, line 3, column 12:', screenshot });
    if (message === null) return;
    await see({ selector: `${list} .monaco-button`, text: 'Open the File', click: true });
    const shown = await until(window.onDidChangeTextEditorSelection, () => {
      const editor = window.activeTextEditor;
      return editor?.document.uri.toString() === file.toString() && editor.selection.active.line === 2
        ? editor
        : undefined;
    });
    expect(shown.selection.active.character).to.equal(11);
    await commands.executeCommand('notifications.clearAll');
    await closeEditors();
  }
});
