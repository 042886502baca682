import { expect } from 'chai';
import { commands, Selection, type TextEditor, type Uri, window } from 'vscode';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, countedAsListed, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { ferry, ferryThreefold } from './ferry.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';

describe('going from one contradiction to another', () => {
  let uri: Uri;
  let editor: TextEditor;

  async function openWith(text: string, claims: number): Promise<void> {
    uri = await write('walk.corpus', text);
    editor = await open(uri);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === claims);
  }

  async function close(): Promise<void> {
    await closeEditors();
    await remove(uri);
  }

  describe('with two positions', () => {
    before(() => openWith(`${ferry}${'\n'.repeat(200)}`, 2));
    after(close);

    it('each is stopped at once, and the status bar says which of how many it is', async () => {
      const { counter } = await crosscheck();
      const contradictions = await countedAsListed();
      putCursor(editor, 'A ferry');
      await commands.executeCommand('crosscheck.nextContradiction');
      expect(selected()).to.equal('12');
      expect(counter.text).to.match(new RegExp(`\\d+ of ${contradictions}$`));
      await see({ selector: '.statusbar-item', text: ` of ${contradictions}`, screenshot: 'contradiction-counter' });
      putCursor(editor, '17');
      await commands.executeCommand('crosscheck.previousContradiction');
      expect(selected()).to.equal('12');
      putCursor(editor, 'A ferry');
      await until(window.onDidChangeTextEditorSelection, () => counter.text?.includes('contradiction') || undefined);
    });

    it('each of its claims is stopped at as well, one after the other', async () => {
      putCursor(editor, 'A ferry');
      await commands.executeCommand('crosscheck.nextContradictingClaim');
      expect(selected()).to.equal('12');
      await commands.executeCommand('crosscheck.nextContradictingClaim');
      expect(selected()).to.equal('17');
      await commands.executeCommand('crosscheck.previousContradictingClaim');
      expect(selected()).to.equal('12');
    });

    it('a conflicting claim that is the only one is gone to straight away', async () => {
      putCursor(editor, '12', 'said that ');
      await commands.executeCommand('crosscheck.goToConflictingClaim');
      expect(window.activeTextEditor!.document.uri.toString()).to.equal(uri.toString());
      expect(selected()).to.equal('17');
      await commands.executeCommand('crosscheck.goToConflictingClaim');
      expect(selected()).to.equal('12');
    });

    itInNode('the place gone to is in view', async () => {
      editor.revealRange(rangeOf(editor.document, '\n'.repeat(150)));
      const end = editor.document.positionAt(editor.document.getText().length);
      editor.selection = new Selection(end, end);
      await commands.executeCommand('crosscheck.previousContradictingClaim');
      expect(selected()).to.equal('17');
      await until(window.onDidChangeTextEditorVisibleRanges, () => {
        const visible = window.activeTextEditor!.visibleRanges;
        return visible.some((range) => range.contains(window.activeTextEditor!.selection)) || undefined;
      });
    });
  });

  describe('with three positions', () => {
    before(() => openWith(ferryThreefold, 3));
    after(close);

    it('all positions on a question are visited in turn', async () => {
      putCursor(editor, '12', 'said that ');
      const visited = [];
      for (let step = 0; step < 3; step += 1) {
        await commands.executeCommand('crosscheck.nextPosition');
        visited.push(selected());
      }
      expect(visited).to.deep.equal(['17', '26', '12']);
    });

    itInNode('several conflicting claims are offered in a peek', async () => {
      putCursor(editor, '17');
      await commands.executeCommand('crosscheck.goToConflictingClaim');
      await see({ selector: '.peekview-widget', text: 'walk.corpus', screenshot: 'conflicting-claims' });
      expect(selected()).to.equal('');
    });
  });
});

function putCursor(editor: TextEditor, words: string, behind = ''): void {
  const { start } = rangeOf(editor.document, words, behind);
  editor.selection = new Selection(start, start);
}

function selected(): string {
  const { document, selection } = window.activeTextEditor!;
  return document.getText(selection);
}
