import { expect } from 'chai';
import { commands, Selection, type TextEditor, type Uri, workspace } from 'vscode';
import type { ClaimNode } from '../../client/src/editor/claim-node.ts';
import type { CrosscheckApi } from '../../client/src/extension.ts';
import { cardAt } from './card.ts';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, corpusOf, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';

const text = corpusOf(
  {
    name: 'courier.txt',
    published: '2026-04-02',
    text: 'Seven workers were injured in the fire at the paper mill in Orsk Vale. Most of the roof fell.',
  },
  {
    name: 'herald.txt',
    published: '2026-04-02',
    text: 'Nine workers were injured in the fire at the paper mill in Orsk Vale. The loss is $40,000.',
  },
);

describe('correcting what is read', () => {
  let api: CrosscheckApi;
  let uri: Uri;
  let file: Uri;
  let editor: TextEditor;

  beforeEach(async () => {
    api = await crosscheck();
    await api.whenReady();
    uri = await write('correcting.corpus', text);
    file = uri.with({ path: uri.path.replace(/\.corpus$/, '.annotations.jsonld') });
    editor = await open(uri);
    await contradictions(2);
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closePanel');
    await commands.executeCommand('notifications.clearAll');
    await closeEditors();
    await remove(uri, file);
  });

  const contradictions = (count: number) =>
    problemsOf(uri, (all) => ofCode(all, 'contradiction').length === count).then((all) => ofCode(all, 'contradiction'));

  function putCursorOn(words: string, isSelected = false): void {
    const { start, end } = rangeOf(editor.document, words);
    editor.selection = new Selection(start, isSelected ? end : start);
  }

  /** The lines of the Claims view that are about the corpus of this test: questions, positions and claims. */
  async function treeLines(): Promise<readonly string[]> {
    const lines: string[] = [];
    const visit = async (nodes: readonly ClaimNode[]) => {
      for (const node of nodes) {
        const { label, description, location } = node.shown;
        if (location?.uri !== uri.toString()) continue;
        lines.push(`${node.shown.kind}: ${label} ${description}`);
        await visit(await api.claims.getChildren(node));
      }
    };
    await visit(await api.claims.getChildren());
    return lines;
  }

  const treeWith = (wanted: (lines: readonly string[]) => boolean) =>
    until(api.claims.onDidChangeTreeData, async () => {
      const lines = await treeLines();
      return wanted(lines) ? lines : undefined;
    });

  /** Answers what a command asks with the keyboard; where nobody looks, the command is told. */
  async function answer(command: string, given: readonly unknown[], ...asked: readonly Asked[]): Promise<void> {
    const running = commands.executeCommand(command);
    for (const { text: words, type = '', offered, screenshot } of asked) {
      const box = { selector: '.quick-input-widget', text: words };
      const seen = await see({ ...box, ...(screenshot ? { screenshot } : {}), type });
      // Enter too early would choose among what is not there yet.
      if (offered) await see({ selector: '.quick-input-list .monaco-list-row.focused', text: offered });
      if (seen !== null) {
        await see({ ...box, type: '\n' });
        continue;
      }
      await commands.executeCommand('workbench.action.closeQuickOpen');
      await commands.executeCommand(command, ...given);
      return;
    }
    await running;
  }

  interface Asked {
    readonly text: string;
    readonly type?: string;
    /** What the list then offers first, to be chosen. */
    readonly offered?: string;
    readonly screenshot?: string;
  }

  it('of a value takes the contradiction away and is marked as a person’s; undone, it is back', async () => {
    putCursorOn('Seven');
    const running = commands.executeCommand('crosscheck.correct');
    const menu = { selector: '.quick-input-widget', text: 'This is no figure' };
    if (await see({ ...menu, screenshot: 'annotate-correct-menu', type: 'Value\n' })) {
      const box = { selector: '.quick-input-widget', text: 'What value does “Seven” give?' };
      await see({ ...box, type: 'at least nine' });
      await see({ ...box, text: 'Understood as ≥ 9', screenshot: 'annotate-correct-value' });
      await see({ ...box, type: '\n' });
      await running;
    } else {
      await commands.executeCommand('workbench.action.closeQuickOpen');
      await commands.executeCommand('crosscheck.correctValue', undefined, { value: 9, qualifier: '>=' });
    }
    await contradictions(0);
    expect(await cardAt(editor, 'Seven')).to.contain('value, qualifier corrected by Ada Brook');
    await treeWith((lines) => lines.some((line) => line.includes('corrected by Ada Brook')));
    expect(new TextDecoder().decode(await workspace.fs.readFile(file))).to.contain('"crosscheck:value": 9');
    await commands.executeCommand('crosscheck.claims.focus');
    const { start: position } = rangeOf(editor.document, 'Seven');
    await commands.executeCommand('crosscheck.revealInClaimsView', { uri: uri.toString(), position });
    await see({ selector: '.monaco-list-row', text: 'corrected by Ada Brook', screenshot: 'annotate-corrected-tree' });

    putCursorOn('Seven');
    await commands.executeCommand('crosscheck.undoCorrection');
    await contradictions(2);
  });

  it('of unit, kind, qualifier and speaker stands on the card', async () => {
    const seven = { uri: uri.toString(), position: rangeOf(editor.document, 'Seven').start };
    for (const [command, correction] of [
      ['crosscheck.correctUnit', { unit: 'miner' }],
      ['crosscheck.correctKind', { kind: 'age' }],
      ['crosscheck.correctQualifier', { qualifier: '<=' }],
      ['crosscheck.correctSpeaker', { speaker: 'the mill’s nurse' }],
    ] as const) {
      await commands.executeCommand(command, seven, correction);
    }
    const card = await cardAt(editor, 'Seven');
    for (const part of ['unit', 'kind', 'qualifier', 'speaker']) {
      expect(card).to.match(new RegExp(`[ ,]${part}[^·]* corrected by Ada Brook`));
    }
  });

  it('that it is no figure can be undone where nothing is read any more', async () => {
    putCursorOn('Seven');
    await commands.executeCommand('crosscheck.noFigure');
    await contradictions(0);
    putCursorOn('Seven');
    await commands.executeCommand('crosscheck.undoCorrection');
    await contradictions(2);
  });

  it('splits a question, and joins it again', async () => {
    const isOne = (lines: readonly string[]) => lines.some((line) => /^question: Workers wounded.* 7 ≠ 9/.test(line));
    await treeWith(isOne);
    putCursorOn('Seven');
    await commands.executeCommand('crosscheck.otherQuestion');
    await contradictions(0);
    await treeWith((lines) => !lines.some((line) => line.includes('≠')));

    putCursorOn('Seven');
    const nine = { uri: uri.toString(), position: rangeOf(editor.document, 'Nine').start };
    const seven = { uri: uri.toString(), position: rangeOf(editor.document, 'Seven').start };
    await answer('crosscheck.sameQuestion', [seven, [seven, nine]], {
      text: 'answers the same question as…',
      type: 'nine',
      offered: 'Nine',
      screenshot: 'annotate-same-question',
    });
    await contradictions(2);
    await treeWith((lines) => lines.some((line) => line.includes('put to this question by Ada Brook')));
    await commands.executeCommand('crosscheck.revealInClaimsView', seven);
    await see({ selector: '.monaco-list-row', text: '≠', screenshot: 'annotate-joined-tree' });
  });

  itInNode('is found again after a restart', async () => {
    const seven = { uri: uri.toString(), position: rangeOf(editor.document, 'Seven').start };
    await commands.executeCommand('crosscheck.correctSpeaker', seven, { speaker: 'the mill’s nurse' });
    await commands.executeCommand('crosscheck.otherQuestion', seven);
    await contradictions(0);
    await commands.executeCommand('crosscheck.restartServer');
    await api.whenReady();
    await until(api.noteThreads.onDidChange, () => api.noteThreads.threadsIn(uri.toString())[0]);
    await treeWith((lines) => !lines.some((line) => line.includes('≠')));
    await contradictions(0);
    expect(await cardAt(editor, 'Seven')).to.contain('speaker corrected by Ada Brook');
  });

  it('adds a claim by hand, also without a number', async () => {
    await treeWith((lines) => lines.some((line) => line.startsWith('question: Workers wounded')));
    putCursorOn('Most of the roof', true);
    await answer(
      'crosscheck.addClaim',
      [undefined, { questionId: null }],
      {
        text: 'Which question does “Most of the roof” answer?',
        type: 'workers',
        offered: 'Workers wounded',
        screenshot: 'annotate-add-claim',
      },
      { text: 'What number does “Most of the roof” give?' },
    );
    await until(api.noteThreads.onDidChange, () =>
      api.noteThreads
        .threadsIn(uri.toString())
        .find(({ range }) => range && editor.document.getText(range) === 'Most of the roof'),
    );
    expect(await cardAt(editor, 'Most of the roof')).to.contain('added by hand by Ada Brook');
  });
});
