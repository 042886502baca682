import { expect } from 'chai';
import { commands, env, Selection, type Uri, window, workspace } from 'vscode';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, corpusOf, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { describeInNode } from './hosts.ts';
import { type Seen, see } from './screen.ts';

const broken = '{\n  "items": [\n    {"id": }\n  ]\n}\n';
const text = corpusOf({
  name: 'courier.txt',
  published: '2026-04-02',
  text: 'Seven workers were injured at the mill.',
});

describeInNode('a broken file of annotations', () => {
  let uri: Uri;
  let file: Uri;

  before(async () => {
    await (await crosscheck()).whenReady();
    // The list of messages closes with its last one: what other tests were told must not stand in it.
    await commands.executeCommand('notifications.clearAll');
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

    await noteSeven('Is this kept?');
    await openFromMessage('note-refused');
    await noteSeven('Not in the file.');
    if (await press('Copy the Note')) {
      // Nobody tells when it has been copied; the test's time limit ends the asking.
      while ((await env.clipboard.readText()) !== 'Not in the file.');
    }
    expect(new TextDecoder().decode(await workspace.fs.readFile(file))).to.equal(broken);
  });

  async function noteSeven(body: string): Promise<void> {
    const editor = await open(uri);
    const { start, end } = rangeOf(editor.document, 'Seven');
    editor.selection = new Selection(start, end);
    await commands.executeCommand('crosscheck.addNote', undefined, body);
  }

  /** Presses a button of the message about the file; null in an editor where nobody looks. */
  async function press(button: string, screenshot?: string): Promise<Seen | null> {
    await commands.executeCommand('notifications.showList');
    const list = '.notifications-center';
    await see({
      selector: list,
      text: 'broken.annotations.jsonld, line 3, column 12:',
      ...(screenshot === undefined ? {} : { screenshot }),
    });
    const pressed = await see({ selector: `${list} .monaco-button`, text: button, click: true });
    await see({ selector: list, gone: true });
    return pressed;
  }

  async function openFromMessage(screenshot: string): Promise<void> {
    if ((await press('Open the File', screenshot)) === null) return;
    const shown = await until(window.onDidChangeTextEditorSelection, () => {
      const editor = window.activeTextEditor;
      return editor?.document.uri.toString() === file.toString() && editor.selection.active.line === 2
        ? editor
        : undefined;
    });
    expect(shown.selection.active.character).to.equal(11);
    await closeEditors();
  }
});
